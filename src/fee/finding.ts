import type { Answer, ClauseId } from '../kernel/answer/index.js';
import type { Finding } from '../kernel/case/index.js';
import type { Money, Rate, RoundingMode } from '../kernel/money/index.js';
import type { CivilDate } from '../kernel/time/index.js';

/**
 * One line of what the customer is charged.
 *
 * @remarks `amount` is `price` less what the provider bears and less the discount, plus the tax on top. Every figure of a line is
 * rounded by itself, once, to the currency's smallest unit; a discount and a tax are rounded as a whole and shared out among the
 * lines.
 */
export interface FeeLine {
  /** The clause that charges it. */
  readonly clause: ClauseId;
  /**
   * What it is for: a piece of work, a surcharge on it, a fixed sum, a percentage; or what a least or a most sum adds or takes away; or
   * what the customer bears of a claim although it is covered.
   */
  readonly kind: 'work' | 'surcharge' | 'fixed' | 'percentage' | 'least' | 'most' | 'deductible' | 'overClaimLimit';
  /** The piece of work. */
  readonly item?: string;
  /** How much of it is charged, in the unit of the price; what is free is left out. */
  readonly quantity?: string;
  /** How much of it is free. */
  readonly free?: string;
  /** The price of one, or the share, that the quantity or the other charges are multiplied by. */
  readonly unitPrice?: Money;
  readonly rate?: Rate;
  /** What it costs before anything is taken off. */
  readonly price: Money;
  /** What the provider bears of it under a warranty, and the clause by which it does. */
  readonly borne: Money;
  readonly borneBy?: ClauseId;
  readonly discount: Money;
  /** The tax: on top of the amount before it, or inside it. */
  readonly tax: Money;
  readonly amount: Money;
  /** What was rounded for the price. */
  readonly rounded?: { readonly from: string; readonly to: string; readonly mode: RoundingMode };
}

/** All that the customer is charged in a case; each total is the sum of the lines. */
export interface FeeStatement {
  readonly lines: readonly FeeLine[];
  readonly price: Money;
  readonly borne: Money;
  readonly discount: Money;
  readonly tax: Money;
  readonly amount: Money;
}

/** What has to happen before a charge may be made. */
export type Consent = 'notNeeded' | 'given' | 'toBeAsked' | 'declined';

/** The answers of one clause that charges something. */
export interface ChargeAnswers {
  /** What its lines come to, before tax on top. */
  readonly amount: Answer<Money>;
  readonly consent: Answer<Consent>;
}

/** A fee for a period, as it stands when the service ends, or now. */
export interface PeriodCharge {
  /** The period in which the service ends, or stands. */
  readonly from: CivilDate;
  readonly through: CivilDate;
  readonly fee: Money;
  /** The days of the period that are paid for, and all of its days. */
  readonly days: number;
  readonly ofDays: number;
  readonly earned: Money;
  /** What is paid back of that period’s fee. */
  readonly refund: Money;
}

/** One instalment: what is due, and by when; `null` while what makes it due has not happened. */
export interface Instalment {
  readonly amount: Money;
  readonly due: CivilDate | null;
}

/** Retention money: what is kept back, and when it is released; `null` while the time has not begun, or something holds it. */
export interface Retention {
  readonly amount: Money;
  readonly releasedOn: CivilDate | null;
  readonly state: 'notBegun' | 'retained' | 'held' | 'released';
}

/** The answers of all fee clauses of an agreement. */
export interface FeeAnswers {
  /** What the customer is charged in all, tax included. */
  readonly total: Answer<Money>;
  /** What of it may be charged as things stand: charges that need consent only once it is given, and not beyond the quote. */
  readonly chargeable: Answer<Money>;
  /** The same, line by line; undetermined while any line is. */
  readonly statement: Answer<FeeStatement>;
  /** Each clause that charges something, by itself. */
  readonly charges: { readonly [clause: ClauseId]: ChargeAnswers };
  /** Who keeps each part that was replaced, by the piece of work. */
  readonly oldParts: Answer<{ readonly [item: string]: 'customer' | 'provider' }>;
  readonly periods: { readonly [clause: ClauseId]: Answer<PeriodCharge | 'notBegun'> };
  readonly payments: { readonly [clause: ClauseId]: Answer<readonly Instalment[]> };
  readonly retentions: { readonly [clause: ClauseId]: Answer<Retention> };
}

/** What the fee clauses of an agreement answer in a case, why, and when that changes by time alone. */
export type FeeFinding = Finding<FeeAnswers>;
