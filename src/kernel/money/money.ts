import { type Currency, minorDigits } from './currency.js';
import { CurrencyMismatchError } from './errors.js';
import { type Exact, isWritten, print, readReckoned } from './exact.js';

/**
 * An amount of money as agreements state it: `{ amount: '120.00', currency: 'CNY' }`.
 *
 * @remarks The amount is a plain decimal in the major unit, perhaps negative, perhaps finer than the minor unit (a
 * price of 0.0125 a page, an interim result not yet rounded). Every result is in normal form: at least the currency's
 * minor digits, no other trailing zeros, no leading zeros, no negative zero; so equal amounts have equal texts.
 */
export interface Money<C extends Currency = Currency> {
  readonly amount: string;
  readonly currency: C;
}

/**
 * Whether something is an amount as terms may state it: a plain decimal of at most 40 characters, no exponent, no
 * grouping.
 *
 * @remarks Unrounded results may be longer, up to 100 digits on each side of the point; beyond that `MoneyError` is
 * thrown.
 * @example
 * isAmount('-120.00') // => true
 * isAmount('1,200') // => false
 * isAmount('1e3') // => false
 */
export function isAmount(text: unknown): text is string {
  return isWritten(text);
}

/**
 * An amount of money in normal form; an unreadable amount or an unknown currency throws `MoneyError`.
 *
 * @param amount - In the major unit of the currency.
 * @example
 * money('120', 'CNY') // => { amount: '120.00', currency: 'CNY' }
 * money('-0', 'JPY') // => { amount: '0', currency: 'JPY' }
 */
export function money<C extends Currency>(amount: string, currency: C): Money<C> {
  return writeMoney(readMoney({ amount, currency }), currency);
}

/** The exact figure of an amount, which has to be in the given currency. */
export function readMoney(money: Money, currency: Currency = money.currency): Exact {
  minorDigits(money.currency);
  if (money.currency !== currency) {
    throw new CurrencyMismatchError(`${money.amount} ${money.currency} cannot meet ${currency}; convert it first`);
  }
  return readReckoned(money.amount, 'amount');
}

/** An exact figure as money in normal form. */
export function writeMoney<C extends Currency>(figure: Exact, currency: C): Money<C> {
  return { amount: print(figure, minorDigits(currency)), currency };
}
