import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { type Reckoned, rangeOfLeaf } from '../kernel/case/index.js';
import type { Leaf, Settled, Uncertain } from '../kernel/logic/index.js';
import type { Currency, Fraction } from '../kernel/money/index.js';
import type { Bearing } from './cover.js';
import { COST_CLASSES, type CostClass, type Draft, endsOf, type LineOf, namesIn, type PlainFigure } from './line.js';
import type { Parts } from './parts.js';
import type { Charge, Discount, Limits, Percentage, Setting, Tax } from './setting.js';

/** The parts of a statement in one region of the missing facts: each known, or between two outcomes. */
export interface Region {
  readonly lines: readonly (LineOf & { readonly leaf: Leaf<Draft | null> })[];
  readonly bearings: { readonly [Class in CostClass]: Leaf<Settled<Bearing | null>> };
  readonly clauseLimits: Parts['clauseLimits'];
  readonly percentages: readonly (Percentage<Reckoned> & { readonly leaf: Leaf<boolean> })[];
  readonly discounts: readonly (Discount<Reckoned> & { readonly leaf: Leaf<boolean> })[];
  readonly limits: Parts['limits'];
  readonly taxes: Parts['taxes'];
}

/** What of the parts missing facts may split, in a fixed order. */
export function operandsOf({ lines, bearings, percentages, discounts }: Parts): readonly Uncertain<unknown>[] {
  return [
    ...COST_CLASSES.map((costClass) => bearings[costClass]),
    ...lines.map(({ draft }) => draft),
    ...percentages.map(({ applies }) => applies),
    ...discounts.map(({ applies }) => applies),
  ];
}

/** The parts in the region in which these are what the operands are. */
export function regionOf(parts: Parts, leaves: readonly Leaf<unknown>[]): Region {
  const [parts_, labour, travel] = leaves as readonly Leaf<Settled<Bearing | null>>[];
  let place = COST_CLASSES.length;
  const next = <T>() => leaves[place++] as Leaf<T>;
  return {
    bearings: { parts: parts_, labour, travel } as Region['bearings'],
    lines: parts.lines.map(({ draft: _draft, ...of }) => ({ ...of, leaf: next<Draft | null>() })),
    percentages: parts.percentages.map((percentage) => ({ ...percentage, leaf: next<boolean>() })),
    discounts: parts.discounts.map((discount) => ({ ...discount, leaf: next<boolean>() })),
    clauseLimits: parts.clauseLimits,
    limits: parts.limits,
    taxes: parts.taxes,
  };
}

/** The cost classes of the lines that there are, or may be. */
function classesCharged({ lines }: Region): readonly CostClass[] {
  return COST_CLASSES.filter((costClass) =>
    lines.some((line) => line.costClass === costClass && !(line.leaf.kind === 'known' && line.leaf.value === null)),
  );
}

/** Every line that there is, or may be, by its clause; what the customer bears of a claim goes by the cost class. */
export function possibleLines(region: Region): readonly ClauseId[] {
  const { lines, bearings, clauseLimits, percentages, limits } = region;
  const charged = lines.filter(({ leaf }) => leaf.kind === 'open' || leaf.value !== null);
  const customerPart = classesCharged(region).flatMap((costClass) => {
    const leaf = bearings[costClass];
    if (leaf.kind === 'open') return [`(${costClass})`, `(${costClass})`];
    const cover = 'value' in leaf.value ? leaf.value.value : null;
    return [cover?.deductible, cover?.claimLimit].flatMap((part) => (part === undefined ? [] : [`(${costClass})`]));
  });
  return [...[...charged, ...clauseLimits, ...percentages, ...limits].map(({ clause }) => clause), ...customerPart];
}

/** The clauses that contradict one another on what bears a cost that is charged. */
export function conflictIn(region: Region): readonly ClauseId[] {
  const found = classesCharged(region).flatMap((costClass) => {
    const leaf = region.bearings[costClass];
    return leaf.kind === 'known' && 'conflict' in leaf.value ? leaf.value.conflict : [];
  });
  return [...new Set(found)].sort();
}

/** Everything that would have to be known in a region. */
export function missingIn(region: Region): readonly FactName[] {
  const { lines, bearings, percentages, discounts } = region;
  const covers = classesCharged(region).flatMap((costClass) => namesIn(bearings[costClass]));
  const conditions = [...percentages, ...discounts].flatMap(({ leaf }) => namesIn(leaf));
  return [...lines.flatMap(({ leaf }) => namesIn(leaf)), ...covers, ...conditions, ...figuresMissing(region)];
}

function figuresMissing({ clauseLimits, percentages, discounts, limits, taxes }: Region): readonly FactName[] {
  const ends = [...clauseLimits, ...limits].flatMap(({ least, most }) => [least, most]);
  const given = discounts
    .filter(({ leaf }) => mayHold(leaf))
    .map(({ off }) => ('share' in off ? off.share : off.amount));
  const rates = [...percentages.filter(({ leaf }) => mayHold(leaf)), ...taxes].map(({ rate }) => rate);
  return [...ends, ...given, ...rates].flatMap((figure) => (figure?.kind === 'open' ? figure.names : []));
}

function mayHold(leaf: Leaf<boolean>): boolean {
  return leaf.kind === 'open' || leaf.value;
}

/** Which outcome is taken of what is open: the one by which the customer is charged least, or most. */
export interface Corner {
  readonly end: 0 | 1;
  /** What bears each cost class, among those that may. */
  readonly bearing: Setting['bearing'];
  /** What stands for a figure without limit. */
  readonly large: Fraction;
}

/** The setting of a region with everything that is open taken at one end. */
export function settingAt(region: Region, { end, bearing, large }: Corner): Setting {
  const at = (figure: Reckoned, which: 0 | 1) => finite(rangeOfLeaf(figure as PlainFigure)[which], large);
  const limitsAt = ({ least, most }: Limits<Reckoned>): Limits => ({
    ...(least && { least: at(least, end) }),
    ...(most && { most: at(most, end) }),
  });
  const less = end === 0 ? 1 : 0;
  return {
    charges: region.lines.flatMap(({ leaf, ...of }) => chargeAt(of, leaf, end, large)),
    clauseLimits: Object.fromEntries(region.clauseLimits.map(({ clause, ...limits }) => [clause, limitsAt(limits)])),
    bearing,
    percentages: region.percentages
      .filter(({ leaf }) => (leaf.kind === 'known' ? leaf.value : end === 1))
      .map(({ leaf: _leaf, ...percentage }): Percentage => ({ ...percentage, rate: at(percentage.rate, end) })),
    discounts: region.discounts
      .filter(({ leaf }) => (leaf.kind === 'known' ? leaf.value : end === 0))
      .map(({ leaf: _leaf, off, ...discount }): Discount => ({ ...discount, off: offAt(off, (one) => at(one, less)) })),
    limits: region.limits.map(({ clause, ...limits }) => ({ clause, ...limitsAt(limits) })),
    taxes: region.taxes.map((tax): Tax => ({ ...tax, rate: at(tax.rate, end) })),
  };
}

function offAt(off: Discount<Reckoned>['off'], at: (figure: Reckoned) => Fraction): Discount['off'] {
  return 'share' in off ? { share: at(off.share) } : { amount: at(off.amount) };
}

function chargeAt(of: LineOf, leaf: Leaf<Draft | null>, end: 0 | 1, large: Fraction): readonly Charge[] {
  if (leaf.kind === 'known') return leaf.value === null ? [] : [{ ...of, ...leaf.value }];
  const price = endsOf(leaf)[end];
  return price === null ? [] : [{ ...of, price: finite(price, large) }];
}

function finite(figure: Fraction, large: Fraction): Fraction {
  return figure.isInfinite() ? large : figure;
}

/** Every way in which the costs may be borne, cost by cost. */
export function bearingsIn(region: Region, end: 0 | 1, currency: Currency): readonly Setting['bearing'][] {
  const none: Setting['bearing'] = { parts: null, labour: null, travel: null };
  return classesCharged(region).reduce<readonly Setting['bearing'][]>(
    (ways, costClass) => {
      const choices = choicesOf(
        region.bearings[costClass],
        `(${costClass})`,
        end,
        region.discounts.length > 0,
        currency,
      );
      return ways.flatMap((way) => choices.map((choice) => ({ ...way, [costClass]: choice })));
    },
    [none],
  );
}

/** More than any sum that is borne. */
const WHATEVER_IS_BORNE = `1${'0'.repeat(70)}`;

/**
 * What is not known of a cover at all may bear all of a cost, or nothing; or all of it less a deductible of as much, on which a
 * discount that is given on the cost itself takes nothing off.
 */
function choicesOf(
  leaf: Leaf<Settled<Bearing | null>>,
  by: ClauseId,
  end: 0 | 1,
  hasDiscounts: boolean,
  currency: Currency,
): readonly (Bearing | null)[] {
  if (leaf.kind === 'known') return ['value' in leaf.value ? leaf.value.value : null];
  if (leaf.bounds !== undefined) return leaf.bounds as readonly (Bearing | null)[];
  const all: Bearing = { by, share: '100%' };
  if (hasDiscounts) return [all, null, { ...all, deductible: { amount: WHATEVER_IS_BORNE, currency } }];
  return end === 0 ? [all] : [null];
}
