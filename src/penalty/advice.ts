import type { Answer, Json } from '../kernel/answer/index.js';
import type { Case } from '../kernel/case/index.js';
import { isBlank, type Sum } from '../kernel/gate/index.js';
import { Fraction, type Money, type Rate } from '../kernel/money/index.js';
import type { PenaltyClause, PenaltyContext } from './clause.js';
import type { Advice, PenaltyAnswers } from './finding.js';

/** What the law measures the penalties of a finding by; none of it changes an answer. */
export function adviceOn(
  clauses: readonly PenaltyClause[],
  answers: PenaltyAnswers,
  facts: Case,
  context: PenaltyContext,
): readonly Advice[] {
  return [
    ...onDamages(clauses, answers, facts, context),
    ...clauses.flatMap((clause) => [...onEarnestMoney(clause, facts), ...onLateRate(clause, facts, context)]),
    ...onChoice(clauses, answers),
  ];
}

/** Agreed damages far above the loss may be reduced, those below it raised, both on request only. */
function onDamages(
  clauses: readonly PenaltyClause[],
  answers: PenaltyAnswers,
  { amounts }: Case,
  { currency }: PenaltyContext,
): readonly Advice[] {
  const agreed = clauses.filter(({ penalty }) => penalty === 'delay' || penalty === 'fixed');
  const owed = sum(agreed.map(({ id }) => decided(answers.penalties[id]?.owed)));
  if (agreed.length === 0 || owed?.isZero()) return [];
  const loss =
    amounts?.loss === undefined
      ? undefined
      : amounts.loss === null
        ? Fraction.ZERO
        : Fraction.ofMoney(amounts.loss, currency);
  const bound = loss?.times(Fraction.of('130%'));
  const isKnown = owed !== undefined && loss !== undefined && bound !== undefined;
  const money = (figure: Fraction | undefined): Json => (figure === undefined ? null : { ...figure.money(currency) });
  const gave = { penalty: money(owed), loss: money(loss) };
  const met = (is: boolean) => (is ? ('yes' as const) : ('no' as const));
  return [
    {
      rule: 'penalty.advice.excessive',
      met: isKnown ? met(owed.compare(bound) > 0) : 'unknown',
      gave: { ...gave, bound: money(bound) },
      status: 'V',
    },
    { rule: 'penalty.advice.tooLow', met: isKnown ? met(owed.compare(loss) < 0) : 'unknown', gave, status: 'V' },
  ];
}

function decided(answer: Answer<Money> | undefined): Fraction | undefined {
  return answer?.outcome === 'decided' ? Fraction.ofMoney(answer.value) : undefined;
}

function sum(figures: readonly (Fraction | undefined)[]): Fraction | undefined {
  return figures.reduce<Fraction | undefined>(
    (one, other) => (one === undefined || other === undefined ? undefined : one.plus(other)),
    Fraction.ZERO,
  );
}

/** Earnest money beyond a fifth of the main contract amount has no effect as such. */
function onEarnestMoney(clause: PenaltyClause, facts: Case): readonly Advice[] {
  if (clause.penalty !== 'earnest') return [];
  const price = told((clause.of ?? 'contractPrice') as Sum, facts);
  const amount = isBlank(clause.amount) ? undefined : (clause.amount as Money);
  const bound = price === undefined ? undefined : Fraction.ofMoney(price).times(Fraction.of('20%'));
  const isKnown = amount !== undefined && bound !== undefined;
  return [
    {
      rule: 'penalty.advice.earnestLimit',
      clause: clause.id,
      met: isKnown ? (Fraction.ofMoney(amount).compare(bound) > 0 ? 'yes' : 'no') : 'unknown',
      gave: {
        amount: amount === undefined ? null : { ...amount },
        bound: bound === undefined || price === undefined ? null : { ...bound.money(price.currency) },
      },
      status: 'V',
    },
  ];
}

function told(sum: Sum, facts: Case): Money | undefined {
  if (typeof sum !== 'string') return isBlank(sum) ? undefined : sum;
  return (sum === 'price' ? facts.item?.price : facts.amounts?.[sum]) ?? undefined;
}

/** Where both earnest money and a penalty are agreed, the injured party chooses one. */
function onChoice(clauses: readonly PenaltyClause[], answers: PenaltyAnswers): readonly Advice[] {
  const isOwed = (isWanted: (clause: PenaltyClause) => boolean) =>
    clauses.filter(isWanted).map(({ id }) => decided(answers.penalties[id]?.owed));
  const earnest = isOwed(({ penalty }) => penalty === 'earnest');
  const others = isOwed(({ penalty }) => penalty === 'delay' || penalty === 'fixed');
  if (earnest.length === 0 || others.length === 0) return [];
  const some = (figures: readonly (Fraction | undefined)[]) =>
    figures.some((figure) => figure !== undefined && !figure.isZero());
  const none = (figures: readonly (Fraction | undefined)[]) => figures.every((figure) => figure?.isZero());
  const met = some(earnest) && some(others) ? 'yes' : none(earnest) || none(others) ? 'no' : 'unknown';
  return [{ rule: 'penalty.advice.earnestOrPenalty', met, gave: {}, status: 'V' }];
}

/** For private lending, interest above four times the one-year rate is not protected. */
function onLateRate(clause: PenaltyClause, { dates }: Case, { penalty }: PenaltyContext): readonly Advice[] {
  const table = penalty?.rates?.lpr;
  if (clause.penalty !== 'interest' || table === undefined) return [];
  const signed = dates?.signed ?? undefined;
  const inForce = [...table]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter(({ from }) => signed !== undefined && from <= signed);
  const base = inForce.at(-1)?.rate as Rate | undefined;
  const agreed = annual(clause.rate, base);
  const ceiling = base === undefined ? undefined : Fraction.of(base).times(Fraction.of(4));
  const isKnown = agreed !== undefined && ceiling !== undefined;
  const percent = (rate: Fraction | undefined): Json =>
    rate === undefined ? null : `${rate.times(Fraction.of(100)).text()}%`;
  return [
    {
      rule: 'penalty.advice.lateRate',
      clause: clause.id,
      met: isKnown ? (agreed.compare(ceiling) > 0 ? 'yes' : 'no') : 'unknown',
      gave: { agreed: percent(agreed), ceiling: percent(ceiling) },
      status: 'V',
    },
  ];
}

/** The rate of a clause by the year. */
function annual(
  rate: Extract<PenaltyClause, { readonly penalty: 'interest' }>['rate'],
  lpr: Rate | undefined,
): Fraction | undefined {
  if ('perDay' in rate)
    return isBlank(rate.perDay) ? undefined : Fraction.of(rate.perDay as Rate).times(Fraction.of(365));
  if ('perYear' in rate) return isBlank(rate.perYear) ? undefined : Fraction.of(rate.perYear as Rate);
  const { times, plus } = rate;
  if (rate.table !== 'lpr' || lpr === undefined || isBlank(times) || isBlank(plus)) return undefined;
  const multiple = Fraction.of(lpr).times(times === undefined ? Fraction.ONE : Fraction.of(times));
  return plus === undefined ? multiple : multiple.plus(Fraction.of(plus as Rate));
}
