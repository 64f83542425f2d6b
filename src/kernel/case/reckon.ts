import type { ClauseId, FactName } from '../answer/index.js';
import type { Diagrams, Known, Leaf, Open, Settled, Uncertain } from '../logic/index.js';
import { type Currency, Fraction, type Money, type Rounding } from '../money/index.js';

/** A figure that may rest on missing facts, or on clauses that contradict one another. */
export type Reckoned = Uncertain<Settled<Fraction>>;

/** From the least to the most that a figure can be. */
export type FigureRange = readonly [Fraction, Fraction];

/** What is known of a figure of which nothing is known: it is not less than nothing. */
const ANYTHING: FigureRange = [Fraction.ZERO, Fraction.INFINITE];

/** A figure that no missing fact can change. */
export function knownFigure(value: Fraction): Known<Settled<Fraction>> {
  return { kind: 'known', value: { value } };
}

/** A figure that rests on what is named, between two others where these are known. */
export function openFigure(names: Iterable<FactName>, bounds: FigureRange = ANYTHING): Open {
  return { kind: 'open', names: [...new Set(names)].sort(), bounds };
}

/** The least and the most that a figure can be in one region of the missing facts. */
export function rangeOfLeaf(leaf: Leaf<Settled<Fraction>>): FigureRange {
  if (leaf.kind === 'open') return (leaf.bounds as FigureRange | undefined) ?? ANYTHING;
  return 'conflict' in leaf.value ? ANYTHING : [leaf.value.value, leaf.value.value];
}

/** How a figure follows from others: it never falls when one of them rises. */
export type Rising = (...figures: readonly Fraction[]) => Fraction;

/**
 * A figure reckoned from others, whatever of them is known: a figure, or between which two it lies.
 *
 * @param rising - What follows from known figures; it must not fall when one of them rises, and must bear infinite ones.
 * @param falling - The places of those figures that work the other way: the result never rises when they do.
 */
export function reckon(
  diagrams: Diagrams,
  operands: readonly Reckoned[],
  rising: Rising,
  falling: readonly number[] = [],
): Reckoned {
  return reckonBetween(diagrams, operands, rising, (ranges) => [
    rising(...ranges.map((range, place) => range[falling.includes(place) ? 1 : 0])),
    rising(...ranges.map((range, place) => range[falling.includes(place) ? 0 : 1])),
  ]);
}

/** Like `reckon`, for what may rise and fall: `between` tells the least and the most over whole ranges of the figures. */
export function reckonBetween(
  diagrams: Diagrams,
  operands: readonly Reckoned[],
  reckoned: Rising,
  between: (ranges: readonly FigureRange[]) => FigureRange,
): Reckoned {
  return diagrams.combine<Settled<Fraction>>(operands, (parts) => {
    const leaves = parts as readonly Leaf<Settled<Fraction>>[];
    const conflicts = leaves.flatMap((leaf) => conflictIn(leaf));
    if (conflicts.length > 0) return { kind: 'known', value: { conflict: [...new Set(conflicts)].sort() } };
    const ranges = leaves.map(rangeOfLeaf);
    const names = leaves.flatMap((leaf) => (leaf.kind === 'open' ? leaf.names : []));
    if (names.length === 0) return knownFigure(reckoned(...ranges.map(([value]) => value)));
    const [least, most] = between(ranges);
    return least.compare(most) === 0 ? knownFigure(least) : openFigure(names, [least, most]);
  });
}

function conflictIn(leaf: Leaf<Settled<Fraction>>): readonly ClauseId[] {
  return leaf.kind === 'known' && 'conflict' in leaf.value ? leaf.value.conflict : [];
}

/** The figures together. */
export function total(diagrams: Diagrams, figures: readonly Reckoned[]): Reckoned {
  if (figures.length === 0) return knownFigure(Fraction.ZERO);
  return reckon(diagrams, figures, (...parts) => parts.reduce((sum, part) => sum.plus(part)));
}

/** A figure as an amount of money, rounded once as the clause says; an open one keeps its bounds, as amounts. */
export function amountOf<C extends Currency>(
  diagrams: Diagrams,
  figure: Reckoned,
  currency: C,
  rounding: Rounding = {},
): Uncertain<Settled<Money<C>>> {
  return diagrams.combine<Settled<Money<C>>>([figure], ([part]) => {
    const leaf = part as Leaf<Settled<Fraction>>;
    if (leaf.kind === 'known') {
      if ('conflict' in leaf.value) return { kind: 'known', value: leaf.value };
      return { kind: 'known', value: { value: leaf.value.value.money(currency, rounding) } };
    }
    const [least, most] = rangeOfLeaf(leaf);
    const from = least.money(currency, rounding);
    const to = most.isInfinite() ? null : most.money(currency, rounding);
    if (from.amount === to?.amount) return { kind: 'known', value: { value: from } };
    return { kind: 'open', names: leaf.names, bounds: [from, to] };
  });
}
