import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, rangeOfLeaf } from '../kernel/case/index.js';
import { blankName, blanksIn, readAmount } from '../kernel/gate/index.js';
import { type Known, known, type Leaf, type Open, open, type Settled } from '../kernel/logic/index.js';
import { type Currency, Fraction, type Money } from '../kernel/money/index.js';
import type { PlainFigure } from './line.js';
import type { Rounder } from './round.js';
import type { FeeTier } from './terms.js';

/** A row of a table of prices by quantity, its ends worked out; the last has no end. */
export interface Row {
  readonly start: Fraction;
  readonly end: Fraction;
  /** Whether a quantity exactly at the end still lies in the row. */
  readonly takesEnd: boolean;
  readonly price: PlainFigure;
  readonly size?: Fraction;
}

/** A table made ready; by the names of its blanks only while one of its bounds is open. */
export type Table = Known<readonly Row[]> | Open;

/** Prices that go by a table. */
export interface TierPrice {
  readonly by: 'graduated' | 'volume' | 'package';
  readonly table: Table;
}

/** Prepares the rows of a table. */
export function compileRows(rows: readonly FeeTier[], currency: Currency): Table {
  const blanks = rows.flatMap(({ upTo, below, size }) =>
    blanksIn([upTo, below, size].filter((one) => one !== undefined)),
  );
  if (blanks.length > 0) return open(blanks.map(({ blank }) => blankName(blank)));
  let start = Fraction.ZERO;
  return known(
    rows.map(({ upTo, below, price, size }) => {
      const bound = (upTo ?? below) as number | undefined;
      const row: Row = {
        start,
        end: bound === undefined ? Fraction.INFINITE : Fraction.of(bound),
        takesEnd: upTo !== undefined,
        price: readAmount(price as Money, currency) as PlainFigure,
        ...(size !== undefined && { size: Fraction.of(size as number) }),
      };
      start = row.end;
      return row;
    }),
  );
}

/** The place of the row that a quantity reaches; the last has no end, so there always is one. */
export function reached(rows: readonly Row[], quantity: Fraction): number {
  const place = rows.findIndex(({ end, takesEnd }) => {
    const order = quantity.compare(end);
    return order < 0 || (order === 0 && takesEnd);
  });
  return place < 0 ? rows.length - 1 : place;
}

/** How much of the stretch from one quantity to another lies in a row. */
export function within({ start, end }: Row, from: Fraction, to: Fraction): Fraction {
  const begins = from.atLeast(start);
  const ends = to.atMost(end);
  return begins.compare(ends) >= 0 ? Fraction.ZERO : ends.minus(begins);
}

/** The least and the most that the price of a row can be. */
export function priceRange({ price }: Row): readonly [Fraction, Fraction] {
  return rangeOfLeaf(price as Leaf<Settled<Fraction>>);
}

/** How many packages a quantity fills or begins; one where the price is for all of it. */
export function packages({ size }: Row, quantity: Fraction): Fraction {
  if (size === undefined) return Fraction.ONE;
  return quantity.isInfinite() ? quantity : quantity.over(size).ceiling();
}

/** The quantity at whose end an earlier row of a volume table costs more than what is charged now, if there is one. */
export function costlierBefore(rows: readonly Row[], quantity: Fraction): Fraction | undefined {
  const place = reached(rows, quantity);
  const own = quantity.times(priceRange(rows[place] as Row)[1]);
  return rows.slice(0, place).find((row) => row.end.times(priceRange(row)[0]).compare(own) > 0)?.end;
}

/** The clause whose tiers are read, and all that reading them takes. */
export interface Reading {
  readonly clause: ClauseId;
  readonly rows: readonly Row[];
  readonly rounder: Rounder;
  readonly evaluation: Evaluation;
}
