import type { ClauseId } from '../kernel/answer/index.js';
import { Fraction } from '../kernel/money/index.js';
import type { Rounder } from './round.js';
import type { Charge, Limits } from './setting.js';
import type { SheetLine } from './sheet-line.js';
import { leftOf, plainLine } from './sheet-line.js';

/** What raises a sum to its least, or takes away what is beyond its most; nothing where it lies between. */
export function limitLine(
  sum: Fraction,
  { least, most }: Limits,
  { once }: Rounder,
): Pick<Charge, 'kind' | 'price' | 'rounded'> | undefined {
  const within = sum.atLeast(least ?? sum).atMost(most ?? Fraction.INFINITE);
  if (within.compare(sum) === 0) return undefined;
  const { value, rounded } = once(within.minus(sum));
  const kind = value.compare(Fraction.ZERO) > 0 ? 'least' : 'most';
  return value.isZero() ? undefined : { kind, price: value, ...(rounded && { rounded }) };
}

/** The least and the most of all charges so far; the least only where something is charged at all. */
export function limited(
  lines: readonly SheetLine[],
  limits: readonly (Limits & { readonly clause: ClauseId })[],
  rounder: Rounder,
): readonly SheetLine[] {
  return limits.reduce<readonly SheetLine[]>((before, { clause, ...own }) => {
    if (before.length === 0) return before;
    const sum = before.map(leftOf).reduce((one, other) => one.plus(other), Fraction.ZERO);
    const { least: _least, ...most } = own;
    const line = limitLine(sum, sum.compare(Fraction.ZERO) > 0 ? own : most, rounder);
    return line === undefined ? before : before.concat(plainLine({ clause, costClass: 'none', ...line }));
  }, lines);
}
