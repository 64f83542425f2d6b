import type { FactName } from '../kernel/answer/index.js';
import type { Dated, Evaluation } from '../kernel/case/index.js';
import { known, open, type Uncertain } from '../kernel/logic/index.js';
import { nothingToTell, type Told, tell } from './answers.js';
import type { CompiledClock } from './clause.js';
import { type Reading, readRun } from './clock.js';
import { ofThisClaim, type Run, runsIn } from './cycles.js';
import { slaDefaults } from './defaults.js';
import { METRIC_EVENTS } from './metrics.js';
import type { SeverityAtFirst } from './severity.js';
import type { Target } from './target.js';

/** What a clock answers, and its runs where no missing fact splits them. */
export function toldBy(
  clock: CompiledClock,
  severityAtFirst: SeverityAtFirst,
  evaluation: Evaluation,
  log: readonly Dated[] | undefined,
): {
  readonly told: Uncertain<Told>;
  readonly readings: readonly Reading[] | undefined;
  readonly severity?: Uncertain<string | null>;
} {
  const { diagrams } = evaluation;
  let readings: readonly Reading[] | undefined;
  let severity: Uncertain<string | null> | undefined;
  const run = (): Uncertain<Told> => {
    if (log === undefined) return open(logNames(clock));
    const targets = targetsOf(clock, severityAtFirst, evaluation, log);
    if (goesBySeverity(clock)) severity = severityAtStart(targets, log);
    return diagrams.map(targets.list, ([first, ...later]) => {
      const severities = targets.events.map((entry, index) => ({ entry, target: later[index] ?? 'noTarget' }));
      const read = targets.runs.map((one) =>
        readRun(clock, { events: log, line: evaluation.line, first: first ?? 'noTarget', severities }, one),
      );
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

/** The severity when the last run began: that of the report, or of the last change before. */
function severityAtStart({ events, runs, severity }: Targets, log: readonly Dated[]): Uncertain<string | null> {
  const start = runs.at(-1)?.start;
  const before = start === undefined ? [] : events.filter((entry) => log.indexOf(entry) < log.indexOf(start));
  const changed = before.at(-1)?.event.severity;
  return changed === undefined ? severity : known(changed);
}

/** Whether anything in a clause turns on the severity. */
function goesBySeverity({ terms }: CompiledClock): boolean {
  return terms.severities !== undefined || 'bySeverity' in Object(terms.within);
}

/** The runs of a clock, with the targets that the severities give. */
interface Targets {
  /** The events that changed the severity. */
  readonly events: readonly Dated[];
  readonly runs: readonly Run[];
  readonly severity: Uncertain<string | null>;
  /** The first target, then one for each change of the severity. */
  readonly list: Uncertain<readonly Target[]>;
}

function targetsOf(
  clock: CompiledClock,
  severityAtFirst: SeverityAtFirst,
  evaluation: Evaluation,
  log: readonly Dated[],
): Targets {
  const { metric } = clock.terms;
  const claim = ofThisClaim(log, metric);
  const runs = runsIn(claim, { metric, from: clock.from, reopening: clock.reopening });
  const events = claim.filter(({ event }) => event.event === 'severityChanged' && event.severity !== undefined);
  const severity = goesBySeverity(clock) ? severityAtFirst(evaluation, claim[0]?.event.severity) : known(null);
  const first = targetAt(clock, severity, evaluation);
  const later = events.map(({ event }) => clock.targetFor(evaluation, event.severity ?? null));
  return { events, runs, severity, list: evaluation.diagrams.list([first, ...later]) };
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
