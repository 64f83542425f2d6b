/**
 * Working time: hours of the week, holidays, make-up days and special dates, and the questions that are asked of them.
 *
 * @packageDocumentation
 */
export type {
  Calendar,
  HoursOfDay,
  Segment,
  WhenCountedBack,
  WhenUsedUp,
  Why,
} from './calendar.js';
export { type CalendarContext, compileCalendar } from './compile.js';
export { calendarDefaults } from './defaults.js';
export { intersection } from './intersection.js';
export type { FilledCalendarTerms } from './terms.js';
