import type { Answer, ClauseId } from '../kernel/answer/index.js';
import type { Finding } from '../kernel/case/index.js';
import type { Money, Rate } from '../kernel/money/index.js';
import type { CivilDate } from '../kernel/time/index.js';

/** The kinds of cost that a cover bears, each by itself. */
export type CostClass = 'parts' | 'labour' | 'travel';

export const COST_CLASSES = ['parts', 'labour', 'travel'] as const satisfies readonly CostClass[];

/** Whether a cost is covered. */
export type Coverage =
  | CoveredBy
  /** Covered, but the provider may refuse, and need not. */
  | (Omit<CoveredBy, 'status'> & { readonly status: 'mayBeRefused'; readonly decidedBy: 'provider' })
  | { readonly status: 'notCovered' };

/** By which cover a cost is borne, and on what terms. */
export interface CoveredBy {
  readonly status: 'covered';
  readonly by: ClauseId;
  /** The share of the cost that the provider bears: `"100%"`. */
  readonly share: Rate;
  readonly service?: 'onSite' | 'carryIn' | 'mailIn' | 'returnToDepot' | 'advanceReplacement';
  /** What the customer bears of each claim under this cover, once for all cost classes. */
  readonly deductible?: Money;
  /** The most that the provider bears of each claim under this cover, for all cost classes together. */
  readonly claimLimit?: Money;
}

/** The last day on which a fault is covered: a date, `lifetime` when none is set, `none` when the cover never began. */
export type LastDay = CivilDate | 'lifetime' | 'none';

/** Remedies open to the customer under one cover. */
export interface OpenRemedy {
  readonly by: ClauseId;
  readonly offers: readonly ('repair' | 'replacement' | 'refund' | 'priceReduction' | 'loaner')[];
  /** Who chooses among the remedies; absent where there is one only. */
  readonly chosenBy?: 'customer' | 'provider';
}

/** What is paid back when a refund is chosen: under the open remedy that pays back most. */
export interface Refund {
  readonly price: Money;
  /** What is kept back for use. */
  readonly depreciation: Money;
  readonly amount: Money;
}

/** The answers of one cover by itself. */
export interface CoverAnswers {
  readonly coverage: { readonly [Class in CostClass]: Answer<Coverage> };
  readonly lastDay: Answer<LastDay>;
}

/** The answers of all covers of an agreement together. */
export interface WarrantyAnswers {
  /** Whether each kind of cost is covered, and by the first cover in order of precedence that bears it. */
  readonly coverage: { readonly [Class in CostClass]: Answer<Coverage> };
  /** The last day on which any cover for this item still runs. */
  readonly lastDay: Answer<LastDay>;
  readonly remedies: Answer<readonly OpenRemedy[]>;
  /** What a refund would come to; `null` while no refund is open, or where nothing was paid. */
  readonly refund: Answer<Refund | null>;
  /** Whether a claim that an exclusion takes out is offered repair at the customer's cost. */
  readonly paidRepair: Answer<boolean>;
  /** Each cover by itself. */
  readonly covers: { readonly [clause: ClauseId]: CoverAnswers };
}

/** What the warranties of an agreement answer in a case, why, and when that changes by time alone. */
export type WarrantyFinding = Finding<WarrantyAnswers>;
