import type { Currency } from './currency.js';
import { bounded, zero } from './exact.js';
import { type Money, readMoney, writeMoney } from './money.js';
import type { Quantity } from './quantity.js';
import { type Rate, readFactor } from './rate.js';

/**
 * One amount and another together, exactly; two currencies throw `CurrencyMismatchError`, an unreadable amount
 * `MoneyError`.
 *
 * @example
 * add({ amount: '0.10', currency: 'CNY' }, { amount: '0.205', currency: 'CNY' }).amount // => '0.305'
 */
export function add<C extends Currency>(one: Money<C>, other: Money<NoInfer<C>>): Money<C> {
  return sum([one, other], one.currency);
}

/**
 * What is left of an amount after another is taken from it, exactly, perhaps less than zero; two currencies throw
 * `CurrencyMismatchError`, an unreadable amount `MoneyError`.
 *
 * @example
 * subtract({ amount: '80', currency: 'CNY' }, { amount: '120', currency: 'CNY' }).amount // => '-40.00'
 */
export function subtract<C extends Currency>(from: Money<C>, taken: Money<NoInfer<C>>): Money<C> {
  return writeMoney(readMoney(from).minus(readMoney(taken, from.currency)), from.currency);
}

/**
 * All the amounts together, exactly, in the currency named, which an empty list needs; another currency throws
 * `CurrencyMismatchError`, an unreadable amount `MoneyError`.
 *
 * @example
 * sum([{ amount: '50', currency: 'CNY' }, { amount: '0.5', currency: 'CNY' }], 'CNY').amount // => '50.50'
 * sum([], 'CNY') // => { amount: '0.00', currency: 'CNY' }
 */
export function sum<C extends Currency>(amounts: readonly Money<NoInfer<C>>[], currency: C): Money<C> {
  return writeMoney(
    amounts.reduce((total, amount) => total.plus(readMoney(amount, currency)), zero()),
    currency,
  );
}

/**
 * An amount multiplied by rates and quantities, exactly and unrounded: price × rate a day × days; anything else as a
 * factor throws `MoneyError`.
 *
 * @param factors - Rates with their unit (`"0.05%"`), decimal texts (`"2.5"`) or whole numbers (`17`).
 * @example
 * times({ amount: '1999.00', currency: 'CNY' }, '0.5%', 17) // => { amount: '169.915', currency: 'CNY' }
 */
export function times<C extends Currency>(money: Money<C>, ...factors: readonly (Rate | Quantity)[]): Money<C> {
  const product = factors.reduce((figure, factor) => bounded(figure.times(readFactor(factor))), readMoney(money));
  return writeMoney(product, money.currency);
}

/**
 * The same amount owed the other way round; an unreadable amount throws `MoneyError`.
 *
 * @example
 * negate({ amount: '5', currency: 'CNY' }) // => { amount: '-5.00', currency: 'CNY' }
 */
export function negate<C extends Currency>(money: Money<C>): Money<C> {
  return writeMoney(readMoney(money).negated(), money.currency);
}

/**
 * Whether an amount is zero, however it is written; an unreadable amount throws `MoneyError`.
 *
 * @example
 * isZero({ amount: '-0.00', currency: 'CNY' }) // => true
 */
export function isZero(money: Money): boolean {
  return readMoney(money).isZero();
}

/**
 * The order of two amounts: -1 when the first is less, 0 when they are equal, 1 when it is more; two currencies throw
 * `CurrencyMismatchError`, an unreadable amount `MoneyError`.
 *
 * @example
 * compare({ amount: '9.5', currency: 'CNY' }, { amount: '10', currency: 'CNY' }) // => -1
 * compare({ amount: '10', currency: 'CNY' }, { amount: '10.00', currency: 'CNY' }) // => 0
 */
export function compare<C extends Currency>(one: Money<C>, other: Money<NoInfer<C>>): -1 | 0 | 1 {
  return readMoney(one).cmp(readMoney(other, one.currency)) as -1 | 0 | 1;
}

/**
 * The least of the amounts, as a cap takes it; two currencies throw `CurrencyMismatchError`, an unreadable amount
 * `MoneyError`.
 *
 * @example
 * min({ amount: '120', currency: 'CNY' }, { amount: '80', currency: 'CNY' }).amount // => '80.00'
 */
export function min<C extends Currency>(first: Money<C>, ...others: readonly Money<NoInfer<C>>[]): Money<C> {
  return foremost(-1, first, others);
}

/**
 * The greatest of the amounts, as a minimum charge takes it; two currencies throw `CurrencyMismatchError`, an
 * unreadable amount `MoneyError`.
 *
 * @example
 * max({ amount: '120', currency: 'CNY' }, { amount: '80', currency: 'CNY' }).amount // => '120.00'
 */
export function max<C extends Currency>(first: Money<C>, ...others: readonly Money<NoInfer<C>>[]): Money<C> {
  return foremost(1, first, others);
}

function foremost<C extends Currency>(order: -1 | 1, first: Money<C>, others: readonly Money<C>[]): Money<C> {
  const found = others.reduce((best, each) => (compare(best, each) === order ? best : each), first);
  return writeMoney(readMoney(found), first.currency);
}
