import { Fraction } from '../kernel/money/index.js';
import type { Region } from './region.js';
import type { Rounder } from './round.js';
import type { Setting } from './setting.js';
import { sumOf } from './sheet-line.js';

/** Ways to round by which what is added and taken away again leaves nothing behind. */
const EVEN_HANDED: readonly string[] = ['halfUp', 'halfDown', 'up', 'down'];

/**
 * By how much what is borne of clauses with a least or a most may lie beside what it is at the ends of what is open.
 *
 * @remarks Such a clause comes to a sum that is fixed, of which a share is borne line by line: how the sum is made up decides how
 * often a share is rounded, and each time by less than a smallest unit.
 */
export function borneSlack(region: Region, { bearing, percentages, taxes }: Setting, rounder: Rounder): Fraction {
  const units = region.clauseLimits.map(({ clause }) => {
    const lines = region.lines.filter((line) => line.clause === clause);
    const [first] = lines;
    const isOpen = lines.some(({ leaf }) => leaf.kind === 'open');
    const cover = first === undefined || first.costClass === 'none' ? null : bearing[first.costClass];
    if (!isOpen || cover === null || isWhole(Fraction.of(cover.share))) return 0;
    return isEven(region, clause, Fraction.of(cover.share), lines.length, rounder) ? 0 : 2 * (lines.length + 1);
  });
  const all = units.reduce((one, other) => one + other, 0);
  if (all === 0) return Fraction.ZERO;
  const more = [...percentages, ...taxes].map(({ rate }) => rate);
  return rounder.unit.times(Fraction.of(all)).times(Fraction.ONE.plus(sumOf(more)));
}

function isWhole(share: Fraction): boolean {
  return share.isZero() || share.compare(Fraction.ONE) === 0;
}

/** One line of which only what exceeds a most is taken away: the two are rounded alike. */
function isEven(
  { clauseLimits }: Region,
  clause: string,
  share: Fraction,
  lines: number,
  { once, mode }: Rounder,
): boolean {
  const limits = clauseLimits.find((one) => one.clause === clause);
  if (lines > 1 || limits?.least !== undefined || !EVEN_HANDED.includes(mode ?? 'halfUp')) return false;
  const most = limits?.most;
  if (most?.kind !== 'known' || !('value' in most.value)) return false;
  return once(most.value.value.times(share)).rounded === undefined && once(most.value.value).rounded === undefined;
}
