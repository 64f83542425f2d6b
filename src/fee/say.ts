import type { Answer } from '../kernel/answer/index.js';
import {
  dateText,
  type ExplainWording,
  moneyText,
  quoted,
  sayAnswer,
  sayPassing,
  sayText,
  spanText,
} from '../kernel/text/index.js';
import type { Consent, FeeAnswers, FeeFinding, Instalment, PeriodCharge, Retention } from './finding.js';
import { sayStatement } from './say-line.js';
import { clauseTitle } from './say-title.js';
import { consentWords, retentionWords, findingWords as words } from './say-wording.js';

/** What the fee clauses of an agreement answer in a case, line by line. */
export function sayFee(finding: FeeFinding, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  const money = (subject: string, answer: FeeAnswers['total']) =>
    sayAnswer(subject, answer, wording, (amount) => moneyText(amount, locale));
  return [
    ...sayCharges(finding, wording),
    money(words.total[locale], finding.total),
    money(words.chargeable[locale], finding.chargeable),
    ...sayConsents(finding, wording),
    ...sayOldParts(finding, wording),
    ...sayEach('period', finding.periods, wording, periodText),
    ...sayEach('payment', finding.payments, wording, paymentText),
    ...sayEach('retention', finding.retentions, wording, retentionText),
    ...sayPassing(finding, namesOf(finding, wording), wording),
  ];
}

/** The statement line by line; while a line of it is open, clause by clause what is known. */
function sayCharges({ statement, charges, total }: FeeFinding, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  if (statement.outcome === 'decided') return sayStatement(statement.value, wording);
  const ownReasons = reasonsOf(statement) !== reasonsOf(total);
  return [
    ...Object.entries(charges).map(([clause, { amount }]) =>
      sayAnswer(titleOf('charge', clause, wording), amount, wording, (value) => moneyText(value, locale)),
    ),
    ...(ownReasons ? [sayAnswer(words.statement[locale], statement, wording, () => '')] : []),
  ];
}

/** What an answer that is not decided rests on. */
function reasonsOf(answer: Answer<unknown>): string {
  if (answer.outcome === 'decided') return answer.outcome;
  return JSON.stringify(answer.outcome === 'conflict' ? answer.clauses : answer.needs);
}

/** Of charges that need the customer's agreement, whether it was given. */
function sayConsents({ charges }: FeeFinding, wording: ExplainWording): readonly string[] {
  return Object.entries(charges).flatMap(([clause, { consent }]) =>
    consent.outcome === 'decided' && consent.value === 'notNeeded'
      ? []
      : [sayAnswer(titleOf('consent', clause, wording), consent, wording, (value) => consentText(value, wording))],
  );
}

function consentText(consent: Consent, { locale }: ExplainWording): string {
  return consent === 'notNeeded' ? '' : consentWords[consent][locale];
}

function sayOldParts({ oldParts }: FeeFinding, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  if (oldParts.outcome === 'decided' && Object.keys(oldParts.value).length === 0) return [];
  return [
    sayAnswer(words.oldParts[locale], oldParts, wording, (parts) =>
      Object.entries(parts)
        .map(([item, keeper]) => sayText(words.oldPart[keeper], locale, { item: quoted(item) }))
        .join(SEPARATOR[locale]),
    ),
  ];
}

const SEPARATOR = { en: '; ', 'zh-CN': '；' } as const;

type Titled = 'charge' | 'consent' | 'period' | 'payment' | 'retention';

function titleOf(title: Titled, clause: string, wording: ExplainWording): string {
  return sayText(words[title], wording.locale, { clause: clauseTitle(clause, wording) });
}

function sayEach<T>(
  title: Titled,
  answers: { readonly [clause: string]: Answer<T> },
  wording: ExplainWording,
  told: (value: T, wording: ExplainWording) => string,
): readonly string[] {
  return Object.entries(answers).map(([clause, answer]) =>
    sayAnswer(titleOf(title, clause, wording), answer, wording, (value) => told(value, wording)),
  );
}

function periodText(period: PeriodCharge | 'notBegun', { locale }: ExplainWording): string {
  if (period === 'notBegun') return words.notBegun[locale];
  const { from, through, fee, days, ofDays, earned, refund } = period;
  return sayText(words.periodCharge, locale, {
    from: dateText(from, locale),
    through: dateText(through, locale),
    fee: moneyText(fee, locale),
    days: locale === 'en' ? String(days) : spanText('days', days, locale),
    ofDays: spanText('days', ofDays, locale),
    earned: moneyText(earned, locale),
    refund: moneyText(refund, locale),
  });
}

function paymentText(instalments: readonly Instalment[], { locale }: ExplainWording): string {
  const parts = instalments.map(({ amount, due }) => {
    const said = { amount: moneyText(amount, locale) };
    return due === null
      ? sayText(words.notDue, locale, said)
      : sayText(words.due, locale, { ...said, date: dateText(due, locale) });
  });
  return parts.join(SEPARATOR[locale]);
}

function retentionText({ amount, releasedOn, state }: Retention, { locale }: ExplainWording): string {
  return sayText(retentionWords[state], locale, {
    amount: moneyText(amount, locale),
    date: releasedOn === null ? '' : dateText(releasedOn, locale),
  });
}

/** How the answers are called among those that grow by themselves. */
function namesOf(finding: FeeFinding, wording: ExplainWording): { readonly [answer: string]: string } {
  const { locale } = wording;
  const each = (title: Titled, group: string, clauses: object, answer = '') =>
    Object.keys(clauses).map((clause) => [`${group}.${clause}${answer}`, titleOf(title, clause, wording)] as const);
  return Object.fromEntries([
    ...(['total', 'chargeable', 'statement', 'oldParts'] as const).map((name) => [name, words[name][locale]] as const),
    ...each('charge', 'charges', finding.charges, '.amount'),
    ...each('consent', 'charges', finding.charges, '.consent'),
    ...each('period', 'periods', finding.periods),
    ...each('payment', 'payments', finding.payments),
    ...each('retention', 'retentions', finding.retentions),
  ]);
}
