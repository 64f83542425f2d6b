import { readNumber } from '../kernel/gate/index.js';
import { Fraction } from '../kernel/money/index.js';
import { type DayNumber, dayNumber } from '../kernel/time/index.js';
import type { Shared } from './clause.js';
import { type DayCount, partOfYear } from './day-count.js';
import { type Estimate, estimateOfTerms, exactly, follows } from './estimate.js';
import type { InterestPenalty } from './terms.js';

/** A rate from a day on, and how much of it a stretch of days bears. */
export interface RateFrom {
  readonly from: DayNumber;
  readonly rate: Estimate;
}

/** The rates of a clause in order, the first from the beginning of time; and how a stretch of days counts. */
export interface Rates {
  readonly steps: readonly RateFrom[];
  readonly part: (from: DayNumber, to: DayNumber) => Fraction;
}

const EVER = Number.NEGATIVE_INFINITY;

/** Prepares the rates of an interest clause. */
export function compileRates({ rate }: InterestPenalty, dayCount: DayCount, { rates }: Shared): Rates {
  if ('perDay' in rate) {
    const part = (from: DayNumber, to: DayNumber) => Fraction.of(to - from);
    return { steps: [{ from: EVER, rate: estimateOfTerms(readNumber(rate.perDay)) }], part };
  }
  const part = (from: DayNumber, to: DayNumber) => partOfYear(from, to, dayCount);
  if ('perYear' in rate) return { steps: [{ from: EVER, rate: estimateOfTerms(readNumber(rate.perYear)) }], part };
  const times = rate.times === undefined ? exactly(Fraction.ONE) : estimateOfTerms(readNumber(rate.times));
  const plus = rate.plus === undefined ? exactly(Fraction.ZERO) : estimateOfTerms(readNumber(rate.plus));
  const agreed = (own: Estimate) => follows([own, times, plus], (base, many, more) => base.times(many).plus(more));
  const table = [...(rates[rate.table] ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
  const before: Estimate = { least: Fraction.ZERO, most: Fraction.INFINITE, names: [`rates.${rate.table}`] };
  const steps = table.map((row) => ({
    from: dayNumber(row.from),
    rate: agreed(exactly(Fraction.of(row.rate as `${number}%`))),
  }));
  return { steps: [{ from: EVER, rate: agreed(before) }, ...steps], part };
}

/** The place of the rate that holds on a day. */
export function rateOn({ steps }: Rates, day: DayNumber): number {
  let place = 0;
  for (const [index, { from }] of steps.entries()) if (from <= day) place = index;
  return place;
}
