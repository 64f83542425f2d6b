import { MoneyError, shown } from './errors.js';
import { type Exact, isWritten, readWritten } from './exact.js';

/** How many: a plain decimal as text (`"2.5"`), or a whole number (`3`); never negative. */
export type Quantity = string | number;

/**
 * Whether something is a quantity: a decimal text of at most 40 characters, or a safe whole number, and not negative.
 *
 * @example
 * isQuantity('2.5') // => true
 * isQuantity(17) // => true
 * isQuantity(2.5) // => false
 * isQuantity('-1') // => false
 */
export function isQuantity(value: unknown): value is Quantity {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  return isWritten(value) && !value.startsWith('-');
}

/** The exact figure of a quantity. */
export function readQuantity(quantity: Quantity, what = 'quantity'): Exact {
  if (isQuantity(quantity)) return readWritten(String(quantity), what);
  throw new MoneyError(
    `${what} ${shown(quantity)} is not a quantity; write a decimal text such as "2.5" or a whole number`,
  );
}
