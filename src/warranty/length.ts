import type { FactName, Json } from '../kernel/answer/index.js';
import { dateOf, type Evaluation } from '../kernel/case/index.js';
import { blankName, isBlank, readSpan, type SpanTerms } from '../kernel/gate/index.js';
import {
  compileCondition,
  type FactReader,
  type Holds,
  known,
  open,
  type Regions,
  restsOn,
  type Uncertain,
} from '../kernel/logic/index.js';
import { addSpans, type CalendarSpan, type CountingConvention, type DayNumber } from '../kernel/time/index.js';
import { lastDayFrom, lastDayOf } from './period.js';
import type { WarrantyLength } from './terms.js';

/** The last day of a cover: a day, `lifetime` when none is set, `none` when there is no cover. */
export type End = DayNumber | 'lifetime' | 'none';

/** The end of a cover so far as it is known, and what might still bring it forward. */
export interface Ending {
  readonly end: End;
  readonly mayShrink: readonly FactName[];
}

/** Where a cover that begins on a day ends; `anew` for the cover of an item that came in the place of another. */
export type EndFrom = (evaluation: Evaluation, start: DayNumber, anew?: 'anew') => Uncertain<Ending>;

/** Prepares a length for evaluation. */
export function compileLength(length: WarrantyLength, counting: CountingConvention, regions: Regions): EndFrom {
  if (length === 'lifetime') return () => known(surely('lifetime'));
  if (isBlank(length)) return spanEnd(length, counting);
  if ('by' in length) return byFact(length, counting, regions);
  if ('limitedLifetime' in length) return limitedLifetime(length.limitedLifetime, counting);
  if ('firstToEnd' in length) return firstToEnd(length.firstToEnd, counting);
  return spanEnd(length, counting);
}

/** The facts on which a length depends. */
export function factsOfLength(length: WarrantyLength): readonly string[] {
  if (length === 'lifetime' || isBlank(length)) return [];
  if ('by' in length) return [length.by];
  if ('firstToEnd' in length) return length.firstToEnd.flatMap(({ from }) => (isBlank(from) ? [] : [`dates.${from}`]));
  return 'limitedLifetime' in length ? [`dates.${length.limitedLifetime.until}`] : [];
}

/** The length that is agreed for the case, as the trace tells it; `null` while the fact on which it depends is not known. */
export function agreedLength(length: WarrantyLength, read: FactReader): Json {
  if (typeof length === 'string' || isBlank(length)) return length;
  if ('limitedLifetime' in length) return 'limitedLifetime';
  if ('firstToEnd' in length) return 'firstToEnd';
  if (!('by' in length)) return length;
  const value = read(length.by);
  if (value === undefined) return null;
  const own = typeof value === 'string' && Object.hasOwn(length.of, value) ? length.of[value] : length.otherwise;
  return own ?? null;
}

/** An end that nothing can bring forward. */
function surely(end: End): Ending {
  return { end, mayShrink: [] };
}

function spanEnd(terms: SpanTerms, counting: CountingConvention): EndFrom {
  const span = readSpan(terms);
  return ({ diagrams }, start) =>
    diagrams.map(
      diagrams.bind(span, (length) => lastDayOf(start, length, counting)),
      surely,
    );
}

type Periods = Extract<WarrantyLength, { readonly firstToEnd: unknown }>['firstToEnd'];

/**
 * The earliest end of the periods whose dates came about; an item in the place of another starts them all at once.
 *
 * @remarks A date that is not known can only bring the end forward.
 */
function firstToEnd(periods: Periods, counting: CountingConvention): EndFrom {
  return (evaluation, start, anew) => {
    const { diagrams } = evaluation;
    const ends = periods.map(({ from, lasts }) => {
      const own = isBlank(from) ? open([blankName(from)]) : dateOf(evaluation, from);
      return lastDayFrom(diagrams, anew === undefined ? own : known(start), lasts, counting);
    });
    const mayShrink = ends.flatMap((end) => [...restsOn(end)]);
    const begun = ends.flatMap((end) => (end.kind === 'known' && end.value !== null ? [end.value] : []));
    if (begun.length > 0) return known({ end: Math.min(...begun), mayShrink });
    return mayShrink.length > 0 ? open(mayShrink) : known(surely('none'));
  };
}

function byFact(
  length: Extract<WarrantyLength, { readonly by: string }>,
  counting: CountingConvention,
  regions: Regions,
): EndFrom {
  const none: EndFrom = () => known(surely('none'));
  const cases = Object.entries(length.of).map(([value, span]): [Holds, EndFrom] => [
    compileCondition({ fact: length.by, is: value }, regions),
    spanEnd(span, counting),
  ]);
  const otherwise = length.otherwise === undefined ? none : spanEnd(length.otherwise, counting);
  return cases.reduceRight<EndFrom>(
    (rest, [holds, end]) =>
      (evaluation, start) =>
        evaluation.diagrams.choose(
          holds(evaluation),
          () => end(evaluation, start),
          () => rest(evaluation, start),
        ),
    otherwise,
  );
}

/** For as long as the product is current, and the agreed time on top; open-ended while its life has not ended. */
function limitedLifetime(
  { until, plus }: Extract<WarrantyLength, { readonly limitedLifetime: unknown }>['limitedLifetime'],
  counting: CountingConvention,
): EndFrom {
  const span = plus === undefined ? known(null) : readSpan(plus);
  return (evaluation) => {
    const { diagrams } = evaluation;
    const ended = dateOf(evaluation, until);
    if (ended.kind === 'known' && ended.value === null) return known(surely('lifetime'));
    const end = diagrams.bind(diagrams.list<DayNumber | CalendarSpan | null>([ended, span]), ([day, length]) => {
      if (typeof day !== 'number') return known<End>('lifetime');
      if (typeof length !== 'object' || length === null) return known<End>(day);
      const moved = addSpans(day, [length], counting.monthEnd);
      return moved === undefined ? open(['counting.monthEnd']) : known<End>(moved.day);
    });
    return diagrams.map(end, surely);
  };
}
