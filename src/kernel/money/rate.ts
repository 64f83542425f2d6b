import { MoneyError, shown } from './errors.js';
import { type Exact, isWritten, print, readReckoned, readWritten } from './exact.js';
import { type Quantity, readQuantity } from './quantity.js';

/**
 * A rate with its unit, as clauses state it: `"0.05%"`, `"0.5‰"`.
 *
 * @remarks A bare number is refused, since "5" may mean 5 % or 500 %. A rate may be negative (a price reduction); a
 * room where that makes no sense says so.
 */
export type Rate = `${number}%` | `${number}‰`;

/** The unit of a rate: parts in a hundred, or parts in a thousand. */
export type RateUnit = '%' | '‰';

const one: { readonly [unit in RateUnit]: string } = { '%': '0.01', '‰': '0.001' };

/**
 * Whether something is a rate: a plain decimal of at most 40 characters, followed at once by `%` or `‰`.
 *
 * @example
 * isRate('0.05%') // => true
 * isRate('0.5‰') // => true
 * isRate('0.0005') // => false
 */
export function isRate(text: unknown): text is Rate {
  return typeof text === 'string' && isRateUnit(text.slice(-1)) && isWritten(text.slice(0, -1));
}

/**
 * The share of one that a rate stands for, as a plain decimal; anything but a rate throws `MoneyError`.
 *
 * @example
 * shareOf('0.05%') // => '0.0005'
 * shareOf('0.5‰') // => '0.0005'
 */
export function shareOf(rate: Rate): string {
  return print(readRate(rate));
}

/**
 * The rate that stands for a share of one; a share that is no plain decimal, or an unknown unit, throws `MoneyError`.
 *
 * @param share - A share of one: `"0.0005"`.
 * @example
 * rateOf('0.0005') // => '0.05%'
 * rateOf('0.0005', '‰') // => '0.5‰'
 */
export function rateOf(share: string, unit: RateUnit = '%'): Rate {
  if (!isRateUnit(unit)) throw new MoneyError(`rate unit ${shown(unit)} is not known; give "%" or "‰"`);
  const rate = `${print(readReckoned(share, 'share').div(one[unit]))}${unit}`;
  if (isRate(rate)) return rate;
  throw new MoneyError(`share ${shown(share)} is too long for a rate; round it first`);
}

/** The exact share of one that a rate stands for. */
export function readRate(rate: Rate): Exact {
  if (isRate(rate)) return readWritten(rate.slice(0, -1), 'rate').times(one[rate.endsWith('%') ? '%' : '‰']);
  throw new MoneyError(`rate ${shown(rate)} is not a decimal with its unit; write it like "0.05%" or "0.5‰"`);
}

/** The exact figure by which an amount is multiplied: a rate, told by its unit, or a quantity. */
export function readFactor(factor: Rate | Quantity): Exact {
  return isStatedAsRate(factor) ? readRate(factor) : readQuantity(factor, 'factor');
}

function isStatedAsRate(factor: Rate | Quantity): factor is Rate {
  return typeof factor === 'string' && isRateUnit(factor.slice(-1));
}

function isRateUnit(unit: string): unit is RateUnit {
  return unit === '%' || unit === '‰';
}
