import type { Json } from '../kernel/answer/index.js';
import { dateOf, type Evaluation } from '../kernel/case/index.js';
import { isBlank, readSpan, type SpanTerms } from '../kernel/gate/index.js';
import {
  compileCondition,
  type FactReader,
  type Holds,
  known,
  open,
  type Regions,
  type Uncertain,
} from '../kernel/logic/index.js';
import { addSpans, type CountingConvention, countPeriod, type DayNumber } from '../kernel/time/index.js';
import type { WarrantyLength } from './terms.js';

/** The last day of a cover: a day, `lifetime` when none is set, `none` when there is no cover. */
export type End = DayNumber | 'lifetime' | 'none';

/** Where a cover that begins on a day ends. */
export type EndFrom = (evaluation: Evaluation, start: DayNumber) => Uncertain<End>;

/** Prepares a length for evaluation. */
export function compileLength(length: WarrantyLength, counting: CountingConvention, regions: Regions): EndFrom {
  if (length === 'lifetime') return () => known('lifetime');
  if (isBlank(length)) return spanEnd(length, counting);
  if ('by' in length) return byFact(length, counting, regions);
  if ('limitedLifetime' in length) return limitedLifetime(length.limitedLifetime, counting);
  return spanEnd(length, counting);
}

/** The facts on which a length depends. */
export function factsOfLength(length: WarrantyLength): readonly string[] {
  if (length === 'lifetime' || isBlank(length)) return [];
  if ('by' in length) return [length.by];
  return 'limitedLifetime' in length ? [`dates.${length.limitedLifetime.until}`] : [];
}

/** The length that is agreed for the case, as the trace tells it; `null` while the fact on which it depends is not known. */
export function agreedLength(length: WarrantyLength, read: FactReader): Json {
  if (typeof length === 'string' || isBlank(length)) return length;
  if ('limitedLifetime' in length) return 'limitedLifetime';
  if (!('by' in length)) return length;
  const value = read(length.by);
  if (value === undefined) return null;
  const own = typeof value === 'string' && Object.hasOwn(length.of, value) ? length.of[value] : length.otherwise;
  return own ?? null;
}

function spanEnd(terms: SpanTerms, counting: CountingConvention): EndFrom {
  const span = readSpan(terms);
  return (_evaluation, start) => {
    if (span.kind !== 'known') return span as Uncertain<End>;
    const end = countPeriod(start, span.value, { ...counting, lastDayOnRestDay: 'stays', atLeastWorkingDays: 0 });
    return 'lastDay' in end ? known(end.lastDay) : open(['counting.monthEnd']);
  };
}

function byFact(
  length: Extract<WarrantyLength, { readonly by: string }>,
  counting: CountingConvention,
  regions: Regions,
): EndFrom {
  const none: EndFrom = () => known('none');
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
  const span = plus === undefined ? undefined : readSpan(plus);
  return (evaluation) => {
    const ended = dateOf(evaluation, until);
    if (ended.kind !== 'known') return ended as Uncertain<End>;
    if (ended.value === null) return known('lifetime');
    if (span === undefined) return known(ended.value);
    if (span.kind !== 'known') return span as Uncertain<End>;
    const end = addSpans(ended.value, [span.value], counting.monthEnd);
    return end === undefined ? open(['counting.monthEnd']) : known(end.day);
  };
}
