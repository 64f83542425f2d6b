import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { type Reckoned, rangeOfLeaf } from '../kernel/case/index.js';
import { type Diagrams, known, type Leaf, open, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { Fraction, type Money, type Rate } from '../kernel/money/index.js';
import type { FeeLine } from './finding.js';
import type { Rounder } from './round.js';

/** The kinds of cost that a warranty may bear. */
export const COST_CLASSES = ['parts', 'labour', 'travel'] as const;
export type CostClass = (typeof COST_CLASSES)[number];

/** What a line is for, and to which cost of a warranty it belongs; to none where no warranty bears it. */
export interface LineOf {
  readonly clause: ClauseId;
  readonly kind: FeeLine['kind'];
  readonly item?: string;
  readonly costClass: CostClass | 'none';
}

/** What a line shows of how its price came about. */
export interface Shown {
  readonly quantity?: string;
  readonly free?: string;
  readonly unitPrice?: Money;
  readonly rate?: Rate;
}

/** The price of a line, rounded once, and how it came about. */
export interface Draft extends Shown {
  readonly price: Fraction;
  readonly rounded?: NonNullable<FeeLine['rounded']>;
}

/**
 * A line that may come about: `null` where there is none.
 *
 * @remarks What is open lies between two outcomes: the least price, or `null` where there may be no line at all, and the most.
 */
export interface PossibleLine extends LineOf {
  readonly draft: Uncertain<Draft | null>;
}

/** From the least to the most that a line can come to; nothing is known of one that tells no bounds. */
export function endsOf(leaf: Leaf<Draft | null>): readonly [Fraction | null, Fraction] {
  if (leaf.kind === 'known') return [leaf.value?.price ?? null, leaf.value?.price ?? Fraction.ZERO];
  return (leaf.bounds as readonly [Fraction | null, Fraction] | undefined) ?? [null, Fraction.INFINITE];
}

/** The names that a leaf rests on. */
export function namesIn(leaf: Leaf<unknown>): readonly FactName[] {
  return leaf.kind === 'open' ? leaf.names : [];
}

/** A line with its price rounded once; as many of its details as `shown` tells where it is known. */
export function drafted(price: Reckoned, shown: () => Shown, { once }: Rounder): Leaf<Draft | null> {
  const leaf = price as Leaf<Settled<Fraction>>;
  const [least, most] = rangeOfLeaf(leaf);
  if (leaf.kind === 'open') return open(leaf.names, [once(least).value, rounded(most, once)]);
  const { value, rounded: how } = once(least);
  return known({ ...shown(), price: value, ...(how && { rounded: how }) });
}

function rounded(figure: Fraction, once: Rounder['once']): Fraction {
  return figure.isInfinite() ? figure : once(figure).value;
}

/** A line that comes about only where a condition holds. */
export function where(
  diagrams: Diagrams,
  condition: Uncertain<boolean>,
  draft: Uncertain<Draft | null>,
): Uncertain<Draft | null> {
  if (condition.kind === 'known') return condition.value ? draft : known(null);
  return diagrams.combine<Draft | null>([condition, draft], ([holds, line]) => {
    const leaf = line as Leaf<Draft | null>;
    if (holds?.kind === 'known') return holds.value ? leaf : known(null);
    const [, most] = endsOf(leaf);
    return open([...(holds?.names ?? []), ...namesIn(leaf)], [null, most]);
  });
}

/** A figure that no condition splits: known, or between two others. */
export type PlainFigure = Leaf<Settled<Fraction>>;

/** The figure, where it is known. */
export function settledValue(figure: Reckoned): Fraction | undefined {
  return figure.kind === 'known' && 'value' in figure.value ? figure.value.value : undefined;
}
