import type { ClauseId } from '../kernel/answer/index.js';
import { Fraction } from '../kernel/money/index.js';
import type { Charge } from './setting.js';

/** A line of a statement while it is reckoned: every figure exact, and rounded to the smallest unit. */
export interface SheetLine extends Charge {
  readonly borne: Fraction;
  readonly borneBy?: ClauseId;
  readonly discount: Fraction;
  readonly onTop: Fraction;
  readonly inside: Fraction;
}

/** A discount or a tax: the sum of which it is taken, what it comes to, and what falls on each line by its place. */
export interface SharedSum {
  readonly clause: ClauseId;
  readonly of: Fraction;
  readonly amount: Fraction;
  readonly rounded?: NonNullable<Charge['rounded']>;
  readonly parts: readonly { readonly line: number; readonly amount: Fraction }[];
}

/** A line of which nothing is taken off, and on which nothing is put. */
export function plainLine(charge: Charge): SheetLine {
  return { ...charge, borne: Fraction.ZERO, discount: Fraction.ZERO, onTop: Fraction.ZERO, inside: Fraction.ZERO };
}

/** What the customer bears of a line before discounts. */
export function bornByCustomer({ price, borne }: SheetLine): Fraction {
  return price.minus(borne);
}

/** What is left of a line before tax. */
export function leftOf(line: SheetLine): Fraction {
  return bornByCustomer(line).minus(line.discount);
}

/** What the customer is charged for a line. */
export function amountOfLine(line: SheetLine): Fraction {
  return leftOf(line).plus(line.onTop);
}

/** The figures together. */
export function sumOf(figures: readonly Fraction[]): Fraction {
  return figures.reduce((sum, figure) => sum.plus(figure), Fraction.ZERO);
}
