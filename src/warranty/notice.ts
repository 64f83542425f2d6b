import type { ClauseId } from '../kernel/answer/index.js';
import { type Claim, dateOf, type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import { blankName, isBlank, readSpan, type SpanTerms } from '../kernel/gate/index.js';
import {
  FALSE,
  type Holds,
  type Known,
  known,
  type Open,
  open,
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
  isInTime,
  periodEnd,
  UnknownYearError,
} from '../kernel/time/index.js';
import { alsoOnReport } from './claim.js';
import { lastDayOf } from './period.js';
import type { WarrantyTerms } from './terms.js';

/** Questions about the kind of the defect that was reported. */
export interface DefectKind {
  readonly visible: Holds;
  readonly latent: Holds;
}

/** How a cover counts the periods in which notice of a defect is to be given. */
export interface Notice {
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
  const { visible, latent } = notice.kindOfDefect;
  const tooLate = (span: SpanTerms | undefined, isOfKind: Holds): Uncertain<boolean> => {
    if (span === undefined) return FALSE;
    const last = noticeEnd(evaluation, notice, inspection.from, span, claim);
    const late = diagrams.and(isOfKind(evaluation), alsoOnReport(claim, isLate(evaluation, notice, claim, last)));
    evaluation.step?.({
      rule: 'warranty.inspection',
      clause: notice.terms.id,
      held: heldIs(diagrams.not(late)),
      ...looked(evaluation, [
        'claim.defect',
        'log.reported',
        ...(isBlank(inspection.from) ? [] : [`dates.${inspection.from}`]),
      ]),
      gave: { lastDay: last.kind === 'known' && last.value !== null ? civilDate(last.value) : null },
    });
    return late;
  };
  return diagrams.not(diagrams.or(tooLate(inspection.visible, visible), tooLate(inspection.latent, latent)));
}

/** Whether notice came after the period was over; nothing known of a report, it is in time while the period runs. */
function isLate(
  evaluation: Evaluation,
  { counting }: Notice,
  claim: Claim,
  last: Uncertain<DayNumber | null>,
): Uncertain<boolean> {
  const { line, turns } = evaluation;
  return evaluation.diagrams.bind(last, (day) => {
    if (day === null) return FALSE;
    const isOver = !isInTime(line.now, day, counting, line.zone);
    if (claim.kind !== 'reported') {
      const end = periodEnd(day, counting, line.zone);
      turns.add(isInTime(end, day, counting, line.zone) ? end + 1 : end);
      return claim.kind === 'putNow' || !isOver ? truth(isOver) : open(['log.reported']);
    }
    return reportedLate(claim.report.ms, claim.day, day, counting, line.zone);
  });
}

/** On the last day itself the hour tells, where the day ends when business closes. */
function reportedLate(
  at: number | undefined,
  on: DayNumber,
  last: DayNumber,
  counting: CountingConvention,
  zone: string,
): Known<boolean> | Open {
  if (on !== last || counting.dayEnds === 'midnight') return truth(on > last);
  return at === undefined ? open(['log.reported.hour']) : truth(!isInTime(at, last, counting, zone));
}

/** The last day for notice; giving notice is an act, so that a last day on a rest day moves as the counting says. */
function noticeEnd(
  evaluation: Evaluation,
  { counting, restDays }: Notice,
  from: NonNullable<WarrantyTerms['inspection']>['from'],
  span: SpanTerms,
  claim: Claim,
): Uncertain<DayNumber | null> {
  const { diagrams } = evaluation;
  const began = isBlank(from) ? open([blankName(from)]) : dateOf(evaluation, from);
  return diagrams.bind(diagrams.list<DayNumber | CalendarSpan | null>([began, readSpan(span)]), ([day, length]) => {
    if (typeof day !== 'number' || typeof length !== 'object' || length === null) return known(null);
    try {
      const end = countPeriod(day, length, counting, restDays);
      return 'lastDay' in end ? known(end.lastDay) : open(['counting.monthEnd']);
    } catch (error) {
      if (!(error instanceof UnknownYearError)) throw error;
      return earlyEnough(claim, lastDayOf(day, length, counting), counting) ?? open([`restDays.${error.year}`]);
    }
  });
}

/** Rest days only ever move the last day on, so that notice before the unmoved day is in time whatever they are. */
function earlyEnough(
  claim: Claim,
  unmoved: Known<DayNumber> | Open,
  counting: CountingConvention,
): Known<DayNumber> | undefined {
  const movesOn = counting.lastDayOnRestDay === 'following' || counting.lastDayOnRestDay === 'stays';
  const isEarly = claim.kind === 'reported' && unmoved.kind === 'known' && claim.day < unmoved.value;
  return movesOn && isEarly && unmoved.kind === 'known' ? unmoved : undefined;
}
