import { type Leaf, open } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { stretchesBetween } from './graduated.js';
import { type Draft, namesIn, settledValue } from './line.js';
import type { Price } from './price.js';
import { type Piece, type Priced, type Range, rangeOf } from './priced.js';
import type { Rounder } from './round.js';
import { volumesBetween } from './volume.js';

/**
 * The lines of pieces that are priced together, each still open: only what all of them come to is between two figures.
 *
 * @remarks Where one piece takes more of a tier another takes less, so that the sum lies closer than the single lines do. It is told
 * by the first open line, and the others add nothing to it.
 */
export function together(
  drafts: readonly Leaf<Draft | null>[],
  priced: readonly Priced[],
  price: Price,
  pieces: readonly Piece[],
  rounder: Rounder,
): readonly Leaf<Draft | null>[] {
  const unknown = drafts.filter(({ kind }) => kind === 'open');
  const whole = unknown.length < 2 ? undefined : wholeOf(price, pieces);
  if (whole === undefined) return drafts;
  const settled = priced.map(({ exact }) => settledValue(exact) ?? Fraction.ZERO);
  const rest = settled.reduce((sum, part) => sum.plus(part), Fraction.ZERO);
  const [least, most] = whole.map((end) => end.minus(rest).atLeast(Fraction.ZERO)) as [Fraction, Fraction];
  const bounds = roundedApart([least, most], unknown.length, rounder);
  const names = unknown.flatMap(namesIn);
  return drafts.map((draft) => {
    if (draft.kind === 'known') return draft;
    return open(names, draft === unknown[0] ? bounds : [Fraction.ZERO, Fraction.ZERO]);
  });
}

/** What all pieces come to, where the price of none of them is adjusted otherwise than that of the others. */
function wholeOf(price: Price, pieces: readonly Piece[]): Range | undefined {
  if ((price.by !== 'graduated' && price.by !== 'volume') || price.table.kind === 'open') return undefined;
  const [first] = pieces.map(({ adjusted }) => settledValue(adjusted));
  const isAlike = pieces.every(({ adjusted }) => first !== undefined && settledValue(adjusted)?.compare(first) === 0);
  if (first === undefined || !isAlike) return undefined;
  const quantities = pieces.map(({ charged }) => rangeOf(charged));
  const all = quantities.reduce<Range>(([a, b], [c, d]) => [a.plus(c), b.plus(d)], [Fraction.ZERO, Fraction.ZERO]);
  const between = price.by === 'graduated' ? stretchesBetween : volumesBetween;
  return between(price.table.value, all, [first, first]);
}

/** So many figures rounded one by one come to no less and no more than this, wherever their sum lies between the two. */
function roundedApart([least, most]: Range, count: number, { mode = 'halfUp', unit }: Rounder): Range {
  const error = unit.times(Fraction.of(count)).over(mode.startsWith('half') ? 2 : 1);
  const below = least.minus(error).over(unit);
  const lowest = mode === 'halfUp' ? below.floor().plus(Fraction.ONE) : below.ceiling();
  const highest = most.isInfinite() ? most : most.plus(error).over(unit).floor().times(unit);
  return [lowest.times(unit).atLeast(Fraction.ZERO), highest];
}
