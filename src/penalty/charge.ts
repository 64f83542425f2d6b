import type { Json, Step } from '../kernel/answer/index.js';
import { isBlank, readAmount, readNumber, type Sum } from '../kernel/gate/index.js';
import { type Currency, Fraction, type RoundingMode } from '../kernel/money/index.js';
import { between, type Estimate, estimateOfTerms, exactly, follows, isExact, NOTHING } from './estimate.js';
import type { DelayCharge, DelayPenalty, DelayTier } from './terms.js';

/** What units of delay cost, before any cap: by the sum of which rates are taken, and by the figures of the terms in their order. */
export interface Charge {
  readonly cost: (units: Fraction, base: Fraction, figures: readonly Fraction[]) => Fraction;
  readonly figures: readonly Estimate[];
  /** The bounds of tiers by which the whole delay is charged: there the cost may fall. */
  readonly volume?: readonly Fraction[];
  /** Bounds of tiers that are still open, so that nothing is known of the cost. */
  readonly openBounds: readonly string[];
}

/** Prepares what units of delay cost; blanks stay open from nothing upwards. */
export function compileCharge(charge: DelayCharge, currency: Currency): Charge {
  if ('rate' in charge) return { cost: byRate, figures: [estimateOfTerms(readNumber(charge.rate))], openBounds: [] };
  if ('amount' in charge)
    return { cost: byAmount, figures: [estimateOfTerms(readAmount(charge.amount, currency))], openBounds: [] };
  return byTiers(charge.tiers, charge.rows, currency);
}

function byRate(units: Fraction, base: Fraction, [rate]: readonly Fraction[]): Fraction {
  return base.times(rate as Fraction).times(units);
}

function byAmount(units: Fraction, _base: Fraction, [amount]: readonly Fraction[]): Fraction {
  return units.times(amount as Fraction);
}

/** Two figures for each row: the share of the base that a unit costs, and the sum. */
function byTiers(kind: 'graduated' | 'volume', rows: readonly DelayTier[], currency: Currency): Charge {
  const ends = rows.map(({ upTo }) => (typeof upTo === 'number' ? Fraction.of(upTo) : Fraction.INFINITE));
  const figures = rows.flatMap(({ rate, amount }) => [
    rate === undefined ? NOTHING : estimateOfTerms(readNumber(rate)),
    amount === undefined ? NOTHING : estimateOfTerms(readAmount(amount, currency)),
  ]);
  const openBounds = rows.flatMap(({ upTo }) => (isBlank(upTo) ? [`blanks.${upTo.blank}`] : []));
  const price = (row: number, base: Fraction, each: readonly Fraction[]) =>
    base.times(each[2 * row] as Fraction).plus(each[2 * row + 1] as Fraction);
  if (kind === 'graduated') {
    const cost = (units: Fraction, base: Fraction, each: readonly Fraction[]) =>
      graduated(ends, units, (row) => price(row, base, each));
    return { cost, figures, openBounds };
  }
  const cost = (units: Fraction, base: Fraction, each: readonly Fraction[]) =>
    units.times(price(reached(ends, units), base, each));
  return { cost, figures, openBounds, volume: ends };
}

/** Each stretch of the delay at the price of the tier in which it lies. */
function graduated(ends: readonly Fraction[], units: Fraction, price: (row: number) => Fraction): Fraction {
  let sum = Fraction.ZERO;
  let start = Fraction.ZERO;
  for (const [row, end] of ends.entries()) {
    if (units.compare(start) <= 0) break;
    sum = sum.plus(units.atMost(end).minus(start).times(price(row)));
    start = end;
  }
  return sum;
}

/** The tier that a delay reaches; a bound belongs to the tier that it ends. */
function reached(ends: readonly Fraction[], units: Fraction): number {
  const row = ends.findIndex((end) => units.compare(end) <= 0);
  return row < 0 ? ends.length - 1 : row;
}

/** What units of delay cost, so far as they, the base and the terms are known. */
export function costOf({ cost, figures, volume, openBounds }: Charge, units: Estimate, base: Estimate): Estimate {
  if (openBounds.length > 0) return { least: Fraction.ZERO, most: Fraction.INFINITE, names: openBounds };
  const whole = (many: Estimate) => follows([many, base, ...figures], (delay, sum, ...each) => cost(delay, sum, each));
  if (volume === undefined || isExact(units)) return whole(units);
  return volumeBetween(whole, volume, units, (row) => priceOf(figures, row, base));
}

/** The least and the most over a range of delays: at its ends, at the bounds in it, and just above these. */
function volumeBetween(
  whole: (many: Estimate) => Estimate,
  bounds: readonly Fraction[],
  units: Estimate,
  priceOf: (row: number) => Estimate,
): Estimate {
  const inside = bounds.filter((bound) => bound.compare(units.least) >= 0 && bound.compare(units.most) < 0);
  const at = [units.least, ...inside, units.most].map((many) => whole(exactly(many)));
  const above = inside.map((bound) => bound.times(priceOf(reached(bounds, bound) + 1).least));
  const least = [...at.map((one) => one.least), ...above].reduce((one, other) => one.atMost(other));
  const most = at.map((one) => one.most).reduce((one, other) => one.atLeast(other));
  return between(least, most, [...units.names, ...at.flatMap(({ names }) => names)]);
}

function priceOf(figures: readonly Estimate[], row: number, base: Estimate): Estimate {
  const [rate = NOTHING, amount = NOTHING] = [figures[2 * row], figures[2 * row + 1]];
  return follows([base, rate, amount], (sum, share, each) => sum.times(share).plus(each));
}

/** The most that a clause lets something cost: a sum, or a share of one. */
export interface Cap {
  readonly figure: Estimate;
  /** Of which sum it is a share; absent where it is a sum itself. */
  readonly of?: Sum | 'base';
}

type CapTerms = NonNullable<DelayPenalty['most']>;

export function compileCap(most: CapTerms | undefined, currency: Currency): Cap | undefined {
  if (most === undefined) return undefined;
  if ('amount' in most) return { figure: estimateOfTerms(readAmount(most.amount, currency)) };
  return { figure: estimateOfTerms(readNumber(most.share)), of: most.of ?? 'base' };
}

/** A cost under its cap, rounded once. */
export function capped(cost: Estimate, cap: Estimate | undefined, round: (exact: Fraction) => Fraction): Estimate {
  if (cap === undefined) return follows([cost], round);
  return follows([cost, cap], (exact, most) => round(exact.atMost(most)));
}

/** Rounding to the smallest unit of the currency; what has no limit keeps none. */
export function roundingTo(currency: Currency, mode: RoundingMode | undefined): (exact: Fraction) => Fraction {
  const rounding = mode === undefined ? {} : { mode };
  return (exact) => (exact.isInfinite() ? exact : Fraction.ofMoney(exact.money(currency, rounding)));
}

/** The steps that tell a cap that bit, and a rounding that changed something. */
export function noteAmount(
  clause: string,
  uncapped: Estimate,
  cap: Estimate | undefined,
  currency: Currency,
  mode: RoundingMode | undefined,
): readonly Step[] {
  const gave = (figure: Fraction): Json => ({ ...figure.money(currency, mode === undefined ? {} : { mode }) });
  if (!isExact(uncapped) || uncapped.least.isInfinite()) return [];
  const isKnownCap = cap !== undefined && isExact(cap);
  const isCapped = isKnownCap && uncapped.least.compare(cap.least) > 0;
  const exact = isCapped ? cap.least : uncapped.least;
  const { rounded } = exact.rounded(currency, mode === undefined ? {} : { mode });
  const steps: Step[] = [];
  if (cap !== undefined) {
    const held = isKnownCap ? (isCapped ? 'held' : 'not') : 'unknown';
    const figures = { cap: isKnownCap ? gave(cap.least) : null, uncapped: uncapped.least.text() };
    steps.push({ rule: 'penalty.cap', clause, held, gave: { cap: figures.cap, uncapped: figures.uncapped } });
  }
  if (rounded !== undefined) steps.push({ rule: 'penalty.rounding', clause, held: 'held', gave: { ...rounded } });
  return steps;
}
