import { Decimal } from 'decimal.js';
import { MoneyError, shown } from './errors.js';
import type { RoundingMode } from './rounding-mode.js';

/** An exact decimal; it never leaves this folder. */
export type Exact = Decimal;

/**
 * Reckoning of our own, untouched by anyone else's settings.
 *
 * Figures have at most 100 digits on each side of the point, and what multiplies them at most 80 in all: no sum and
 * no product reaches 300 digits, so none is ever rounded in secret.
 */
const Reckoning = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 300 });

const WRITTEN_LENGTH = 40;
const DIGITS_EACH_SIDE = 100;
const plainDecimal = /^-?\d{1,100}(?:\.\d{1,100})?$/;

/** Whether something is a plain decimal that a person may write: no exponent, no grouping, at most 40 characters. */
export function isWritten(text: unknown): text is string {
  return typeof text === 'string' && text.length <= WRITTEN_LENGTH && plainDecimal.test(text);
}

/** Reads a figure that an agreement states. */
export function readWritten(text: string, what: string): Exact {
  if (isWritten(text)) return new Reckoning(text);
  throw new MoneyError(
    `${what} ${shown(text)} is not a plain decimal of at most 40 characters; write it like "120.00"`,
  );
}

/** Reads a figure that may also be the unrounded outcome of earlier reckoning. */
export function readReckoned(text: string, what: string): Exact {
  if (typeof text === 'string' && plainDecimal.test(text)) return new Reckoning(text);
  throw new MoneyError(`${what} ${shown(text)} is not a plain decimal; write it like "120.00"`);
}

/** The exact figure of a number as it is written. */
export function figureOf(value: number): Exact {
  return new Reckoning(Number.isSafeInteger(value) ? value : String(value));
}

/** More than any figure. */
export function infinite(): Exact {
  return new Reckoning(Number.POSITIVE_INFINITY);
}

/** An exact zero. */
export function zero(): Exact {
  return new Reckoning(0);
}

/** The figure itself, or an error once it has outgrown what is reckoned exactly. */
export function bounded(figure: Exact): Exact {
  if (figure.e < DIGITS_EACH_SIDE && figure.decimalPlaces() <= DIGITS_EACH_SIDE) return figure;
  throw tooLong();
}

function tooLong(): MoneyError {
  return new MoneyError('the figure has more than 100 digits on one side of the point; round before reckoning on');
}

/** Prints a figure plainly, with at least so many digits after the point and no negative zero. */
export function print(figure: Exact, leastDigits = 0): string {
  return bounded(figure).toFixed(Math.max(figure.decimalPlaces(), leastDigits));
}

const wayOf: { readonly [mode in RoundingMode]: Decimal.Rounding } = {
  halfUp: Decimal.ROUND_HALF_UP,
  halfEven: Decimal.ROUND_HALF_EVEN,
  halfDown: Decimal.ROUND_HALF_DOWN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  ceiling: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
};

/** The multiple of a step, above zero, to which a figure is rounded. */
export function toMultiple(figure: Exact, step: Exact, mode: RoundingMode): Exact {
  return figure.toNearest(step, wayOf[mode]);
}

/** A figure rounded to so many digits after the point and printed with all of them, without a negative zero. */
export function roundedText(figure: Exact, digits: number, mode: RoundingMode): string {
  if (figure.e >= DIGITS_EACH_SIDE) throw tooLong();
  const text = figure.toFixed(digits, wayOf[mode]);
  return text.startsWith('-') && !/[1-9]/.test(text) ? text.slice(1) : text;
}
