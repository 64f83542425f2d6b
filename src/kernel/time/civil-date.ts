import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as moveMonths } from 'date-fns/addMonths';

import { DateRangeError, MalformedTimeError } from './errors.js';

/** A day of the calendar, without a time or a zone: `YYYY-MM-DD`, years 1900 to 2999. */
export type CivilDate = string;

/** A civil date as a whole number: days since 1970-01-01, which is day 0. */
export type DayNumber = number;

/** A day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Where a period ends whose final month has no matching day: on that month's last day, or nowhere (it is refused).
 *
 * @cite PRC Civil Code art. 202
 */
export type MonthEnd = 'lastDay' | 'reject';

/** The year, the month (1 to 12) and the day of the month (1 to 31) of a civil date. */
export interface CivilFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day that was counted to; `clamped` says that it stands in for a day which its month does not have. */
export interface MovedDay {
  readonly day: DayNumber;
  readonly clamped: boolean;
}

const MS_A_DAY = 86_400_000;
const PATTERN = /^((?:19|2\d)\d\d)-(\d\d)-(\d\d)$/;
const FIRST_DAY = dayOf(1900, 1, 1);
const LAST_DAY = dayOf(2999, 12, 31);

/**
 * Whether a value is a civil date: a text `YYYY-MM-DD` that names a real day of the years 1900 to 2999, and nothing else.
 *
 * @example
 * isCivilDate('2024-02-29') // => true
 * isCivilDate('2025-02-29') // => false
 * isCivilDate(' 2025-02-28') // => false
 */
export function isCivilDate(text: unknown): text is CivilDate {
  return typeof text === 'string' && readDay(text) !== undefined;
}

/**
 * The day number of a civil date; anything that is not a civil date is refused with `MalformedTimeError`.
 *
 * @example
 * dayNumber('1970-01-01') // => 0
 * dayNumber('2024-02-29') // => 19782
 */
export function dayNumber(date: CivilDate): DayNumber {
  const day = readDay(date);
  if (day === undefined) {
    throw new MalformedTimeError(
      `${JSON.stringify(date)} is not a civil date; write YYYY-MM-DD, a real day from 1900-01-01 to 2999-12-31`,
    );
  }
  return day;
}

/**
 * The civil date of a day number; outside the years 1900 to 2999 it is refused with `DateRangeError`.
 *
 * @example
 * civilDate(19782) // => '2024-02-29'
 */
export function civilDate(day: DayNumber): CivilDate {
  return dateText(civilFields(day));
}

/**
 * The year, month and day of the month of a day number; outside the years 1900 to 2999 it is refused with `DateRangeError`.
 *
 * @example
 * civilFields(19782) // => { year: 2024, month: 2, day: 29 }
 */
export function civilFields(day: DayNumber): CivilFields {
  return fieldsOf(knownDay(day));
}

/**
 * The day of the week: 1 is Monday, 7 is Sunday.
 *
 * @example
 * weekday(0) // => 4
 */
export function weekday(day: DayNumber): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The day that lies whole months after another (before it, if negative): the same day of the final month, or what `monthEnd`
 * says where that month has none.
 *
 * @returns The day and whether it was clamped; `undefined` under `reject` where there is no matching day. A result outside
 * the years 1900 to 2999, or a count that is not whole, is refused with `DateRangeError`.
 * @cite PRC Civil Code art. 202
 * @example
 * addMonths(19753, 1, 'lastDay') // => { day: 19782, clamped: true }
 * addMonths(19753, 1, 'reject') // => undefined
 * addMonths(19753, 2, 'reject') // => { day: 19813, clamped: false }
 */
export function addMonths(day: DayNumber, months: number, monthEnd: MonthEnd): MovedDay | undefined {
  if (!Number.isInteger(months)) throw new DateRangeError(`${months} is not a whole number of months`);
  const from = new UTCDateMini(knownDay(day) * MS_A_DAY);
  const to = moveMonths(from, months);
  const clamped = to.getDate() !== from.getDate();
  if (clamped && monthEnd === 'reject') return undefined;
  return { day: knownDay(to.getTime() / MS_A_DAY), clamped };
}

/** The day itself if it is a whole number within the years 1900 to 2999; otherwise it is refused with `DateRangeError`. */
export function knownDay(day: DayNumber): DayNumber {
  if (Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY) return day;
  throw new DateRangeError(`day ${day} (counted from 1970-01-01) lies outside 1900-01-01 to 2999-12-31`);
}

/** The day that a text names, or `undefined`: a date that does not exist, such as 30 February, falls on another day. */
export function readDay(text: string): DayNumber | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const month = Number(match[2]);
  const day = Number(match[3]);
  const found = dayOf(Number(match[1]), month, day);
  const real = fieldsOf(found);
  return real.month === month && real.day === day ? found : undefined;
}

function dateText({ year, month, day }: CivilFields): CivilDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Days from 1970-01-01, in years that begin on 1 March, so that the leap day comes last; 400 years have 146,097 days. */
function dayOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const monthsFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthsFromMarch + 2) / 5) + day - 719_469;
}

/** The inverse of `dayOf`. */
function fieldsOf(dayFrom1970: DayNumber): CivilFields {
  const days = dayFrom1970 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsFromMarch < 10 ? monthsFromMarch + 3 : monthsFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthsFromMarch + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}
