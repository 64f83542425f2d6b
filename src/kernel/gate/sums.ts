import type { AmountName } from '../case/case.js';
import { type Evaluation, knownFigure, openFigure, type Reckoned } from '../case/index.js';
import { type Currency, Fraction, type Money, type Rate } from '../money/index.js';
import { type Blank, blankName, isBlank } from './blank.js';

/** An amount of the terms in the currency of the agreement, or the name of the blank that stands in its place. */
export function readAmount(amount: Money | Blank, currency: Currency): Reckoned {
  if (isBlank(amount)) return openFigure([blankName(amount)]);
  if (isBlank(amount.amount)) return openFigure([blankName(amount.amount)]);
  return knownFigure(Fraction.ofMoney(amount, currency));
}

/** A rate, a share or a number of the terms, or the name of the blank that stands in its place. */
export function readNumber(figure: string | number | Blank): Reckoned {
  return isBlank(figure) ? openFigure([blankName(figure)]) : knownFigure(Fraction.of(figure as Rate | number));
}

/** A sum from which something is reckoned: an amount of the terms, or one that the case tells by its name. */
export type Sum = 'price' | AmountName | Money | Blank;

/** The fact that tells a sum; nothing where the terms state it. */
export function factOfSum(sum: Sum): string | undefined {
  if (typeof sum !== 'string') return undefined;
  return sum === 'price' ? 'item.price' : `amounts.${sum}`;
}

/** A sum from which something is reckoned; one that is known not to be is nothing. */
export function readSum({ facts }: Evaluation, sum: Sum, currency: Currency): Reckoned {
  if (typeof sum !== 'string') return readAmount(sum, currency);
  const told = sum === 'price' ? facts.item?.price : facts.amounts?.[sum];
  if (told === undefined) return openFigure([factOfSum(sum) ?? sum]);
  return knownFigure(told === null ? Fraction.ZERO : Fraction.ofMoney(told, currency));
}
