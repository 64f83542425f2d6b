import type { Issue } from '../answer/index.js';
import { issue } from '../gate/issue.js';
import { isRestDays } from '../gate/rest-days.js';
import { itemsOf, type Place, textOf, under } from '../gate/walk.js';
import {
  type CivilDate,
  dayNumber,
  isCivilDate,
  type RestDays,
  restDayIssues,
  type Weekday,
  weekday,
} from '../time/index.js';
import { calendarDefaults } from './defaults.js';
import { hoursOf } from './plan.js';
import { readStretch } from './read-terms.js';
import { common, merged, type Stretch } from './stretch.js';
import { type DayHours, WEEKDAYS, type WrittenHours, weekOf } from './week.js';

/** Breaks of special dates that cut nothing out of the hours of their date; hours that are left open may be any. */
export function breakIssues(terms: Place, dates: readonly Place[], cn: RestDays | undefined): readonly Issue[] {
  const week = readWeek(terms);
  const usual = week && usualHours(terms, week, cn);
  if (usual === undefined) return [];
  return dates.flatMap((each) => {
    const { value: date } = under(each, 'date');
    if (!isCivilDate(date)) return [];
    return itemsOf(under(each, 'breaks')).flatMap((cut) => {
      const stretch = readStretch(cut);
      if (stretch === undefined || common(usual(date), [stretch]).length > 0) return [];
      const what = 'this break lies wholly outside the hours of its date';
      return [issue('breakOutsideHours', cut.at, cut.value, what, 'move it into the hours, or remove it')];
    });
  });
}

/** The hours of each day of the week, if all of them are written and have their form. */
function readWeek(terms: Place): readonly DayHours[] | undefined {
  const hours = under(terms, 'hours');
  const across = textOf(under(terms, 'acrossMidnight')) === 'eachDate' ? 'eachDate' : 'dayBegun';
  if (hours.value === '24x7') return weekOf('24x7', across);
  const isWritten = itemsOf(hours).every((each) => {
    const days = itemsOf(under(each, 'days'));
    return readStretch(each) !== undefined && days.length > 0 && days.every(({ value }) => isWeekday(value));
  });
  return Array.isArray(hours.value) && isWritten ? weekOf(hours.value as unknown as WrittenHours, across) : undefined;
}

/** The hours that a date would have without breaks; where rest days are not known here, all that it may have. */
function usualHours(
  terms: Place,
  week: readonly DayHours[],
  cn: RestDays | undefined,
): ((date: CivilDate) => readonly Stretch[]) | undefined {
  const { value } = under(terms, 'restDays');
  const { value: stated = calendarDefaults.makeUpHoursOf } = under(terms, 'makeUpHoursOf');
  if (!isWeekday(stated)) return undefined;
  const weekly = (date: CivilDate) => hoursOf(week, weekday(dayNumber(date))).hours;
  const makeUp = hoursOf(week, stated).hours;
  if (value === undefined) return weekly;
  const data = value === 'cn' ? cn : value;
  if (data === undefined) return (date) => merged([...weekly(date), ...makeUp]);
  if (!isRestDays(data) || restDayIssues(data).length > 0) return undefined;
  const [holidays, makeUpDays] = [new Set(data.holidays.map(({ date }) => date)), new Set(data.makeUpDays)];
  return (date) => {
    if (makeUpDays.has(date)) return makeUp;
    return holidays.has(date) ? [] : weekly(date);
  };
}

function isWeekday(value: unknown): value is Weekday {
  return WEEKDAYS.some((weekday) => weekday === value);
}
