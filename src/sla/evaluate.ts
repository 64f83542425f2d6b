import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { compileCalendar } from '../kernel/calendar/index.js';
import {
  type AskOptions,
  type CarveOutSlice,
  type Context,
  caseReader,
  combinedRuling,
  type Evaluation,
  evaluateRoom,
  type Questions,
  regionsOf,
} from '../kernel/case/index.js';
import { frozenCopy } from '../kernel/gate/index.js';
import { known, open, type Regions, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { compileRestDays, resolveCounting } from '../kernel/time/index.js';
import { ANSWERS, type Leaf, nothingToTell, type Told, tell } from './answers.js';
import { blanksOf, type CompiledClock, compileClock, type ReadyCalendar, type SlaClause } from './clause.js';
import { type ClockLog, type Reading, readRun } from './clock.js';
import { ordered, type Run, runsIn } from './cycles.js';
import { slaDefaults } from './defaults.js';
import type { SlaFacts } from './facts.js';
import type { ClockAnswers, ClockState, ClockTimeline, SlaAnswers, SlaFinding } from './finding.js';
import { METRIC_EVENTS } from './metrics.js';
import { noteClock } from './note.js';
import { compileSeverity, type SeverityAtFirst } from './severity.js';
import type { Target } from './target.js';
import type { SlaSettings } from './terms.js';
import { timelineOf } from './timeline.js';

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
  return (facts, options) => {
    const timelines: { [clause: ClauseId]: ClockTimeline } = {};
    const pass = (evaluation: Evaluation) => judge(clocks, severityAtFirst, context, evaluation, timelines);
    const finding = evaluateRoom<SlaAnswers>({ zone: context.zone, reader: caseReader, pass }, facts, options);
    return Object.keys(timelines).length === 0 ? finding : { ...finding, timelines };
  };
}

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
  timelines: { [clause: ClauseId]: ClockTimeline },
): Questions<SlaAnswers> {
  const carveOuts = context.exclusions?.(evaluation) ?? [];
  const { later } = evaluation.line;
  if (later.length > 0 && clocks.length > 0)
    evaluation.step?.({ rule: 'sla.laterEvents', held: 'held', gave: { count: later.length } });
  const answers = clocks.map((clock): [ClauseId, Questions<ClockAnswers>] => {
    const { id } = clock.terms;
    const { told, readings, severity } = toldBy(clock, severityAtFirst, evaluation);
    const excuses = carveOuts.filter(({ from, costClasses }) => from.includes(id) && costClasses === undefined);
    const questions = questionsOf(told, excuses, evaluation);
    noteClock(clock, evaluation, { readings, questions, excuses, ...(severity && { severity }) });
    const reading = readings?.at(-1);
    if (evaluation.step !== undefined && reading !== undefined) {
      const timeline = timelineOf(clock, reading, evaluation.line);
      if (timeline !== undefined) timelines[id] = timeline;
    }
    return [id, questions];
  });
  return { clocks: Object.fromEntries(answers) };
}

/** What a clock answers, and its runs where no missing fact splits them. */
function toldBy(
  clock: CompiledClock,
  severityAtFirst: SeverityAtFirst,
  evaluation: Evaluation,
): {
  readonly told: Uncertain<Told>;
  readonly readings: readonly Reading[] | undefined;
  readonly severity?: Uncertain<string | null>;
} {
  const { diagrams } = evaluation;
  let readings: readonly Reading[] | undefined;
  let severity: Uncertain<string | null> | undefined;
  const run = (): Uncertain<Told> => {
    const targets = targetsOf(clock, severityAtFirst, evaluation);
    if (targets === undefined) return open(logNames(clock));
    if (bySeverity(clock)) severity = targets.severity;
    return diagrams.map(targets.list, ([first, ...later]) => {
      const severities = targets.events.map((entry, index) => ({ entry, target: later[index] ?? 'noTarget' }));
      const log: ClockLog = { events: targets.all, line: evaluation.line, first: first ?? 'noTarget', severities };
      const read = targets.runs.map((one) => readRun(clock, log, one));
      if (targets.list.kind === 'known') readings = read;
      return tell(clock, evaluation, read);
    });
  };
  const isPrompt = (clock.terms.promise ?? slaDefaults.promise) === 'promptly';
  const inForce = () => (isPrompt ? known(nothingToTell('softPromise')) : run());
  const provided = () =>
    diagrams.choose<Told>(clock.provided(evaluation), inForce, () => known(nothingToTell('preconditionFails')));
  const told = diagrams.choose<Told>(clock.applies(evaluation), provided, () => known(nothingToTell('outOfScope')));
  return { told, readings: told.kind === 'known' ? readings : undefined, ...(severity && { severity }) };
}

/** Whether anything in a clause turns on the severity. */
function bySeverity({ terms }: CompiledClock): boolean {
  return terms.severities !== undefined || 'bySeverity' in Object(terms.within);
}

/** The log as a clock reads it, with the targets that its severities give; nothing where nothing is known of what happened. */
interface Targets {
  readonly all: ClockLog['events'];
  readonly events: ClockLog['events'];
  readonly runs: readonly Run[];
  readonly severity: Uncertain<string | null>;
  /** The first target, then one for each change of the severity. */
  readonly list: Uncertain<readonly Target[]>;
}

function targetsOf(
  clock: CompiledClock,
  severityAtFirst: SeverityAtFirst,
  evaluation: Evaluation,
): Targets | undefined {
  const { line, diagrams } = evaluation;
  if (line.past === undefined) return undefined;
  const all = ordered(line.past);
  const runs = runsIn(line, { metric: clock.terms.metric, from: clock.from, reopening: clock.reopening });
  const report = all.filter(({ event }) => event.event === 'reported').at(-1);
  const since = report === undefined ? all : all.slice(all.indexOf(report));
  const events = since.filter(({ event }) => event.event === 'severityChanged' && event.severity !== undefined);
  const severity = severityAtFirst(evaluation, report?.event.severity);
  const first = targetAt(clock, severity, evaluation);
  const later = events.map(({ event }) => clock.targetFor(evaluation, event.severity ?? null));
  return { all, events, runs, severity, list: diagrams.list([first, ...later]) };
}

/** The target for a severity that may itself rest on missing facts. */
function targetAt(clock: CompiledClock, severity: Uncertain<string | null>, evaluation: Evaluation): Uncertain<Target> {
  const { diagrams } = evaluation;
  if (severity.kind === 'known') return clock.targetFor(evaluation, severity.value);
  if (severity.kind === 'open') return severity;
  const [last, ...others] = [...valuesOf(severity)].reverse();
  return others.reduce<Uncertain<Target>>(
    (rest, value) =>
      diagrams.choose(
        diagrams.map(severity, (one) => one === value),
        () => clock.targetFor(evaluation, value),
        () => rest,
      ),
    clock.targetFor(evaluation, last ?? null),
  );
}

/** Every value that may come out in the end. */
function valuesOf<T>(value: Uncertain<T>): ReadonlySet<T> {
  if (value.kind === 'known') return new Set([value.value]);
  return value.kind === 'open' ? new Set() : new Set(value.branches.flatMap((branch) => [...valuesOf(branch)]));
}

function logNames({ from, terms }: CompiledClock): readonly FactName[] {
  const { keptBy, mootBy } = METRIC_EVENTS[terms.metric];
  return [from, ...keptBy, ...mootBy, ...(terms.pausedBy ?? [])].map((event) => `log.${event}`);
}

/** The answers of a clock as questions of the finding; an exclusion that bites excuses what is too late. */
function questionsOf(
  told: Uncertain<Told>,
  excuses: readonly CarveOutSlice[],
  evaluation: Evaluation,
): Questions<ClockAnswers> {
  const { diagrams } = evaluation;
  const answers = ANSWERS.map((name) => {
    const value = diagrams.bind<Told, unknown>(told, (all) => all[name] as Leaf<unknown>);
    return [name, diagrams.map(value, (one): Settled<unknown> => ({ value: one }))];
  });
  const questions = Object.fromEntries(answers) as Questions<ClockAnswers>;
  if (excuses.length === 0) return questions;
  const isLate = diagrams.map(questions.state, (said) => 'value' in said && said.value.state === 'breached');
  const excused = () =>
    diagrams.map2(questions.state, combinedRuling(evaluation, excuses), (said, ruling): Settled<ClockState> => {
      if ('conflict' in ruling) return ruling;
      return 'value' in said ? { value: relieved(said.value, ruling.value) } : said;
    });
  return { ...questions, state: diagrams.choose(isLate, excused, () => questions.state) };
}

function relieved(state: ClockState, ruling: 'excluded' | 'mayBeRefused' | 'notExcluded'): ClockState {
  if (state.state !== 'breached' || ruling === 'notExcluded') return state;
  return ruling === 'excluded' ? { state: 'excused', open: state.open } : { ...state, relief: 'mayBeInvoked' };
}
