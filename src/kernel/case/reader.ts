import type { Json } from '../answer/index.js';
import type { FactReader } from '../logic/index.js';
import type { Case, Event } from './case.js';
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
  return (fact) => {
    const dot = fact.indexOf('.');
    const name = fact.slice(dot + 1);
    switch (fact.slice(0, dot)) {
      case 'item':
        return ownValue(facts.item, name);
      case 'dates':
        return ownValue(facts.dates, name);
      case 'usage':
        return ownValue(facts.usage, name);
      case 'amounts':
        return ownValue(facts.amounts, name);
      case 'log':
        return logFact(line, name);
      case 'claim':
        return claimFact(line, name);
      default:
        return ownValue(facts.facts, fact);
    }
  };
}

function ownValue(part: object | undefined, name: string): Json | undefined {
  return part !== undefined && Object.hasOwn(part, name) ? (part as { readonly [key: string]: Json })[name] : undefined;
}

/** The events of a name, or of the claim its report; `null` when none happened. */
function logFact(line: Timeline, name: string): Json | undefined {
  if (line.past === undefined) return undefined;
  if (name === 'reported') {
    const claim = claimOf(line);
    return claim.kind === 'reported' ? claim.report.event.at : null;
  }
  const told = line.past.filter(({ event }) => event.event === name).map(({ event }) => eventFact(event));
  return told.length === 0 ? null : told;
}

/** What the report of the claim tells of the fault. */
function claimFact(line: Timeline, name: string): Json | undefined {
  const claim = claimOf(line);
  return claim.kind === 'reported' ? ownValue(claim.report.event, name) : undefined;
}

/** What is told of an event beside its name: when it was, and which fault or part it concerned. */
function eventFact({ event: _name, at, amount, ...details }: Event): Json {
  const told = { ...details, ...(amount && { amount: { ...amount } }) };
  return Object.keys(told).length === 0 ? at : { at, ...told };
}
