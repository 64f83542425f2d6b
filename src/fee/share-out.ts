import { Fraction } from '../kernel/money/index.js';

/**
 * A sum of 0 or more shared out by weights so that the parts make exactly the sum: each part gets its share rounded down to the smallest
 * unit, and the units left over go one each to the largest remainders, the earlier part first where remainders are equal.
 *
 * @remarks It is what `allocate` does with amounts in writing, for figures that are still being reckoned with.
 */
export function sharedOut(sum: Fraction, weights: readonly Fraction[], unit: Fraction): readonly Fraction[] {
  const all = weights.reduce((one, other) => one.plus(other), Fraction.ZERO);
  if (all.isZero() || sum.isZero()) return weights.map(() => Fraction.ZERO);
  const shares = weights.map((weight) => {
    const scaled = sum.times(weight).over(all.times(unit));
    const whole = scaled.floor();
    return { whole, remainder: scaled.minus(whole) };
  });
  const left = shares.reduce((rest, { whole }) => rest.minus(whole), sum.over(unit));
  const next = new Set(
    [...shares].sort((one, other) => other.remainder.compare(one.remainder)).slice(0, wholeNumber(left)),
  );
  return shares.map((share) => (next.has(share) ? share.whole.plus(Fraction.ONE) : share.whole).times(unit));
}

/** How many units are left over: always fewer than there are parts. */
function wholeNumber(figure: Fraction): number {
  return Number(figure.nearest().text());
}
