import type { ClauseId, FactName } from '../kernel/answer/index.js';
import type { Case, Evaluation, Reckoned } from '../kernel/case/index.js';
import { readSum, type Sum } from '../kernel/gate/index.js';
import { known, type Leaf } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { civilDate, civilFields, type DayNumber, dayNumber, startOfDay } from '../kernel/time/index.js';
import { compileCap, roundingTo } from './charge.js';
import { type Claim, type Claims, claimsFrom, claimsIn, missingOf, NO_CLAIMS } from './claims.js';
import type { PenaltyClause, Shared } from './clause.js';
import { penaltyDefaults } from './defaults.js';
import { capFigure, estimateIn } from './delay.js';
import { between, type Estimate, exactly, follows, isExact, sumOf } from './estimate.js';
import type { AllClaims } from './several.js';
import type { LimitPenalty } from './terms.js';

type LimitClause = LimitPenalty & Pick<PenaltyClause, 'id'>;

/** A cap that several penalties share. */
export interface CompiledLimit {
  readonly terms: LimitClause;
  /** The clauses that share it. */
  readonly of: readonly ClauseId[];
  /** The most that they come to in the case; absent where it is the most in a period or in all. */
  readonly ofCase?: (evaluation: Evaluation) => Reckoned;
  readonly apply: (claims: AllClaims, evaluation: Evaluation) => AllClaims;
}

/** Prepares the most that penalties come to together: each takes what is left of it, in the order in which the breaches began. */
export function compileLimit(terms: LimitClause, all: readonly ClauseId[], shared: Shared): CompiledLimit {
  const of = terms.of ?? all;
  const cap = compileCap(terms.most, shared.currency);
  const round = roundingTo(shared.currency, shared.rounding);
  const sumFor: Sum | undefined = cap?.of === undefined ? undefined : cap.of === 'base' ? penaltyDefaults.base : cap.of;
  const sum = (evaluation: Evaluation): Reckoned =>
    sumFor === undefined ? known({ value: Fraction.ZERO }) : readSum(evaluation, sumFor, shared.currency);
  const most = (leaf: Leaf<unknown> | undefined) => follows([capFigure(cap, estimateIn(leaf)) as Estimate], round);
  const apply = (claims: AllClaims, evaluation: Evaluation): AllClaims => {
    const operands = [sum(evaluation), ...of.map((id) => claims.get(id) ?? NO_CLAIMS)];
    const changed = of.map((id, place): [ClauseId, Claims] => [
      id,
      claimsFrom(evaluation.diagrams, operands, ([sumLeaf, ...leaves]) => {
        const listed: Listed[] = [];
        for (const [clause, leaf] of leaves.entries()) {
          const said = claimsIn(leaf as Leaf<unknown>);
          if ('conflict' in said) return said;
          listed.push(...said.value.map((claim) => ({ clause, claim })));
        }
        return {
          value: shareOut(listed, most(sumLeaf), terms, of, evaluation)
            .filter(({ clause }) => clause === place)
            .map(({ claim }) => claim),
        };
      }),
    ]);
    noteLimit(terms, operands, most, evaluation);
    return new Map([...claims, ...changed]);
  };
  const ofCase = (evaluation: Evaluation): Reckoned =>
    evaluation.diagrams.combine([sum(evaluation)], ([leaf]) => {
      const figure = most(leaf);
      return isExact(figure)
        ? known({ value: figure.least })
        : { kind: 'open', names: figure.names, bounds: [figure.least, figure.most] };
    });
  return { terms, of, apply, ...(terms.per === 'case' && { ofCase }) };
}

/** A claim, and the place of its clause. */
interface Listed {
  readonly clause: number;
  readonly claim: Claim;
}

/** The claims cut down to what is left of the cap of their period. */
function shareOut(
  listed: readonly Listed[],
  cap: Estimate,
  terms: LimitClause,
  of: readonly ClauseId[],
  evaluation: Evaluation,
): readonly Listed[] {
  if (listed.some((one) => isUndated(one) && !one.claim.amount.most.isZero()))
    return inAnyOrder(listed, cap, terms, of, evaluation);
  const { today, zone } = evaluation.line;
  // A breach that nobody reported comes last, and belongs to the period of the evaluation.
  const day = ({ claim }: Listed) => claim.began ?? today + 1;
  const inOrder = [...listed].sort((a, b) => day(a) - day(b) || a.clause - b.clause);
  if (sharesPeriod(listed, terms, of, evaluation)) evaluation.turns.add(startOfDay(nextMonth(today), zone));
  const left = new Map<string, Estimate>();
  return inOrder.map(({ clause, claim }) => {
    const period = periodOf(civilDate(claim.began ?? today), terms.per);
    const before = left.get(period) ?? leftOf(cap, period, terms, of, evaluation);
    const amount = follows([claim.amount, before], (own, rest) => own.atMost(rest));
    left.set(
      period,
      follows([before, claim.amount], (rest, own) => rest.minus(own.atMost(rest)), [1]),
    );
    return { clause, claim: { ...claim, amount } };
  });
}

/** What is left of the cap in whatever period a breach may belong to. */
function leftInSomePeriod(
  cap: Estimate,
  terms: LimitClause,
  of: readonly ClauseId[],
  unknown: readonly FactName[],
  evaluation: Evaluation,
): Estimate {
  if (terms.per === 'case') return cap;
  if (terms.per === 'agreement') return leftOf(cap, '', terms, of, evaluation);
  const earlier = earlierOf(evaluation);
  if (earlier === undefined) return between(Fraction.ZERO, cap.most, [...cap.names, 'earlierPenalties']);
  if (!earlier.some(({ clause }) => of.includes(clause))) return cap;
  return between(Fraction.ZERO, cap.most, [...cap.names, ...unknown]);
}

/** Whether it is not known when a breach began. */
function isUndated({ claim }: Listed): boolean {
  return claim.began === null && missingOf(claim).length > 0;
}

/** Whether a breach that nobody reported shares the cap of the present period with others, and of a later one would not. */
function sharesPeriod(
  listed: readonly Listed[],
  { per }: LimitClause,
  of: readonly ClauseId[],
  evaluation: Evaluation,
): boolean {
  if (per === 'case' || per === 'agreement' || listed.every(({ claim }) => claim.began !== null)) return false;
  const now = periodOf(civilDate(evaluation.line.today), per);
  const earlier = (earlierOf(evaluation) ?? []).filter(({ clause }) => of.includes(clause)).map(({ at }) => at);
  const dated = listed.flatMap(({ claim }) => (claim.began === null ? [] : [civilDate(claim.began)]));
  return [...earlier, ...dated].some((date) => periodOf(date, per) === now);
}

/** The first day of the month after that of a day. */
function nextMonth(day: DayNumber): DayNumber {
  const { year, month } = civilFields(day);
  const [next, of] = month === 12 ? [1, year + 1] : [month + 1, year];
  return dayNumber(`${of}-${String(next).padStart(2, '0')}-01`);
}

/** Where it is not known when a breach began, each claim may come first, or last. */
function inAnyOrder(
  listed: readonly Listed[],
  cap: Estimate,
  terms: LimitClause,
  of: readonly ClauseId[],
  evaluation: Evaluation,
): readonly Listed[] {
  const unknown = listed.flatMap(({ claim }) => missingOf(claim));
  const least = leftInSomePeriod(cap, terms, of, unknown, evaluation);
  return listed.map(({ clause, claim }, place) => {
    if (claim.amount.most.isZero()) return { clause, claim };
    const others = sumOf(listed.filter((_, index) => index !== place).map((one) => one.claim.amount));
    const rest = follows([least, others], (whole, taken) => whole.minus(taken.atMost(whole)), [1]);
    const names = [...claim.amount.names, ...rest.names, ...unknown];
    const amount = between(claim.amount.least.atMost(rest.least), claim.amount.most.atMost(cap.most), names);
    return { clause, claim: { ...claim, amount } };
  });
}

type Per = LimitPenalty['per'];

/** The period to which a breach belongs, by the day on which it began. */
function periodOf(date: string, per: Per): string {
  switch (per) {
    case 'month':
      return date.slice(0, 7);
    case 'quarter':
      return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
    case 'year':
      return date.slice(0, 4);
    default:
      return '';
  }
}

function earlierOf({ facts }: Evaluation): Case['earlierPenalties'] {
  return facts.earlierPenalties;
}

/** What earlier penalties of the same period left of the cap. */
function leftOf(
  cap: Estimate,
  period: string,
  { per }: LimitClause,
  of: readonly ClauseId[],
  evaluation: Evaluation,
): Estimate {
  if (per === 'case') return cap;
  const earlier = earlierOf(evaluation);
  if (earlier === undefined) return between(Fraction.ZERO, cap.most, [...cap.names, 'earlierPenalties']);
  const used = earlier
    .filter(({ clause, at }) => of.includes(clause) && periodOf(at, per) === period)
    .reduce((sum, { amount }) => sum.plus(Fraction.ofMoney(amount)), Fraction.ZERO);
  return follows([cap, exactly(used)], (whole, taken) => whole.minus(taken.atMost(whole)), [1]);
}

function noteLimit(
  terms: LimitClause,
  [sum, ...claims]: readonly (Reckoned | Claims)[],
  most: (leaf: Leaf<unknown> | undefined) => Estimate,
  { step }: Evaluation,
): void {
  if (step === undefined) return;
  const cap = sum?.kind === 'known' ? most(sum) : undefined;
  const figures = claims.map((one) =>
    one.kind === 'known' && 'value' in one.value
      ? sumOf((one.value.value as readonly Claim[]).map(({ amount }) => amount))
      : undefined,
  );
  const all = figures.includes(undefined) ? undefined : sumOf(figures as readonly Estimate[]);
  const isKnown = cap !== undefined && all !== undefined && isExact(cap) && isExact(all);
  const held = !isKnown ? 'unknown' : all.least.compare(cap.least) > 0 ? 'held' : 'not';
  const gave = {
    cap: cap !== undefined && isExact(cap) ? cap.least.text() : null,
    claimed: isKnown ? all.least.text() : null,
  };
  if (terms.per === 'case') step({ rule: 'penalty.limit.case', clause: terms.id, held, gave });
  else if (terms.per === 'agreement') step({ rule: 'penalty.limit.agreement', clause: terms.id, held, gave });
  else step({ rule: 'penalty.limit.period', clause: terms.id, held, gave: { ...gave, per: terms.per } });
}
