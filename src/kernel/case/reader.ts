import type { Json } from '../answer/index.js';
import type { FactReader } from '../logic/index.js';
import { type Case, EVENT_NAMES, type Event } from './case.js';
import { claimOf } from './claim.js';
import type { Timeline } from './timeline.js';

/**
 * What conditions and steps may read of a case: the facts that the agreement declares, and the parts of the case by their path
 * (`item.category`, `dates.delivered`, `usage.km`, `log.repaired`), with the claim that is being judged (`claim.fault`,
 * `claim.defect`), of whose report `log.reported` tells the day or moment.
 *
 * @example
 * const read = caseReader({ usage: { km: 45000 }, facts: { 'seal.broken': null } }, timeline(undefined, 0, 'UTC'));
 * [read('usage.km'), read('seal.broken'), read('item.model')] // => [45000, null, undefined]
 */
export function caseReader(facts: Case, line: Timeline): FactReader {
  const named = new Map<string, Json>(Object.entries(facts.facts ?? {}));
  for (const group of ['item', 'dates', 'usage'] as const) {
    for (const [name, value] of Object.entries(facts[group] ?? {})) named.set(`${group}.${name}`, value as Json);
  }
  for (const event of line.past === undefined ? [] : EVENT_NAMES) {
    const told = line.past?.filter((entry) => entry.event.event === event).map((entry) => eventFact(entry.event)) ?? [];
    named.set(`log.${event}`, told.length === 0 ? null : told);
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

/** What is told of an event beside its name: when it was, and which fault or part it concerned. */
function eventFact({ event: _name, at, ...details }: Event): Json {
  return Object.keys(details).length === 0 ? at : { at, ...details };
}
