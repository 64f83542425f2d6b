import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { type Claim, type Dated, dateOf, type Evaluation, eventsOf, heldIs, looked } from '../kernel/case/index.js';
import { blankName, isBlank, readFigure, readSpan, type SpanTerms } from '../kernel/gate/index.js';
import { known, open, restsOn, TRUE, truth, type Uncertain } from '../kernel/logic/index.js';
import { type CountingConvention, civilDate, endOfDay } from '../kernel/time/index.js';
import { alsoOnReport } from './claim.js';
import { type Downtime, downtimeEvents, repairStretches } from './downtime.js';
import { lastDayFrom } from './period.js';
import type { RemedyTrigger } from './terms.js';

/** What a trigger reads of the cover that it belongs to. */
export interface TriggerRules {
  readonly clause: ClauseId;
  readonly counting: CountingConvention;
  readonly downtime: Downtime;
}

/** Whether what makes a remedy open has come about. */
export function triggered(
  evaluation: Evaluation,
  rules: TriggerRules,
  claim: Claim,
  on: RemedyTrigger,
): Uncertain<boolean> {
  if (on === 'coveredFault') {
    evaluation.step?.({ rule: 'warranty.remedy.coveredFault', clause: rules.clause, held: 'held' });
    return TRUE;
  }
  if ('reportedWithin' in on) return reportedWithin(evaluation, rules, claim, on.reportedWithin, on.from);
  if ('repairsOfSameFault' in on) return repairsOfSameFault(evaluation, rules, claim, on.repairsOfSameFault);
  if ('daysInRepairOver' in on) return daysInRepairOver(evaluation, rules, on.daysInRepairOver);
  return partsNotSupplied(evaluation, rules, on.partsNotSuppliedWithin);
}

/** Dead on arrival: reported through the last day of a period. */
function reportedWithin(
  evaluation: Evaluation,
  { clause, counting }: TriggerRules,
  claim: Claim,
  span: SpanTerms,
  from: Extract<RemedyTrigger, { readonly reportedWithin: unknown }>['from'],
): Uncertain<boolean> {
  const { diagrams, line } = evaluation;
  const began = isBlank(from) ? open([blankName(from)]) : dateOf(evaluation, from);
  const last = lastDayFrom(diagrams, began, span, counting);
  const inTime = diagrams.bind(last, (day) => {
    if (day === null) return truth(false);
    if (claim.kind !== 'reported') evaluation.turns.add(endOfDay(day, line.zone));
    if (claim.kind !== 'unknown') return truth(claim.day <= day);
    return line.today <= day ? TRUE : open(['log.reported']);
  });
  const within = alsoOnReport(claim, inTime);
  evaluation.step?.({
    rule: 'warranty.remedy.reportedWithin',
    clause,
    held: heldIs(within),
    ...looked(evaluation, ['log.reported', ...(isBlank(from) ? [] : [`dates.${from}`])]),
    gave: { lastDay: last.kind === 'known' && last.value !== null ? civilDate(last.value) : null },
  });
  return within;
}

/** The same fault was repaired so many times before it was reported again. */
function repairsOfSameFault(
  evaluation: Evaluation,
  { clause }: TriggerRules,
  claim: Claim,
  times: FigureOf,
): Uncertain<boolean> {
  const repairs = repairsBefore(evaluation, claim);
  const limit = readFigure(times);
  const fault = evaluation.read('claim.fault');
  const [least, most] = repairs === undefined ? [0, Number.POSITIVE_INFINITY] : countSame(repairs, fault);
  const missing = [
    ...(fault === undefined ? ['claim.fault'] : []),
    ...(repairs === undefined ? ['log.repaired'] : []),
    ...(repairs?.some(({ event }) => event.fault === undefined) ? ['log.repaired.fault'] : []),
  ];
  const reached =
    limit.kind === 'known'
      ? reachedBy(limit.value, least, most, missing)
      : evaluation.diagrams.map2(limit, least === most ? TRUE : open(missing), () => false);
  evaluation.step?.({
    rule: 'warranty.remedy.repairs',
    clause,
    held: heldIs(reached),
    ...looked(evaluation, ['claim.fault', 'log.repaired', 'log.reported']),
    gave: { limit: limit.kind === 'known' ? limit.value : null, count: repairs === undefined ? null : least },
  });
  return reached;
}

/** Whether a count that lies between two bounds reaches a figure. */
function reachedBy(figure: number, least: number, most: number, missing: readonly FactName[]): Uncertain<boolean> {
  if (least >= figure) return TRUE;
  return most < figure ? truth(false) : open(missing);
}

/** At least and at most how many repairs were of the fault that was reported. */
function countSame(repairs: readonly Dated[], fault: unknown): readonly [number, number] {
  const surely = repairs.filter(({ event }) => fault !== undefined && event.fault === fault).length;
  const perhaps = repairs.filter(({ event }) => event.fault === undefined || fault === undefined).length;
  return [surely, surely + perhaps];
}

/** The repairs that were done before the fault was reported; `undefined` when nothing is known of what happened. */
function repairsBefore({ line }: Evaluation, claim: Claim): readonly Dated[] | undefined {
  if (line.past === undefined || claim.kind === 'unknown') return undefined;
  const until = claim.kind === 'reported' ? line.past.indexOf(claim.report) : line.past.length;
  return line.past.slice(0, until).filter(({ event }) => event.event === 'repaired');
}

/** More days in repair, in all, than the figure. */
function daysInRepairOver(
  evaluation: Evaluation,
  { clause, downtime }: TriggerRules,
  days: FigureOf,
): Uncertain<boolean> {
  const { diagrams } = evaluation;
  const limit = readFigure(days);
  const stretches = repairStretches(evaluation, downtime);
  const count = diagrams.map(stretches, (all) => all.reduce((sum, stretch) => sum + stretch.days, 0));
  const over = diagrams.map2(count, limit, (counted, figure) => counted > figure);
  const current = stretches.kind === 'known' ? stretches.value.find(({ passes }) => passes !== undefined) : undefined;
  if (current?.passes !== undefined && count.kind === 'known' && limit.kind === 'known' && count.value <= limit.value) {
    evaluation.turns.add(current.passes(limit.value - count.value));
  }
  evaluation.step?.({
    rule: 'warranty.remedy.daysInRepair',
    clause,
    held: heldIs(over),
    ...looked(evaluation, downtimeEvents(downtime)),
    gave: { limit: limit.kind === 'known' ? limit.value : null, count: count.kind === 'known' ? count.value : null },
  });
  return over;
}

/** Parts that were awaited longer than the period allows. */
function partsNotSupplied(
  evaluation: Evaluation,
  { clause, counting }: TriggerRules,
  within: SpanTerms,
): Uncertain<boolean> {
  const { diagrams, line, turns } = evaluation;
  const awaited = eventsOf(line, 'partsAwaited');
  const supplied = eventsOf(line, 'partsSupplied') ?? [];
  const waits = (awaited ?? []).map((wait) => {
    const arrival = supplied.find((entry) => (line.past?.indexOf(entry) ?? 0) > (line.past?.indexOf(wait) ?? 0));
    return { last: lastDayFrom(diagrams, known(wait.day), within, counting), until: arrival?.day };
  });
  const late = waits.map(({ last, until }) =>
    diagrams.map(last, (day) => {
      if (day !== null && until === undefined) turns.add(endOfDay(day, line.zone));
      return day !== null && (until ?? line.today) > day;
    }),
  );
  const someLate = late.reduce<Uncertain<boolean>>((one, other) => diagrams.or(one, other), truth(false));
  const lastDue = waits.at(-1)?.last;
  const blanks = restsOn(readSpan(within));
  const held = awaited === undefined ? open(['log.partsAwaited', 'log.partsSupplied', ...blanks]) : someLate;
  evaluation.step?.({
    rule: 'warranty.remedy.parts',
    clause,
    held: heldIs(held),
    ...looked(evaluation, ['log.partsAwaited', 'log.partsSupplied']),
    gave: { lastDay: lastDue?.kind === 'known' && lastDue.value !== null ? civilDate(lastDue.value) : null },
  });
  return held;
}

type FigureOf = Extract<RemedyTrigger, { readonly repairsOfSameFault: unknown }>['repairsOfSameFault'];
