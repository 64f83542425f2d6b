/**
 * Money, exactly: amounts, rates, rounding, allocation and tiers.
 *
 * @remarks Amounts and rates are plain text; they are reckoned in decimals and never rounded unless a clause says so.
 * Two currencies never meet, and nothing here converts one into another.
 *
 * @packageDocumentation
 */
export type { Allocation } from './allocate.js';
export { allocate } from './allocate.js';
export { add, compare, isZero, max, min, negate, subtract, sum, times } from './arithmetic.js';
export { compileTiers } from './compile-tiers.js';
export type { Currency } from './currency.js';
export { currencies, isCurrency, minorDigits } from './currency.js';
export { CurrencyMismatchError, MoneyError } from './errors.js';
export { Fraction } from './fraction.js';
export type { Money } from './money.js';
export { isAmount, money } from './money.js';
export type { Quantity } from './quantity.js';
export { isQuantity } from './quantity.js';
export type { Rate, RateUnit } from './rate.js';
export { isRate, rateOf, shareOf } from './rate.js';
export type { Rounded, Rounding } from './rounding.js';
export { defaultRoundingMode, isRoundingStep, perUnit, roundMoney } from './rounding.js';
export type { RoundingMode } from './rounding-mode.js';
export { roundingModes } from './rounding-mode.js';
export { tierIssues } from './tier-issues.js';
export type { Tier, TierBound, TierCharge, TierKind, TierLine, TierPrice, TierTable } from './tiers.js';
export { tierKinds } from './tiers.js';
