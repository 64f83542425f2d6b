import type { FactName } from '../kernel/answer/index.js';
import type { Dated, Timeline } from '../kernel/case/index.js';
import { open } from '../kernel/logic/index.js';
import { dayNumber, endOfDay, epochMs, isCivilDate, startOfDay, UnknownYearError } from '../kernel/time/index.js';
import type { CompiledClock } from './clause.js';
import type { Run } from './cycles.js';
import { slaDefaults } from './defaults.js';
import type { NothingToMeasure } from './finding.js';
import type { Measure } from './measure.js';
import { unlessLacking } from './not-known.js';
import { type Moment, type Pause, pausesIn } from './pauses.js';
import { type Received, received } from './received.js';
import type { Target } from './target.js';

/** What a run of a clock aims at. */
export type Aim =
  /** A moment, counted in its own time. */
  | (Counted & { readonly kind: 'due'; readonly due: number })
  /** A moment in a year of which the working days are not known. */
  | (Counted & { readonly kind: 'beyond'; readonly year: number })
  /** A moment that was agreed, or told in a notice of delay; time used is still counted as before. */
  | { readonly kind: 'fixed'; readonly due: number; readonly counted?: Counted }
  | { readonly kind: 'open'; readonly names: readonly FactName[] }
  | { readonly kind: 'nothing'; readonly because: NothingToMeasure };

/** From when, in which time, a target is counted. */
export interface Counted {
  readonly target: Target;
  readonly measure: Measure;
  readonly since: Moment;
  /** What moved the start there from the event that began the run. */
  readonly moved?: Received['moved'];
  /** What of the target counts as used when counting begins. */
  readonly carriedMs: number;
}

/** From when and in what a run is counted, whatever it aims at. */
export function countedOf(aim: Aim): Counted | undefined {
  if (aim.kind === 'due' || aim.kind === 'beyond') return aim;
  return aim.kind === 'fixed' ? aim.counted : undefined;
}

/** A run of a clock: its pauses, and what it aims at in the end. */
export interface Reading {
  readonly run: Run;
  readonly pauses: readonly Pause[];
  readonly aim: Aim;
  /** The changes that took effect, in order, each with what was aimed at from then on. */
  readonly changes: readonly Change[];
}

/** An event that changed what is aimed at. */
export interface Change {
  readonly entry: Dated;
  readonly aim: Aim;
}

/** A change of the severity, with the target from then on. */
export interface SeverityChange {
  readonly entry: Dated;
  readonly target: Target;
}

/** The log that a clock reads, in order, and the targets by the severities it tells. */
export interface ClockLog {
  readonly events: readonly Dated[];
  readonly line: Timeline;
  readonly first: Target;
  readonly severities: readonly SeverityChange[];
}

/** Reads one run of a clock: what it aims at in the end, and all that moved it. */
export function readRun(clock: CompiledClock, log: ClockLog, run: Run): Reading {
  const { events, line, severities } = log;
  const began = events.indexOf(run.start);
  const ended = run.end === undefined ? events.length : events.indexOf(run.end);
  const pauses = pausesIn(events.slice(0, ended), until(line, run), clock.terms.pausedBy, run.closed);
  const before = severities.filter(({ entry }) => events.indexOf(entry) < began);
  const changes: Change[] = [];
  let aim = fromStart(clock, before.at(-1)?.target ?? log.first, pauses, run);
  for (const entry of events.slice(began + 1, ended)) {
    const change = changeBy(clock, entry, log);
    if (change === undefined || aim.kind === 'open') continue;
    if (wasLateBefore(aim, entry, line)) break;
    const next = changed(clock, aim, change, pauses, run);
    if (next === aim) continue;
    changes.push({ entry, aim: next });
    aim = next;
  }
  return { run, pauses, aim, changes };
}

/** A pause that lasts ends for a run when the run does. */
function until(line: Timeline, { end }: Run): Timeline {
  return end === undefined ? line : { ...line, today: end.day, now: end.ms ?? startOfDay(end.day, line.zone) };
}

/** What is aimed at when a target is counted from the start of the run, after the cut-off and the rolling of rest days. */
function fromStart(clock: CompiledClock, target: Target, pauses: readonly Pause[], run: Run): Aim {
  return unlessLacking<Aim>(() => {
    const { start, moved } = received(clock, run.start, target);
    const aim = aimFrom(clock, target, start, pauses, run);
    return moved !== undefined && 'measure' in aim ? { ...aim, moved } : aim;
  }, open);
}

/** What is aimed at when a target is counted from a moment. */
function aimFrom({ measureOf }: CompiledClock, target: Target, since: Moment, pauses: readonly Pause[], run: Run): Aim {
  if (typeof target === 'string') return { kind: 'nothing', because: target };
  const measure = measureOf(target);
  if (measure.kind === 'open') return measure;
  const hours = measure.value.needsHours ? missingHours(since, pauses, run) : [];
  if (hours.length > 0) return open(hours);
  return counting({ target, measure: measure.value, since, carriedMs: 0 }, () => measure.value.due(since, pauses));
}

/** The events whose hour matters, and is not known. */
function missingHours(since: Moment, pauses: readonly Pause[], { start }: Run): readonly FactName[] {
  const paused = pauses.flatMap(({ from, to, events }) => [
    ...(from.ms === undefined ? [`log.${events[0]}.hour`] : []),
    ...(to.ms === undefined ? [`log.${events.at(-1)}.hour`] : []),
  ]);
  return [...(since.ms === undefined ? [`log.${start.event.event}.hour`] : []), ...paused];
}

function counting(counted: Counted, due: () => ReturnType<Measure['due']>): Aim {
  try {
    const found = due();
    return found.kind === 'open' ? found : { ...counted, kind: 'due', due: found.value };
  } catch (error) {
    if (error instanceof UnknownYearError) return { ...counted, kind: 'beyond', year: error.year };
    throw error;
  }
}

/** Whether it was too late before an event: nothing that happens afterwards mends that. */
function wasLateBefore(aim: Aim, { day, ms }: Dated, { zone }: Timeline): boolean {
  return (aim.kind === 'due' || aim.kind === 'fixed') && aim.due < (ms ?? startOfDay(day, zone));
}

/** What an event says of the target, if anything: another target, or a moment in its place. */
type NewAim = { readonly entry: Dated } & ({ readonly target: Target } | { readonly due: number });

function changeBy({ terms }: CompiledClock, entry: Dated, { severities, line }: ClockLog): NewAim | undefined {
  const { event, for: agreed, metric } = entry.event;
  const { appointment = slaDefaults.appointment, delayNotice = slaDefaults.delayNotice, metric: own } = terms;
  if (event === 'severityChanged') return severities.find((change) => change.entry === entry);
  const counts =
    (event === 'appointmentAgreed' && appointment === 'replaces' && own === (metric ?? 'arrival')) ||
    (event === 'delayNotified' && delayNotice === 'extends' && own === (metric ?? 'resolution'));
  return counts && agreed !== undefined ? { entry, due: lastMomentOf(agreed, line.zone) } : undefined;
}

/** The last moment of what was agreed: the instant, or the day to its end. */
function lastMomentOf(agreed: string, zone: string): number {
  return isCivilDate(agreed) ? endOfDay(dayNumber(agreed), zone) - 1 : epochMs(agreed);
}

/** What is aimed at after a change; what was aimed at before where it changes nothing. */
function changed(
  clock: CompiledClock,
  before: Exclude<Aim, { kind: 'open' }>,
  change: NewAim,
  pauses: readonly Pause[],
  run: Run,
): Aim {
  const { entry } = change;
  if (isDoubtful(before, entry)) return open([`log.${entry.event.event}.hour`]);
  if ('due' in change) return agreedInstead(before, change);
  if (before.kind === 'fixed' || isSame(before, change.target)) return before;
  const policy = clock.terms.severityChange ?? slaDefaults.severityChange;
  if (policy === 'fromStart') return fromStart(clock, change.target, pauses, run);
  if (entry.ms === undefined) return open(['log.severityChanged.hour']);
  const fromThen = unlessLacking<Aim>(() => aimFrom(clock, change.target, entry, pauses, run), open);
  return policy === 'byShare' ? unlessLacking(() => byShare(before, fromThen, entry.ms ?? 0, pauses), open) : fromThen;
}

/** Whether it cannot be told if something was too late before an event, for only the day of that is known. */
function isDoubtful(aim: Aim, { day, ms }: Dated): boolean {
  const isNear = (due: number) => Math.abs(due - day * MS_A_DAY) < 3 * MS_A_DAY;
  return ms === undefined && (aim.kind === 'due' || aim.kind === 'fixed') && isNear(aim.due);
}

const MS_A_DAY = 86_400_000;

/** An appointment takes the place of the target; a notice of delay only ever moves it on. */
function agreedInstead(before: Exclude<Aim, { kind: 'open' }>, change: NewAim & { readonly due: number }): Aim {
  const counted = before.kind === 'fixed' ? before.counted : before.kind === 'nothing' ? undefined : before;
  const moves =
    change.entry.event.event === 'appointmentAgreed' ||
    before.kind === 'beyond' ||
    !('due' in before) ||
    change.due > before.due;
  return moves ? { kind: 'fixed', due: change.due, ...(counted && { counted }) } : before;
}

function isSame(before: Aim, target: Target): boolean {
  const own = 'target' in before ? before.target : before.kind === 'nothing' ? before.because : undefined;
  return JSON.stringify(own) === JSON.stringify(target);
}

/** The share of the target used until a change counts as used of the new target, rounded to the millisecond. */
function byShare(before: Aim, after: Aim, change: number, pauses: readonly Pause[]): Aim {
  const own = 'measure' in before ? before.measure.byTime : undefined;
  const next = 'measure' in after ? after.measure.byTime : undefined;
  if (own === undefined || next === undefined || !('measure' in before) || !('measure' in after)) return after;
  if (before.since.ms === undefined || own.totalMs === 0) return after;
  const used = before.carriedMs + own.usedMs(before.since.ms, change, pauses);
  const carriedMs = Math.min(next.totalMs, Math.round((used / own.totalMs) * next.totalMs));
  const counted: Counted = { target: after.target, measure: after.measure, since: after.since, carriedMs };
  return counting(counted, () => ({ kind: 'known', value: next.usedUp(change, next.totalMs - carriedMs, pauses) }));
}
