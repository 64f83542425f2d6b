import type { Money } from './money.js';
import type { Quantity } from './quantity.js';
import type { Rate } from './rate.js';

/**
 * Where a tier ends: `upTo` includes the figure, `below` does not. A tier begins where the one before it ends, the
 * first at 0; the last has no end.
 *
 * @cite law PRC Civil Code, art. 1259
 */
export interface TierBound {
  readonly upTo?: Quantity;
  readonly below?: Quantity;
}

/** What a tier charges: a price, or a rate of the base amount, which is known only when the table is used. */
export type TierPrice =
  | { readonly price: Money; readonly rate?: never }
  | { readonly rate: Rate; readonly price?: never };

/** One row of a table of tiers; `size` belongs to the kind `package`. */
export type Tier = TierBound & TierPrice & { readonly size?: Quantity };

/**
 * The ways to read a table of tiers.
 *
 * @example
 * tierKinds.length // => 3
 */
export const tierKinds = ['graduated', 'volume', 'package'] as const;

/** How a table of tiers is read. */
export type TierKind = (typeof tierKinds)[number];

/**
 * A table that says, tier by tier, what a quantity costs.
 *
 * @remarks
 * `graduated`: each stretch of the quantity costs, a unit, the price of the tier in which it lies. Stretches meet at
 * the bounds, so `upTo` and `below` come to the same; a quantity of zero costs nothing.
 *
 * `volume`: the whole quantity costs, a unit, the price of the tier that it reaches. Exactly at a bound, `upTo` is
 * still that tier and `below` already the next.
 *
 * `package`: the tier that the quantity reaches names one price for all of it (a distance zone, a band of
 * availability), at a quantity of zero too; or, with `size`, that price for each started package of the size, of
 * which zero has none.
 */
export interface TierTable {
  readonly kind: TierKind;
  readonly tiers: readonly Tier[];
}

/** One line of what a quantity costs; `amount` is exactly `price` times `quantity`, unrounded. */
export interface TierLine {
  /** Position of the tier in its table, counted from 0. */
  readonly tier: number;
  /** The stretch that the line charges: from here ... */
  readonly from: string;
  /** ... to here; its length is `to - from`. */
  readonly to: string;
  /** How many times the price is charged: units, or packages. */
  readonly quantity: string;
  /** The price of one, worked out from the base where the tier states a rate. */
  readonly price: Money;
  readonly rate?: Rate;
  readonly amount: Money;
}

/** What a quantity costs by a table of tiers: the exact total, and the lines that sum to it. */
export interface TierCharge {
  readonly amount: Money;
  readonly lines: readonly TierLine[];
}
