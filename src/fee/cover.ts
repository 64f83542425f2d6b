import type { Answer, ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, eventsOf, looked } from '../kernel/case/index.js';
import { known, type Leaf, open, type Settled, truth, type Uncertain } from '../kernel/logic/index.js';
import type { Money, Rate } from '../kernel/money/index.js';
import { COST_CLASSES, type CostClass } from './line.js';

/** What a warranty says of one cost: by which cover it is borne, and on what terms. */
export type CoverOf = (Bearing & { readonly status: 'covered' | 'mayBeRefused' }) | { readonly status: 'notCovered' };

/** By which cover a cost is borne, with which share, and what the customer bears of the claim all the same. */
export interface Bearing {
  readonly by: ClauseId;
  readonly share: Rate;
  readonly deductible?: Money;
  readonly claimLimit?: Money;
}

/** What the warranties of the agreement bear in an evaluation, cost by cost. */
export interface CoverSlice {
  readonly parts: Uncertain<Settled<CoverOf>>;
  readonly labour: Uncertain<Settled<CoverOf>>;
  readonly travel: Uncertain<Settled<CoverOf>>;
}

/** What a warranty was found to bear, for who judges fees by themselves. */
export interface CoverageAnswers {
  readonly parts: Answer<CoverOf>;
  readonly labour: Answer<CoverOf>;
  readonly travel: Answer<CoverOf>;
}

/** What bears each cost class; between two where that is open, or open by name only. */
export type Bearings = { readonly [Class in CostClass]: Uncertain<Settled<Bearing | null>> };

const NOTHING: Uncertain<Settled<Bearing | null>> = { kind: 'known', value: { value: null } };
/** What bears a cost where nothing does. */
export const NO_BEARINGS: Bearings = { parts: NOTHING, labour: NOTHING, travel: NOTHING };

/** The answers of a warranty as they stand. */
export function sliceOf(coverage: CoverageAnswers): CoverSlice {
  return { parts: asked(coverage.parts), labour: asked(coverage.labour), travel: asked(coverage.travel) };
}

function asked(answer: Answer<CoverOf>): Uncertain<Settled<CoverOf>> {
  switch (answer.outcome) {
    case 'decided':
      return known({ value: answer.value });
    case 'conflict':
      return known({ conflict: answer.clauses });
    case 'undetermined':
      return open(answer.needs.map(({ fact }) => fact));
  }
}

/** What bears the cost classes that are charged at all. */
export function bearingsOf(slice: CoverSlice, classes: ReadonlySet<string>, evaluation: Evaluation): Bearings {
  const of = (costClass: CostClass) =>
    classes.has(costClass) ? bearingOf(slice[costClass], costClass, evaluation) : NOTHING;
  return { parts: of('parts'), labour: of('labour'), travel: of('travel') };
}

function bearingOf(
  cover: CoverSlice[CostClass],
  costClass: CostClass,
  evaluation: Evaluation,
): Uncertain<Settled<Bearing | null>> {
  const refused = refusedBy(evaluation);
  const bearing = evaluation.diagrams.combine<Settled<Bearing | null>>([cover], ([said]) => {
    const leaf = said as Leaf<Settled<CoverOf>>;
    if (leaf.kind === 'open') return open(leaf.names);
    if ('conflict' in leaf.value) return known(leaf.value);
    return borneUnder(leaf.value.value, refused);
  });
  note(bearing, cover, costClass, evaluation);
  return bearing;
}

/** A cover from which the provider may withdraw bears the cost unless it did; between the two where nobody knows. */
function borneUnder(cover: CoverOf, refused: Leaf<boolean>): Leaf<Settled<Bearing | null>> {
  if (cover.status === 'notCovered') return known({ value: null });
  const { by, share, deductible, claimLimit } = cover;
  const bearing: Bearing = { by, share, ...(deductible && { deductible }), ...(claimLimit && { claimLimit }) };
  if (cover.status === 'covered') return known({ value: bearing });
  if (refused.kind === 'open') return open(refused.names, [bearing, null]);
  return known({ value: refused.value ? null : bearing });
}

function refusedBy({ line }: Evaluation): Leaf<boolean> {
  const refused = eventsOf(line, 'claimRefused');
  return refused === undefined ? open(['log.claimRefused']) : (truth(refused.length > 0) as Leaf<boolean>);
}

function note(
  bearing: Uncertain<Settled<Bearing | null>>,
  cover: CoverSlice[CostClass],
  costClass: CostClass,
  evaluation: Evaluation,
): void {
  const bears = bearing.kind === 'known' && 'value' in bearing.value ? bearing.value.value : undefined;
  const mayBeRefused = evaluation.diagrams.map(
    cover,
    (said) => 'value' in said && said.value.status === 'mayBeRefused',
  );
  if (mayBeRefused.kind === 'known' && mayBeRefused.value) {
    evaluation.step?.({
      rule: 'fee.cover.refusable',
      held: bears === undefined ? 'unknown' : bears === null ? 'not' : 'held',
      ...looked(evaluation, ['log.claimRefused']),
      gave: { costClass: [costClass] },
    });
  }
  evaluation.step?.({
    rule: 'fee.cover',
    held: bears === undefined ? 'unknown' : bears === null ? 'not' : 'held',
    gave: { costClass: [costClass], by: bears?.by ?? null, share: bears?.share ?? null },
  });
}

/** The classes of costs that some lines belong to. */
export function classesIn(lines: readonly { readonly costClass: CostClass | 'none' }[]): ReadonlySet<string> {
  return new Set(COST_CLASSES.filter((costClass) => lines.some((line) => line.costClass === costClass)));
}
