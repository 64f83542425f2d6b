import { Fraction } from '../kernel/money/index.js';
import type { Region } from './region.js';
import type { Rounder } from './round.js';
import type { Setting } from './setting.js';
import { sumOf } from './sheet-line.js';

/**
 * By how much what is borne of clauses with a least or a most may lie beside what it is at the ends of what is open.
 *
 * @remarks Within its limits the lines of such a clause are borne one by one, and each share is rounded by less than a smallest unit; at
 * a limit the share of the sum is rounded.
 */
export function borneSlack(region: Region, { bearing, percentages, taxes }: Setting, rounder: Rounder): Fraction {
  const units = region.clauseLimits.map(({ clause }) => {
    const lines = region.lines.filter((line) => line.clause === clause);
    const [first] = lines;
    const isOpen = lines.some(({ leaf }) => leaf.kind === 'open');
    const cover = first === undefined || first.costClass === 'none' ? null : bearing[first.costClass];
    return isOpen && cover !== null && lines.length > 1 && !isWhole(Fraction.of(cover.share)) ? lines.length : 0;
  });
  const all = units.reduce((one, other) => one + other, 0);
  if (all === 0) return Fraction.ZERO;
  const more = [...percentages, ...taxes].map(({ rate }) => rate);
  return rounder.unit.times(Fraction.of(all)).times(Fraction.ONE.plus(sumOf(more)));
}

function isWhole(share: Fraction): boolean {
  return share.isZero() || share.compare(Fraction.ONE) === 0;
}
