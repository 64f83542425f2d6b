import { Fraction } from '../kernel/money/index.js';
import { civilFields, type DayNumber } from '../kernel/time/index.js';
import type { InterestPenalty } from './terms.js';

/** How days and years are counted. */
export type DayCount = NonNullable<InterestPenalty['dayCount']>;

/**
 * The part of a year that a stretch of days is, by a way of counting.
 *
 * @param from - The first day of the stretch.
 * @param to - The day after its last.
 * @remarks `actual365` and `actual360` count the days there are. Under the other two every month has 30 days and the year 360: a stretch
 * that begins on the 31st begins on the 30th; one that ends on the 31st ends on the 30th, by the bond basis only where it begins on
 * the 30th or 31st.
 * @example
 * partOfYear(19753, 19783, 'actual365').text() // => '6 / 73'
 * partOfYear(19753, 19783, 'bond30360').text() // => '31 / 360'
 */
export function partOfYear(from: DayNumber, to: DayNumber, dayCount: DayCount): Fraction {
  const days = daysCounted(from, to, dayCount);
  return Fraction.of(days).over(dayCount === 'actual365' ? 365 : 360);
}

/** The days of a stretch, by a way of counting. */
export function daysCounted(from: DayNumber, to: DayNumber, dayCount: DayCount): number {
  if (dayCount === 'actual365' || dayCount === 'actual360') return to - from;
  const [start, end] = [civilFields(from), civilFields(to)];
  const first = Math.min(30, start.day);
  const endsEarly = dayCount === 'european30360' || first === 30;
  const last = endsEarly ? Math.min(30, end.day) : end.day;
  return 360 * (end.year - start.year) + 30 * (end.month - start.month) + (last - first);
}
