import type { ClauseId } from '../kernel/answer/index.js';
import { Fraction } from '../kernel/money/index.js';
import type { Bearing } from './cover.js';
import type { Rounder } from './round.js';
import type { Charge, Setting } from './setting.js';
import { plainLine, type SheetLine, sumOf } from './sheet-line.js';

/** What the provider bears of each line under a warranty, and then, cover by cover, what of that the customer bears all the same. */
export function bornePart(
  charges: readonly Charge[],
  bearing: Setting['bearing'],
  rounder: Rounder,
): readonly SheetLine[] {
  const bearingOf = ({ costClass }: Charge) => (costClass === 'none' ? null : bearing[costClass]);
  const lines: SheetLine[] = [];
  for (const charge of charges) lines.push(borneLine(charge, bearingOf(charge), lines, rounder));
  const covers = new Map<ClauseId, Bearing>();
  for (const cover of charges.map(bearingOf)) if (cover !== null && !covers.has(cover.by)) covers.set(cover.by, cover);
  return [...lines, ...[...covers.values()].flatMap((cover) => customerPart(lines, cover, rounder))];
}

/** Of what raises a clause to its least or cuts it to its most so much is borne that its share of that sum is, to the unit. */
function borneLine(charge: Charge, cover: Bearing | null, before: readonly SheetLine[], { once }: Rounder): SheetLine {
  const line = plainLine(charge);
  if (cover === null) return line;
  const isLimit = charge.kind === 'least' || charge.kind === 'most';
  const others = isLimit ? before.filter(({ clause }) => clause === charge.clause) : [];
  const sum = sumOf(others.map(({ price }) => price)).plus(charge.price);
  const share = once(sum.times(Fraction.of(cover.share))).value;
  const borne = share.minus(sumOf(others.map((other) => other.borne)));
  return borne.isZero() ? line : { ...line, borne, borneBy: cover.by };
}

/** The deductible of a claim under a cover, and what goes beyond the most that the cover bears of a claim. */
function customerPart(lines: readonly SheetLine[], cover: Bearing, rounder: Rounder): readonly SheetLine[] {
  const { by, deductible, claimLimit } = cover;
  const { once, currency } = rounder;
  const borne = sumOf(lines.filter(({ borneBy }) => borneBy === by).map((line) => line.borne));
  const first =
    deductible === undefined ? Fraction.ZERO : once(Fraction.ofMoney(deductible, currency).atMost(borne)).value;
  const most = claimLimit === undefined ? Fraction.INFINITE : Fraction.ofMoney(claimLimit, currency);
  const beyond = once(borne.minus(first).minus(most.atMost(borne)).atLeast(Fraction.ZERO)).value;
  const line = { clause: by, costClass: 'none' } as const;
  return [
    ...(first.compare(Fraction.ZERO) > 0 ? [plainLine({ ...line, kind: 'deductible', price: first })] : []),
    ...(beyond.compare(Fraction.ZERO) > 0 ? [plainLine({ ...line, kind: 'overClaimLimit', price: beyond })] : []),
  ];
}
