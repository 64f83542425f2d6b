import type { Json } from '../answer/index.js';
import type { FactReader } from '../logic/index.js';
import type { Case } from './case.js';
import { claimOf } from './claim.js';
import type { Timeline } from './timeline.js';

/**
 * What conditions and steps may read of a case: the facts that the agreement declares, and the parts of the case by their path
 * (`item.category`, `dates.delivered`, `usage.km`), with the claim that is being judged (`claim.fault`, `claim.defect`).
 */
export function caseReader(facts: Case, line: Timeline): FactReader {
  const named = new Map<string, Json>(Object.entries(facts.facts ?? {}));
  for (const group of ['item', 'dates', 'usage'] as const) {
    for (const [name, value] of Object.entries(facts[group] ?? {})) named.set(`${group}.${name}`, value as Json);
  }
  const claim = claimOf(line);
  if (claim.kind === 'reported') {
    const { at, fault, defect } = claim.report.event;
    named.set('log.reported', at);
    if (fault !== undefined) named.set('claim.fault', fault);
    if (defect !== undefined) named.set('claim.defect', defect);
  } else if (claim.kind === 'putNow') {
    named.set('log.reported', null);
  }
  return (fact) => named.get(fact);
}
