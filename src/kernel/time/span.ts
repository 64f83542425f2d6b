import { addMonths, type DayNumber, knownDay, type MonthEnd, type MovedDay } from './civil-date.js';
import { MalformedTimeError } from './errors.js';

/** The units in which a length of time is agreed. */
export type SpanUnit =
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'workingDays'
  | 'workingHours'
  | 'workingMinutes';

/** An object with one key, the unit, and no other: `{ months: 12 }`. */
export type OneUnit<Unit extends SpanUnit> = {
  [U in Unit]: { readonly [Key in U]: number } & { readonly [Key in Exclude<SpanUnit, U>]?: never };
}[Unit];

/** A length of time that ends on a day: years, months, weeks or days. */
export type CalendarSpan = OneUnit<'years' | 'months' | 'weeks' | 'days'>;

/** A length of time that runs from a moment: hours or minutes. */
export type ElapsedSpan = OneUnit<'hours' | 'minutes'>;

/** A length of time counted in working days. */
export type WorkingDaysSpan = OneUnit<'workingDays'>;

/** A length of time that runs in working hours only: working hours or working minutes. */
export type WorkingTimeSpan = OneUnit<'workingHours' | 'workingMinutes'>;

/**
 * A length of time as it is agreed: an object with exactly one unit and a whole, non-negative count within `SPAN_LIMITS`.
 *
 * @example
 * isSpan({ months: 12 }) // => true
 * isSpan({ years: 1, months: 6 }) // => false
 */
export type Span = OneUnit<SpanUnit>;

/** The most that a span may count of each unit: about 200 years; a longer one is surely not meant. */
export const SPAN_LIMITS: { readonly [Unit in SpanUnit]: number } = {
  years: 200,
  months: 2_400,
  weeks: 10_435,
  days: 73_050,
  hours: 1_753_200,
  minutes: 105_192_000,
  workingDays: 73_050,
  workingHours: 1_753_200,
  workingMinutes: 105_192_000,
};

/**
 * Whether a value is a span: exactly one known unit, with a whole count from 0 to the limit of that unit.
 *
 * @example
 * isSpan({ workingDays: 3 }) // => true
 * isSpan({ days: 1.5 }) // => false
 * isSpan({ years: 201 }) // => false
 */
export function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const [unit, ...others] = Object.keys(value);
  if (unit === undefined || others.length > 0 || !Object.hasOwn(SPAN_LIMITS, unit)) return false;
  const count = (value as { readonly [key: string]: unknown })[unit];
  return Number.isInteger(count) && (count as number) >= 0 && (count as number) <= SPAN_LIMITS[unit as SpanUnit];
}

/**
 * The unit of a span; anything that is not a span is refused with `MalformedTimeError`.
 *
 * @example
 * spanUnit({ workingDays: 3 }) // => 'workingDays'
 */
export function spanUnit(span: Span): SpanUnit {
  if (isSpan(span)) return Object.keys(span)[0] as SpanUnit;
  throw new MalformedTimeError(
    `${JSON.stringify(span)} is not a span; write one unit with a whole count, such as {"months":12}, of at most 200 years`,
  );
}

/**
 * The count of a span, in its unit; anything that is not a span is refused with `MalformedTimeError`.
 *
 * @example
 * spanCount({ workingDays: 3 }) // => 3
 */
export function spanCount(span: Span): number {
  return span[spanUnit(span)] ?? 0;
}

/**
 * The day that lies one or more spans after another: all years and months are added first, in one step, then all weeks and days.
 *
 * @remarks Everything is taken from the anchor, never from an end already reached: 31 January, one month and one month more,
 * is 31 March, not 29 March.
 * @returns The day and whether its month had no matching day; `undefined` under `reject` in that case. Something that is not
 * a span is refused with `MalformedTimeError`, a day after 2999 with `DateRangeError`.
 * @cite PRC Civil Code art. 202
 * @example
 * addSpans(19753, [{ months: 1 }, { months: 1 }], 'lastDay') // => { day: 19813, clamped: false }
 * addSpans(19753, [{ days: 1 }, { months: 1 }], 'lastDay') // => { day: 19783, clamped: true }
 */
export function addSpans(anchor: DayNumber, spans: readonly CalendarSpan[], monthEnd: MonthEnd): MovedDay | undefined {
  let months = 0;
  let days = 0;
  for (const span of spans) {
    switch (spanUnit(span)) {
      case 'years':
      case 'months':
        months += (span.years ?? 0) * 12 + (span.months ?? 0);
        break;
      case 'weeks':
      case 'days':
        days += (span.weeks ?? 0) * 7 + (span.days ?? 0);
        break;
      default:
        throw notIn(span, 'years, months, weeks or days');
    }
  }
  const moved = addMonths(anchor, months, monthEnd);
  return moved && { day: knownDay(moved.day + days), clamped: moved.clamped };
}

/**
 * The moment that lies a number of hours or minutes after another, in epoch milliseconds: such a period runs from the moment,
 * and no first hour is left out.
 *
 * @remarks Time elapsed, whatever the clocks do: 24 hours are not always a day. Any other unit is refused with
 * `MalformedTimeError`.
 * @cite PRC Civil Code art. 201
 * @example
 * addElapsed(0, { hours: 2 }) // => 7200000
 */
export function addElapsed(ms: number, span: ElapsedSpan): number {
  const unit = spanUnit(span);
  if (unit !== 'hours' && unit !== 'minutes') throw notIn(span, 'hours or minutes');
  return ms + ((span.hours ?? 0) * 60 + (span.minutes ?? 0)) * 60_000;
}

function notIn(span: Span, units: string): MalformedTimeError {
  return new MalformedTimeError(`${JSON.stringify(span)} cannot be counted here; give a span in ${units}`);
}
