import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, looked, type WorkItem, type WorkKind } from '../kernel/case/index.js';
import { type Leaf, open, type Regions, restsOn } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { type Adjustment, adjustedFor, compileAdjusted } from './adjusted.js';
import { compileSurcharges } from './calendars.js';
import type { ClauseOf, Shared } from './clause.js';
import { feeDefaults } from './defaults.js';
import { type CostClass, type Draft, drafted, type LineOf, type PossibleLine, where } from './line.js';
import { noteRounding } from './note-rounding.js';
import { compilePrice, type Price, pricesOf } from './price.js';
import type { Piece, Priced } from './priced.js';
import { chargedOf, compileQuantities, type Quantities } from './quantity.js';
import { compileScope, noteScope, type Scope } from './scope.js';
import { surchargeLines, type Together } from './surcharges.js';
import { together } from './together.js';

/** A fee for work made ready. */
export interface CompiledWork {
  readonly fee: 'work';
  readonly clause: ClauseId;
  readonly kind: WorkKind;
  readonly costClass: CostClass | 'none';
  readonly scope: Scope | undefined;
  readonly price: Price;
  readonly quantities: Quantities;
  readonly adjustments: readonly Adjustment[];
  readonly surcharges: Together;
  /** Who keeps the part that was replaced. */
  readonly oldPart: 'customer' | 'provider';
}

/** Prepares a fee for work. */
export function compileWork(terms: ClauseOf<'work'>, shared: Shared, regions: Regions): CompiledWork {
  const isBorne = (terms.inCover ?? feeDefaults.inCover) === 'borne';
  return {
    fee: 'work',
    clause: terms.id,
    kind: terms.for,
    costClass: isBorne ? (terms.costClass ?? feeDefaults.costClass[terms.for]) : 'none',
    scope: compileScope(terms.appliesTo, regions),
    price: compilePrice(terms.price, shared.rounder.currency),
    quantities: compileQuantities(terms),
    adjustments: compileAdjusted(terms.adjusted),
    surcharges: {
      surcharges: terms.for === 'part' ? [] : compileSurcharges(terms, shared.calendars),
      together: terms.together ?? feeDefaults.together,
    },
    oldPart: terms.oldPart ?? feeDefaults.oldPart,
  };
}

/** The lines of a fee for work: each piece of it with its surcharges, in the order of the list. */
export function workLines(
  work: CompiledWork,
  done: readonly WorkItem[] | undefined,
  { rounder }: Shared,
  evaluation: Evaluation,
): readonly PossibleLine[] {
  const { clause, kind, costClass } = work;
  const applies = noteScope(clause, work.scope, evaluation);
  if (applies.kind === 'known' && !applies.value) return [];
  const pieces = done?.filter((piece) => piece.work === kind);
  evaluation.step?.({
    rule: 'fee.work',
    clause,
    held: pieces === undefined ? 'unknown' : pieces.length === 0 ? 'not' : 'held',
    ...looked(evaluation, ['work']),
    gave: { kind, items: pieces?.map(({ id }) => id) ?? null },
  });
  const line: LineOf = { clause, kind: 'work', costClass };
  if (pieces === undefined) {
    const unknown = open(['work'], [null, Fraction.INFINITE]);
    return [{ ...line, draft: where(evaluation.diagrams, applies, unknown) }];
  }
  return linesOf(work, pieces, rounder, evaluation).map(({ draft, ...of }) => ({
    ...of,
    draft: where(evaluation.diagrams, applies, draft),
  }));
}

function linesOf(
  { clause, costClass, price, quantities, adjustments, surcharges }: CompiledWork,
  done: readonly WorkItem[],
  rounder: Shared['rounder'],
  evaluation: Evaluation,
): readonly PossibleLine[] {
  const charged = chargedOf(clause, quantities, done, evaluation);
  const pieces = charged.map((quantity, place) => {
    const work = done[place] as WorkItem;
    return {
      ...quantity,
      work,
      adjusted: adjustedFor(clause, price.by === 'cost' ? [] : adjustments, work, evaluation),
    };
  });
  const priced = pricesOf(clause, price, pieces, rounder, evaluation);
  const concernedBy = ({ item }: Priced) =>
    item === undefined ? pieces : pieces.filter(({ work }) => work.id === item);
  const single = priced.map((one) => untilTold(drafted(one.exact, one.shown, rounder), price, concernedBy(one)));
  const drafts = together(single, priced, price, pieces, rounder);
  return priced.flatMap((one, place) => {
    const { item, exact } = one;
    const of = { clause, costClass, ...(item !== undefined && { item }) };
    const draft = drafts[place] as Leaf<Draft | null>;
    noteRounding(clause, item ?? 'work', draft, evaluation);
    const more = surchargeLines(surcharges, { ...of, pieces: concernedBy(one), exact }, rounder, evaluation);
    for (const line of more) noteRounding(clause, item ?? 'surcharge', line, evaluation);
    return [
      { ...of, kind: 'work' as const, draft },
      ...more.map((line) => ({ ...of, kind: 'surcharge' as const, draft: line })),
    ];
  });
}

/** What costs nothing however much of it was done is not told either while its line cannot tell how much that was. */
function untilTold(draft: Leaf<Draft | null>, price: Price, pieces: readonly Piece[]): Leaf<Draft | null> {
  const names = [
    ...pieces.flatMap(({ charged }) => [...restsOn(charged)]),
    ...(price.by === 'cost' ? pieces.flatMap(({ work }) => costMissing(work)) : []),
  ];
  if (draft.kind === 'open' || draft.value === null || names.length === 0) return draft;
  return open(names, [draft.value.price, draft.value.price]);
}

function costMissing({ id, cost }: WorkItem): readonly string[] {
  return cost === undefined ? [`work.${id}.cost`] : [];
}
