import { known, open, type Uncertain } from '../logic/index.js';
import type { DayNumber } from '../time/index.js';
import { dayNumber } from '../time/index.js';
import type { DateName } from './case.js';
import type { Evaluation } from './evaluation.js';
import { type Dated, eventsOf, type Timeline } from './timeline.js';

/** The claim that is being judged: the latest report; without one, a claim put at the moment of evaluation. */
export type Claim =
  | { readonly kind: 'reported'; readonly day: DayNumber; readonly report: Dated }
  | { readonly kind: 'putNow'; readonly day: DayNumber }
  | { readonly kind: 'unknown' };

/**
 * The claim as the log tells it; unknown when nothing is known of what happened.
 *
 * @example
 * claimOf(timeline([], 0, 'UTC')) // => { kind: 'putNow', day: 0 }
 * claimOf(timeline(undefined, 0, 'UTC')) // => { kind: 'unknown' }
 */
export function claimOf(line: Timeline): Claim {
  const report = eventsOf(line, 'reported')?.at(-1);
  if (report !== undefined) return { kind: 'reported', day: report.day, report };
  return line.past === undefined ? { kind: 'unknown' } : { kind: 'putNow', day: line.today };
}

/**
 * The day of the claim, so far as it is known.
 *
 * @example
 * claimDay({ kind: 'putNow', day: 0 }) // => { kind: 'known', value: 0 }
 * claimDay({ kind: 'unknown' }) // => { kind: 'open', names: ['log.reported'] }
 */
export function claimDay(claim: Claim): Uncertain<DayNumber> {
  return claim.kind === 'unknown' ? open(['log.reported']) : known(claim.day);
}

/** A date of the case: its day, `null` when it is known not to have happened. */
export function dateOf(evaluation: Evaluation, name: DateName): Uncertain<DayNumber | null> {
  const date = evaluation.facts.dates?.[name];
  if (date === undefined) return open([`dates.${name}`]);
  return known(date === null ? null : dayNumber(date));
}
