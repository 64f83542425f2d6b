import {
  capital,
  clauseName,
  dateText,
  type ExplainWording,
  listedText,
  moneyText,
  plain,
  sayAnswer,
  sayPassing,
  sayText,
  stopped,
  valueWords,
} from '../kernel/text/index.js';
import {
  COST_CLASSES,
  type CostClass,
  type CoverAnswers,
  type Coverage,
  type CoveredBy,
  type LastDay,
  type OpenRemedy,
  type Refund,
  type WarrantyFinding,
} from './finding.js';
import { findingWords as words } from './say-wording.js';

/** What the warranties of an agreement answer in a case, line by line. */
export function sayWarranty(finding: WarrantyFinding, wording: ExplainWording): readonly string[] {
  const { locale } = wording;
  const covers = Object.entries(finding.covers);
  const answers = {
    coverage: words.coverage,
    lastDay: words.lastDay,
    remedies: words.remedies,
    refund: words.refund,
    covers: words.covers,
  };
  const names = Object.fromEntries(Object.entries(answers).map(([name, said]) => [name, said[locale]]));
  return [
    ...sayCover(finding, wording, (subject) => subject),
    ...sayTermsOfCovers(finding, wording),
    sayAnswer(words.remedies[locale], finding.remedies, wording, (open) => remediesText(open, wording)),
    sayAnswer(words.refund[locale], finding.refund, wording, (refund) => refundText(refund, wording)),
    sayAnswer(
      words.paidRepair[locale],
      finding.paidRepair,
      wording,
      (offered) => words[offered ? 'offered' : 'notOffered'][locale],
    ),
    ...(covers.length > 1 ? covers.flatMap(([clause, answers]) => sayCoverByItself(clause, answers, wording)) : []),
    ...sayPassing(finding, names, wording),
  ];
}

/** A cover by itself, where it is one for this item at all. */
function sayCoverByItself(clause: string, answers: CoverAnswers, wording: ExplainWording): readonly string[] {
  if (isNotForThis(answers)) return [];
  const { locale, numbers } = wording;
  const name = plain(capital([clauseName(clause, numbers, locale)]));
  return sayCover(answers, wording, (subject) =>
    sayText(words.ofCover, locale, { clause: name, subject: locale === 'en' ? subject.toLowerCase() : subject }),
  );
}

/** Whether a cover has no day for this item, and bears nothing. */
function isNotForThis({ coverage, lastDay }: CoverAnswers): boolean {
  const bearsNothing = COST_CLASSES.every((costClass) => {
    const answer = coverage[costClass];
    return answer.outcome === 'decided' && answer.value.status === 'notCovered' && answer.presumed === undefined;
  });
  return bearsNothing && lastDay.outcome === 'decided' && lastDay.value === 'none';
}

/** The kinds of cost, those with one answer together. */
function alike(coverage: CoverAnswers['coverage']): readonly (readonly [CostClass, ...CostClass[]])[] {
  const groups = new Map<string, [CostClass, ...CostClass[]]>();
  for (const costClass of COST_CLASSES) {
    const answer = JSON.stringify(coverage[costClass]);
    const group = groups.get(answer);
    if (group === undefined) groups.set(answer, [costClass]);
    else group.push(costClass);
  }
  return [...groups.values()];
}

function sentenceCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}

/** Each kind of cost, and the last covered day. */
function sayCover(
  answers: CoverAnswers,
  wording: ExplainWording,
  titled: (subject: string) => string,
): readonly string[] {
  const { locale } = wording;
  return [
    ...alike(answers.coverage).map((classes) => {
      const subject = listedText(
        classes.map((costClass) => words[costClass][locale]),
        'and',
        locale,
      );
      return sayAnswer(titled(sentenceCase(subject)), answers.coverage[classes[0]], wording, (coverage) =>
        coverageText(coverage, wording),
      );
    }),
    sayAnswer(titled(words.lastDay[locale]), answers.lastDay, wording, (day) => lastDayText(day, wording)),
  ];
}

function coverageText(coverage: Coverage, { locale, numbers }: ExplainWording): string {
  if (coverage.status === 'notCovered') return words.notCovered[locale];
  const share =
    Number.parseFloat(coverage.share) === 100
      ? words.inFull[locale]
      : sayText(words.asTo, locale, { share: coverage.share });
  return sayText(words[coverage.status], locale, { share, clause: clauseName(coverage.by, numbers, locale) });
}

function lastDayText(day: LastDay, { locale }: ExplainWording): string {
  return day === 'lifetime' || day === 'none' ? words[day][locale] : dateText(day, locale);
}

/** What each cover that answers says of deductible, limit and service, once for all kinds of cost. */
function sayTermsOfCovers({ coverage }: WarrantyFinding, wording: ExplainWording): readonly string[] {
  const { locale, numbers } = wording;
  const answering = COST_CLASSES.flatMap((costClass) => coveredBy(coverage[costClass]));
  const distinct = answering.filter(({ by }, index) => answering.findIndex((other) => other.by === by) === index);
  return distinct.flatMap((cover) => {
    const terms = termsText(cover, wording);
    const clause = clauseName(cover.by, numbers, locale);
    const sentence = sayText(words.under, locale, { clause, terms: terms.join(locale === 'en' ? '; ' : '；') });
    return terms.length === 0 ? [] : [stopped(sentence, locale)];
  });
}

type Covering = Exclude<Coverage, { readonly status: 'notCovered' }>;

function coveredBy(answer: WarrantyFinding['coverage'][CostClass]): readonly Covering[] {
  return answer.outcome === 'decided' && answer.value.status !== 'notCovered' ? [answer.value] : [];
}

function termsText(
  { deductible, claimLimit, service }: Pick<CoveredBy, 'deductible' | 'claimLimit' | 'service'>,
  { locale }: ExplainWording,
): readonly string[] {
  return [
    ...(deductible === undefined ? [] : [sayText(words.deductible, locale, { amount: moneyText(deductible, locale) })]),
    ...(claimLimit === undefined ? [] : [sayText(words.claimLimit, locale, { amount: moneyText(claimLimit, locale) })]),
    ...(service === undefined ? [] : [words.service[service][locale]]),
  ];
}

function remediesText(open: readonly OpenRemedy[], { locale, numbers }: ExplainWording): string {
  if (open.length === 0) return words.noRemedy[locale];
  const lines = open.map(({ by, offers, chosenBy }) =>
    sayText(words.remedy, locale, {
      offers: listedText(
        offers.map((offer) => valueWords[offer][locale]),
        'or',
        locale,
      ),
      clause: clauseName(by, numbers, locale),
      chosenBy: chosenBy === undefined ? '' : words.chosenBy[chosenBy][locale],
    }),
  );
  return lines.join(locale === 'en' ? '; ' : '；');
}

function refundText(refund: Refund | null, { locale }: ExplainWording): string {
  if (refund === null) return words.noRefund[locale];
  return sayText(words.amount, locale, {
    amount: moneyText(refund.amount, locale),
    price: moneyText(refund.price, locale),
    depreciation: moneyText(refund.depreciation, locale),
  });
}
