import type { ClauseId } from '../kernel/answer/index.js';
import type { Case, Evaluation, Figure } from '../kernel/case/index.js';
import { readSum, type Sum } from '../kernel/gate/index.js';
import { known, type Leaf } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { civilDate, type DayNumber } from '../kernel/time/index.js';
import { compileCap, roundingTo } from './charge.js';
import { type Claim, type Claims, claimsFrom, claimsIn, NO_CLAIMS } from './claims.js';
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
  readonly ofCase?: (evaluation: Evaluation) => Figure;
  readonly apply: (claims: AllClaims, evaluation: Evaluation) => AllClaims;
}

/** Prepares the most that penalties come to together: each takes what is left of it, in the order in which the breaches began. */
export function compileLimit(terms: LimitClause, all: readonly ClauseId[], shared: Shared): CompiledLimit {
  const of = terms.of ?? all;
  const cap = compileCap(terms.most, shared.currency);
  const round = roundingTo(shared.currency, shared.rounding);
  const sumFor: Sum | undefined = cap?.of === undefined ? undefined : cap.of === 'base' ? penaltyDefaults.base : cap.of;
  const sum = (evaluation: Evaluation): Figure =>
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
  const ofCase = (evaluation: Evaluation): Figure =>
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
  const inOrder = [...listed].sort((a, b) => (a.claim.began ?? 0) - (b.claim.began ?? 0) || a.clause - b.clause);
  if (inOrder.some(({ claim }) => claim.began === null)) return inAnyOrder(listed, cap, terms, evaluation);
  const left = new Map<string, Estimate>();
  return inOrder.map(({ clause, claim }) => {
    const period = periodOf(civilDate(claim.began as DayNumber), terms.per);
    const before = left.get(period) ?? leftOf(cap, period, terms, of, evaluation);
    const amount = follows([claim.amount, before], (own, rest) => own.atMost(rest));
    left.set(
      period,
      follows([before, claim.amount], (rest, own) => rest.minus(own.atMost(rest)), [1]),
    );
    return { clause, claim: { ...claim, amount } };
  });
}

/** Where it is not known when a breach began, each claim may come first, or last. */
function inAnyOrder(
  listed: readonly Listed[],
  cap: Estimate,
  terms: LimitClause,
  evaluation: Evaluation,
): readonly Listed[] {
  const least =
    terms.per === 'case'
      ? cap
      : between(Fraction.ZERO, cap.most, earlierOf(evaluation) === undefined ? ['earlierPenalties'] : cap.names);
  const unknown = listed.flatMap(({ claim }) => [...claim.amount.names, ...claim.uncapped.names]);
  return listed.map(({ clause, claim }, place) => {
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
  [sum, ...claims]: readonly (Figure | Claims)[],
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
