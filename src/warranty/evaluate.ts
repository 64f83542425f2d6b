import type { ClauseId } from '../kernel/answer/index.js';
import {
  type AskOptions,
  type CarveOutSlice,
  type Context,
  caseReader,
  type Evaluation,
  evaluateRoom,
  type Questions,
  regionsOf,
} from '../kernel/case/index.js';
import { frozenCopy } from '../kernel/gate/index.js';
import { type Diagrams, FALSE, known, type Regions, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { noteClaim } from './claim.js';
import { type CompiledCover, compileCover, type WarrantyClause } from './cover.js';
import type { WarrantyFacts } from './facts.js';
import {
  COST_CLASSES,
  type CostClass,
  type Coverage,
  type LastDay,
  type WarrantyAnswers,
  type WarrantyFinding,
} from './finding.js';
import { type Covered, judgeCover } from './judge.js';
import type { End } from './length.js';
import { openRemedies, refundOf, remediesOf } from './remedies.js';
import { endText, later } from './term.js';
import type { WarrantySettings } from './terms.js';

/** What the covers of an agreement share, and what exclusions take out of them. */
export interface WarrantyContext extends Context {
  /** The order in which covers answer; contract order for those that it does not name. */
  readonly precedence?: WarrantySettings['precedence'];
  /** The exclusions of the agreement in an evaluation; they share its `regions`. */
  readonly exclusions?: (evaluation: Evaluation) => readonly CarveOutSlice[];
  /** The regions that the exclusions were compiled with. */
  readonly regions?: Regions;
}

/**
 * Prepares all covers of an agreement for evaluation, once for any number of cases.
 *
 * @param clauses - All warranty clauses of the agreement, in contract order.
 * @param context - What the covers share: the time zone, how periods are counted, the order in which covers answer.
 * @returns A function from a case and a moment to the finding. A moment that is no instant is refused with `MalformedTimeError`, a
 * zone that does not exist with `UnknownZoneError`. Also with data that a parser passed it throws `DateRangeError` where counting
 * leaves the years 1900 to 2999, or comes to a time for which the zone's clocks are not supported: they stood less than an hour
 * from UTC (Dublin until 1916, Monrovia until 1972).
 * @cite PRC Civil Code arts. 200-203 (how periods are counted unless the agreement says otherwise)
 * @example
 * const judge = compileWarranty([{ id: 'standard', from: 'purchased', lasts: { months: 1 } }], { zone: 'Asia/Shanghai' });
 * const finding = judge({ dates: { purchased: '2025-01-31' }, log: [] }, { asOf: '2025-02-01T00:00:00+08:00' });
 * finding.lastDay // => { outcome: 'decided', value: '2025-02-28' }
 */
export function compileWarranty(
  clauses: readonly WarrantyClause[],
  context: WarrantyContext,
): (facts: WarrantyFacts, options: AskOptions) => WarrantyFinding {
  const pass = compileCovers(clauses, context);
  return (facts, options) =>
    evaluateRoom<WarrantyAnswers>({ zone: context.zone, reader: caseReader, pass }, facts, options);
}

/** Prepares covers to be handed to a room that asks what they bear; it shares their `regions`. */
export function compileCovers(
  clauses: readonly WarrantyClause[],
  context: WarrantyContext,
): (evaluation: Evaluation) => Questions<WarrantyAnswers> {
  const regions = context.regions ?? regionsOf(context.facts);
  const covers = inOrder(frozenCopy(clauses), context.precedence).map((clause) =>
    compileCover(clause, context, regions),
  );
  return (evaluation) => judge(covers, context, evaluation);
}

/**
 * Judges the covers of an agreement in one case: which cost is covered, by which cover, until when, and what may be asked for.
 *
 * @param clauses - All warranty clauses of the agreement, in contract order.
 * @param facts - What happened; an absent key is unknown.
 * @remarks For many cases compile once; see `compileWarranty`, which also tells what is refused.
 * @example
 * const finding = evaluateWarranty(
 *   [{ id: 'standard', from: 'purchased', lasts: { years: 1 } }],
 *   { dates: { purchased: '2024-02-29' }, log: [{ event: 'reported', at: '2025-03-01' }] },
 *   { zone: 'Asia/Shanghai', asOf: '2025-03-01T12:00:00+08:00' },
 * );
 * finding.coverage.parts // => { outcome: 'decided', value: { status: 'notCovered' } }
 */
export function evaluateWarranty(
  clauses: readonly WarrantyClause[],
  facts: WarrantyFacts,
  { asOf, reasons, needs, ...context }: WarrantyContext & AskOptions,
): WarrantyFinding {
  const options = { asOf, ...(reasons && { reasons }), ...(needs && { needs }) };
  return compileWarranty(clauses, context)(facts, options);
}

/** Covers by precedence; those that it does not name follow in contract order. */
function inOrder(clauses: readonly WarrantyClause[], precedence: readonly ClauseId[] = []): readonly WarrantyClause[] {
  const place = ({ id }: WarrantyClause) => (precedence.includes(id) ? precedence.indexOf(id) : precedence.length);
  return [...clauses].sort((a, b) => place(a) - place(b));
}

function judge(
  covers: readonly CompiledCover[],
  context: WarrantyContext,
  evaluation: Evaluation,
): Questions<WarrantyAnswers> {
  const { diagrams } = evaluation;
  const claim = noteClaim(evaluation);
  const carveOuts = context.exclusions?.(evaluation) ?? [];
  const judged = covers.map((cover) => judgeCover(cover, evaluation, claim, carveOuts));
  const coverage = {
    parts: byPrecedence(judged, 'parts', evaluation),
    labour: byPrecedence(judged, 'labour', evaluation),
    travel: byPrecedence(judged, 'travel', evaluation),
  };
  if (judged.length > 1)
    evaluation.step?.({ rule: 'warranty.precedence', held: 'held', gave: { costClass: [...COST_CLASSES] } });
  const states = covers.flatMap((cover) =>
    remediesOf(cover, evaluation, claim, answersFor(cover.terms.id, coverage, diagrams)),
  );
  const never: Settled<End> = { value: 'none' };
  const end = judged.reduce<Uncertain<Settled<End>>>(
    (one, { end: other }) => diagrams.map2(one, other, laterOf),
    known(never),
  );
  return {
    coverage,
    lastDay: lastDay(end, diagrams),
    remedies: openRemedies(evaluation, states),
    refund: refundOf(evaluation, context, states),
    paidRepair: diagrams.map(offersPaidRepair(carveOuts, judged, diagrams), (value) => ({ value })),
    covers: Object.fromEntries(
      judged.map((cover) => [cover.clause, { coverage: cover.coverage, lastDay: lastDay(cover.end, diagrams) }]),
    ),
  };
}

/** The first cover in order that covers answers; failing that, the first that the provider may refuse. */
function byPrecedence(
  judged: readonly Covered[],
  costClass: CostClass,
  evaluation: Evaluation,
): Uncertain<Settled<Coverage>> {
  const { diagrams } = evaluation;
  const notCovered = known<Settled<Coverage>>({ value: { status: 'notCovered' } });
  const answer = judged.reduceRight<Uncertain<Settled<Coverage>>>((rest, { coverage }) => {
    const own = coverage[costClass];
    const settles = diagrams.map(own, (said) => 'conflict' in said || said.value.status === 'covered');
    return diagrams.choose(
      settles,
      () => own,
      () => diagrams.map2(own, rest, refusableUnlessCovered),
    );
  }, notCovered);
  return answer;
}

function refusableUnlessCovered(own: Settled<Coverage>, rest: Settled<Coverage>): Settled<Coverage> {
  const refusable = 'value' in own && own.value.status === 'mayBeRefused';
  const nothingBetter = 'value' in rest && rest.value.status !== 'covered';
  return refusable && nothingBetter ? own : rest;
}

/** Whether a cover is the one that answers for some cost of the claim. */
function answersFor(
  clause: ClauseId,
  coverage: Questions<WarrantyAnswers>['coverage'],
  diagrams: Diagrams,
): Uncertain<Settled<boolean>> {
  const classes = COST_CLASSES.map(
    (costClass): Uncertain<Settled<boolean>> =>
      diagrams.map(coverage[costClass], (said) =>
        'conflict' in said ? said : { value: 'by' in said.value && said.value.by === clause },
      ),
  );
  return classes.reduce((one, other) => {
    const sure = diagrams.or(isYes(one, diagrams), isYes(other, diagrams));
    const yes = known<Settled<boolean>>({ value: true });
    return diagrams.choose(
      sure,
      () => yes,
      () => diagrams.map2(one, other, (a, b) => ('conflict' in a ? a : b)),
    );
  });
}

function isYes(value: Uncertain<Settled<boolean>>, diagrams: Diagrams): Uncertain<boolean> {
  return diagrams.map(value, (said) => 'value' in said && said.value);
}

function laterOf(one: Settled<End>, other: Settled<End>): Settled<End> {
  if ('conflict' in one) return one;
  return 'conflict' in other ? other : { value: later(one.value, other.value) };
}

function lastDay(end: Uncertain<Settled<End>>, diagrams: Diagrams): Uncertain<Settled<LastDay>> {
  return diagrams.map(end, (day) => ('conflict' in day ? day : { value: endText(day.value) }));
}

/** Whether an exclusion that bites on a cover for this item offers repair at the customer's cost. */
function offersPaidRepair(
  carveOuts: readonly CarveOutSlice[],
  judged: readonly Covered[],
  diagrams: Diagrams,
): Uncertain<boolean> {
  return carveOuts.reduce<Uncertain<boolean>>((before, { from, ruling }) => {
    const concerned = judged
      .filter(({ clause }) => from.includes(clause))
      .reduce<Uncertain<boolean>>((one, { applies }) => diagrams.or(one, applies), FALSE);
    const offers = diagrams.map(ruling, (said) => 'value' in said && said.value.offer === 'paidRepair');
    return diagrams.or(before, diagrams.and(concerned, offers));
  }, FALSE);
}
