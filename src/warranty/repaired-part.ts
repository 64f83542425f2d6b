import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { type Claim, type Evaluation, eventsOf, heldIs, looked } from '../kernel/case/index.js';
import { readSpan, type SpanTerms } from '../kernel/gate/index.js';
import { FALSE, known, open, restsOn, TRUE, type Uncertain } from '../kernel/logic/index.js';
import {
  addSpans,
  type CalendarSpan,
  type CountingConvention,
  civilDate,
  type DayNumber,
  endOfDay,
} from '../kernel/time/index.js';
import type { End } from './length.js';

/** The cover that a part has of its own because it was repaired: until when, and whether the claim falls into it. */
export interface PartCover {
  readonly end: Uncertain<End>;
  readonly inTime: Uncertain<boolean>;
}

/** The cover of its own of the part that the claim concerns; a repair that names no part was of the whole item. */
export function repairedPartCover(
  evaluation: Evaluation,
  clause: ClauseId,
  claim: Claim,
  lasts: SpanTerms,
  counting: CountingConvention,
): PartCover {
  const span = readSpan(lasts);
  const repaired = eventsOf(evaluation.line, 'repaired');
  if (repaired?.length === 0) return { end: known('none'), inTime: FALSE };
  if (span.kind !== 'known' || repaired === undefined) {
    const names = open(missing(evaluation, repaired === undefined, span));
    note(evaluation, clause, [], names);
    return { end: names, inTime: names };
  }
  const repairs = repairsOf(evaluation, claim, span.value, counting);
  const inTime =
    claim.kind === 'unknown' ? FALSE : isInTime(repairs.filter(({ earlier, last }) => earlier && claim.day <= last));
  if (claim.kind === 'putNow')
    for (const { last } of repairs) evaluation.turns.add(endOfDay(last, evaluation.line.zone));
  note(evaluation, clause, repairs, inTime);
  return { end: latestEnd(repairs), inTime };
}

function missing(evaluation: Evaluation, isLogUnknown: boolean, span: Uncertain<CalendarSpan>): readonly FactName[] {
  const part = evaluation.read('item.part') === undefined ? ['item.part'] : [];
  return [...(isLogUnknown ? ['log.repaired'] : []), ...restsOn(span), ...part];
}

/** A repair: its day, the last day of the cover that it gives, whether it came before the claim, and whether of the same part. */
interface Repair {
  readonly day: DayNumber;
  readonly last: DayNumber;
  readonly earlier: boolean;
  readonly samePart: boolean | undefined;
}

function repairsOf(
  evaluation: Evaluation,
  claim: Claim,
  span: CalendarSpan,
  { monthEnd }: CountingConvention,
): readonly Repair[] {
  const past = evaluation.line.past ?? [];
  const claimAt = claim.kind === 'reported' ? past.indexOf(claim.report) : past.length;
  const part = evaluation.read('item.part');
  return past.flatMap((entry, index) => {
    const end = entry.event.event === 'repaired' ? addSpans(entry.day, [span], monthEnd) : undefined;
    if (end === undefined) return [];
    const named = entry.event.part;
    const samePart = named === undefined ? true : part === undefined ? undefined : part === named;
    return [{ day: entry.day, last: end.day, earlier: index < claimAt, samePart }];
  });
}

function isInTime(repairs: readonly Repair[]): Uncertain<boolean> {
  if (repairs.some(({ samePart }) => samePart === true)) return TRUE;
  return repairs.some(({ samePart }) => samePart === undefined) ? open(['item.part']) : FALSE;
}

/** The latest end among the repairs of the part; open while another part's would be later and the part is not known. */
function latestEnd(repairs: readonly Repair[]): Uncertain<End> {
  const ends = (samePart: boolean | undefined) =>
    repairs.filter((repair) => repair.samePart === samePart).map(({ last }) => last);
  const sure = Math.max(...ends(true));
  if (ends(undefined).some((last) => last > sure)) return open(['item.part']);
  return known(Number.isFinite(sure) ? sure : 'none');
}

function note(evaluation: Evaluation, clause: ClauseId, repairs: readonly Repair[], inTime: Uncertain<boolean>): void {
  const last = repairs.filter(({ samePart }) => samePart !== false).at(-1);
  evaluation.step?.({
    rule: 'warranty.repairedPart',
    clause,
    held: heldIs(inTime),
    ...looked(evaluation, ['item.part', 'log.repaired', 'log.reported']),
    gave: {
      repaired: last === undefined ? null : civilDate(last.day),
      lastDay: last === undefined ? null : civilDate(last.last),
    },
  });
}
