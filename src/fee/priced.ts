import type { Json } from '../kernel/answer/index.js';
import type { Reckoned, WorkItem } from '../kernel/case/index.js';
import { type Currency, Fraction, money } from '../kernel/money/index.js';
import { type PlainFigure, type Shown, settledValue } from './line.js';
import type { Charged } from './quantity.js';
import type { Rounder } from './round.js';

/** From the least to the most that a figure can be. */
export type Range = readonly [Fraction, Fraction];

/** A piece of work to be priced: how much of it is charged, and by what its price is adjusted. */
export interface Piece extends Charged {
  readonly work: WorkItem;
  readonly adjusted: Reckoned;
}

/** The exact price of a piece of work, or of all of them together where there is no item, and what its line shows of it. */
export interface Priced {
  readonly item?: string;
  readonly exact: Reckoned;
  readonly shown: () => Shown;
}

/** From the least to the most that a figure can be which no condition splits. */
export function rangeOf(figure: Reckoned): Range {
  const leaf = figure as PlainFigure;
  if (leaf.kind === 'open') return (leaf.bounds as Range | undefined) ?? [Fraction.ZERO, Fraction.INFINITE];
  const value = settledValue(leaf) ?? Fraction.ZERO;
  return [value, value];
}

/** How much is charged, and how much is free where something is. */
export function quantitiesOf({ charged, free }: Charged): Shown {
  const [quantity, freed] = [settledValue(charged), settledValue(free)];
  return {
    ...(quantity && { quantity: quantity.text() }),
    ...(freed && !freed.isZero() && { free: freed.text() }),
  };
}

/** The price of one, which is not rounded by itself. */
export function unitPriceOf(unit: Reckoned, { currency }: Pick<Rounder, 'currency'>): Shown {
  const value = settledValue(unit);
  return value === undefined ? {} : { unitPrice: money(value.text(), currency) };
}

/** An exact amount for a step; `null` while it is not known. */
export function moneyJson(figure: Reckoned, currency: Currency): Json {
  const value = settledValue(figure);
  return value === undefined ? null : { ...money(value.text(), currency) };
}

/** An amount for a step, rounded; `null` while it is not known. */
export function roundedJson(figure: Reckoned, { once, currency }: Rounder): Json {
  const value = settledValue(figure);
  return value === undefined ? null : { ...once(value).value.money(currency) };
}
