import {
  type DayNumber,
  dayNumber,
  endOfDay,
  isCivilDate,
  MalformedTimeError,
  startOfDay,
  type Zone,
} from '../../kernel/time/index.js';
import type { Period } from './facts.js';

/** The kinds of calendar periods by which an objective is settled. */
export type Per = 'month' | 'quarter' | 'year';

/** A period by its days and moments; the end does not belong to it. */
export interface PeriodRange {
  /** The kind of calendar period, or any stretch of days. */
  readonly kind: Per | 'days';
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly from: number;
  readonly to: number;
}

const NAME = /^(19\d\d|2\d\d\d)(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/;

/**
 * Whether a text names a calendar month, quarter or year.
 *
 * @example
 * isPeriodName('2025-Q1') // => true
 * isPeriodName('2025-1') // => false
 */
export function isPeriodName(text: unknown): text is string {
  return typeof text === 'string' && NAME.test(text);
}

/** The days and moments of a period; anything that is none is refused with `MalformedTimeError`. */
export function rangeOf(period: Period, zone: Zone): PeriodRange {
  const { kind, first, last } = typeof period === 'string' ? named(period) : stretch(period);
  return { kind, first, last, from: startOfDay(first, zone), to: endOfDay(last, zone) };
}

type Days = Pick<PeriodRange, 'kind' | 'first' | 'last'>;

function named(period: string): Days {
  const [, year = '', month, quarter] = NAME.exec(period) ?? [];
  if (year === '')
    throw new MalformedTimeError(`${JSON.stringify(period)} is not a period; write 2025-03, 2025-Q1 or 2025`);
  if (month !== undefined) return months('month', Number(year), Number(month), 1);
  return quarter === undefined
    ? months('year', Number(year), 1, 12)
    : months('quarter', Number(year), 3 * Number(quarter) - 2, 3);
}

/** So many months from the first day of one on. */
function months(kind: Per, year: number, month: number, count: number): Days {
  const inMonth = (of: number, day: number) => `${year}-${of < 10 ? '0' : ''}${of}-${day < 10 ? '0' : ''}${day}`;
  const last = [31, 30, 29, 28].map((day) => inMonth(month + count - 1, day)).find(isCivilDate);
  return { kind, first: dayNumber(inMonth(month, 1)), last: dayNumber(last ?? '') };
}

function stretch({ from, through }: Exclude<Period, string>): Days {
  const [first, last] = [dayNumber(from), dayNumber(through)];
  if (last < first) throw new MalformedTimeError(`a period cannot go from ${from} through ${through}`);
  return { kind: 'days', first, last };
}
