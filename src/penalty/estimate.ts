import type { FactName } from '../kernel/answer/index.js';
import { type Reckoned, rangeOfLeaf } from '../kernel/case/index.js';
import { type Leaf, restsOn, type Settled } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';

/** From the least to the most that something comes to, and what is missing to tell; nothing is where the two are one. */
export interface Estimate {
  readonly least: Fraction;
  readonly most: Fraction;
  readonly names: readonly FactName[];
}

/** A figure that is known. */
export function exactly(value: Fraction): Estimate {
  return { least: value, most: value, names: [] };
}

/** Nothing. */
export const NOTHING: Estimate = /* @__PURE__ */ exactly(Fraction.ZERO);

/** Something between two figures; where they are one, what is missing makes no difference. */
export function between(least: Fraction, most: Fraction, names: readonly FactName[]): Estimate {
  return least.compare(most) === 0 ? exactly(least) : { least, most, names };
}

/** Something of which nothing is known but that it is not less than nothing. */
export function anything(names: readonly FactName[]): Estimate {
  return { least: Fraction.ZERO, most: Fraction.INFINITE, names };
}

/** A figure in one region of the missing facts. */
export function estimateOf(leaf: Leaf<Settled<Fraction>>): Estimate {
  const [least, most] = rangeOfLeaf(leaf);
  return between(least, most, leaf.kind === 'open' ? leaf.names : []);
}

/** A figure of the terms, which no fact of the case splits. */
export function estimateOfTerms(figure: Reckoned): Estimate {
  return estimateOf(figure.kind === 'split' ? { kind: 'open', names: [...restsOn(figure)] } : figure);
}

/** Whether it is one figure. */
export function isExact({ least, most }: Estimate): boolean {
  return least === most || least.compare(most) === 0;
}

/**
 * What follows from figures that may be estimates: `rising` must not fall when one of them rises, but for those whose places are
 * `falling`, and must bear infinite ones.
 */
export function follows(
  parts: readonly Estimate[],
  rising: (...values: readonly Fraction[]) => Fraction,
  falling: readonly number[] = [],
): Estimate {
  const names = parts.flatMap((part) => part.names);
  if (names.length === 0) return exactly(rising(...parts.map(({ least }) => least)));
  const least = rising(...parts.map((part, place) => (falling.includes(place) ? part.most : part.least)));
  const most = rising(...parts.map((part, place) => (falling.includes(place) ? part.least : part.most)));
  return between(least, most, names);
}

/** Estimates together. */
export function sumOf(parts: readonly Estimate[]): Estimate {
  return parts.length === 0 ? NOTHING : follows(parts, (...values) => values.reduce((sum, value) => sum.plus(value)));
}

/** The same estimate, where it is one, resting on further names. */
export function restingOn(estimate: Estimate, names: readonly FactName[]): Estimate {
  return estimate.names.length === 0
    ? estimate
    : { ...estimate, names: [...new Set([...estimate.names, ...names])].sort() };
}
