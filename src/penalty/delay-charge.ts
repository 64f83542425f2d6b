import type { Filled } from '../kernel/gate/index.js';
import {
  type Currency,
  Fraction,
  type Money,
  MoneyError,
  type Quantity,
  type RoundingMode,
} from '../kernel/money/index.js';
import { compileCharge } from './charge.js';
import { usesBase } from './delay.js';
import type { DelayPenalty } from './terms.js';

/** What a delay costs by a clause, and whether that is its cap. */
export interface DelayCost {
  readonly amount: Money;
  readonly capped: boolean;
}

/** A penalty for lateness of which every figure is filled in; its cap, where it is a share, is one of the base. */
export type FilledDelayCharge = Filled<Pick<DelayPenalty, 'charge' | 'most'>>;

/**
 * Prepares what so many units of delay cost by a clause, under its cap and rounded once: the reckoning by itself, without a case.
 *
 * @param terms - What each unit costs, and the most that one delay costs.
 * @param context - The currency, and how amounts are rounded; half up unless stated.
 * @returns A function from the units of delay, and the sum of which rates and shares are taken, to the cost. An amount in another
 * currency is refused with `CurrencyMismatchError`; what is no quantity, a base below 0, and an absent base of which a share is
 * taken, with `MoneyError`.
 * @remarks It is the reckoning that `compilePenalty` uses, for whoever counts delays elsewhere, or asks what a clause would come to.
 * @cite PRC Civil Code art. 585 (agreed penalties)
 * @example
 * const cost = compileDelayCharge({ charge: { rate: '0.05%' }, most: { share: '5%' } }, { currency: 'CNY' });
 * cost(56, { amount: '607638.75', currency: 'CNY' }) // => { amount: { amount: '17013.89', currency: 'CNY' }, capped: false }
 * cost(365, { amount: '1000', currency: 'CNY' }) // => { amount: { amount: '50.00', currency: 'CNY' }, capped: true }
 */
export function compileDelayCharge(
  { charge, most }: FilledDelayCharge,
  { currency, rounding }: { readonly currency: Currency; readonly rounding?: RoundingMode },
): (units: Quantity, base?: Money) => DelayCost {
  const mode = rounding === undefined ? {} : { mode: rounding };
  const needsBase = usesBase({ charge }) || (most !== undefined && 'share' in most);
  const sumOf = (base: Money | undefined): Fraction => {
    if (base === undefined && needsBase)
      throw new MoneyError('the clause takes a share of a sum; give that sum as the base');
    const sum = base === undefined ? Fraction.ZERO : Fraction.ofMoney(base, currency);
    if (sum.compare(Fraction.ZERO) < 0) throw new MoneyError(`a base of ${sum.text()} is below 0; give what is owed`);
    return sum;
  };
  if ('rate' in charge && most !== undefined && 'share' in most) {
    const [rate, share] = [Fraction.of(charge.rate), Fraction.of(most.share)];
    // Of one base the lesser of two costs is the lesser of two shares.
    return (units, base) => {
      const part = rate.times(Fraction.of(units));
      const sum = sumOf(base);
      const capped = part.compare(share) > 0 && !sum.isZero();
      return { amount: sum.times(capped ? share : part).money(currency, mode), capped };
    };
  }
  const { cost, figures } = compileCharge(charge, currency);
  const known = figures.map(({ least }) => least);
  const capOf = compileMost(most, currency);
  return (units, base) => {
    const sum = sumOf(base);
    const exact = cost(Fraction.of(units), sum, known);
    const cap = capOf?.(sum);
    const capped = cap !== undefined && exact.compare(cap) > 0;
    return { amount: (capped ? cap : exact).money(currency, mode), capped };
  };
}

function compileMost(most: FilledDelayCharge['most'], currency: Currency): ((base: Fraction) => Fraction) | undefined {
  if (most === undefined) return undefined;
  if ('amount' in most) {
    const amount = Fraction.ofMoney(most.amount, currency);
    return () => amount;
  }
  const share = Fraction.of(most.share);
  return (base) => base.times(share);
}
