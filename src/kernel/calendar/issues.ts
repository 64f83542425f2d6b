import { type Issue, type Json, type Path, pathText } from '../answer/index.js';
import { issue } from '../gate/issue.js';
import { isRestDays, restDaysIssues } from '../gate/rest-days.js';
import { itemsOf, type Place, textOf, under } from '../gate/walk.js';
import { isCivilDate, isTimeOfDay, type RestDays, type Weekday } from '../time/index.js';
import { breakIssues } from './break-issues.js';
import { overlapsIn, type Placed } from './overlaps.js';
import { readStretch } from './read-terms.js';
import { DAY } from './stretch.js';
import { WEEKDAYS } from './week.js';

/**
 * Everything that is wrong between the fields of a calendar's terms: no hours at all, hours that overlap or begin where they
 * end, a date given twice, rest days that contradict one another, a special date in a year that is not known, breaks outside
 * the hours of their date.
 *
 * @remarks Reads a plain copy tolerantly, whatever its form; what the form forbids is told by the schema. The rest days that
 * `"restDays": "cn"` stands for are looked into if they are given.
 * @example
 * calendarIssues({ at: ['settings', 'calendars', 'office'], value: { hours: [] } })[0].message
 * // => 'settings.calendars.office.hours: the calendar has no hours at all (found []); write "24x7" or some hours.'
 */
export function calendarIssues(
  terms: { readonly at: Path; readonly value: Json | undefined },
  cn?: RestDays,
): readonly Issue[] {
  const dates = itemsOf(under(terms, 'dates'));
  return [
    ...noHours(terms, dates),
    ...emptyHours(terms, dates),
    ...weeklyOverlaps(under(terms, 'hours')),
    ...dates.flatMap((date) => ['hours', 'breaks'].flatMap((key) => overlapIssues(placed(itemsOf(under(date, key)))))),
    ...repeatedDates(dates),
    ...restDaysIssues(under(terms, 'restDays')),
    ...unknownYears(terms, dates, cn),
    ...breakIssues(terms, dates, cn),
  ];
}

function noHours(terms: Place, dates: readonly Place[]): readonly Issue[] {
  const hours = under(terms, 'hours');
  const isEmpty = Array.isArray(hours.value) && hours.value.length === 0;
  if (!isEmpty || dates.some((date) => itemsOf(under(date, 'hours')).length > 0)) return [];
  return [issue('noHours', hours.at, [], 'the calendar has no hours at all', 'write "24x7" or some hours')];
}

/** Hours that end where they begin: nobody can tell whether a whole day is meant, or nothing. */
function emptyHours(terms: Place, dates: readonly Place[]): readonly Issue[] {
  const all = [terms, ...dates].flatMap((place) => ['hours', 'breaks'].flatMap((key) => itemsOf(under(place, key))));
  return all.flatMap((hours) => {
    const [from, to] = [textOf(under(hours, 'from')), under(hours, 'to')];
    if (!isTimeOfDay(from) || from !== textOf(to)) return [];
    const remedy = 'write "00:00" to "24:00" for a whole day, or another end';
    return [issue('emptyHours', to.at, from, 'the hours end where they begin', remedy)];
  });
}

/** Hours that overlap on one day of the week, or that reach into those of the next day: Sunday's into Monday's too. */
function weeklyOverlaps(hours: Place): readonly Issue[] {
  const repeated = itemsOf(hours).flatMap((each) => repeatedIn(itemsOf(under(each, 'days'))));
  const week = itemsOf(hours).flatMap((each) => {
    const stretch = readStretch(each);
    if (stretch === undefined) return [];
    return daysOf(each).flatMap((weekday) => {
      const start = (weekday - 1) * DAY;
      const place = { at: each.at, value: each.value, from: start + stretch.from, to: start + stretch.to };
      // The week comes round again: what begins on its first days may be overlapped by its last.
      const again = { ...place, from: place.from + 7 * DAY, to: place.to + 7 * DAY };
      return weekday <= 2 ? [place, again] : [place];
    });
  });
  return [...repeated, ...overlapIssues(week)];
}

function daysOf(hours: Place): readonly Weekday[] {
  const days = itemsOf(under(hours, 'days')).map(({ value }) => value);
  return WEEKDAYS.filter((weekday) => days.includes(weekday));
}

function repeatedIn(days: readonly Place[]): readonly Issue[] {
  const seen = new Set<Json | undefined>();
  return days.flatMap(({ at, value }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [issue('repeated', at, value, 'this day is named before', 'name each day once')];
  });
}

function placed(hours: readonly Place[]): readonly Placed[] {
  return hours.flatMap((each) => {
    const stretch = readStretch(each);
    return stretch === undefined ? [] : [{ ...each, ...stretch }];
  });
}

function overlapIssues(stretches: readonly Placed[]): readonly Issue[] {
  return overlapsIn(stretches).map(([one, other]) =>
    issue(
      'overlap',
      other.at,
      other.value,
      `these hours overlap those at ${pathText(one.at)}`,
      'let one begin when the other ends, or join them',
    ),
  );
}

function repeatedDates(dates: readonly Place[]): readonly Issue[] {
  const places = new Map<string, Path>();
  return dates.flatMap((each) => {
    const date = under(each, 'date');
    const text = textOf(date);
    if (text === undefined) return [];
    const earlier = places.get(text);
    if (earlier !== undefined) {
      const what = `this date is already given at ${pathText(earlier)}`;
      return [issue('repeated', date.at, text, what, 'say all of it in one place')];
    }
    places.set(text, date.at);
    return [];
  });
}

/** Special dates in years whose rest days are not known, where these years are refused: nobody could ever ask about them. */
function unknownYears(terms: Place, dates: readonly Place[], cn: RestDays | undefined): readonly Issue[] {
  const { value } = under(terms, 'restDays');
  const restDays = value === 'cn' ? cn : value;
  if (!isRestDays(restDays) || textOf(under(terms, 'beyondKnownYears')) === 'provisional') return [];
  const { firstYear, lastYear } = restDays;
  return dates.flatMap((each) => {
    const date = under(each, 'date');
    const year = isCivilDate(date.value) ? Number(date.value.slice(0, 4)) : firstYear;
    if (year >= firstYear && year <= lastYear) return [];
    const what = `the rest days of ${year} are not known`;
    const remedy = `write a date from ${firstYear} to ${lastYear}, add the rest days of ${year}, or "beyondKnownYears": "provisional"`;
    return [issue('yearNotKnown', date.at, date.value, what, remedy)];
  });
}
