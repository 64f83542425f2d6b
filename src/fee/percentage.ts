import type { ClauseId } from '../kernel/answer/index.js';
import type { Rounder } from './round.js';
import type { Percentage } from './setting.js';
import { bornByCustomer, plainLine, type SheetLine, sumOf } from './sheet-line.js';

/** A line for each percentage of what the customer bears of other charges, where these have a line at all. */
export function percentageLines(
  lines: readonly SheetLine[],
  percentages: readonly Percentage[],
  rounder: Rounder,
): readonly SheetLine[] {
  const done = new Map<ClauseId, SheetLine | undefined>();
  const lineOf = (percentage: Percentage): SheetLine | undefined => {
    if (!done.has(percentage.clause)) {
      done.set(percentage.clause, undefined);
      done.set(percentage.clause, reckoned(percentage));
    }
    return done.get(percentage.clause);
  };
  const reckoned = (percentage: Percentage): SheetLine | undefined => {
    const further = percentages.filter(({ clause }) => percentage.of.includes(clause)).map(lineOf);
    const base = [...lines.filter(({ clause }) => percentage.of.includes(clause)), ...further];
    return percentageLine(
      percentage,
      base.filter((line) => line !== undefined),
      rounder,
    );
  };
  return percentages.map(lineOf).filter((line) => line !== undefined);
}

function percentageLine(
  { clause, rate, stated }: Percentage,
  base: readonly SheetLine[],
  { once }: Rounder,
): SheetLine | undefined {
  if (base.length === 0) return undefined;
  const { value, rounded } = once(sumOf(base.map(bornByCustomer)).times(rate));
  const how = { ...(stated && { rate: stated }), ...(rounded && { rounded }) };
  return plainLine({ clause, kind: 'percentage', costClass: 'none', ...how, price: value });
}
