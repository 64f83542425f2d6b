import type { Issue } from '../kernel/answer/index.js';
import { issue } from '../kernel/gate/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { Fraction } from '../kernel/money/index.js';
import { figureIn } from './check-money.js';

/** What is wrong between the instalments of a sum: the rest twice, shares of more or less than the whole. */
export function paymentIssues(instalments: Place): readonly Issue[] {
  const parts = itemsOf(instalments);
  const [, ...further] = parts.map((part) => under(part, 'rest')).filter(isThere);
  return [
    ...further.map(({ at, value }) => {
      const what = 'an instalment above takes the rest already';
      return issue('repeated', at, value, what, 'write the share or the amount of all but one');
    }),
    ...aboveWhole(parts),
    ...belowWhole(instalments),
  ];
}

const WHOLE = Fraction.ONE;

/** The share with which the shares come to more than the whole. */
function aboveWhole(parts: readonly Place[]): readonly Issue[] {
  let sum = Fraction.ZERO;
  for (const part of parts) {
    const share = under(part, 'share');
    const before = sum;
    sum = before.plus(shareIn(share) ?? Fraction.ZERO);
    if (sum.compare(WHOLE) <= 0) continue;
    const what = `with this the shares come to ${percent(sum)}`;
    return [issue('value', share.at, share.value, what, `write "${percent(WHOLE.minus(before))}" or less`)];
  }
  return [];
}

/** Shares alone that come to less than the whole, where none of them is open. */
function belowWhole(instalments: Place): readonly Issue[] {
  const shares = itemsOf(instalments).map((part) => shareIn(under(part, 'share')));
  if (shares.length === 0 || shares.includes(undefined)) return [];
  const sum = shares.reduce<Fraction>((all, share) => all.plus(share ?? Fraction.ZERO), Fraction.ZERO);
  if (sum.compare(WHOLE) >= 0) return [];
  const what = `the shares come to ${percent(sum)}, and nothing is said of the rest`;
  const remedy = 'let the shares come to "100%", or add an instalment with "rest": true';
  return [issue('gap', instalments.at, instalments.value, what, remedy)];
}

/** A share of the whole; an instalment that is stated in another way has none. */
function shareIn(share: Place): Fraction | undefined {
  return textOf(share)?.endsWith('%') ? figureIn(share) : undefined;
}

function percent(share: Fraction): string {
  return `${share.times(Fraction.of(100)).text()}%`;
}
