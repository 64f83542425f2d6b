import type { DateName } from '../case/case.js';
import { dateOf, type Evaluation } from '../case/index.js';
import { type Known, known, type Open, open, type Uncertain } from '../logic/index.js';
import {
  type CalendarSpan,
  type CivilDate,
  type CompiledRestDays,
  type CountingConvention,
  countPeriod,
  type DayNumber,
  dayNumber,
  UnknownYearError,
} from '../time/index.js';
import { type Blank, blankName, isBlank } from './blank.js';
import { readSpan, type SpanTerms } from './span.js';

/** The last day in time as terms state it: a date, or so long from one of the case's dates. */
export type DueDayTerms =
  | { readonly on: CivilDate | Blank }
  | { readonly from: DateName | Blank; readonly within?: SpanTerms };

/** How periods for acts are counted, and the rest days off which their last days are moved. */
export interface DueDayContext {
  readonly counting: CountingConvention;
  readonly restDays?: CompiledRestDays;
}

/** The last day in time; `null` where that from which it would run is known not to have happened. */
export function readDueDay(
  evaluation: Evaluation,
  due: DueDayTerms,
  context: DueDayContext,
): Uncertain<DayNumber | null> {
  if ('on' in due) return isBlank(due.on) ? open([blankName(due.on)]) : known(dayNumber(due.on));
  const from = isBlank(due.from) ? open([blankName(due.from)]) : dateOf(evaluation, due.from);
  const { within } = due;
  if (within === undefined) return from;
  const { diagrams } = evaluation;
  return diagrams.bind(diagrams.list<DayNumber | CalendarSpan | null>([from, readSpan(within)]), ([day, span]) => {
    if (typeof day !== 'number' || typeof span !== 'object' || span === null) return known(null);
    return lastDay(day, span, context);
  });
}

function lastDay(from: DayNumber, span: CalendarSpan, { counting, restDays }: DueDayContext): Known<DayNumber> | Open {
  try {
    const end = countPeriod(from, span, counting, restDays);
    return 'lastDay' in end ? known(end.lastDay) : open(['counting.monthEnd']);
  } catch (error) {
    if (error instanceof UnknownYearError) return open([`restDays.${error.year}`]);
    throw error;
  }
}

/** The facts and blanks that a due day is read from. */
export function factsOfDueDay(due: DueDayTerms): readonly string[] {
  if ('on' in due) return isBlank(due.on) ? [blankName(due.on)] : [];
  return [isBlank(due.from) ? blankName(due.from) : `dates.${due.from}`];
}
