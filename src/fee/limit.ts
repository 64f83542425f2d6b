import type { ClauseId } from '../kernel/answer/index.js';
import { Fraction } from '../kernel/money/index.js';
import type { Charge, Limits } from './setting.js';
import { leftOf, plainLine } from './sheet-line.js';
import type { SheetLine } from './sheet-line.js';
import type { Rounder } from './round.js';

/** What raises a sum to its least, or takes away what is beyond its most; nothing where it lies between. */
export function limitLine(
  sum: Fraction,
  { least, most }: Limits,
  { once }: Rounder,
): Pick<Charge, 'kind' | 'price' | 'rounded'> | undefined {
  if (most !== undefined && sum.compare(most) > 0) return differing('most', once(most.minus(sum)));
  if (least !== undefined && sum.compare(least) < 0) return differing('least', once(least.minus(sum)));
  return undefined;
}

function differing(kind: 'least' | 'most', { value, rounded }: ReturnType<Rounder['once']>) {
  return value.isZero() ? undefined : { kind, price: value, ...(rounded && { rounded }) };
}

/** The least and the most of all charges so far, where there are any. */
export function limited(
  lines: readonly SheetLine[],
  limits: readonly (Limits & { readonly clause: ClauseId })[],
  rounder: Rounder,
): readonly SheetLine[] {
  return limits.reduce<readonly SheetLine[]>((before, { clause, ...own }) => {
    if (before.length === 0) return before;
    const sum = before.map(leftOf).reduce((one, other) => one.plus(other), Fraction.ZERO);
    const line = limitLine(sum, own, rounder);
    return line === undefined ? before : [...before, plainLine({ clause, costClass: 'none', ...line })];
  }, lines);
}
