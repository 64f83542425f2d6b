import { type Evaluation, openFigure, type Reckoned, reckon, reckonBetween, total } from '../kernel/case/index.js';
import { restsOn } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { type Shown, settledValue } from './line.js';
import {
  moneyJson,
  type Piece,
  type Priced,
  quantitiesOf,
  type Range,
  rangeOf,
  roundedJson,
  unitPriceOf,
} from './priced.js';
import { packages, priceRange, type Reading, type Row, reached } from './tiers.js';

/** Each piece costs, a unit, the price of the tier that the quantity of all pieces reaches. */
export function pricedByVolume(reading: Reading, piece: Piece, quantity: Reckoned, isOnly: boolean): Priced {
  const { clause, rounder, evaluation } = reading;
  const { diagrams } = evaluation;
  const { work, charged, adjusted } = piece;
  const within = reachedRows(reading.rows, rangeOf(quantity));
  const [row] = within;
  const unit =
    within.length === 1 && row !== undefined
      ? reckon(diagrams, [row.price, adjusted], (price, share) => price.times(share))
      : openFigure([...restsOn(quantity), ...restsOn(adjusted)]);
  const exact = reckonBetween(
    diagrams,
    [adjusted, quantity, charged, ...within.map(({ price }) => price)],
    (share, all, own) => share.times(own).times(unitAt(within, all)),
    ([share, all, own]) => volumeBetween(within, share as Range, all as Range, own as Range, isOnly),
  );
  evaluation.step?.({
    rule: 'fee.tiers.volume',
    clause,
    held: unit.kind === 'known' ? 'held' : 'unknown',
    gave: {
      item: work.id,
      all: settledValue(quantity)?.text() ?? null,
      quantity: settledValue(charged)?.text() ?? null,
      unitPrice: moneyJson(unit, rounder.currency),
      amount: roundedJson(exact, rounder),
    },
  });
  return { item: work.id, exact, shown: () => ({ ...quantitiesOf(piece), ...unitPriceOf(unit, rounder) }) };
}

/** The rows that a quantity may reach, from its least to its most. */
function reachedRows(rows: readonly Row[], [least, most]: Range): readonly Row[] {
  return rows.slice(reached(rows, least), reached(rows, most) + 1);
}

function unitAt(rows: readonly Row[], quantity: Fraction): Fraction {
  const row = rows[reached(rows, quantity)];
  return row === undefined ? Fraction.ZERO : priceRange(row)[0];
}

/** A price of one that falls may make less of more: every row within reach is looked at by itself. */
function volumeBetween(rows: readonly Row[], share: Range, all: Range, own: Range, isOnly: boolean): Range {
  const others: Range = isOnly ? [Fraction.ZERO, Fraction.ZERO] : [all[0].minus(own[0]), without(all[1], own[1])];
  const ends = rows.flatMap((row): Range[] => {
    const least = own[0].atLeast(row.start.minus(others[1]));
    const most = own[1].atMost(row.end.minus(others[0]));
    const [low, high] = priceRange(row);
    return least.compare(most) > 0 ? [] : [[least.times(low), most.times(high)]];
  });
  return widened(ends, share);
}

/** What so much costs by the tier that it reaches, from the least to the most. */
export function volumesBetween(rows: readonly Row[], quantity: Range, share: Range): Range {
  return volumeBetween(reachedRows(rows, quantity), share, quantity, quantity, true);
}

/** What others can come to at most; nothing limits it where nothing limits all. */
function without(all: Fraction, own: Fraction): Fraction {
  return all.isInfinite() ? all : all.minus(own);
}

function widened(ends: readonly Range[], share: Range): Range {
  const least = ends.map(([low]) => low).reduce((one, other) => one.atMost(other), Fraction.INFINITE);
  const most = ends.map(([, high]) => high).reduce((one, other) => one.atLeast(other), Fraction.ZERO);
  return [share[0].times(least), share[1].times(most)];
}

/** One price for all of it, or for each package of it; adjusted by the day of the last piece. */
export function pricedInPackages(reading: Reading, pieces: readonly Piece[], quantity: Reckoned): Priced {
  const { clause, rounder, evaluation } = reading;
  const { diagrams } = evaluation;
  const within = reachedRows(reading.rows, rangeOf(quantity));
  const [row] = within;
  const adjusted = (pieces.at(-1) as Piece).adjusted;
  const unit =
    within.length === 1 && row !== undefined
      ? reckon(diagrams, [row.price, adjusted], (price, share) => price.times(share))
      : openFigure([...restsOn(quantity), ...restsOn(adjusted)]);
  const exact = reckonBetween(
    diagrams,
    [adjusted, quantity, ...within.map(({ price }) => price)],
    (share, all) => share.times(packagesAt(within, all)),
    ([share, all]) => packagesBetween(within, share as Range, all as Range),
  );
  const all = settledValue(quantity);
  const count = all === undefined || row === undefined ? undefined : packages(row, all);
  evaluation.step?.({
    rule: 'fee.tiers.package',
    clause,
    held: exact.kind === 'known' ? 'held' : 'unknown',
    gave: {
      all: all?.text() ?? null,
      count: count?.text() ?? null,
      unitPrice: moneyJson(unit, rounder.currency),
      amount: roundedJson(exact, rounder),
    },
  });
  const shown = () => ({
    ...(count && { quantity: count.text() }),
    ...freeOf(pieces, evaluation),
    ...unitPriceOf(unit, rounder),
  });
  return { exact, shown };
}

function freeOf(pieces: readonly Piece[], { diagrams }: Evaluation): Shown {
  const free = total(
    diagrams,
    pieces.map((piece) => piece.free),
  );
  const { quantity: _quantity, ...shown } = quantitiesOf({ charged: free, free });
  return shown;
}

function packagesAt(rows: readonly Row[], quantity: Fraction): Fraction {
  const row = rows[reached(rows, quantity)];
  return row === undefined ? Fraction.ZERO : packages(row, quantity).times(priceRange(row)[0]);
}

function packagesBetween(rows: readonly Row[], share: Range, all: Range): Range {
  const ends = rows.map((row): Range => {
    const [low, high] = priceRange(row);
    const [least, most] = [all[0].atLeast(row.start), all[1].atMost(row.end)];
    return [packages(row, least).times(low), packages(row, most).times(high)];
  });
  return widened(ends, share);
}
