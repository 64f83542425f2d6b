import type { ClauseId } from '../kernel/answer/index.js';
import { compileCalendar } from '../kernel/calendar/index.js';
import {
  type AskOptions,
  type CarveOutSlice,
  type Context,
  caseReader,
  type Evaluation,
  evaluateRoom,
  type Questions,
  regionsOf,
} from '../kernel/case/index.js';
import { frozenCopy } from '../kernel/gate/index.js';
import { known, type Regions } from '../kernel/logic/index.js';
import { compileRestDays, resolveCounting } from '../kernel/time/index.js';
import { blanksOf, type CompiledClock, compileClock, type ReadyCalendar, type SlaClause } from './clause.js';
import { ordered } from './cycles.js';
import type { SlaFacts } from './facts.js';
import type { ClockAnswers, ClockTimeline, SlaAnswers, SlaFinding } from './finding.js';
import { noteClock } from './note.js';
import { questionsOf } from './relief.js';
import { compileSeverity, type SeverityAtFirst } from './severity.js';
import type { SlaSettings } from './terms.js';
import { timelineOf } from './timeline.js';
import { toldBy } from './told.js';

/** What the service levels of an agreement share, and what exclusions excuse. */
export interface SlaContext extends Context {
  /** The calendar that is shared, and the severities. */
  readonly sla?: SlaSettings;
  /** The exclusions of the agreement in an evaluation; they share its `regions`. */
  readonly exclusions?: (evaluation: Evaluation) => readonly CarveOutSlice[];
  /** The regions that the exclusions were compiled with. */
  readonly regions?: Regions;
}

/**
 * Prepares all service levels of an agreement for evaluation, once for any number of cases.
 *
 * @param clauses - All service level clauses of the agreement, in contract order.
 * @param context - What they share: the time zone, calendars by name, severities, how periods are counted.
 * @returns A function from a case and a moment to the finding. A moment that is no instant is refused with `MalformedTimeError`, a
 * clause that counts working time without a calendar with `MissingCalendarError`.
 * @cite PRC Civil Code arts. 200-203 (how periods in days, months and years are counted unless the agreement says otherwise)
 * @cite PRC Civil Code art. 201 (a period in hours begins at the moment that the parties agreed)
 * @example
 * const office = { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] } as const;
 * const judge = compileSla([{ id: 'visit', metric: 'arrival', within: { workingHours: 4 }, calendar: 'office' }], {
 *   zone: 'Asia/Shanghai',
 *   calendars: { office },
 * });
 * const finding = judge(
 *   { log: [{ event: 'reported', at: '2025-06-06T16:00:00+08:00' }] },
 *   { asOf: '2025-06-06T17:00:00+08:00' },
 * );
 * finding.clocks.visit?.due // => { outcome: 'decided', value: '2025-06-09T11:00:00+08:00' }
 */
export function compileSla(
  clauses: readonly SlaClause[],
  context: SlaContext,
): (facts: SlaFacts, options: AskOptions) => SlaFinding {
  const clocks = compileClocks(clauses, context);
  if (clauses.length === 0) return () => ({ clocks: {} });
  return (facts, options) => {
    const timelines: { [clause: ClauseId]: ClockTimeline } = {};
    const pass = (evaluation: Evaluation) => clocks(evaluation, timelines);
    const finding = evaluateRoom<SlaAnswers>({ zone: context.zone, reader: caseReader, pass }, facts, options);
    return Object.keys(timelines).length === 0 ? finding : { ...finding, timelines };
  };
}

/** Prepares clocks to be handed to a room that asks what is late; it shares their `regions`. */
export function compileClocks(
  clauses: readonly SlaClause[],
  context: SlaContext,
): (evaluation: Evaluation, timelines?: { [clause: ClauseId]: ClockTimeline }) => Questions<SlaAnswers> {
  const settings = context.sla ?? {};
  const regions = context.regions ?? regionsOf(context.facts, severityIds(settings));
  const shared = {
    calendars: readyCalendars(context),
    counting: resolveCounting(context.counting ?? 'prcCivilCode'),
    ...(context.restDays && { restDays: compileRestDays(context.restDays) }),
    settings,
  };
  const clocks = frozenCopy(clauses).map((clause) => compileClock(clause, context, shared, regions));
  const severityAtFirst = compileSeverity(settings.severities, regions);
  return (evaluation, timelines) => judge(clocks, severityAtFirst, context, evaluation, timelines);
}

/** The timeline of each clock that has begun. */
type Timelines = { [clause: ClauseId]: ClockTimeline };

/**
 * Judges the service levels of an agreement in one case: what is due when, how each clock stands, and why.
 *
 * @param clauses - All service level clauses of the agreement, in contract order.
 * @param facts - What happened; an absent key is unknown.
 * @remarks For many cases compile once; see `compileSla`, which also tells what is refused.
 * @example
 * const { clocks } = evaluateSla(
 *   [{ id: 'answer', metric: 'firstResponse', within: { hours: 2 } }],
 *   { log: [{ event: 'reported', at: '2025-06-06T16:00:00+08:00' }] },
 *   { zone: 'Asia/Shanghai', asOf: '2025-06-06T19:00:00+08:00' },
 * );
 * clocks.answer?.state // => { outcome: 'decided', value: { state: 'breached', open: true } }
 */
export function evaluateSla(
  clauses: readonly SlaClause[],
  facts: SlaFacts,
  { asOf, reasons, needs, ...context }: SlaContext & AskOptions,
): SlaFinding {
  const options = { asOf, ...(reasons && { reasons }), ...(needs && { needs }) };
  return compileSla(clauses, context)(facts, options);
}

/**
 * The severities of an agreement by their ids, gravest first.
 *
 * @example
 * severityIds({}) // => []
 */
export function severityIds({ severities = [] }: SlaSettings): readonly string[] {
  return severities.map(({ id }) => id);
}

function readyCalendars({ calendars = {}, zone }: SlaContext): { readonly [name: string]: ReadyCalendar } {
  const ready = Object.entries(calendars).map(([name, terms]): [string, ReadyCalendar] => [
    name,
    blanksOf(terms) ?? known(compileCalendar(frozenCopy(terms) as Parameters<typeof compileCalendar>[0], { zone })),
  ]);
  return Object.fromEntries(ready);
}

function judge(
  clocks: readonly CompiledClock[],
  severityAtFirst: SeverityAtFirst,
  context: SlaContext,
  evaluation: Evaluation,
  timelines?: Timelines,
): Questions<SlaAnswers> {
  const carveOuts = context.exclusions?.(evaluation) ?? [];
  const { later } = evaluation.line;
  if (later.length > 0) evaluation.step?.({ rule: 'sla.laterEvents', held: 'held', gave: { count: later.length } });
  const log = evaluation.line.past && ordered(evaluation.line.past);
  const answers = clocks.map((clock): [ClauseId, Questions<ClockAnswers>] => {
    const { id } = clock.terms;
    const { told, readings, severity } = toldBy(clock, severityAtFirst, evaluation, log);
    const excuses = carveOuts.filter(({ from, costClasses }) => from.includes(id) && costClasses === undefined);
    const questions = questionsOf(told, excuses, evaluation);
    noteClock(clock, evaluation, { readings, questions, excuses, ...(severity && { severity }) });
    const reading = readings?.at(-1);
    if (timelines !== undefined && evaluation.step !== undefined && reading !== undefined) {
      const timeline = timelineOf(clock, reading, evaluation.line);
      if (timeline !== undefined) timelines[id] = timeline;
    }
    return [id, questions];
  });
  return { clocks: Object.fromEntries(answers) };
}
