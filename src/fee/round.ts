import { type Currency, Fraction, minorDigits, type RoundingMode } from '../kernel/money/index.js';

/** A figure rounded once, and what was rounded where that changed it. */
export interface RoundedFigure {
  readonly value: Fraction;
  readonly rounded?: { readonly from: string; readonly to: string; readonly mode: RoundingMode };
}

/** How figures become amounts of the agreement: rounded once, to the smallest unit of its currency. */
export interface Rounder {
  readonly currency: Currency;
  readonly mode: RoundingMode | undefined;
  /** The smallest unit of the currency. */
  readonly unit: Fraction;
  readonly once: (exact: Fraction) => RoundedFigure;
}

/** Beyond every sum that amounts of terms can make: a figure of this size only stands for one without limit. */
const NEVER_WRITTEN = /* @__PURE__ */ tenTo(60);
const NEVER_WRITTEN_BELOW = /* @__PURE__ */ Fraction.ZERO.minus(NEVER_WRITTEN);

/** Two figures that stand for one without limit; what comes out alike with both does not rest on it. */
export const LARGE: readonly [Fraction, Fraction] = [/* @__PURE__ */ tenTo(65), /* @__PURE__ */ tenTo(66)];

function tenTo(power: number): Fraction {
  const half = Fraction.of(`1${'0'.repeat(30)}`);
  return half.times(Fraction.of(`1${'0'.repeat(power - 30)}`));
}

/** The rounding of an agreement. */
export function rounderOf(currency: Currency, mode: RoundingMode | undefined): Rounder {
  const digits = minorDigits(currency);
  const unit = Fraction.of(digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`);
  const once = (exact: Fraction): RoundedFigure => {
    if (exact.compare(NEVER_WRITTEN) > 0 || exact.compare(NEVER_WRITTEN_BELOW) < 0) return { value: exact };
    const { value, rounded } = exact.rounded(currency, mode === undefined ? {} : { mode });
    return { value: Fraction.ofMoney(value), ...(rounded && { rounded }) };
  };
  return { currency, mode, unit, once };
}
