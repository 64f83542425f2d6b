/**
 * Civil dates, instants, spans, zones, rest days, and the conventions by which a period is counted.
 *
 * @packageDocumentation
 */
export type { CivilDate, CivilFields, DayNumber, MonthEnd, MovedDay, Weekday } from './civil-date.js';
export { addMonths, civilDate, civilFields, dayNumber, isCivilDate, weekday } from './civil-date.js';
export type { CompiledRestDays } from './compile-rest-days.js';
export { compileRestDays } from './compile-rest-days.js';
export type { CountedPeriod, CountingConvention, CountingPreset, CountingTerms, DayPeriod } from './counting.js';
export { countingDefaults, countPeriod, eu1182, prcCivilCode, resolveCounting } from './counting.js';
export {
  DateRangeError,
  MalformedTimeError,
  MissingRestDaysError,
  TimeError,
  UnknownYearError,
  UnknownZoneError,
} from './errors.js';
export type { Instant } from './instant.js';
export { epochMs, instantText, isInstant } from './instant.js';
export { isInTime, periodEnd } from './period-end.js';
export type { Holiday, RestDayKind, RestDays } from './rest-days.js';
export { restDayIssues } from './rest-days.js';
export type { LastDayOnRestDay, Rolling } from './rolling.js';
export { rollLastDay } from './rolling.js';
export type { CalendarSpan, ElapsedSpan, OneUnit, Span, SpanUnit, WorkingDaysSpan, WorkingTimeSpan } from './span.js';
export { addElapsed, addSpans, isSpan, SPAN_LIMITS, spanCount, spanUnit } from './span.js';
export type { TimeOfDay } from './time-of-day.js';
export { isTimeOfDay, minuteOfDay } from './time-of-day.js';
export type { Zone } from './zone.js';
export { civilDateAt, dayAt, endOfDay, isZone, momentAt, offsetMsAt, startOfDay } from './zone.js';
