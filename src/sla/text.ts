/**
 * A service level in words: the clause drafted from its terms, a finding told, and the rules.
 *
 * @packageDocumentation
 */
import type { DraftWording, ExplainWording, Pieces } from '../kernel/text/index.js';
import type { SlaFinding } from './finding.js';
import type { SlaTerms } from './terms.js';

export { slaRules } from './rules.js';

/** A service level clause as contract text. */
export function draftSlaClause(_terms: SlaTerms, _wording: DraftWording): Pieces {
  return [];
}

/** What the clocks of an agreement answer in a case. */
export function saySla(_finding: SlaFinding, _wording: ExplainWording): readonly string[] {
  return [];
}
