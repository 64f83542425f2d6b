import type { ClauseId, Json, Step } from '../kernel/answer/index.js';
import type { Calendar } from '../kernel/calendar/index.js';
import type { Evaluation, Reckoned } from '../kernel/case/index.js';
import { readSum, type Sum } from '../kernel/gate/index.js';
import { type Known, known, type Leaf, type Open, type Settled } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import type { DayNumber } from '../kernel/time/index.js';
import { type Cap, type Charge, capped, compileCap, compileCharge, costOf, noteAmount, roundingTo } from './charge.js';
import type { Claim } from './claims.js';
import type { PenaltyClause, Shared } from './clause.js';
import { penaltyDefaults } from './defaults.js';
import { type Estimate, estimateOf, exactly, follows, isExact } from './estimate.js';
import type { DelayPenalty } from './terms.js';
import { type Counting, kindOf, sizeIn, type TimeKind, unitsOf, unitTold } from './units.js';

/** A penalty for lateness made ready: how its delay is counted, and what it costs. */
export interface CompiledDelay {
  readonly id: ClauseId;
  readonly terms: DelayPenalty;
  readonly kind: TimeKind;
  readonly counting: Counting;
  readonly calendar: Known<Calendar> | Open | undefined;
  readonly base: Sum;
  readonly capOf: Sum;
  readonly shared: Shared;
  readonly charge: Charge;
  readonly cap: Cap | undefined;
  readonly round: (exact: Fraction) => Fraction;
}

/** A penalty for lateness with every choice stated. */
export function delayOf(terms: DelayPenalty & Pick<PenaltyClause, 'id'>, shared: Shared): CompiledDelay {
  const kind = kindOf(terms);
  const cap = compileCap(terms.most, shared.currency);
  const base: Sum = terms.base ?? penaltyDefaults.base;
  return {
    id: terms.id,
    terms,
    kind,
    counting: countingOf(terms, kind),
    calendar: terms.calendar === undefined ? undefined : shared.calendars[terms.calendar],
    base,
    capOf: cap?.of === undefined || cap.of === 'base' ? base : cap.of,
    shared,
    charge: compileCharge(terms.charge, shared.currency),
    cap,
    round: roundingTo(shared.currency, shared.rounding),
  };
}

function countingOf({ per, counted, grace }: DelayPenalty, kind: TimeKind): Counting {
  return {
    per: sizeIn(kind, per),
    counted: counted ?? penaltyDefaults.counted,
    ...(grace && {
      grace: { first: sizeIn(kind, grace.first), oncePassed: grace.oncePassed ?? penaltyDefaults.graceOncePassed },
    }),
  };
}

/** The sums from which a delay is reckoned: that of the rate, and that of the cap. */
export function sumsFor(delay: CompiledDelay, evaluation: Evaluation): readonly [Reckoned, Reckoned] {
  const base = usesBase(delay.terms) ? readSum(evaluation, delay.base, delay.shared.currency) : NO_SUM;
  if (delay.cap?.of === undefined) return [base, NO_SUM];
  return [
    base,
    delay.cap.of === 'base' && base !== NO_SUM ? base : readSum(evaluation, delay.capOf, delay.shared.currency),
  ];
}

const NO_SUM: Reckoned = known({ value: Fraction.ZERO });

/** Whether a delay is charged by a share of a sum. */
export function usesBase({ charge }: Pick<DelayPenalty, 'charge'>): boolean {
  return 'rate' in charge || ('rows' in charge && charge.rows.some(({ rate }) => rate !== undefined));
}

/** What a delay comes to: nothing where grace covers it. */
export function claimFor(
  delay: CompiledDelay,
  late: Estimate,
  began: DayNumber | null,
  [base, capOf]: readonly [Estimate, Estimate],
  how: readonly Step[] | undefined,
): readonly Claim[] {
  const { counts, units } = unitsOf(late, delay.counting);
  if (isExact(counts) && counts.least.isZero()) return [];
  const uncapped = costOf(delay.charge, units, base);
  const cap = capFigure(delay.cap, capOf);
  const amount = capped(uncapped, cap, delay.round);
  const claim = { began, units, uncapped, amount };
  return [
    {
      ...claim,
      how: how === undefined ? [] : [...how, ...noteUnits(delay, late, { counts, units, uncapped }, base, cap)],
    },
  ];
}

/** Whether a delay that goes on and on ever costs anything: not where the base, the rate or the cap is nothing. */
export function everCosts(delay: CompiledDelay, sums: readonly [Reckoned, Reckoned]): boolean {
  const [base, capOf] = sums.map((figure) => (figure.kind === 'split' ? undefined : estimateIn(figure)));
  if (base === undefined || capOf === undefined) return true;
  const claims = claimFor(delay, exactly(Fraction.INFINITE), null, [base, capOf], undefined);
  return claims.some(({ amount }) => !amount.most.isZero());
}

/** The cap as a sum of money. */
export function capFigure(cap: Cap | undefined, of: Estimate): Estimate | undefined {
  if (cap === undefined) return undefined;
  return cap.of === undefined ? cap.figure : follows([cap.figure, of], (share, sum) => share.times(sum));
}

/** A claim that may not be one at all: it comes to nothing at least. */
export function perhaps(claims: readonly Claim[], names: readonly string[]): readonly Claim[] {
  if (names.length === 0) return claims;
  const orNothing = (estimate: Estimate): Estimate => ({
    least: Fraction.ZERO,
    most: estimate.most,
    names: [...estimate.names, ...names],
  });
  return claims.map((claim) => ({ ...claim, uncapped: orNothing(claim.uncapped), amount: orNothing(claim.amount) }));
}

/** The leaf of a figure as an estimate. */
export function estimateIn(leaf: Leaf<unknown> | undefined): Estimate {
  return leaf === undefined ? exactly(Fraction.ZERO) : estimateOf(leaf as Leaf<Settled<Fraction>>);
}

/** Whether a clause applies in a region: surely not, or perhaps, by the names on which that rests. */
export function appliesIn(leaf: Leaf<unknown> | undefined): 'not' | readonly string[] {
  if (leaf?.kind === 'open') return leaf.names;
  return leaf?.value === false ? 'not' : [];
}

/** How long, in the words of the clause: milliseconds as days or hours. */
function noteUnits(
  { id, terms, kind, counting, shared, charge }: CompiledDelay,
  late: Estimate,
  { counts, units, uncapped }: { readonly counts: Estimate; readonly units: Estimate; readonly uncapped: Estimate },
  base: Estimate,
  cap: Estimate | undefined,
): readonly Step[] {
  if (!isExact(units) || !isExact(late)) return [];
  const { grace } = counting;
  const { unit, size } = unitTold(terms.per, kind);
  const inUnits = (time: Fraction) => time.over(size);
  const steps: Step[] = [];
  if (grace !== undefined && isExact(grace.first)) {
    const passed = late.least.compare(grace.first.least) > 0;
    steps.push({
      rule: grace.oncePassed === 'excused' ? 'penalty.grace' : 'penalty.grace.counted',
      clause: id,
      held: passed ? 'held' : 'not',
      gave: { grace: inUnits(grace.first.least).text(), delay: inUnits(late.least).text(), unit },
    });
  }
  const gave = { delay: inUnits(counts.least).text(), unit, units: units.least.text(), per: terms.per as Json };
  if (counting.counted === 'started') steps.push({ rule: 'penalty.units.started', clause: id, held: 'held', gave });
  else if (counting.counted === 'full') steps.push({ rule: 'penalty.units.full', clause: id, held: 'held', gave });
  else steps.push({ rule: 'penalty.units.exact', clause: id, held: 'held', gave });
  if (isExact(uncapped) && isExact(base))
    steps.push(
      usesBase(terms)
        ? {
            rule: 'penalty.charge',
            clause: id,
            held: 'held',
            gave: {
              units: units.least.text(),
              base: { ...base.least.money(shared.currency) },
              charge: uncapped.least.text(),
            },
          }
        : {
            rule: 'penalty.charge.byUnit',
            clause: id,
            held: 'held',
            gave: { units: units.least.text(), charge: uncapped.least.text() },
          },
    );
  const less = dearerBefore(terms.charge, units, uncapped, (many) => costOf(charge, exactly(many), base));
  if (less !== undefined)
    steps.push({
      rule: 'penalty.tiers.drop',
      clause: id,
      held: 'held',
      gave: { units: units.least.text(), charge: uncapped.least.text(), before: less.at, more: less.cost },
    });
  return [...steps, ...noteAmount(id, uncapped, cap, shared.currency, shared.rounding)];
}

/** A shorter delay that would cost more, under a table by which the whole delay is charged at the price of the tier it reaches. */
function dearerBefore(
  charge: DelayPenalty['charge'],
  units: Estimate,
  uncapped: Estimate,
  costAt: (units: Fraction) => Estimate,
): { readonly at: string; readonly cost: string } | undefined {
  if (!('rows' in charge) || charge.tiers !== 'volume' || !isExact(uncapped)) return undefined;
  const bounds = charge.rows.flatMap(({ upTo }) => (typeof upTo === 'number' ? [Fraction.of(upTo)] : []));
  const dearer = bounds
    .filter((bound) => bound.compare(units.least) < 0)
    .map((bound) => ({ bound, cost: costAt(bound) }))
    .filter(({ cost }) => isExact(cost) && cost.least.compare(uncapped.least) > 0)
    .at(-1);
  return dearer && { at: dearer.bound.text(), cost: dearer.cost.least.text() };
}
