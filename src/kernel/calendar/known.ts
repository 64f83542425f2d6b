import {
  civilFields,
  DateRangeError,
  type DayNumber,
  dayAt,
  dayNumber,
  endOfDay,
  momentAt,
  type RestDays,
  type TimeError,
  UnknownYearError,
  type Zone,
} from '../time/index.js';

/** The days and moments for which hours are known, and how anything else is refused. */
export interface Known {
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** The first moment that is known. */
  readonly from: number;
  /** The end of the last day that is known. */
  readonly to: number;
  /** The refusal of a moment that is not known. */
  refusal(ms: number): TimeError;
  /** The refusal of a day that is not known. */
  refusalOfDay(day: DayNumber): TimeError;
  /** The refusal of what lies before all that is known. */
  before(): TimeError;
  /** The refusal of what lies after all that is known. */
  after(): TimeError;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/**
 * What is known: the years of the rest days; every year when there are none.
 *
 * @remarks Hours begun on the day before the first may reach so many minutes into it; these minutes are not known either.
 */
export function knownYears(zone: Zone, restDays: RestDays | undefined, reach: (dayBefore: DayNumber) => number): Known {
  const { firstYear, lastYear } = restDays ?? { firstYear: FIRST_YEAR, lastYear: LAST_YEAR };
  const firstDay = dayNumber(`${firstYear}-01-01`);
  const lastDay = dayNumber(`${lastYear}-12-31`);

  const refusalOfYear = (year: number): TimeError =>
    year >= FIRST_YEAR && year <= LAST_YEAR
      ? new UnknownYearError(year)
      : new DateRangeError('the question, or its answer, lies outside the years 1900 to 2999');
  const isKnown = (year: number) => year >= firstYear && year <= lastYear;

  return {
    firstDay,
    lastDay,
    from: momentAt(firstDay, reach(firstDay - 1), zone),
    to: endOfDay(lastDay, zone),
    refusal: (ms) => {
      const { year } = civilFields(dayAt(ms, zone));
      return refusalOfYear(isKnown(year) ? firstYear - 1 : year);
    },
    refusalOfDay: (day) => refusalOfYear(civilFields(day).year),
    before: () => refusalOfYear(firstYear - 1),
    after: () => refusalOfYear(lastYear + 1),
  };
}

/** What is known of two calendars at once. */
export function knownToBoth(a: Known, b: Known): Known {
  const first = a.from >= b.from ? a : b;
  const last = a.to <= b.to ? a : b;
  const isKnownTo = ({ from, to }: Known, ms: number) => ms >= from && ms < to;
  const hasDay = ({ firstDay, lastDay }: Known, day: DayNumber) => day >= firstDay && day <= lastDay;
  return {
    firstDay: Math.max(a.firstDay, b.firstDay),
    lastDay: Math.min(a.lastDay, b.lastDay),
    from: first.from,
    to: last.to,
    refusal: (ms) => (isKnownTo(a, ms) ? b : a).refusal(ms),
    refusalOfDay: (day) => (hasDay(a, day) ? b : a).refusalOfDay(day),
    before: first.before,
    after: last.after,
  };
}
