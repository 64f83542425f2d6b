import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { type Claim, type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import { readSpan, type SpanTerms } from '../kernel/gate/index.js';
import { FALSE, type Known, known, type Open, open, restsOn, TRUE, type Uncertain } from '../kernel/logic/index.js';
import {
  type CalendarSpan,
  type CountingConvention,
  civilDate,
  type DayNumber,
  endOfDay,
} from '../kernel/time/index.js';
import type { End } from './length.js';
import { lastDayOf } from './period.js';
import type { Term } from './term.js';

/** What gives a part a cover of its own. */
export interface PartRules {
  readonly clause: ClauseId;
  readonly lasts: SpanTerms;
  readonly counting: CountingConvention;
}

/** The cover that a part has of its own: until when, and whether the claim falls into it. */
export interface PartCover {
  readonly end: Uncertain<End>;
  readonly inTime: Uncertain<boolean>;
}

/**
 * The cover of its own of the part that the claim concerns, because it was repaired, or replaced, during the cover.
 *
 * @remarks A repair that names no part was of the whole item. What cuts the cover short cuts this one too.
 */
export function partCover(
  evaluation: Evaluation,
  rules: PartRules,
  claim: Claim,
  start: Uncertain<DayNumber | null>,
  term: Uncertain<Term>,
): PartCover {
  const { diagrams } = evaluation;
  const span = readSpan(rules.lasts);
  if (start.kind === 'known' && start.value === null) return { end: known('none'), inTime: FALSE };
  if (start.kind !== 'known' || start.value === null || span.kind !== 'known' || evaluation.line.past === undefined) {
    const names = open([...restsOn(start), ...restsOn(term), ...missing(evaluation, span)]);
    note(evaluation, rules.clause, [], names);
    return { end: names, inTime: names };
  }
  const began = start.value;
  const repairs = diagrams.bind(term, (settled) => {
    const found = repairsOf(evaluation, rules, claim, span.value, began, settled);
    return found.length > 0 && settled.mayShrink.length > 0 ? open(settled.mayShrink) : known(found);
  });
  const inTime = diagrams.bind(repairs, (all) => isInTime(all, claim));
  note(evaluation, rules.clause, repairs.kind === 'known' ? repairs.value : [], inTime);
  return { end: diagrams.bind(repairs, latestEnd), inTime };
}

function missing(evaluation: Evaluation, span: Uncertain<CalendarSpan>): readonly FactName[] {
  const part = evaluation.read('item.part') === undefined ? ['item.part'] : [];
  const log = evaluation.line.past === undefined ? ['log.repaired', 'log.replaced'] : [];
  return [...log, ...restsOn(span), ...part];
}

/** A repair: its day, the last day of the cover that it gives, whether it came before the claim, and whether of the same part. */
interface Repair {
  readonly day: DayNumber;
  readonly last: DayNumber;
  readonly earlier: boolean;
  readonly samePart: boolean | undefined;
}

/** The repairs done during the cover, or during the cover that an earlier repair gave. */
function repairsOf(
  evaluation: Evaluation,
  { counting }: PartRules,
  claim: Claim,
  span: CalendarSpan,
  start: DayNumber,
  { end, cutOn }: Term,
): readonly Repair[] {
  const { past = [], zone } = evaluation.line;
  const claimAt = claim.kind === 'reported' ? past.indexOf(claim.report) : past.length;
  const part = evaluation.read('item.part');
  const repairs: Repair[] = [];
  for (const [index, { event, day }] of past.entries()) {
    const isRepair = event.event === 'repaired' || (event.event === 'replaced' && event.part !== undefined);
    const covered = end === 'lifetime' || (end !== 'none' && day <= end) || repairs.some(({ last }) => day <= last);
    const ends = isRepair && covered && day >= start ? lastDayOf(day, span, counting) : undefined;
    if (ends?.kind !== 'known') continue;
    const last = Math.min(ends.value, cutOn ?? ends.value);
    const samePart = event.part === undefined ? true : part === undefined ? undefined : part === event.part;
    if (claim.kind === 'putNow') evaluation.turns.add(endOfDay(last, zone));
    repairs.push({ day, last, earlier: index < claimAt, samePart });
  }
  return repairs;
}

function isInTime(repairs: readonly Repair[], claim: Claim): Known<boolean> | Open {
  if (claim.kind === 'unknown') return FALSE;
  const inTime = repairs.filter(({ earlier, last }) => earlier && claim.day <= last);
  if (inTime.some(({ samePart }) => samePart === true)) return TRUE;
  return inTime.some(({ samePart }) => samePart === undefined) ? open(['item.part']) : FALSE;
}

/** The latest end among the repairs of the part; open while another part's would be later and the part is not known. */
function latestEnd(repairs: readonly Repair[]): Known<End> | Open {
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
    ...looked(evaluation, ['item.part', 'log.repaired', 'log.replaced', 'log.reported']),
    gave: {
      repaired: last === undefined ? null : civilDate(last.day),
      lastDay: last === undefined ? null : civilDate(last.last),
    },
  });
}
