import { type Currency, minorDigits } from './currency.js';
import { MoneyError, shown } from './errors.js';
import { type Exact, isWritten, print, readWritten, toMultiple } from './exact.js';
import { type Money, readMoney, writeMoney } from './money.js';
import { type Quantity, readQuantity } from './quantity.js';
import { type RoundingMode, roundingModes } from './rounding-mode.js';

/** The mode that is used where an agreement names none: to the nearest, a half away from zero. */
export const defaultRoundingMode: RoundingMode = 'halfUp';

/**
 * How a clause says that amounts are rounded.
 *
 * @remarks `mode` is `halfUp` when absent. `step`, in the major unit, is the multiple to round to (`"0.05"`, `"1"`,
 * `"10"`); absent, it is the currency's smallest unit.
 */
export interface Rounding {
  readonly mode?: RoundingMode;
  readonly step?: string;
}

/** An amount after rounding, and, when that changed anything, what was rounded: for the trace. */
export interface Rounded<C extends Currency = Currency> {
  readonly value: Money<C>;
  /** `from` is the exact amount, or the division that gave it (`"100.00 / 3"`); `to` is the rounded amount. */
  readonly rounded?: { readonly from: string; readonly to: string; readonly mode: RoundingMode };
}

/**
 * Whether something is a rounding step: a plain decimal above zero.
 *
 * @example
 * isRoundingStep('0.05') // => true
 * isRoundingStep('0') // => false
 */
export function isRoundingStep(text: unknown): text is string {
  return isWritten(text) && !text.startsWith('-') && /[1-9]/.test(text);
}

/**
 * An amount rounded to a multiple of the step, by the mode that the clause names; an unknown mode, a step that is no
 * decimal above zero, or an unreadable amount throws `MoneyError`.
 *
 * @example
 * roundMoney({ amount: '169.915', currency: 'CNY' }).value // => { amount: '169.92', currency: 'CNY' }
 * roundMoney({ amount: '12.32', currency: 'CHF' }, { step: '0.05' }).value // => { amount: '12.30', currency: 'CHF' }
 * roundMoney({ amount: '2.5', currency: 'JPY' }).rounded // => { from: '2.5', to: '3', mode: 'halfUp' }
 */
export function roundMoney<C extends Currency>(money: Money<C>, rounding: Rounding = {}): Rounded<C> {
  const mode = readMode(rounding.mode);
  const exact = readMoney(money);
  const value = writeMoney(toMultiple(exact, readStep(rounding.step, money.currency), mode), money.currency);
  const from = writeMoney(exact, money.currency).amount;
  return from === value.amount ? { value } : { value, rounded: { from, to: value.amount, mode } };
}

/**
 * The price of one when so many cost the total, rounded once, as the clause says; a quantity of zero, or anything
 * that `roundMoney` refuses, throws `MoneyError`.
 *
 * @example
 * perUnit({ amount: '100.00', currency: 'CNY' }, 3, { mode: 'halfUp' }).value.amount // => '33.33'
 * perUnit({ amount: '100', currency: 'CNY' }, 3, { mode: 'up' }).rounded?.from // => '100.00 / 3'
 */
export function perUnit<C extends Currency>(total: Money<C>, quantity: Quantity, rounding: Rounding): Rounded<C> {
  const mode = readMode(rounding.mode);
  const exact = readMoney(total);
  const count = readQuantity(quantity);
  if (count.isZero()) throw new MoneyError('quantity 0 cannot share out a total; give a quantity above 0');
  const multiple = toMultiple(exact, readStep(rounding.step, total.currency).times(count), mode);
  const value = writeMoney(multiple.div(count), total.currency);
  if (multiple.equals(exact)) return { value };
  const from = `${writeMoney(exact, total.currency).amount} / ${print(count)}`;
  return { value, rounded: { from, to: value.amount, mode } };
}

/** The exact step to round to: the one stated, or the currency's smallest unit. */
export function readStep(step: string | undefined, currency: Currency): Exact {
  if (step === undefined) return readWritten(smallestUnit(currency), 'step');
  if (isRoundingStep(step)) return readWritten(step, 'step');
  throw new MoneyError(`rounding step ${shown(step)} is not a decimal above 0; write it like "0.05"`);
}

function smallestUnit(currency: Currency): string {
  const digits = minorDigits(currency);
  return digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`;
}

/** The mode stated, or the one that is used where none is; an unknown one throws `MoneyError`. */
export function readMode(mode: RoundingMode = defaultRoundingMode): RoundingMode {
  if (roundingModes.includes(mode)) return mode;
  throw new MoneyError(`rounding mode ${shown(mode)} is not known; choose one of ${roundingModes.join(', ')}`);
}
