import type { FilledCalendarTerms } from '../../../src/kernel/calendar/index.js';
import type { RestDays, Weekday } from '../../../src/kernel/time/index.js';

/**
 * Working time done the slow and obvious way, minute by minute, with nothing in common with the code it is compared to: clocks
 * are read by the formatter of the runtime, times of day are looked for among the readings, hours are marked on a list of
 * minutes.
 */

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
/** Where the clocks show half an hour more after half an hour, every minute between is as one would think. */
const HALF_HOUR = 30;
/** What began before the first minute, or ends after the last, is not known; it leaves these minutes alone. */
const EDGE = 3 * MINUTES_A_DAY;

/** What the clocks of a zone show at each minute of a stretch of time. */
export interface Clocks {
  readonly zone: string;
  readonly start: number;
  /** By minute since the start: the reading, in minutes since 1970-01-01 00:00 of the same clocks. */
  readonly readings: Int32Array;
  /** By reading since the first: the minute at which the clocks show it first, or the one to which it moves when skipped. */
  readonly minutes: Int32Array;
  readonly firstReading: number;
  /** The dates that the clocks show, as days since 1970-01-01. */
  readonly dates: readonly number[];
}

/** Reads the clocks for some days before and after noon of a date. */
export function readClocks(zone: string, date: string, days: number): Clocks {
  const start = Date.parse(`${date}T12:00:00Z`) - days * MINUTES_A_DAY * MINUTE;
  const readings = new Int32Array(2 * days * MINUTES_A_DAY);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  for (let at = 0; at < readings.length; at += HALF_HOUR) {
    const [before, after] = [reading(format, start + at * MINUTE), reading(format, start + (at + HALF_HOUR) * MINUTE)];
    for (let next = 0; next < HALF_HOUR; next += 1) {
      const isSteady = next === 0 || after - before === HALF_HOUR;
      readings[at + next] = isSteady ? before + next : reading(format, start + (at + next) * MINUTE);
    }
  }

  const firstReading = readings[0] as number;
  const minutes = new Int32Array((readings.at(-1) as number) - firstReading + 1).fill(-1);
  for (const [at, shown] of readings.entries()) {
    if (shown >= firstReading && minutes[shown - firstReading] === -1) minutes[shown - firstReading] = at;
    const before = readings[at - 1] ?? shown;
    for (let skipped = before + 1; skipped < shown; skipped += 1) {
      if (minutes[skipped - firstReading] === -1) minutes[skipped - firstReading] = at + (skipped - before - 1);
    }
  }
  const dates = [...new Set([...readings].map((shown) => Math.floor(shown / MINUTES_A_DAY)))];
  return { zone, start, readings, minutes, firstReading, dates };
}

function reading(format: Intl.DateTimeFormat, ms: number): number {
  const [month, day, year, hour, minute] = (format.format(ms).match(/\d+/g) ?? []).map(Number) as number[];
  return Date.UTC(year as number, (month as number) - 1, day, hour, minute) / MINUTE;
}

/** Which minutes of a day are worked, and of the day after it: 1 where they are. */
type Marks = Uint8Array;

function mark(marks: Marks, { from, to }: { readonly from: string; readonly to: string }, value: 0 | 1): Marks {
  const [begins, ends] = [minuteOf(from), minuteOf(to)];
  return marks.fill(value, begins, ends > begins ? ends : ends + MINUTES_A_DAY);
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

function weeklyMarks(terms: FilledCalendarTerms, weekday: number): Marks {
  const own = new Uint8Array(2 * MINUTES_A_DAY);
  if (terms.hours === '24x7') return own.fill(1, 0, MINUTES_A_DAY);
  const begun = (day: number) => {
    const marks = new Uint8Array(2 * MINUTES_A_DAY);
    for (const hours of terms.hours as Exclude<typeof terms.hours, '24x7'>) {
      if (hours.days.includes(day as Weekday)) mark(marks, hours, 1);
    }
    return marks;
  };
  if (terms.acrossMidnight !== 'eachDate') return begun(weekday);
  const [dayBefore, today] = [begun(weekday === 1 ? 7 : weekday - 1), begun(weekday)];
  for (let minute = 0; minute < MINUTES_A_DAY; minute += 1) {
    own[minute] = (today[minute] as number) | (dayBefore[minute + MINUTES_A_DAY] as number);
  }
  return own;
}

function marksOf(terms: FilledCalendarTerms, day: number): Marks {
  const date = new Date(day * MINUTES_A_DAY * MINUTE).toISOString().slice(0, 10);
  const weekday = new Date(day * MINUTES_A_DAY * MINUTE).getUTCDay() || 7;
  const special = terms.dates?.find((one) => one.date === date);
  if (special !== undefined && 'hoursOf' in special) return weeklyMarks(terms, special.hoursOf);
  if (special !== undefined && 'hours' in special) {
    return special.hours.reduce<Marks>((marks, hours) => mark(marks, hours, 1), new Uint8Array(2 * MINUTES_A_DAY));
  }
  const usual = usualMarks(terms, date, weekday);
  if (special === undefined) return usual;
  return special.breaks.reduce((marks, hours) => mark(marks, hours, 0), usual);
}

function usualMarks(terms: FilledCalendarTerms, date: string, weekday: number): Marks {
  const { makeUpDays = [], holidays = [] } = (terms.restDays ?? {}) as Partial<RestDays>;
  if (makeUpDays.includes(date)) return weeklyMarks(terms, terms.makeUpHoursOf ?? 1);
  if (holidays.some((holiday) => holiday.date === date)) return new Uint8Array(2 * MINUTES_A_DAY);
  return weeklyMarks(terms, weekday);
}

/** Working time within a stretch of time. */
export interface SlowCalendar {
  readonly clocks: Clocks;
  /** By minute since the start: 1 where it is working time. */
  readonly open: Uint8Array;
  readonly workingDays: ReadonlySet<number>;
}

export function slowCalendar(terms: FilledCalendarTerms, clocks: Clocks): SlowCalendar {
  const { readings, minutes, firstReading, dates } = clocks;
  const open = new Uint8Array(readings.length);
  const workingDays = new Set<number>();
  for (const day of dates) {
    const marks = marksOf(terms, day);
    const minuteOfReading = (minute: number) => {
      const at = day * MINUTES_A_DAY + minute - firstReading;
      return at < 0 ? 0 : (minutes[at] ?? readings.length);
    };
    for (let begins = marks.indexOf(1); begins !== -1; ) {
      const end = marks.indexOf(0, begins);
      const ends = end === -1 ? marks.length : end;
      const [from, to] = [minuteOfReading(begins), minuteOfReading(ends)];
      if (from < to) {
        open.fill(1, from, to);
        workingDays.add(day);
      }
      begins = end === -1 ? -1 : marks.indexOf(1, ends);
    }
  }
  return { clocks, open, workingDays };
}

export function slowIsOpen({ clocks, open }: SlowCalendar, ms: number): boolean {
  return open[Math.floor((ms - clocks.start) / MINUTE)] === 1;
}

export function slowBetween({ clocks, open }: SlowCalendar, from: number, to: number): number {
  let sum = 0;
  for (let at = Math.floor((from - clocks.start) / MINUTE); at * MINUTE + clocks.start < to; at += 1) {
    const begins = clocks.start + at * MINUTE;
    if (open[at] === 1) sum += Math.min(begins + MINUTE, to) - Math.max(begins, from);
  }
  return sum;
}

/** The first moment by which so much working time after another is used up. */
export function slowAdd({ clocks, open }: SlowCalendar, ms: number, work: number): number | undefined {
  let left = work;
  for (let at = Math.floor((ms - clocks.start) / MINUTE); at < open.length; at += 1) {
    if (open[at] !== 1) continue;
    const begins = Math.max(clocks.start + at * MINUTE, ms);
    const length = clocks.start + (at + 1) * MINUTE - begins;
    if (left <= length) return begins + left;
    left -= length;
  }
  return undefined;
}

/** The last moment from which so much working time is left until another. */
export function slowSubtract({ clocks, open }: SlowCalendar, ms: number, work: number): number | undefined {
  let left = work;
  for (let at = Math.ceil((ms - clocks.start) / MINUTE) - 1; at >= 0; at -= 1) {
    if (open[at] !== 1) continue;
    const ends = Math.min(clocks.start + (at + 1) * MINUTE, ms);
    const length = ends - (clocks.start + at * MINUTE);
    if (left <= length) return ends - left;
    left -= length;
  }
  return undefined;
}

/** The first moment, this one or a later one, at which the time becomes open (1) or closed (0). */
export function slowNext({ clocks, open }: SlowCalendar, ms: number, becomes: 0 | 1): number | undefined {
  for (let at = Math.ceil((ms - clocks.start) / MINUTE); at < open.length - EDGE; at += 1) {
    if (open[at] === becomes && open[at - 1] === 1 - becomes) return clocks.start + at * MINUTE;
  }
  return undefined;
}

/** The last moment, this one or an earlier one, at which the time became open (1) or closed (0). */
export function slowPrevious({ clocks, open }: SlowCalendar, ms: number, became: 0 | 1): number | undefined {
  for (let at = Math.floor((ms - clocks.start) / MINUTE); at > EDGE; at -= 1) {
    if (open[at] === became && open[at - 1] === 1 - became) return clocks.start + at * MINUTE;
  }
  return undefined;
}
