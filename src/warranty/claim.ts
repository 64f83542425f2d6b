import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { type Claim, claimOf, dateOf, type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import { blankName, isBlank, readSpan, type SpanTerms } from '../kernel/gate/index.js';
import {
  FALSE,
  type Holds,
  type Known,
  known,
  type Open,
  open,
  restsOn,
  TRUE,
  truth,
  type Uncertain,
} from '../kernel/logic/index.js';
import {
  type CalendarSpan,
  type CompiledRestDays,
  type CountingConvention,
  civilDate,
  countPeriod,
  type DayNumber,
  endOfDay,
  startOfDay,
  UnknownYearError,
} from '../kernel/time/index.js';
import type { Term } from './term.js';
import type { WarrantyTerms } from './terms.js';

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
  if (term.end === 'lifetime') return TRUE;
  if (claim.kind !== 'reported') turns.add(endOfDay(term.end, line.zone));
  const day = claim.kind === 'unknown' ? line.today : claim.day;
  if (day <= term.end) return TRUE;
  const needs: readonly FactName[] = [...(claim.kind === 'unknown' ? ['log.reported'] : []), ...term.mayGrow];
  return needs.length === 0 ? FALSE : open(needs);
}

/** What is not settled rests on the report too while nothing is known of one. */
export function alsoOnReport(claim: Claim, value: Uncertain<boolean>): Uncertain<boolean> {
  return claim.kind === 'unknown' && value.kind !== 'known' ? open([...restsOn(value), 'log.reported']) : value;
}

/** Questions about the kind of the defect that was reported. */
export interface DefectKind {
  readonly visible: Holds;
  readonly latent: Holds;
}

/** How a cover counts the periods in which notice of a defect is to be given. */
interface Notice {
  readonly terms: Pick<WarrantyTerms, 'inspection'> & { readonly id: ClauseId };
  readonly kindOfDefect: DefectKind;
  readonly counting: CountingConvention;
  readonly restDays?: CompiledRestDays;
}

/** Whether notice of the defect was given within the period for defects of its kind. */
export function notifiedInTime(evaluation: Evaluation, notice: Notice, claim: Claim): Uncertain<boolean> {
  const { inspection } = notice.terms;
  if (inspection === undefined) return TRUE;
  const { diagrams } = evaluation;
  const tooLate = (span: SpanTerms | undefined, isOfKind: Holds): Uncertain<boolean> => {
    if (span === undefined) return FALSE;
    const end = noticeEnd(evaluation, notice, inspection.from, span);
    const late = diagrams.and(isOfKind(evaluation), afterNoticeEnd(evaluation, claim, end));
    evaluation.step?.({
      rule: 'warranty.inspection',
      clause: notice.terms.id,
      held: heldIs(diagrams.not(late)),
      ...looked(evaluation, [
        'claim.defect',
        'log.reported',
        ...(isBlank(inspection.from) ? [] : [`dates.${inspection.from}`]),
      ]),
      gave: { lastDay: end.kind === 'known' && end.value !== null ? civilDate(end.value) : null },
    });
    return late;
  };
  const { visible, latent } = notice.kindOfDefect;
  return diagrams.not(diagrams.or(tooLate(inspection.visible, visible), tooLate(inspection.latent, latent)));
}

/** Whether the claim comes after the last day for notice; nothing known of a report, it is in time while the period runs. */
function afterNoticeEnd(evaluation: Evaluation, claim: Claim, end: Uncertain<DayNumber | null>): Uncertain<boolean> {
  const { line, turns } = evaluation;
  const after = evaluation.diagrams.bind(end, (day) => {
    if (day === null) return FALSE;
    if (claim.kind !== 'reported') turns.add(endOfDay(day, line.zone));
    if (claim.kind !== 'unknown') return truth(claim.day > day);
    return line.today <= day ? FALSE : open(['log.reported']);
  });
  return alsoOnReport(claim, after);
}

/** The last day for notice; giving notice is an act, so that a last day on a rest day moves as the counting says. */
function noticeEnd(
  evaluation: Evaluation,
  { counting, restDays }: Notice,
  from: NonNullable<WarrantyTerms['inspection']>['from'],
  span: SpanTerms,
): Uncertain<DayNumber | null> {
  const { diagrams } = evaluation;
  const began = isBlank(from) ? open([blankName(from)]) : dateOf(evaluation, from);
  return diagrams.bind(diagrams.list<unknown>([began, readSpan(span)]), ([day, length]) => {
    if (day === null) return known(null);
    try {
      const end = countPeriod(day as DayNumber, length as CalendarSpan, counting, restDays);
      return 'lastDay' in end ? known(end.lastDay) : open(['counting.monthEnd']);
    } catch (error) {
      if (error instanceof UnknownYearError) return open([`restDays.${error.year}`]);
      throw error;
    }
  });
}

/** The claim for the trace: the day by which it is judged. */
export function noteClaim(evaluation: Evaluation): Claim {
  const claim = claimOf(evaluation.line);
  evaluation.step?.({
    rule: 'warranty.claim',
    held: claim.kind === 'unknown' ? 'unknown' : 'held',
    ...looked(evaluation, ['log.reported']),
    gave: { claimDay: claim.kind === 'unknown' ? null : civilDate(claim.day) },
  });
  if (evaluation.line.later.length > 0) {
    evaluation.step?.({ rule: 'warranty.laterEvents', held: 'held', gave: { count: evaluation.line.later.length } });
  }
  return claim;
}
