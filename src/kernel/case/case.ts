import type { FactName } from '../answer/index.js';
import type { Money } from '../money/index.js';
import type { CivilDate, Instant } from '../time/index.js';

/**
 * What happened: the plain facts of one case.
 *
 * @remarks An absent key is unknown. `null` is known not to be, or known not to have happened. A `log` that is present is
 * complete through the moment of evaluation, so that an event it does not list did not happen.
 */
export interface Case {
  readonly item?: Item;
  readonly dates?: Dates;
  readonly usage?: Usage;
  readonly log?: readonly Event[];
  readonly facts?: { readonly [fact: FactName]: boolean | number | string | null };
}

/** The thing sold or served, and the part of it that the fault concerns. */
export interface Item {
  readonly model?: string | null;
  readonly category?: string | null;
  readonly serial?: string | null;
  readonly part?: string | null;
  readonly region?: string | null;
  readonly price?: Money | null;
}

/** The days on which something was done with the item, in the agreement's time zone. */
export type Dates = { readonly [Name in DateName]?: CivilDate | null };

/** The dates that terms may run from. */
export type DateName = (typeof DATE_NAMES)[number];

/** The names of all dates that a case may tell. */
export const DATE_NAMES = [
  'purchased',
  'invoiced',
  'delivered',
  'installed',
  'accepted',
  'commissioned',
  'registered',
  'manufactured',
  'discontinued',
] as const;

/** How far the item had been used when the fault was reported. */
export type Usage = { readonly [Measure in UsageMeasure]?: number | null };

/** The measures of use: kilometres, operating hours, cycles. */
export type UsageMeasure = (typeof USAGE_MEASURES)[number];

/** The names of all measures of use. */
export const USAGE_MEASURES = ['km', 'hours', 'cycles'] as const;

/** Something that happened, at an instant, or on a day where only the day is known. */
export interface Event {
  readonly event: EventName;
  readonly at: Instant | CivilDate;
  /** Which fault: the same word for the same fault. */
  readonly fault?: string;
  /** Which part of the item was repaired or replaced. */
  readonly part?: string;
  /** Whether the defect reported could be seen on inspection, or was latent. */
  readonly defect?: 'visible' | 'latent';
}

/** The events that a log may hold. */
export type EventName = (typeof EVENT_NAMES)[number];

/** The names of all events that a log may hold. */
export const EVENT_NAMES = [
  'reported',
  'handedIn',
  'partsAwaited',
  'partsSupplied',
  'repaired',
  'handedBack',
  'replaced',
  'returned',
  'transferred',
] as const;

/** The text details of an item that conditions may speak of. */
export const ITEM_DETAILS = ['model', 'category', 'serial', 'part', 'region'] as const;
