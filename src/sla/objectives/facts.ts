import type { ClauseId } from '../../kernel/answer/index.js';
import type { CivilDate, Instant } from '../../kernel/time/index.js';
import type { SlaFinding } from '../finding.js';

/**
 * What was recorded over a period.
 *
 * @remarks A list that is present is complete through the moment of evaluation; one that is absent is unknown.
 */
export interface ObjectiveRecords {
  readonly period: Period;
  /** The cases, each with what its service levels came to, as of the same moment. */
  readonly cases?: readonly JudgedCase[];
  readonly outages?: readonly Outage[];
  readonly surveys?: readonly Survey[];
}

/** A calendar month (`2025-03`), quarter (`2025-Q1`) or year (`2025`) in the agreement's zone; or its first and last day. */
export type Period = string | { readonly from: CivilDate; readonly through: CivilDate };

/** A case, and what its service levels came to. */
export interface JudgedCase {
  readonly id: string;
  readonly finding: SlaFinding;
}

/** A time in which the service was down. */
export interface Outage {
  readonly from: Instant;
  /** When it was up again: `null` while it is still down; absent where that is not known. */
  readonly to?: Instant | null;
  /**
   * Whether it is excused, or the clauses by which it is; `null` is known not to be. Absent it is unknown where the agreement has
   * an exclusion that could excuse it, and no otherwise.
   */
  readonly excused?: boolean | readonly ClauseId[] | null;
}

/** What a customer answered: a score, or whether satisfied; `null` where no answer was given. */
export interface Survey {
  readonly at: Instant | CivilDate;
  readonly score?: number | null;
  readonly satisfied?: boolean | null;
}
