import { Fraction } from '../kernel/money/index.js';
import type { Rounder } from './round.js';
import type { Discount } from './setting.js';
import { sharedOut } from './share-out.js';
import { leftOf, type SharedSum, type SheetLine, sumOf } from './sheet-line.js';

/** Lines, and the sums that were shared out among them. */
export interface Shared {
  readonly lines: readonly SheetLine[];
  readonly sums: readonly SharedSum[];
}

/** Discounts one after another, each on what the ones before it left, and shared out among the lines. */
export function discounted(lines: readonly SheetLine[], discounts: readonly Discount[], rounder: Rounder): Shared {
  return discounts.reduce<Shared>(
    (before, discount) => {
      const sum = discountOn(before.lines, discount, rounder);
      return { lines: sharedAmong(before.lines, sum), sums: [...before.sums, sum] };
    },
    { lines, sums: [] },
  );
}

/** Never more than is left; a line that takes something away gets none of it. */
function discountOn(lines: readonly SheetLine[], { clause, off, of }: Discount, { once, unit }: Rounder): SharedSum {
  const concerned = lines.filter((line) => of === undefined || of.includes(line.clause));
  const sum = sumOf(concerned.map(leftOf)).atLeast(Fraction.ZERO);
  const { value, rounded } = once('share' in off ? sum.times(off.share) : off.amount.atMost(sum));
  const isConcerned = new Set(concerned);
  const weightOf = weightsIn(concerned);
  const weights = lines.map((line) => (isConcerned.has(line) ? weightOf(line) : Fraction.ZERO));
  const parts = sharedOut(value, weights, unit).flatMap((amount, line) => (amount.isZero() ? [] : [{ line, amount }]));
  return { clause, of: sum, amount: value, ...(rounded && { rounded }), parts };
}

/** What is left of a line; less in proportion where another line of its clause takes something away. */
function weightsIn(lines: readonly SheetLine[]): (line: SheetLine) => Fraction {
  const left = new Map<string, { all: Fraction; adding: Fraction }>();
  for (const line of lines) {
    const { all, adding } = left.get(line.clause) ?? { all: Fraction.ZERO, adding: Fraction.ZERO };
    const own = leftOf(line);
    left.set(line.clause, { all: all.plus(own), adding: adding.plus(own.atLeast(Fraction.ZERO)) });
  }
  return (line) => {
    const own = leftOf(line).atLeast(Fraction.ZERO);
    const sums = left.get(line.clause);
    if (sums === undefined || own.isZero() || sums.all.compare(sums.adding) === 0) return own;
    return own.times(sums.all).over(sums.adding);
  };
}

function sharedAmong(lines: readonly SheetLine[], { parts }: SharedSum): readonly SheetLine[] {
  const byLine = new Map(parts.map(({ line, amount }) => [line, amount]));
  return lines.map((line, place) => {
    const part = byLine.get(place);
    return part === undefined ? line : { ...line, discount: line.discount.plus(part) };
  });
}
