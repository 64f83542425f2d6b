import type { ClauseId, FactName } from '../answer/index.js';
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
  readonly amounts?: Amounts;
  readonly work?: readonly WorkItem[];
  readonly earlierPenalties?: readonly EarlierPenalty[];
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

/** Sums of money from which terms may reckon, each by its name. */
export type Amounts = { readonly [Name in AmountName]?: Money | null };

/** The sums that terms may reckon from, beside the price of the item. */
export type AmountName = (typeof AMOUNT_NAMES)[number];

/**
 * The names of all sums that a case may tell: the price of the whole contract, the value of what is late, the service fee of the
 * period, what is owed, what the breach cost, and what that cost more because notice came late.
 */
export const AMOUNT_NAMES = ['contractPrice', 'delayedValue', 'periodFee', 'debt', 'loss', 'addedLoss'] as const;

/** The kinds of work that a fee may be for. */
export type WorkKind = (typeof WORK_KINDS)[number];

/** A visit to the site, time worked, distance travelled, parts supplied, and services by the piece. */
export const WORK_KINDS = ['visit', 'labour', 'travel', 'part', 'service'] as const;

/** One piece of work done for the customer; a list of them that is present is complete. */
export interface WorkItem {
  /** A word by which it is told from the others of the case. */
  readonly id: string;
  readonly work: WorkKind;
  /** When it was done, or begun. */
  readonly at?: Instant | CivilDate;
  /** When time worked ended. */
  readonly until?: Instant;
  /** Hours, kilometres or pieces; time worked is measured from its beginning to its end where this is absent. A visit and a part are one. */
  readonly quantity?: number | string;
  /** What one piece of a part cost the provider. */
  readonly cost?: Money;
}

/** A penalty that was charged before, in another case or for an earlier period. */
export interface EarlierPenalty {
  readonly clause: ClauseId;
  /** The day on which the breach began for which it was charged. */
  readonly at: CivilDate;
  readonly amount: Money;
}

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
  'signed',
  'started',
  'ended',
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
  /** How grave the fault is, by the severities of the agreement: when it was reported, or from the change on. */
  readonly severity?: string;
  /** The moment that was agreed, or told as expected: an instant, or a date where only the day was. */
  readonly for?: Instant | CivilDate;
  /** What an appointment or a notice of delay is about; arrival, or resolution, unless told. */
  readonly metric?: Metric;
  /** What was paid, or quoted. */
  readonly amount?: Money;
  /** The clause whose debt was paid. */
  readonly clause?: ClauseId;
}

/** What a service level measures: from what happened to what has to happen. */
export type Metric = (typeof METRICS)[number];

/** The names of all metrics that run from one event to another. */
export const METRICS = [
  'firstResponse',
  'nextResponse',
  'progressUpdate',
  'dispatch',
  'arrival',
  'workaround',
  'resolution',
  'complaintAnswer',
  'complaintSettlement',
] as const;

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
  'contacted',
  'answered',
  'updated',
  'remoteFailed',
  'dispatched',
  'arrived',
  'workaroundGiven',
  'resolved',
  'reopened',
  'paused',
  'resumed',
  'customerAwaited',
  'customerReplied',
  'suspended',
  'suspensionEnded',
  'severityChanged',
  'appointmentAgreed',
  'delayNotified',
  'complained',
  'complaintAnswered',
  'complaintSettled',
  'quoted',
  'quoteAccepted',
  'quoteDeclined',
  'noFaultFound',
  'paid',
  'hindered',
  'hindranceNotified',
  'hindranceEnded',
  'creditClaimed',
  'claimRefused',
] as const;

/** The events that may pause a clock, each with the one that lets it run on. */
export const PAUSES = {
  paused: 'resumed',
  customerAwaited: 'customerReplied',
  partsAwaited: 'partsSupplied',
  suspended: 'suspensionEnded',
} as const satisfies { readonly [Event in EventName]?: EventName };

/** The text details of an item that conditions may speak of. */
export const ITEM_DETAILS = ['model', 'category', 'serial', 'part', 'region'] as const;
