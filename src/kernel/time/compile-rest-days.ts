import { civilFields, type DayNumber, dayNumber, weekday } from './civil-date.js';
import { DateRangeError, MalformedTimeError, UnknownYearError } from './errors.js';
import { DEFAULT_WEEKEND, type Holiday, type RestDayKind, type RestDays, restDayIssues } from './rest-days.js';

/** Rest days made ready to be asked; every question about a year that is not known is refused with `UnknownYearError`. */
export interface CompiledRestDays {
  /** Whether a day is a rest day of a kind. */
  isRestDay(day: DayNumber, kind: RestDayKind): boolean;
  /** The holiday on a day, if there is one. */
  holidayOn(day: DayNumber): Holiday | undefined;
  /** The nth working day after a day, which is itself not counted; that day itself for 0. */
  nthWorkingDay(after: DayNumber, count: number): DayNumber;
  /** How many working days come after one day, up to and including another; negative when the two are reversed. */
  workingDaysBetween(after: DayNumber, through: DayNumber): number;
}

/**
 * Makes rest days ready to be asked; data with issues (see `restDayIssues`) is refused with `MalformedTimeError`.
 *
 * @remarks Working days are numbered once, so that no question walks over them.
 * @example
 * compileRestDays({ firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: [] }).nthWorkingDay(20089, 250) // => 20439
 */
export function compileRestDays(data: RestDays): CompiledRestDays {
  const [issue] = restDayIssues(data);
  if (issue !== undefined) throw new MalformedTimeError(issue.message);

  const firstDay = dayNumber(`${data.firstYear}-01-01`);
  const lastDay = dayNumber(`${data.lastYear}-12-31`);
  const holidays = new Map(data.holidays.map((holiday) => [dayNumber(holiday.date), holiday]));
  const makeUpDays = new Set(data.makeUpDays.map(dayNumber));
  const weekend = new Set(data.weekend ?? DEFAULT_WEEKEND);

  const isWorked = (day: DayNumber) => !holidays.has(day) && (!weekend.has(weekday(day)) || makeUpDays.has(day));

  /** The working days in order, and for each known day how many of them there are through that day. */
  const workingDays: DayNumber[] = [];
  const workedThrough: number[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (isWorked(day)) workingDays.push(day);
    workedThrough.push(workingDays.length);
  }

  const known = (day: DayNumber): DayNumber => {
    if (day >= firstDay && day <= lastDay) return day;
    throw new UnknownYearError(civilFields(day).year);
  };
  const countThrough = (day: DayNumber) => workedThrough[known(day) - firstDay] as number;

  return {
    isRestDay(day, kind) {
      if (kind === 'nonWorkingDays') return !isWorked(known(day));
      const holiday = holidays.get(known(day));
      return holiday !== undefined && (kind === 'notifiedBlock' || holiday.statutory);
    },
    holidayOn: (day) => holidays.get(known(day)),
    nthWorkingDay(after, count) {
      if (!Number.isInteger(count) || count < 0) throw new DateRangeError(`${count} is not a number of working days`);
      const day = count === 0 ? after : workingDays[countThrough(after) + count - 1];
      if (day === undefined) throw new UnknownYearError(data.lastYear + 1);
      return day;
    },
    workingDaysBetween: (after, through) => countThrough(through) - countThrough(after),
  };
}
