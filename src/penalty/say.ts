import type { Answer, Locale } from '../kernel/answer/index.js';
import type { Money } from '../kernel/money/index.js';
import {
  capital,
  clauseName,
  dateText,
  type ExplainWording,
  moneyText,
  plain,
  sayAnswer,
  sayPassing,
  sayText,
} from '../kernel/text/index.js';
import type { PenaltyAnswers, PenaltyClauseAnswers, PenaltyEvent, PenaltyFinding, Relief } from './finding.js';
import { sayAdvice } from './say-advice.js';
import { sumText, unitsText } from './say-figures.js';
import { findingWords as words } from './say-wording.js';

/** What the penalties of an agreement come to in a case, line by line, and what the law measures them by. */
export function sayPenalty(finding: PenaltyFinding, wording: ExplainWording): readonly string[] {
  const clauses = Object.entries(finding.penalties);
  if (clauses.length === 0) return [];
  return [
    ...clauses.flatMap(([clause, answers]) => sayClause(clause, answers, wording)),
    ...sayTogether(finding, wording),
    ...finding.advice.map((advice) => sayAdvice(advice, wording)),
    ...sayPassing(onceGrowing(finding), growing(finding, wording), wording),
  ];
}

/** One clause: what it comes to, for which breaches, what relieves it, and what of it is owed beside the others. */
function sayClause(clause: string, answers: PenaltyClauseAnswers, wording: ExplainWording): readonly string[] {
  const { locale, numbers } = wording;
  const name = plain(capital([clauseName(clause, numbers, locale)]));
  const titled = (subject: (typeof words)['amount']) => sayText(subject, locale, { clause: name });
  const { amount, owed, relief, events } = answers;
  const isAllOwed = same(amount, owed);
  return [
    sayAnswer(titled(isAllOwed ? words.amount : words.alone), amount, wording, (sum) => moneyText(sum, locale)),
    ...(asksTheSame(events, amount)
      ? []
      : [sayAnswer(titled(words.events), events, wording, (told) => eventsText(told, locale))]),
    ...(isPlain(relief)
      ? []
      : [sayAnswer(titled(words.relief), relief, wording, (kind) => words.reliefs[kind][locale])]),
    ...(isAllOwed ? [] : [sayAnswer(titled(words.owed), owed, wording, (sum) => moneyText(sum, locale))]),
  ];
}

/** Whether nothing is to be said of relief. */
function isPlain(relief: Answer<Relief>): boolean {
  return relief.outcome === 'decided' && relief.value === 'none' && relief.presumed === undefined;
}

function same(one: Answer<unknown>, other: Answer<unknown>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether an answer misses just what another one asks for already, and so has nothing to add. */
function asksTheSame(one: Answer<unknown>, other: Answer<unknown>): boolean {
  if (one.outcome !== 'undetermined' || other.outcome !== 'undetermined') return false;
  const asked = new Set(other.needs.map(({ fact }) => fact));
  return one.needs.every(({ fact }) => asked.has(fact));
}

function eventsText(events: readonly PenaltyEvent[], locale: Locale): string {
  if (events.length === 0) return words.noBreach[locale];
  return events.map((event) => eventText(event, locale)).join(locale === 'en' ? '; ' : '；');
}

/** One breach: since when, how late, and what it comes to before and after what limits it. */
function eventText({ began, units, uncapped, amount }: PenaltyEvent, locale: Locale): string {
  const capped = { uncapped: sumText(uncapped, amount.currency, locale), amount: moneyText(amount, locale) };
  return sayText(words.event, locale, {
    began: began === null ? words.beganUnknown[locale] : sayText(words.began, locale, { day: dateText(began, locale) }),
    units: units === undefined ? '' : sayText(words.units, locale, { count: unitsText(units, locale) }),
    sums: sayText(capped.uncapped === capped.amount ? words.sum : words.capped, locale, capped),
  });
}

/** What all clauses come to together, what is owed for the loss beside it, and how it is settled. */
function sayTogether({ total, damages, settled }: PenaltyAnswers, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  return [
    sayAnswer(words.total[locale], total, wording, (sum) => moneyText(sum, locale)),
    ...(asksTheSame(settled, total)
      ? []
      : [sayAnswer(words.settled[locale], settled, wording, (parts) => settlementText(parts, locale))]),
    sayAnswer(words.damages[locale], damages, wording, (sum) => damagesText(sum, locale)),
  ];
}

function settlementText(
  { feeReduction, payment }: { readonly feeReduction: Money; readonly payment: Money },
  locale: Locale,
): string {
  return sayText(words.settlement, locale, {
    feeReduction: moneyText(feeReduction, locale),
    payment: moneyText(payment, locale),
  });
}

function damagesText(damages: Money | 'notAgreed', locale: Locale): string {
  if (damages === 'notAgreed') return words.notAgreed[locale];
  return sayText(words.beside, locale, { amount: moneyText(damages, locale) });
}

/** The breaches, and what is owed of them, grow with the amounts, and are not named beside them. */
function onceGrowing({ changesAt, accruing }: PenaltyFinding) {
  const grows = accruing?.filter((name) => !/\.(events|owed)$|^settled$/.test(name));
  return { ...(changesAt && { changesAt }), ...(grows && { accruing: grows }) };
}

/** What the answers that grow are called. */
function growing(
  { penalties }: PenaltyFinding,
  { locale, numbers }: ExplainWording,
): { readonly [name: string]: string } {
  const amounts = Object.keys(penalties).map((clause) => [
    `penalties.${clause}.amount`,
    sayText(words.grows.amount, locale, { clause: clauseName(clause, numbers, locale) }),
  ]);
  return {
    ...Object.fromEntries(amounts),
    total: words.grows.total[locale],
    damages: words.grows.damages[locale],
  };
}
