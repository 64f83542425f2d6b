import { type DayNumber, knownDay, type MonthEnd, type MovedDay } from './civil-date.js';
import type { CompiledRestDays } from './compile-rest-days.js';
import { MalformedTimeError } from './errors.js';
import type { RestDayKind } from './rest-days.js';
import { type LastDayOnRestDay, needed, rollLastDay } from './rolling.js';
import { addSpans, type CalendarSpan, spanCount, spanUnit, type WorkingDaysSpan } from './span.js';
import type { TimeOfDay } from './time-of-day.js';

/** How a period is counted; every choice on which laws and contracts differ has a name here. */
export interface CountingConvention {
  /** Whether the day of the event is the first day of the period. Default: `notCounted`. */
  readonly firstDay: 'notCounted' | 'counted';
  /** Where a period ends whose final month has no matching day. Default: `lastDay`, the last of that month. */
  readonly monthEnd: MonthEnd;
  /** What happens to a last day that is a rest day. Default: `stays`. */
  readonly lastDayOnRestDay: LastDayOnRestDay;
  /** Which days are rest days for that. Default: `nonWorkingDays`. */
  readonly restDay: RestDayKind;
  /** When the last day is over: at midnight, or when business stops. Default: `midnight`. */
  readonly dayEnds: 'midnight' | { readonly closeOfBusiness: TimeOfDay };
  /** A period of this many days or more holds at least as many working days. Default: 0, which asks for nothing. */
  readonly atLeastWorkingDays: number;
}

/** A law whose way of counting has a name here. */
export type CountingPreset = 'prcCivilCode' | 'eu1182';

/** How a period is counted, as terms say it: by a law; or by choices of their own, on top of the defaults or of a law. */
export type CountingTerms = CountingPreset | (Partial<CountingConvention> & { readonly basedOn?: CountingPreset });

/**
 * How a period is counted where terms say nothing: the day of the event is not counted, the last day stays.
 *
 * @example
 * countingDefaults.lastDayOnRestDay // => 'stays'
 */
export const countingDefaults: CountingConvention = {
  firstDay: 'notCounted',
  monthEnd: 'lastDay',
  lastDayOnRestDay: 'stays',
  restDay: 'nonWorkingDays',
  dayEnds: 'midnight',
  atLeastWorkingDays: 0,
};

/**
 * The Civil Code of the People's Republic of China: the first day is not counted; a month without a matching day ends the
 * period on its last; a last day that is a statutory rest day gives way to the day after the rest; the day ends at 24:00.
 *
 * @remarks Where there are business hours the last day ends when business stops (art. 203, second paragraph): terms that know
 * the hour state `dayEnds`. Reading: weekends and notified days off are statutory rest days (法定休假日), make-up days are not;
 * the text does not say, and whoever reads it as the statutory holidays alone states `restDay`.
 * @cite PRC Civil Code arts. 200-203
 * @example
 * prcCivilCode.lastDayOnRestDay // => 'following'
 */
export const prcCivilCode: CountingConvention = { ...countingDefaults, lastDayOnRestDay: 'following' };

/**
 * The European rules on periods: the day of the event is not counted; a last day that is a public holiday, a Saturday or a
 * Sunday gives way to the next working day; a period of two days or more holds at least two working days.
 *
 * @cite Regulation (EEC, Euratom) No 1182/71 art. 3
 * @example
 * eu1182.atLeastWorkingDays // => 2
 */
export const eu1182: CountingConvention = { ...countingDefaults, lastDayOnRestDay: 'following', atLeastWorkingDays: 2 };

/**
 * Every choice of a way of counting: a law's by its name, or those that the terms state, the rest from the law they are based
 * on or from `countingDefaults`; a law that has no name here is refused with `MalformedTimeError`.
 *
 * @cite PRC Civil Code art. 204
 * @example
 * resolveCounting('eu1182').atLeastWorkingDays // => 2
 * resolveCounting({ basedOn: 'prcCivilCode', firstDay: 'counted' }).lastDayOnRestDay // => 'following'
 * resolveCounting().firstDay // => 'notCounted'
 */
export function resolveCounting(terms: CountingTerms = {}): CountingConvention {
  if (typeof terms === 'string') return presetOf(terms);
  const { basedOn, ...stated } = terms;
  return { ...(basedOn === undefined ? countingDefaults : presetOf(basedOn)), ...stated };
}

function presetOf(law: CountingPreset): CountingConvention {
  switch (law) {
    case 'prcCivilCode':
      return prcCivilCode;
    case 'eu1182':
      return eu1182;
    default:
      throw new MalformedTimeError(`${JSON.stringify(law)} is no way of counting; write "prcCivilCode" or "eu1182"`);
  }
}

/** A length that ends on a day: one calendar span, several that are added up, or a number of working days. */
export type DayPeriod = CalendarSpan | readonly CalendarSpan[] | WorkingDaysSpan;

/**
 * Where a period ends: its last day, included; or nowhere, because the final month has no matching day and none is allowed to
 * stand in for it.
 *
 * @remarks `clamped` says that the last of the month stands in for a day that it does not have; `rolledFrom` is the day on which
 * the period would have ended but for rest days.
 */
export type CountedPeriod =
  | { readonly lastDay: DayNumber; readonly clamped?: true; readonly rolledFrom?: DayNumber }
  | { readonly noSuchDay: true };

/**
 * The last day of a period that runs from the day of an event.
 *
 * @remarks A first day that is counted brings the end forward by a day: the period then ends on the day before the matching
 * one. Where the final month has no matching day, its last day ends the period either way: one month from and including
 * 31 January 2024 ends on 29 February, from and including 1 March on 31 March.
 *
 * Working days are always weekdays less holidays, with make-up days, whatever `restDay` says. Hours and minutes run from
 * a moment, not from a day: see `addElapsed`.
 * @returns The last day, and what moved it. Rest days that are needed and not given are refused with `MissingRestDaysError`, a
 * year for which they are not known with `UnknownYearError`, something that is no such span with `MalformedTimeError`.
 * @cite PRC Civil Code arts. 201-203
 * @cite Regulation (EEC, Euratom) No 1182/71 art. 3
 * @example
 * countPeriod(19753, { months: 1 }, { ...prcCivilCode, lastDayOnRestDay: 'stays' }) // => { lastDay: 19782, clamped: true }
 * countPeriod(19783, { months: 1 }, { ...countingDefaults, firstDay: 'counted' }) // => { lastDay: 19813 }
 * countPeriod(19753, { months: 1 }, { ...countingDefaults, monthEnd: 'reject' }) // => { noSuchDay: true }
 */
export function countPeriod(
  anchor: DayNumber,
  period: DayPeriod,
  convention: CountingConvention,
  restDays?: CompiledRestDays,
): CountedPeriod {
  const end = countedEnd(anchor, period, convention, restDays);
  if (end === undefined) return { noSuchDay: true };
  const rolled = rollLastDay(end.day, convention, restDays);
  const lastDay = holdingWorkingDays(anchor, end.day, rolled, convention, restDays);
  return {
    lastDay,
    ...(end.clamped && { clamped: true }),
    ...(lastDay !== end.day && { rolledFrom: end.day }),
  };
}

/** The last day by counting alone, before rest days are looked at. */
function countedEnd(
  anchor: DayNumber,
  period: DayPeriod,
  { firstDay, monthEnd }: CountingConvention,
  restDays?: CompiledRestDays,
): MovedDay | undefined {
  if (isWorkingDays(period)) {
    const { nthWorkingDay } = needed(restDays, 'a number of working days');
    return { day: nthWorkingDay(dayBefore(anchor, firstDay), spanCount(period)), clamped: false };
  }
  const end = addSpans(anchor, 'length' in period ? period : [period], monthEnd);
  if (end === undefined || end.clamped || firstDay === 'notCounted') return end;
  return { day: knownDay(end.day - 1), clamped: false };
}

function isWorkingDays(period: DayPeriod): period is WorkingDaysSpan {
  return !('length' in period) && spanUnit(period) === 'workingDays';
}

/** The day after which a period's first day comes. */
function dayBefore(anchor: DayNumber, firstDay: CountingConvention['firstDay']): DayNumber {
  return firstDay === 'counted' ? anchor - 1 : anchor;
}

/** The last day of a period that is long enough to have to hold some working days, moved on to the last of those. */
function holdingWorkingDays(
  anchor: DayNumber,
  counted: DayNumber,
  rolled: DayNumber,
  { atLeastWorkingDays, firstDay }: CountingConvention,
  restDays?: CompiledRestDays,
): DayNumber {
  const before = dayBefore(anchor, firstDay);
  if (atLeastWorkingDays === 0 || counted - before < atLeastWorkingDays) return rolled;
  const { nthWorkingDay } = needed(restDays, 'a least number of working days');
  return Math.max(rolled, nthWorkingDay(before, atLeastWorkingDays));
}
