import type { Currency } from './currency.js';
import { MoneyError } from './errors.js';
import { toMultiple, zero } from './exact.js';
import { type Money, readMoney, writeMoney } from './money.js';
import { type Quantity, readQuantity } from './quantity.js';
import { readStep } from './rounding.js';

/** How a total is shared out: in multiples of `step`, in the major unit; absent, it is the currency's smallest unit. */
export interface Allocation {
  readonly step?: string;
}

/**
 * A total shared out by weights so that the parts sum exactly to it: each part gets its share rounded toward zero,
 * and the steps left over go one each to the largest remainders, the earlier part first where remainders are equal.
 *
 * @remarks A negative total is shared out as its positive would be, with the signs turned. A weight of zero gets
 * zero. A total that is no multiple of the step, weights that are no quantities, and weights that are all zero
 * throw `MoneyError`.
 * @param weights - Quantities in any unit; only their proportions count. Amounts of lines may serve.
 * @example
 * allocate({ amount: '100', currency: 'CNY' }, [1, 1, 1]).map((p) => p.amount) // => ['33.34', '33.33', '33.33']
 * allocate({ amount: '-0.05', currency: 'CNY' }, [3, 7, 0]).map((p) => p.amount) // => ['-0.02', '-0.03', '0.00']
 */
export function allocate<C extends Currency>(
  total: Money<C>,
  weights: readonly Quantity[],
  how: Allocation = {},
): Money<C>[] {
  const figure = readMoney(total);
  const step = readStep(how.step, total.currency);
  if (!toMultiple(figure, step, 'down').equals(figure)) {
    throw new MoneyError(`${total.amount} ${total.currency} is no multiple of ${step.toFixed()}; round it first`);
  }
  const exact = weights.map((weight) => readQuantity(weight, 'weight'));
  const weightOfAll = exact.reduce((sum, weight) => sum.plus(weight), zero());
  if (weightOfAll.isZero()) throw new MoneyError('no weight is above 0, so the total goes nowhere; give one that is');

  const steps = figure.abs().div(step);
  const shares = exact.map((weight) => {
    const scaled = steps.times(weight);
    const whole = scaled.divToInt(weightOfAll);
    return { whole, remainder: scaled.minus(whole.times(weightOfAll)) };
  });
  const leftOver = shares.reduce((rest, share) => rest.minus(share.whole), steps).toNumber();
  const rounded = new Set([...shares].sort((one, other) => other.remainder.cmp(one.remainder)).slice(0, leftOver));
  return shares.map((share) => {
    const part = share.whole.plus(rounded.has(share) ? 1 : 0).times(step);
    return writeMoney(figure.isNegative() ? part.negated() : part, total.currency);
  });
}
