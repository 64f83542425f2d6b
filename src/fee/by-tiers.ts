import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, openFigure, type Reckoned, total } from '../kernel/case/index.js';
import { restsOn } from '../kernel/logic/index.js';
import { pricedInStretches } from './graduated.js';
import { settledValue } from './line.js';
import type { Piece, Priced } from './priced.js';
import type { Rounder } from './round.js';
import { costlierBefore, type Reading, type TierPrice } from './tiers.js';
import { pricedByVolume, pricedInPackages } from './volume.js';

/** What the pieces of work of a clause cost by tiers that are read over all of its quantity. */
export function pricedByTiers(
  clause: ClauseId,
  { by, table }: TierPrice,
  pieces: readonly Piece[],
  rounder: Rounder,
  evaluation: Evaluation,
): readonly Priced[] {
  if (table.kind === 'open') return unread(by, table.names, pieces);
  const reading = { clause, rows: table.value, rounder, evaluation };
  if (by === 'graduated') return pricedInStretches(reading, pieces);
  if (pieces.length === 0) return [];
  const quantity = total(
    evaluation.diagrams,
    pieces.map(({ charged }) => charged),
  );
  noteDrop(reading, by, quantity);
  if (by === 'package') return [pricedInPackages(reading, pieces, quantity)];
  return pieces.map((piece) => pricedByVolume(reading, piece, quantity, pieces.length === 1));
}

/** Nothing is known of prices while a bound of the tiers is open. */
function unread(by: TierPrice['by'], names: readonly string[], pieces: readonly Piece[]): readonly Priced[] {
  const all = [...names, ...pieces.flatMap(({ charged, adjusted }) => [...restsOn(charged), ...restsOn(adjusted)])];
  const exact = openFigure(all);
  const shown = () => ({});
  if (by === 'package') return pieces.length === 0 ? [] : [{ exact, shown }];
  return pieces.map(({ work }) => ({ item: work.id, exact, shown }));
}

/** A table may have the price of more fall below that of less; then the trace says so. */
function noteDrop({ clause, rows, evaluation }: Reading, by: 'volume' | 'package', quantity: Reckoned): void {
  const all = settledValue(quantity);
  const before = by === 'volume' && all !== undefined ? costlierBefore(rows, all) : undefined;
  if (all === undefined || before === undefined) return;
  evaluation.step?.({
    rule: 'fee.tiers.drop',
    clause,
    held: 'held',
    gave: { quantity: all.text(), smaller: before.text() },
  });
}
