import fc from 'fast-check';
import type { Money } from '../../../src/kernel/money/index.js';

/** Renminbi. */
export function CNY(amount: string): Money<'CNY'> {
  return { amount, currency: 'CNY' };
}

/** United States dollars. */
export function USD(amount: string): Money<'USD'> {
  return { amount, currency: 'USD' };
}

const DIGITS = 12;

/** Any amount of renminbi with at most six digits after the point, written by hand from whole numbers. */
export const anyMoney: fc.Arbitrary<Money<'CNY'>> = fc
  .tuple(fc.boolean(), fc.oneof(fc.bigInt(0n, 10n ** 4n), fc.bigInt(0n, 10n ** 24n)), fc.nat(6))
  .map(([negative, figure, digits]) => CNY(`${negative ? '-' : ''}${written(figure, digits)}`));

/** A whole number of units of so many digits after the point, as text. */
export function written(figure: bigint, digits: number): string {
  if (digits === 0) return String(figure);
  const text = String(figure).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** An amount as a whole number of the twelfth digit after the point: the model that the library has to agree with. */
export function unscaled(money: Money): bigint {
  const [whole = '', fraction = ''] = money.amount.replace('-', '').split('.');
  const figure = BigInt(whole + fraction.padEnd(DIGITS, '0'));
  return money.amount.startsWith('-') ? -figure : figure;
}

/** A count as a whole number for the model. */
export function big(count: number): bigint {
  return BigInt(count);
}
