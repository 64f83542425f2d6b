import type { ClauseId } from '../kernel/answer/index.js';
import type { Fraction, Rate } from '../kernel/money/index.js';
import type { Bearing } from './cover.js';
import type { CostClass, Draft, LineOf } from './line.js';

/** The least and the most of some charges. */
export interface Limits<Reckoned = Fraction> {
  readonly least?: Reckoned;
  readonly most?: Reckoned;
}

/** A percentage of other charges. */
export interface Percentage<Reckoned = Fraction> {
  readonly clause: ClauseId;
  readonly rate: Reckoned;
  /** As the clause writes it; absent while it is open. */
  readonly stated?: Rate;
  readonly of: readonly ClauseId[];
}

/** What comes off the charges: an amount, or a share. */
export interface Discount<Reckoned = Fraction> {
  readonly clause: ClauseId;
  readonly off: { readonly amount: Reckoned } | { readonly share: Reckoned };
  readonly of?: readonly ClauseId[];
}

/** A tax on the charges, on top of the prices or inside them. */
export interface Tax<Reckoned = Fraction> {
  readonly clause: ClauseId;
  readonly rate: Reckoned;
  readonly prices: 'onTop' | 'inside';
  readonly of?: readonly ClauseId[];
}

/** A line as the sheet begins with it. */
export type Charge = LineOf & Draft;

/** Everything from which a statement is reckoned, all of it known. */
export interface Setting {
  /** The lines that there are, clause by clause. */
  readonly charges: readonly Charge[];
  readonly clauseLimits: { readonly [clause: ClauseId]: Limits };
  /** What bears each cost class; `null` where no warranty does. */
  readonly bearing: { readonly [Class in CostClass]: Bearing | null };
  readonly percentages: readonly Percentage[];
  readonly discounts: readonly Discount[];
  readonly limits: readonly (Limits & { readonly clause: ClauseId })[];
  readonly taxes: readonly Tax[];
}
