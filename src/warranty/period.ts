import { readSpan, type SpanTerms } from '../kernel/gate/index.js';
import { type Diagrams, type Known, known, type Open, open, type Uncertain } from '../kernel/logic/index.js';
import { type CalendarSpan, type CountingConvention, countPeriod, type DayNumber } from '../kernel/time/index.js';

/**
 * The last day of a period of cover, or of a right that goes with one; it stays when it is a rest day, for no act is asked for.
 *
 * @returns The day; or, by the name of the choice that leaves it open, that no day matches and none may stand in for it.
 */
export function lastDayOf(from: DayNumber, span: CalendarSpan, counting: CountingConvention): Known<DayNumber> | Open {
  const end = countPeriod(from, span, { ...counting, lastDayOnRestDay: 'stays', atLeastWorkingDays: 0 });
  return 'lastDay' in end ? known(end.lastDay) : open(['counting.monthEnd']);
}

/** The last day of a period whose beginning and length may still be open; `null` where it never began. */
export function lastDayFrom(
  diagrams: Diagrams,
  from: Uncertain<DayNumber | null>,
  span: SpanTerms,
  counting: CountingConvention,
): Uncertain<DayNumber | null> {
  return diagrams.bind(diagrams.list<DayNumber | CalendarSpan | null>([from, readSpan(span)]), ([day, length]) => {
    if (typeof day !== 'number' || typeof length !== 'object' || length === null) return known(null);
    return lastDayOf(day, length, counting);
  });
}
