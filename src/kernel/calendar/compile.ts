import {
  civilFields,
  type DayNumber,
  dayAt,
  MalformedTimeError,
  MissingRestDaysError,
  momentAt,
  type RestDays,
  restDayIssues,
  weekday,
  type Zone,
} from '../time/index.js';
import type { Calendar } from './calendar.js';
import { calendarDefaults } from './defaults.js';
import { knownYears } from './known.js';
import { exceptionalPlans, hoursOf, weeklyPlans } from './plan.js';
import { calendarBy } from './ready.js';
import { hoursBegunOn, hoursWithin, type Plans } from './schedule.js';
import { segmentsOf } from './segments.js';
import type { Stretch } from './stretch.js';
import type { FilledCalendarTerms } from './terms.js';
import { reachOf, weekOf } from './week.js';

/** What a calendar takes from around it. */
export interface CalendarContext {
  /** The zone of the agreement; that of the terms goes before it. */
  readonly zone?: Zone;
  /** The rest days that `"restDays": "cn"` stands for. */
  readonly cn?: RestDays;
}

const MS_A_DAY = 86_400_000;

/**
 * Makes the terms of a calendar ready to be asked, once for any number of questions.
 *
 * @remarks Special dates go before make-up days, make-up days before holidays, holidays before the weekly hours; the breaks of
 * a special date are cut out of what these would otherwise give. A time of day that the clocks skip moves forward by what they
 * skip; one that comes twice is the first. Terms without a zone, where the context has none either, and rest days with issues
 * are refused with `MalformedTimeError`; `"restDays": "cn"` without the rest days of China with `MissingRestDaysError`.
 * @example
 * const office = compileCalendar({
 *   zone: 'Asia/Shanghai',
 *   hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }],
 * });
 * const friday = Date.parse('2025-06-06T16:00:00+08:00');
 * office.add(friday, 3 * 3_600_000) === Date.parse('2025-06-09T10:00:00+08:00') // => true
 */
export function compileCalendar(terms: FilledCalendarTerms, context: CalendarContext = {}): Calendar {
  const zone = zoneOf(terms, context);
  const restDays = restDaysOf(terms, context);
  const week = weekOf(terms.hours, terms.acrossMidnight ?? calendarDefaults.acrossMidnight);
  const plans: Plans = { zone, weekly: weeklyPlans(week), exceptional: exceptionalPlans(terms, week, restDays) };

  const makeUpHours = hoursOf(week, terms.makeUpHoursOf ?? calendarDefaults.makeUpHoursOf).hours;
  /** How far hours that may begin on a day of an unknown year may reach into the next day. */
  const reach = (day: DayNumber) => reachOf([...hoursOf(week, weekday(day)).hours, ...(restDays ? makeUpHours : [])]);
  const isProvisional = (terms.beyondKnownYears ?? calendarDefaults.beyondKnownYears) === 'provisional';
  const known = knownYears(zone, isProvisional ? undefined : restDays, reach);
  const hoursBegun = (day: DayNumber) => hoursBegunOn(plans, day);

  return calendarBy({
    zone,
    known,
    changes: changesOf(terms, plans),
    hoursOf: hoursBegun,
    hoursWithin: (from, to) => hoursWithin(hoursBegun, known, from, to),
    segments: (from, to) => segmentsOf(plans, from, to),
    provisionalYears: (from, to) => {
      if (!isProvisional || restDays === undefined) return [];
      const today = dayAt(from, zone);
      const isReachedInto = today > known.firstDay && from < momentAt(today, reach(today - 1), zone);
      return yearsBetween(isReachedInto ? today - 1 : today, dayAt(to, zone), restDays);
    },
  });
}

function zoneOf(terms: FilledCalendarTerms, context: CalendarContext): Zone {
  const zone = terms.zone ?? context.zone;
  if (zone !== undefined) return zone;
  throw new MalformedTimeError('the calendar has no time zone; write "zone", or give that of the agreement');
}

function restDaysOf({ restDays }: FilledCalendarTerms, { cn }: CalendarContext): RestDays | undefined {
  const data = restDays === 'cn' ? (cn ?? missing()) : (restDays as RestDays | undefined);
  const [issue] = data === undefined ? [] : restDayIssues(data);
  if (issue !== undefined) throw new MalformedTimeError(issue.message);
  return data;
}

function missing(): never {
  throw new MissingRestDaysError(
    `"restDays": "cn" stands for data that was not given; import { cnRestDays } from 'aftersales/packs/cn/calendar' and pass { cn: cnRestDays }`,
  );
}

/** Where all hours of all days are open, or none, only the days between the first and the last exception change anything. */
function changesOf({ hours }: FilledCalendarTerms, { exceptional }: Plans): Stretch {
  if (hours !== '24x7' && hours.length > 0) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const days = [...exceptional.keys()].sort((a, b) => a - b);
  const [first = Number.POSITIVE_INFINITY, last = Number.NEGATIVE_INFINITY] = [days[0], days.at(-1)];
  return { from: (first - 3) * MS_A_DAY, to: (last + 3) * MS_A_DAY };
}

/** The years of the days from one to another that rest days do not know. */
function yearsBetween(first: DayNumber, last: DayNumber, { firstYear, lastYear }: RestDays): readonly number[] {
  const [from, to] = [civilFields(first).year, civilFields(last).year];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.filter((year) => year < firstYear || year > lastYear);
}
