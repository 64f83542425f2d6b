import type { Answer, ClauseId, Json } from '../kernel/answer/index.js';
import type { Finding } from '../kernel/case/index.js';
import type { Money } from '../kernel/money/index.js';
import type { CivilDate } from '../kernel/time/index.js';

/** One breach under a penalty clause, and what it comes to by that clause alone. */
export interface PenaltyEvent {
  /** The day on which it began: the first day too late, the first day of interest, the last day of the period of a credit; `null` where it is not known, or nothing was reported. */
  readonly began: CivilDate | null;
  /** The delay that counts, in units of the clause, after grace: `"56"`; absent where no delay is counted. */
  readonly units?: string;
  /** What it comes to before the cap of the clause, exactly. */
  readonly uncapped: string;
  /** What it comes to, capped, and rounded once. */
  readonly amount: Money;
}

/** Whether an exclusion takes the liability away. */
export type Relief = 'none' | 'relieved' | 'mayBeInvoked';

/** The answers of one penalty clause. */
export interface PenaltyClauseAnswers {
  /** What the clause comes to by itself, once an exclusion has relieved it or not. */
  readonly amount: Answer<Money>;
  /** What of it is owed beside the other penalties, under the caps that they share. */
  readonly owed: Answer<Money>;
  readonly relief: Answer<Relief>;
  /** Each breach by itself, as if nothing relieved it. */
  readonly events: Answer<readonly PenaltyEvent[]>;
}

/** The answers of all penalty clauses of an agreement. */
export interface PenaltyAnswers {
  /** Each clause from which a penalty may be owed. */
  readonly penalties: { readonly [clause: ClauseId]: PenaltyClauseAnswers };
  /** All that is owed as penalty. */
  readonly total: Answer<Money>;
  /** What is owed beside it for the loss; `notAgreed` where no clause says how the two stand to each other. */
  readonly damages: Answer<Money | 'notAgreed'>;
  /** What of the total is taken off the service fee of the period, and what is paid. */
  readonly settled: Answer<{ readonly feeReduction: Money; readonly payment: Money }>;
}

/**
 * What the law measures a penalty by; it changes no answer.
 *
 * @remarks The rule of this id tells the sentence and its source. `met` says whether the yardstick is reached: `unknown` where the
 * figures for it are missing.
 */
export interface Advice {
  readonly rule: string;
  readonly clause?: ClauseId;
  readonly met: 'yes' | 'no' | 'unknown';
  readonly gave: { readonly [name: string]: Json };
  /** Whether the article was read in the text of the law (`V`), or in secondary material only (`S`). */
  readonly status: 'V' | 'S';
}

/** What the penalties of an agreement answer in a case, what the law measures them by, why, and when that changes by time alone. */
export type PenaltyFinding = Finding<PenaltyAnswers> & { readonly advice: readonly Advice[] };
