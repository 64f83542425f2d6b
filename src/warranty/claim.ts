import type { FactName } from '../kernel/answer/index.js';
import { type Claim, claimOf, type Evaluation, looked } from '../kernel/case/index.js';
import { FALSE, type Known, type Open, open, restsOn, TRUE, type Uncertain } from '../kernel/logic/index.js';
import { civilDate, type DayNumber, endOfDay, startOfDay } from '../kernel/time/index.js';
import type { Term } from './term.js';

/**
 * Whether the claim falls into a term: made on its last day or before, and not before there was a cover to claim under.
 *
 * @remarks A report made before the cover began counts from its first day. Where nothing is known of a report, a claim that is
 * in time today was in time whenever it was made.
 */
export function inTerm(evaluation: Evaluation, claim: Claim, start: DayNumber, term: Term): Known<boolean> | Open {
  const { line, turns } = evaluation;
  if (term.end === 'none') return FALSE;
  turns.add(startOfDay(start, line.zone));
  if (line.today < start) return FALSE;
  if (term.end === 'lifetime') return unlessShrunk(term);
  if (claim.kind !== 'reported' && !term.grows) turns.add(endOfDay(term.end, line.zone));
  const day = claim.kind === 'unknown' ? line.today : claim.day;
  if (day <= term.end) return unlessShrunk(term);
  const needs: readonly FactName[] = [...(claim.kind === 'unknown' ? ['log.reported'] : []), ...term.mayGrow];
  return needs.length === 0 ? FALSE : open([...needs, ...term.mayShrink]);
}

function unlessShrunk({ mayShrink }: Term): Known<boolean> | Open {
  return mayShrink.length === 0 ? TRUE : open(mayShrink);
}

/** What is not settled rests on the report too while nothing is known of one. */
export function alsoOnReport(claim: Claim, value: Uncertain<boolean>): Uncertain<boolean> {
  return claim.kind === 'unknown' && value.kind !== 'known' ? open([...restsOn(value), 'log.reported']) : value;
}

/** The claim for the trace: the day by which it is judged. */
export function noteClaim(evaluation: Evaluation): Claim {
  const claim = claimOf(evaluation.line);
  evaluation.step?.({
    rule: claim.kind === 'putNow' ? 'warranty.claim.putNow' : 'warranty.claim',
    held: claim.kind === 'unknown' ? 'unknown' : 'held',
    ...looked(evaluation, ['log.reported']),
    gave: { claimDay: claim.kind === 'unknown' ? null : civilDate(claim.day) },
  });
  if (evaluation.line.later.length > 0) {
    evaluation.step?.({ rule: 'warranty.laterEvents', held: 'held', gave: { count: evaluation.line.later.length } });
  }
  return claim;
}
