import type { CompiledPenalty, PenaltyClause, Shared } from './clause.js';
import { delayOf } from './delay.js';
import { claimsOfDays } from './delay-days.js';
import { claimsOfRuns } from './delay-runs.js';
import type { DelayPenalty } from './terms.js';

/** Prepares a penalty for lateness: of something due by a day, or of service levels. */
export function compileDelay(
  terms: DelayPenalty & Pick<PenaltyClause, 'id'>,
  shared: Shared,
): CompiledPenalty['claims'] {
  const delay = delayOf(terms, shared);
  return 'clauses' in terms.late ? claimsOfRuns(delay, terms.late) : claimsOfDays(delay, terms.late);
}
