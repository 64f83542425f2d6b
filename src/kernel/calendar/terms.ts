/**
 * What a calendar of working time agrees: the form of its terms, and the parser.
 *
 * @packageDocumentation
 */
import * as z from 'zod';
import { fail, ok, type Result } from '../answer/index.js';
import type { Filled, Written } from '../gate/blank.js';
import { choice, figure, record } from '../gate/figure.js';
import { BilingualForm, CivilDateForm, RestDaysForm, ZoneForm } from '../gate/forms.js';
import { gate } from '../gate/parse.js';
import { isTimeOfDay } from '../time/index.js';
import { calendarDefaults } from './defaults.js';
import { calendarIssues } from './issues.js';

export { calendarIssues } from './issues.js';

const OPENING = 'write a time of day from "00:00" to "23:59"';
const OpeningForm = z.string(OPENING).refine((text) => isTimeOfDay(text) && text !== '24:00', OPENING);

const CLOSING = 'write a time of day from "00:00" to "24:00"';
const ClosingForm = z.string(CLOSING).refine(isTimeOfDay, CLOSING);

const WeekdayForm = z.literal([1, 2, 3, 4, 5, 6, 7]);

const opening = {
  from: figure(OpeningForm, OPENING).describe('when these hours begin'),
  to: figure(ClosingForm, CLOSING).describe('when they end; at or before the beginning means on the next day'),
};

/** Hours of one date. */
export const DailyHours = record(opening);
export type DailyHours = Written<z.infer<typeof DailyHours>>;

/** Hours that return every week, on the days of the week that are named. */
export const WeeklyHours = record({
  days: z
    .array(WeekdayForm)
    .min(1, 'name at least one day of the week')
    .max(7, 'name each day of the week once')
    .describe('the days of the week on which these hours begin: 1 is Monday, 7 is Sunday'),
  ...opening,
});
export type WeeklyHours = Written<z.infer<typeof WeeklyHours>>;

const hoursOfDate = () => z.array(DailyHours).max(48, 'write 48 stretches of hours at most');

const special = {
  date: CivilDateForm,
  name: BilingualForm.exactOptional().describe('what the date is called in answers'),
};

/** A date with hours of its own, with the hours of some day of the week, or with breaks in its usual hours. */
export const SpecialDate = z.union(
  [
    record({ ...special, hours: hoursOfDate().describe('the hours of that date; none at all when it is closed') }),
    record({ ...special, hoursOf: WeekdayForm.describe('the day of the week whose hours that date has') }),
    record({
      ...special,
      breaks: hoursOfDate().min(1, 'name at least one break').describe('what is cut out of the hours of that date'),
    }),
  ],
  'write the date with "hours", "hoursOf" or "breaks"',
);
export type SpecialDate = Written<z.infer<typeof SpecialDate>>;

const HOURS = 'write "24x7", or hours such as { "days": [1, 2, 3, 4, 5], "from": "09:00", "to": "18:00" }';

/**
 * The terms of a calendar: when there is working time.
 *
 * @remarks A special date goes before a make-up day, a make-up day before a holiday, and a holiday before the weekly hours.
 * Breaks of a special date are cut out of what these would otherwise give.
 */
export const CalendarTerms = record({
  zone: ZoneForm.exactOptional().describe(
    'the time zone whose clocks the hours are read by; the agreement’s unless stated',
  ),
  hours: figure(
    z.union([choice(['24x7']), z.array(WeeklyHours).max(100, 'write 100 stretches of hours at most')], HOURS),
    HOURS,
  ).describe('the hours that return every week, or all hours of all days'),
  acrossMidnight: choice(['dayBegun', 'eachDate']).exactOptional().meta({
    default: calendarDefaults.acrossMidnight,
    description:
      'to which day weekly hours across midnight belong: the one on which they begin, or each date its own part',
  }),
  restDays: z
    .union([choice(['cn']), RestDaysForm], 'write "cn", or the rest days as data')
    .exactOptional()
    .describe('holidays, on which there are no hours, and the days worked to make up for them'),
  makeUpHoursOf: WeekdayForm.exactOptional().meta({
    default: calendarDefaults.makeUpHoursOf,
    description: 'the day of the week whose hours a make-up day has',
  }),
  dates: z
    .array(SpecialDate)
    .max(5000, 'name 5,000 dates at most')
    .exactOptional()
    .describe('dates that go before make-up days, holidays and weekly hours'),
  beyondKnownYears: choice(['refuse', 'provisional']).exactOptional().meta({
    default: calendarDefaults.beyondKnownYears,
    description: 'a year whose rest days are not known is refused, or has its weekly hours for the time being',
  }),
});
export type CalendarTerms = Written<z.infer<typeof CalendarTerms>>;

/** The terms of a calendar with every figure filled in. */
export type FilledCalendarTerms = Filled<CalendarTerms>;

/**
 * Reads the terms of a calendar from unknown input.
 *
 * @returns The terms as plain JSON, or every issue at once. Nothing that is passed makes it throw.
 * @example
 * parseCalendarTerms({ hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] }).ok // => true
 * const mistaken = parseCalendarTerms({ hours: [{ days: [1], from: '09:00', to: '09:00' }] });
 * mistaken.ok ? [] : mistaken.issues.map(({ remedy }) => remedy)
 * // => ['write "00:00" to "24:00" for a whole day, or another end']
 */
export function parseCalendarTerms(input: unknown): Result<CalendarTerms> {
  const { copy, value, issues } = gate(CalendarTerms, input);
  const told = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const across = calendarIssues({ at: [], value: copy }).filter(({ path }) => !told.has(JSON.stringify(path)));
  const all = [...issues, ...across];
  return value !== undefined && all.length === 0 ? ok(value) : fail(all);
}
