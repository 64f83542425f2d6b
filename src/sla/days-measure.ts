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
  startOfDay,
  type Zone,
} from '../kernel/time/index.js';
import type { Measure } from './measure.js';
import type { Moment, Pause } from './pauses.js';

/** A target in working days: due on the last of them, when its hours end or at the time of day of the start. */
export function workingDaysMeasure(calendar: Calendar, days: number, dueOn: 'endOfDay' | 'sameTime'): Measure {
  const { zone, nthWorkingDay, workingDaysBetween } = calendar;
  return daysMeasure({
    unit: 'workingDays',
    needsHours: dueOn === 'sameTime',
    zone,
    between: workingDaysBetween,
    total: () => days,
    lastMoment: (start, more) => {
      const day = nthWorkingDay(dayIn(zone, start), days + more);
      return known(dueOn === 'endOfDay' ? endOfWork(calendar, day) : sameTimeOn(day, start.ms ?? 0, zone));
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
  const unmoved: CountingConvention = { ...counting, lastDayOnRestDay: 'stays', atLeastWorkingDays: 0 };
  const endsOn = (day: DayNumber, more: number): Known<DayNumber> | Open => {
    const end = more === 0 ? countPeriod(day, span, counting, restDays) : countPeriod(day, span, unmoved);
    if (!('lastDay' in end)) return open(['counting.monthEnd']);
    return known(more === 0 ? end.lastDay : rollLastDay(end.lastDay + more, counting, restDays));
  };
  return daysMeasure({
    unit: 'days',
    needsHours: false,
    zone,
    between: (after, through) => through - after,
    total: (day) => {
      const last = endsOn(day, 0);
      return last.kind === 'known' ? last.value - day : 0;
    },
    lastMoment: (start, more) => {
      const last = endsOn(dayIn(zone, start), more);
      return last.kind === 'known' ? known(endOfPeriod(last.value, counting, zone)) : last;
    },
  });
}

/** How days are counted, and when the last of them is over. */
interface Days {
  readonly unit: 'workingDays' | 'days';
  readonly needsHours: boolean;
  readonly zone: Zone;
  /** How many days come after one day, up to and including another. */
  readonly between: (after: DayNumber, through: DayNumber) => number;
  /** How many days there are from a day on. */
  readonly total: (day: DayNumber) => number;
  /** The last moment in time when the target is longer by so many days. */
  readonly lastMoment: (start: Moment, more: number) => Known<number> | Open;
}

/** A pause moves a target in days by the days that come after its first day, up to its last. */
function daysMeasure({ unit, needsHours, zone, between, total, lastMoment }: Days): Measure {
  const paused = (pauses: readonly PausedDays[], through: DayNumber) =>
    pauses.reduce((days, { from, to }) => days + (from < through ? between(from, Math.min(to, through)) : 0), 0);
  return {
    needsHours,
    due: (start, pauses) => {
      let more = 0;
      let due = lastMoment(start, 0);
      for (const pause of pausedDays(pauses, zone, start)) {
        if (due.kind === 'open' || pause.begins > due.value) break;
        more += between(pause.from, pause.to);
        due = lastMoment(start, more);
      }
      return due;
    },
    used: (start, to, pauses) => {
      const [first, last] = [dayIn(zone, start), dayIn(zone, to)];
      return { [unit]: Math.max(0, between(first, last) - paused(pausedDays(pauses, zone, start), last)) };
    },
    left: (start, used) => ({ [unit]: Math.max(0, total(dayIn(zone, start)) - (used[unit] ?? 0)) }),
    late: (due, to) => ({ [unit]: between(dayAt(due, zone), dayAt(to, zone)) }),
  };
}

/** A pause by its days, from the start of the clock on, and the moment at which it begins. */
interface PausedDays {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly begins: number;
}

/** Pauses by their days, in order, overlapping ones made one. */
function pausedDays(pauses: readonly Pause[], zone: Zone, start: Moment): readonly PausedDays[] {
  const first = dayIn(zone, start);
  const found: { from: DayNumber; to: DayNumber; begins: number }[] = [];
  const byDays = pauses.map(({ from, to }) => ({
    from: Math.max(first, dayIn(zone, from)),
    to: dayIn(zone, to),
    begins: from.ms ?? startOfDay(from.day, zone),
  }));
  for (const pause of byDays.sort((a, b) => a.from - b.from || a.begins - b.begins)) {
    const last = found.at(-1);
    if (pause.to <= pause.from) continue;
    if (last === undefined || pause.from > last.to) found.push(pause);
    else last.to = Math.max(last.to, pause.to);
  }
  return found;
}

/** The day of a moment in a zone; where only the day is known, that day. */
export function dayIn(zone: Zone, { day, ms }: Moment): DayNumber {
  return ms === undefined ? day : dayAt(ms, zone);
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
