import { type Reckoned, reckon, reckonBetween, total } from '../kernel/case/index.js';
import { Fraction } from '../kernel/money/index.js';
import { settledValue } from './line.js';
import { moneyJson, type Piece, type Priced, quantitiesOf, type Range, rangeOf, roundedJson } from './priced.js';
import { priceRange, type Reading, type Row, within } from './tiers.js';

/** Each piece costs the stretch of the tiers that follows upon those before it. */
export function pricedInStretches(reading: Reading, pieces: readonly Piece[]): readonly Priced[] {
  const { clause, rows, rounder, evaluation } = reading;
  const { diagrams } = evaluation;
  let before: Reckoned = total(diagrams, []);
  return pieces.map((piece) => {
    const { work, charged, adjusted } = piece;
    const from = before;
    const reach = reckon(diagrams, [from, charged], (used, own) => used.plus(own));
    const crossed = crossedBy(rows, from, reach);
    before = reach;
    const exact = reckonBetween(
      diagrams,
      [adjusted, from, charged, ...crossed.map(({ price }) => price)],
      (share, used, own, ...prices) => share.times(stretched(crossed, used, own, prices)),
      ([share, used, own, ...prices]) => between(crossed, share as Range, used as Range, own as Range, prices),
    );
    noteStretches(reading, piece, from, reach, crossed);
    evaluation.step?.({
      rule: 'fee.price.tiers',
      clause,
      held: exact.kind === 'known' ? 'held' : 'unknown',
      gave: { item: work.id, quantity: settledValue(charged)?.text() ?? null, amount: roundedJson(exact, rounder) },
    });
    return { item: work.id, exact, shown: () => quantitiesOf(piece) };
  });
}

/** The rows of which a stretch may take something. */
function crossedBy(rows: readonly Row[], from: Reckoned, reach: Reckoned): readonly Row[] {
  const [least] = rangeOf(from);
  const [, most] = rangeOf(reach);
  return rows.filter(({ start, end }) => start.compare(most) < 0 && end.compare(least) > 0);
}

function stretched(rows: readonly Row[], from: Fraction, quantity: Fraction, prices: readonly Fraction[]): Fraction {
  const to = from.plus(quantity);
  return rows.reduce(
    (sum, row, place) => sum.plus(within(row, from, to).times(prices[place] ?? Fraction.ZERO)),
    Fraction.ZERO,
  );
}

/** What so much costs by all tiers, from the least to the most. */
export function stretchesBetween(rows: readonly Row[], quantity: Range, share: Range): Range {
  return between(rows, share, [Fraction.ZERO, Fraction.ZERO], quantity, rows.map(priceRange));
}

/** Where it is not known from where the stretch begins, any of its units may lie in any row that it can reach. */
function between(rows: readonly Row[], share: Range, from: Range, own: Range, prices: readonly Range[]): Range {
  if (from[0].compare(from[1]) === 0) {
    const end = (which: 0 | 1) =>
      share[which].times(
        stretched(
          rows,
          from[0],
          own[which],
          prices.map((price) => price[which]),
        ),
      );
    return [end(0), end(1)];
  }
  const least = prices.map(([low]) => low).reduce((one, other) => one.atMost(other), Fraction.INFINITE);
  const most = prices.map(([, high]) => high).reduce((one, other) => one.atLeast(other), Fraction.ZERO);
  return [own[0].isZero() ? Fraction.ZERO : share[0].times(own[0]).times(least), share[1].times(own[1]).times(most)];
}

function noteStretches(
  { clause, rounder, evaluation }: Reading,
  { work, adjusted }: Piece,
  from: Reckoned,
  reach: Reckoned,
  rows: readonly Row[],
): void {
  const [start, end] = [settledValue(from), settledValue(reach)];
  if (start === undefined || end === undefined) return;
  for (const row of rows) {
    const unit = reckon(evaluation.diagrams, [row.price, adjusted], (price, share) => price.times(share));
    const quantity = within(row, start, end);
    evaluation.step?.({
      rule: 'fee.tiers.stretch',
      clause,
      held: unit.kind === 'known' ? 'held' : 'unknown',
      gave: {
        item: work.id,
        from: start.atLeast(row.start).text(),
        to: end.atMost(row.end).text(),
        quantity: quantity.text(),
        unitPrice: moneyJson(unit, rounder.currency),
      },
    });
  }
}
