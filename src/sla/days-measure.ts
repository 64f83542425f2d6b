import type { Calendar } from '../kernel/calendar/index.js';
import { type Known, known, type Open, open } from '../kernel/logic/index.js';
import {
  type CalendarSpan,
  type CompiledRestDays,
  type CountingConvention,
  countPeriod,
  type DayNumber,
  dayAt,
  endOfDay,
  isInTime,
  momentAt,
  offsetMsAt,
  periodEnd,
  rollLastDay,
  type Zone,
} from '../kernel/time/index.js';
import type { Range } from './hours.js';
import type { Measure } from './measure.js';

/** A target in working days: due on the last of them, when its hours end or at the time of day of the start. */
export function workingDaysMeasure(calendar: Calendar, days: number, dueOn: 'endOfDay' | 'sameTime'): Measure {
  const { zone, nthWorkingDay, workingDaysBetween } = calendar;
  return daysMeasure({
    unit: 'workingDays',
    zone,
    between: workingDaysBetween,
    total: () => days,
    lastMoment: (start, more) => {
      const day = nthWorkingDay(dayAt(start, zone), days + more);
      const last = dueOn === 'endOfDay' ? endOfWork(calendar, day) : sameTimeOn(day, start, zone);
      // What comes after the hours of a day cannot be due within them.
      return known(Math.max(start, last));
    },
  });
}

/** A target in days, weeks, months or years, counted as the agreement counts periods; pauses extend first, rest days roll last. */
export function calendarDaysMeasure(
  span: CalendarSpan,
  counting: CountingConvention,
  zone: Zone,
  restDays: CompiledRestDays | undefined,
): Measure {
  const endsOn = (day: DayNumber, more: number): Known<DayNumber> | Open => {
    const end = countPeriod(day, span, counting, restDays);
    if (!('lastDay' in end)) return open(['counting.monthEnd']);
    if (more === 0) return known(end.lastDay);
    const extended = rollLastDay((end.rolledFrom ?? end.lastDay) + more, counting, restDays);
    return known(Math.max(end.lastDay, extended));
  };
  const measure = daysMeasure({
    unit: 'days',
    zone,
    between: (after, through) => through - after,
    total: (day) => {
      const last = endsOn(day, 0);
      return last.kind === 'known' ? last.value - day : 0;
    },
    lastMoment: (start, more) => {
      const last = endsOn(dayAt(start, zone), more);
      return last.kind === 'known' ? known(Math.max(start, endOfPeriod(last.value, counting, zone))) : last;
    },
  });
  const rolledFrom = (start: number) => {
    const end = countPeriod(dayAt(start, zone), span, counting, restDays);
    return 'lastDay' in end ? end.rolledFrom : undefined;
  };
  return { ...measure, rolledFrom };
}

/** How days are counted, and when the last of them is over. */
interface Days {
  readonly unit: 'workingDays' | 'days';
  readonly zone: Zone;
  /** How many days come after one day, up to and including another. */
  readonly between: (after: DayNumber, through: DayNumber) => number;
  /** How many days there are from a day on. */
  readonly total: (day: DayNumber) => number;
  /** The last moment in time when the target is longer by so many days. */
  readonly lastMoment: (start: number, more: number) => Known<number> | Open;
}

/**
 * A pause moves a target in days by the days that come after its first day, up to its last.
 *
 * @remarks Where the last moment still lies in the pause, the next day's takes its place.
 */
function daysMeasure({ unit, zone, between, total, lastMoment }: Days): Measure {
  return {
    due: (start, pauses) => {
      let more = 0;
      let due = lastMoment(start, more);
      for (const pause of pauses) {
        if (pause.to <= start) continue;
        if (due.kind === 'open' || pause.from >= due.value) break;
        more += between(...daysOf(pause, dayAt(start, zone), zone));
        due = lastMoment(start, more);
        while (due.kind === 'known' && due.value < pause.to) {
          more += 1;
          due = lastMoment(start, more);
        }
      }
      return due;
    },
    used: (start, to, pauses) => {
      const [first, last] = [dayAt(start, zone), dayAt(to, zone)];
      let days = between(first, Math.max(first, last));
      for (const pause of pauses) {
        const [after, until] = daysOf(pause, first, zone);
        if (after < last) days -= between(after, Math.min(until, last));
      }
      return { [unit]: days };
    },
    left: (start, used) => ({ [unit]: Math.max(0, total(dayAt(start, zone)) - (used[unit] ?? 0)) }),
    late: (due, to) => ({ [unit]: between(dayAt(due, zone), dayAt(to, zone)) }),
    movesOn: (ms) => endOfDay(dayAt(ms, zone), zone),
  };
}

/** The day after which the days of a pause come, and its last; none come up to the day of the start. */
function daysOf({ from, to }: Range, first: DayNumber, zone: Zone): readonly [DayNumber, DayNumber] {
  const after = Math.max(first, dayAt(from, zone));
  return [after, Math.max(after, dayAt(to, zone))];
}

/** The last moment of a day's work: when its hours end, or just before midnight where they end with the day. */
export function endOfWork({ zone, hoursOn }: Calendar, day: DayNumber): number {
  const closes = hoursOn(day)?.closes ?? endOfDay(day, zone);
  return closes === endOfDay(day, zone) ? closes - 1 : closes;
}

/** The last moment of a period that ends on a day. */
function endOfPeriod(day: DayNumber, counting: CountingConvention, zone: Zone): number {
  const end = periodEnd(day, counting, zone);
  return isInTime(end, day, counting, zone) ? end : end - 1;
}

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;

/** The time of day of one moment, on another day. */
export function sameTimeOn(day: DayNumber, ms: number, zone: Zone): number {
  const timeOfDay = (((ms + offsetMsAt(ms, zone)) % MS_A_DAY) + MS_A_DAY) % MS_A_DAY;
  const minute = Math.floor(timeOfDay / MS_A_MINUTE);
  return momentAt(day, minute, zone) + (timeOfDay - minute * MS_A_MINUTE);
}
