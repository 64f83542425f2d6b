import { type Bilingual, type Issue, type Json, type Path, pathText } from '../answer/index.js';
import { type CivilDate, dayNumber, isCivilDate, type Weekday, weekday } from './civil-date.js';

/** A holiday on one date, as it was notified. */
export interface Holiday {
  readonly date: CivilDate;
  readonly name: Bilingual;
  /** Whether the law itself makes this date a holiday; `false` for a day off that only belongs to the notified block. */
  readonly statutory: boolean;
}

/** The rest days of a country or a firm, as plain data, for a run of years that are known in full. */
export interface RestDays {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Every day off, one entry a date: in a notified block its weekend days too. */
  readonly holidays: readonly Holiday[];
  /** Days of the weekend that are worked to make up for a block (调休上班). */
  readonly makeUpDays: readonly CivilDate[];
  /** The days of the week that are not worked; Saturday and Sunday unless stated. */
  readonly weekend?: readonly Weekday[];
}

/**
 * Which days are rest days: the holidays of the law only; the whole notified block; or every day that is not worked, which is
 * weekends and the notified block, less the make-up days.
 */
export type RestDayKind = 'statutoryHolidays' | 'notifiedBlock' | 'nonWorkingDays';

/** Saturday and Sunday. */
export const DEFAULT_WEEKEND: readonly Weekday[] = [6, 7];

/**
 * Everything that is wrong with rest days as data: years out of order, dates that do not exist or lie outside the known years,
 * a date given twice, a date that is both a holiday and a make-up day, a make-up day that is not on a weekend.
 *
 * @example
 * restDayIssues({ firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: ['2025-01-26'] }) // => []
 * restDayIssues({ firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: ['2025-01-27'] })[0].path // => ['makeUpDays', 0]
 */
export function restDayIssues(data: RestDays): readonly Issue[] {
  const years = yearIssues(data);
  return years.length > 0 ? years : dateIssues(data);
}

function yearIssues({ firstYear, lastYear, weekend }: RestDays): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [key, year] of Object.entries({ firstYear, lastYear })) {
    if (!isCivilDate(`${year}-01-01`)) {
      issues.push(issue('yearOutOfRange', [key], year, 'is not a year from 1900 to 2999', 'give a year in that range'));
    }
  }
  if (lastYear < firstYear) {
    issues.push(
      issue('yearsReversed', ['lastYear'], lastYear, `comes before ${firstYear}`, 'swap firstYear and lastYear'),
    );
  }
  for (const [at, day] of (weekend ?? []).entries()) {
    if (!(Number.isInteger(day) && day >= 1 && day <= 7)) {
      issues.push(
        issue('notAWeekday', ['weekend', at], day, 'is no day of the week', 'write 1 (Monday) to 7 (Sunday)'),
      );
    }
  }
  return issues;
}

function dateIssues(data: RestDays): readonly Issue[] {
  const issues: Issue[] = [];
  const places = new Map<string, string>();
  const weekend = data.weekend ?? DEFAULT_WEEKEND;

  const check = (date: string, path: Path): boolean => {
    const earlier = places.get(date);
    if (earlier !== undefined) {
      issues.push(issue('dateRepeated', path, date, `is already given at ${earlier}`, 'keep one of the two'));
      return false;
    }
    places.set(date, pathText(path));
    if (!isCivilDate(date)) {
      issues.push(issue('notADate', path, date, 'is not a civil date', 'write a real day as YYYY-MM-DD'));
      return false;
    }
    const year = Number(date.slice(0, 4));
    if (year >= data.firstYear && year <= data.lastYear) return true;
    const range = `${data.firstYear} to ${data.lastYear}`;
    issues.push(
      issue('yearNotKnown', path, date, `lies outside the years ${range}`, 'move it, or widen the known years'),
    );
    return false;
  };

  for (const [at, holiday] of data.holidays.entries()) check(holiday.date, ['holidays', at, 'date']);
  for (const [at, date] of data.makeUpDays.entries()) {
    if (!check(date, ['makeUpDays', at]) || weekend.includes(weekday(dayNumber(date)))) continue;
    issues.push(
      issue('makeUpDayOnWeekday', ['makeUpDays', at], date, 'is not on a weekend, so it is worked anyway', 'remove it'),
    );
  }
  return issues;
}

function issue(code: string, path: Path, value: Json, problem: string, remedy: string): Issue {
  return { code, path, value, message: `${pathText(path)} ${JSON.stringify(value)} ${problem}; ${remedy}`, remedy };
}
