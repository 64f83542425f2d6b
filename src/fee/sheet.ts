import type { ClauseId } from '../kernel/answer/index.js';
import { Fraction } from '../kernel/money/index.js';
import { bornePart } from './borne.js';
import { discounted } from './discount.js';
import { limited, limitLine } from './limit.js';
import { percentageLines } from './percentage.js';
import type { Rounder } from './round.js';
import type { Charge, Setting } from './setting.js';
import type { SharedSum, SheetLine } from './sheet-line.js';
import { taxed } from './tax.js';

/** All lines of a statement, and the sums that were shared out among them. */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly discounts: readonly SharedSum[];
  readonly taxes: readonly SharedSum[];
}

/**
 * Reckons a statement, step by step: the charges of each clause with its least and most; what a warranty bears; percentages of what is
 * left; discounts; the least and the most of all; tax.
 */
export function sheetOf(setting: Setting, rounder: Rounder): Sheet {
  const charges = byClause(setting.charges).flatMap((lines) => withLimits(lines, setting, rounder));
  const borne = bornePart(charges, setting.bearing, rounder);
  const withPercentages = [...borne, ...percentageLines(borne, setting.percentages, rounder)];
  const afterDiscounts = discounted(withPercentages, setting.discounts, rounder);
  const afterLimits = limited(afterDiscounts.lines, setting.limits, rounder);
  const afterTaxes = taxed(afterLimits, setting.taxes, rounder);
  return { lines: afterTaxes.lines, discounts: afterDiscounts.sums, taxes: afterTaxes.sums };
}

/** The lines of each clause, in contract order. */
function byClause(charges: readonly Charge[]): readonly (readonly Charge[])[] {
  const groups = new Map<ClauseId, Charge[]>();
  for (const charge of charges) groups.set(charge.clause, [...(groups.get(charge.clause) ?? []), charge]);
  return [...groups.values()];
}

/** The lines of a clause, and one that raises them to its least or takes away what is beyond its most. */
function withLimits(lines: readonly Charge[], { clauseLimits }: Setting, rounder: Rounder): readonly Charge[] {
  const [first] = lines;
  const limits = first && clauseLimits[first.clause];
  if (first === undefined || limits === undefined) return lines;
  const sum = lines.reduce((all, { price }) => all.plus(price), Fraction.ZERO);
  const line = limitLine(sum, limits, rounder);
  return line === undefined ? lines : [...lines, { clause: first.clause, costClass: first.costClass, ...line }];
}
