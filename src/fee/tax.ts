import { Fraction } from '../kernel/money/index.js';
import type { Shared } from './discount.js';
import type { Rounder } from './round.js';
import type { Tax } from './setting.js';
import { sharedOut } from './share-out.js';
import { leftOf, type SharedSum, type SheetLine, sumOf } from './sheet-line.js';

/** Each tax on what is left of the lines, rounded once and shared out among them; no tax is taken of another. */
export function taxed(lines: readonly SheetLine[], taxes: readonly Tax[], rounder: Rounder): Shared {
  return taxes.reduce<Shared>(
    (before, tax) => {
      const sum = taxOn(lines, tax, rounder);
      return { lines: withTax(before.lines, sum, tax.prices), sums: [...before.sums, sum] };
    },
    { lines, sums: [] },
  );
}

function withTax(lines: readonly SheetLine[], { parts }: SharedSum, where: Tax['prices']): readonly SheetLine[] {
  const byLine = new Map(parts.map(({ line, amount }) => [line, amount]));
  return lines.map((line, place) => {
    const part = byLine.get(place);
    return part === undefined ? line : { ...line, [where]: line[where].plus(part) };
  });
}

function taxOn(lines: readonly SheetLine[], tax: Tax, rounder: Rounder): SharedSum {
  const places = lines.flatMap((line, place) => (tax.of === undefined || tax.of.includes(line.clause) ? [place] : []));
  const amounts = places.map((place) => leftOf(lines[place] as SheetLine));
  const sum = sumOf(amounts);
  const { value, rounded } = rounder.once(taxIn(sum, tax));
  const isNegative = amounts.some((amount) => amount.compare(Fraction.ZERO) < 0);
  const parts = isNegative ? lineByLine(value, amounts, tax, rounder) : sharedOut(value, amounts, rounder.unit);
  return {
    clause: tax.clause,
    of: sum,
    amount: value,
    ...(rounded && { rounded }),
    parts: places.map((line, at) => ({ line, amount: parts[at] ?? Fraction.ZERO })),
  };
}

function taxIn(sum: Fraction, { rate, prices }: Tax): Fraction {
  const tax = sum.times(rate);
  return prices === 'onTop' ? tax : tax.over(Fraction.ONE.plus(rate));
}

/** With a line that takes something away, each line has its own tax, and the last that adds something takes the difference. */
function lineByLine(sum: Fraction, amounts: readonly Fraction[], tax: Tax, { once }: Rounder): readonly Fraction[] {
  const parts = amounts.map((amount) => once(taxIn(amount, tax)).value);
  const last = amounts.reduce(
    (found, amount, at) => (amount.compare(Fraction.ZERO) > 0 ? at : found),
    amounts.length - 1,
  );
  const difference = sum.minus(sumOf(parts));
  return parts.map((part, at) => (at === last ? part.plus(difference) : part));
}
