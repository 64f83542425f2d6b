import type { Bilingual } from '../answer/index.js';
import type { DayNumber, Zone } from '../time/index.js';

/**
 * Why a stretch of time counts as working time: by the weekly hours, those of a make-up day, or those of a special date; or
 * why it does not: a break, a holiday, a special date that closes or shortens the day, or time outside all hours.
 */
export interface Why {
  readonly kind: 'hours' | 'makeUpDay' | 'specialHours' | 'closed' | 'break' | 'holiday' | 'specialDay';
  /** The name of the holiday or the special date, if it has one. */
  readonly name?: Bilingual;
}

/** A stretch of time, in epoch milliseconds, the end excluded: whether it counts as working time, and why. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly counted: boolean;
  readonly why: Why;
}

/** When the hours of one day begin and end, in epoch milliseconds. */
export interface HoursOfDay {
  readonly opens: number;
  readonly closes: number;
}

/** Which moment it is at which time is used up just when hours end: that end, or the next beginning. */
export type WhenUsedUp = 'atClosing' | 'atNextOpening';

/** Which moment it is from which time was left just when hours begin: that beginning, or the end before it. */
export type WhenCountedBack = 'atOpening' | 'atPreviousClosing';

/**
 * Working time, made ready to be asked. Moments are epoch milliseconds, days are day numbers.
 *
 * @remarks Hours that touch or overlap are one. A question that turns on a year which is not known is refused with
 * `UnknownYearError`, one beyond the years 1900 to 2999 with `DateRangeError`.
 */
export interface Calendar {
  /** The time zone whose days and clocks count. */
  readonly zone: Zone;
  /** Whether a moment is working time; the moment of opening is, that of closing is not. */
  isOpen(ms: number): boolean;
  /** The first moment, this one or a later one, at which hours begin. */
  nextOpening(ms: number): number;
  /** The first later moment at which hours end. */
  nextClosing(ms: number): number;
  /** The last moment, this one or an earlier one, at which hours began. */
  previousOpening(ms: number): number;
  /** The last moment, this one or an earlier one, at which hours ended. */
  previousClosing(ms: number): number;
  /** The moment itself if it is working time, otherwise the next opening. */
  opens(ms: number): number;
  /** The moment by which so much working time is used up; the moment itself for none. */
  add(ms: number, workingMs: number, whenUsedUp?: WhenUsedUp): number;
  /** The moment from which so much working time is left until another; the moment itself for none. */
  subtract(ms: number, workingMs: number, whenCountedBack?: WhenCountedBack): number;
  /** How much working time lies from one moment to another, in milliseconds; negative when the two are reversed. */
  between(from: number, to: number): number;
  /** Whether some hours begin on a day. */
  isWorkingDay(day: DayNumber): boolean;
  /** The nth working day after a day, or before it when negative; the day itself is not counted, and stands for 0. */
  nthWorkingDay(day: DayNumber, n: number): DayNumber;
  /** How many working days come after one day, up to and including another; negative when the two are reversed. */
  workingDaysBetween(after: DayNumber, through: DayNumber): number;
  /** When the hours that begin on a day begin and end; `undefined` when none do. */
  hoursOn(day: DayNumber): HoursOfDay | undefined;
  /** All time from one moment to another, piece by piece without a gap, and why each piece counts or does not. */
  segments(from: number, to: number): readonly Segment[];
  /** The years that an answer between two moments rests on for the time being, since their rest days are not known. */
  provisionalYears(from: number, to: number): readonly number[];
}
