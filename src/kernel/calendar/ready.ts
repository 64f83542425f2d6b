import { DateRangeError } from '../time/index.js';
import type { Calendar } from './calendar.js';
import { askMoments } from './moments.js';
import type { Schedule } from './schedule.js';
import { askWorkingDays } from './working-days.js';

/** The schedule of each calendar, for what is made of calendars. */
const schedules = new WeakMap<Calendar, Schedule>();

/** A calendar that answers from a schedule. */
export function calendarBy(schedule: Schedule): Calendar {
  const { zone, known, hoursOf } = schedule;

  const checkSpan = (from: number, to: number) => {
    if (!(from >= known.from && from <= known.to)) throw known.refusal(from);
    if (!(to <= known.to)) throw to > known.to ? known.after() : new DateRangeError(`${to} is not a moment`);
  };
  const workingDays = askWorkingDays(schedule);

  const calendar: Calendar = {
    zone,
    ...askMoments(schedule),
    ...workingDays,
    hoursOn(day) {
      if (!workingDays.isWorkingDay(day)) return undefined;
      const hours = hoursOf(day);
      return { opens: (hours[0] as (typeof hours)[0]).from, closes: (hours.at(-1) as (typeof hours)[0]).to };
    },
    segments(from, to) {
      checkSpan(from, to);
      return schedule.segments(from, to);
    },
    provisionalYears(from, to) {
      const [start, end] = from <= to ? [from, to] : [to, from];
      checkSpan(start, end);
      return schedule.provisionalYears(start, Math.max(start, end - 1));
    },
  };
  schedules.set(calendar, schedule);
  return calendar;
}

/** The schedule that a calendar answers from. */
export function scheduleOf(calendar: Calendar): Schedule {
  const schedule = schedules.get(calendar);
  if (schedule !== undefined) return schedule;
  throw new DateRangeError('only calendars made by compileCalendar or intersection can be put together');
}
