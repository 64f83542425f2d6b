import type { FactName } from '../kernel/answer/index.js';
import type { Dated, EventName, Timeline } from '../kernel/case/index.js';
import { known, open } from '../kernel/logic/index.js';
import { dayNumber, endOfDay, epochMs, isCivilDate, startOfDay, UnknownYearError } from '../kernel/time/index.js';
import type { CompiledClock } from './clause.js';
import type { Run } from './cycles.js';
import { slaDefaults } from './defaults.js';
import type { NothingToMeasure } from './finding.js';
import { earliest, hourOf, hoursNotTold, latest, longest, type Range, shortest } from './hours.js';
import type { Measure } from './measure.js';
import { SOLVED } from './metrics.js';
import { unlessLacking } from './not-known.js';
import { type Moment, type Pause, pausesIn, type Until } from './pauses.js';
import { type Received, received } from './received.js';
import type { Target } from './target.js';

/** What a run of a clock aims at. */
export type Aim =
  /** A moment, counted in its own time. */
  | (Counted & { readonly kind: 'due'; readonly due: number })
  /** A moment in a year of which the working days are not known; it comes after all that is known. */
  | (Counted & { readonly kind: 'beyond'; readonly year: number; readonly knownUntil: number })
  /** A moment that was agreed, or told in a notice of delay; time used is still counted as before. */
  | { readonly kind: 'fixed'; readonly due: number; readonly counted?: Counted }
  /** A moment that rests on what is not known; between which moments it lies, where that is known. */
  | { readonly kind: 'open'; readonly names: readonly FactName[]; readonly between?: Range }
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

/** What it is not known when something is due for. */
export function missingFor(aim: Aim): readonly FactName[] {
  if (aim.kind === 'open') return aim.names;
  return aim.kind === 'beyond' ? [`restDays.${aim.year}`] : [];
}

/** The first and the last moment at which something may be due; nothing where that is not known, or nothing is due. */
export function dueBetween(aim: Aim): Range | undefined {
  switch (aim.kind) {
    case 'nothing':
      return undefined;
    case 'open':
      return aim.between;
    case 'beyond':
      return { from: aim.knownUntil, to: Number.POSITIVE_INFINITY };
    default:
      return { from: aim.due, to: aim.due };
  }
}

/** A run of a clock: its pauses, and what it aims at in the end. */
export interface Reading {
  readonly run: Run;
  readonly pauses: readonly Pause[];
  /** What it aimed at when it began. */
  readonly first: Aim;
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
  const pauses = pausesIn(events.slice(0, ended), untilOf(line, run), clock.terms.pausedBy, run.closed);
  const before = severities.filter(({ entry }) => events.indexOf(entry) < began);
  const changes: Change[] = [];
  const first = fromStart(clock, before.at(-1)?.target ?? log.first, pauses, run);
  let aim = first;
  for (const entry of [...agreedBefore(events, began), ...events.slice(began + 1, ended)]) {
    const change = changeBy(clock, entry, log);
    if (change === undefined) continue;
    if ('due' in change && change.due < earliest(run.start, line.zone)) continue;
    if (wasLateBefore(aim, entry, line)) break;
    const next = aim.kind === 'open' ? open(aim.names) : changed(clock, aim, change, pauses, run);
    if (next === aim) continue;
    aim = isDoubtful(aim, entry, line) ? open([...missingFor(aim), ...hourOf(entry)]) : next;
    changes.push({ entry, aim });
  }
  return { run, pauses, first, aim, changes };
}

/** What begins anew what appointments and notices are about. */
const ANEW: readonly EventName[] = ['reported', 'complained', 'reopened', ...SOLVED];

/** Appointments and notices about the same fault that came before the run began. */
function agreedBefore(events: readonly Dated[], began: number): readonly Dated[] {
  const anew = events.map(({ event }) => ANEW.includes(event.event)).lastIndexOf(true, began);
  return events.slice(anew + 1, began).filter(({ event }) => event.for !== undefined);
}

/** A pause that lasts ends for a run when the run does. */
function untilOf({ today, now }: Timeline, { end }: Run): Until {
  return end === undefined ? { moment: { day: today, ms: now } } : { moment: end, endedBy: end.event.event };
}

/** What is aimed at when a target is counted from the start of the run, after the cut-off and the rolling of rest days. */
function fromStart(clock: CompiledClock, target: Target, pauses: readonly Pause[], run: Run): Aim {
  return unlessLacking<Aim>(() => {
    const { start, moved } = received(clock, run.start, target);
    const aim = aimFrom(clock, target, start, pauses, run);
    return moved !== undefined && 'measure' in aim ? { ...aim, moved } : aim;
  }, open);
}

/** What is aimed at when a target is counted from a moment; where an hour that nobody told makes a difference, that is open. */
function aimFrom(clock: CompiledClock, target: Target, since: Moment, pauses: readonly Pause[], run: Run): Aim {
  if (typeof target === 'string') return { kind: 'nothing', because: target };
  const { zone } = clock;
  const measure = clock.measureOf(target);
  if (measure.kind === 'open') return measure;
  const counted: Counted = { target, measure: measure.value, since, carriedMs: 0 };
  const due = (start: number, paused: readonly Range[]) =>
    counting(clock, counted, () => measure.value.due(start, paused));
  const first = due(earliest(since, zone), shortest(pauses, zone));
  const hours = hoursNotTold(since, pauses, run);
  return hours.length === 0 ? first : unlessApart(first, due(latest(since, zone), longest(pauses, zone)), hours);
}

/** One moment, or one year that is not known, whatever the hours were; or that it lies between two moments. */
function unlessApart(first: Aim, last: Aim, hours: readonly FactName[]): Aim {
  const [from, to] = [dueBetween(first)?.from, dueBetween(last)?.to];
  if (from === to || first.kind === 'beyond') return first;
  const names = [...hours, ...missingFor(first), ...missingFor(last)];
  return { ...open(names), ...(from !== undefined && to !== undefined && { between: { from, to } }) };
}

/** What is aimed at; a year that is not known lies after all that is. */
function counting(clock: CompiledClock, counted: Counted, due: () => ReturnType<Measure['due']>): Aim {
  try {
    const found = due();
    return found.kind === 'open' ? found : { ...counted, kind: 'due', due: found.value };
  } catch (error) {
    if (!(error instanceof UnknownYearError)) throw error;
    const { year } = error;
    const zone = clock.calendar?.kind === 'known' ? clock.calendar.value.zone : clock.zone;
    return { ...counted, kind: 'beyond', year, knownUntil: startOfDay(dayNumber(`${year}-01-01`), zone) - 1 };
  }
}

/** Whether it was too late before an event: nothing that happens afterwards mends that. */
function wasLateBefore(aim: Aim, entry: Dated, { zone }: Timeline): boolean {
  const due = dueBetween(aim);
  return due !== undefined && due.to < earliest(entry, zone);
}

/** Whether it cannot be told if it was too late before an event, for only the day of that is known. */
function isDoubtful(aim: Aim, entry: Dated, { zone }: Timeline): boolean {
  const due = dueBetween(aim);
  return due !== undefined && due.from < latest(entry, zone);
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
  if ('due' in change) return agreedInstead(clock, before, change, pauses);
  if (before.kind === 'fixed' || isSame(before, change.target)) return before;
  const policy = clock.terms.severityChange ?? slaDefaults.severityChange;
  if (policy === 'fromStart') return fromStart(clock, change.target, pauses, run);
  return fromThen(clock, before, change, pauses, run);
}

/** What is aimed at when a target is counted from a change; from the start, if the change comes before that counts as received. */
function fromThen(
  clock: CompiledClock,
  before: Aim,
  { entry, target }: SeverityChange,
  pauses: readonly Pause[],
  run: Run,
): Aim {
  const { ms } = entry;
  if (ms === undefined) return open(['log.severityChanged.hour']);
  return unlessLacking<Aim>(() => {
    const { start } = received(clock, run.start, target);
    if (earliest(start, clock.zone) >= ms) return fromStart(clock, target, pauses, run);
    const after = aimFrom(clock, target, entry, pauses, run);
    return clock.terms.severityChange === 'byShare' ? byShare(clock, before, after, ms, pauses) : after;
  }, open);
}

/** An appointment takes the place of the target, where a promise is made; a notice of delay only ever moves a target on. */
function agreedInstead(
  clock: CompiledClock,
  before: Exclude<Aim, { kind: 'open' }>,
  { entry, due }: NewAim & { readonly due: number },
  pauses: readonly Pause[],
): Aim {
  const isPromised = before.kind !== 'nothing' || before.because !== 'outOfScope';
  const moves = entry.event.event === 'appointmentAgreed' ? isPromised : due > dueAsOf(clock, before, entry, pauses);
  const counted = countedOf(before);
  return moves ? { kind: 'fixed', due, ...(counted && { counted }) } : before;
}

/** What was due by all that was known at an event: pauses that came later, or went on, had not moved it yet. */
function dueAsOf(clock: CompiledClock, aim: Aim, entry: Dated, pauses: readonly Pause[]): number {
  if (aim.kind === 'fixed') return aim.due;
  if (aim.kind !== 'due') return Number.POSITIVE_INFINITY;
  const at = earliest(entry, clock.zone);
  const told = shortest(pauses, clock.zone)
    .filter(({ from }) => from < at)
    .map(({ from, to }) => ({ from, to: Math.min(to, at) }));
  const { measure, since, carriedMs } = aim;
  const start = earliest(since, clock.zone);
  if (carriedMs > 0 && measure.byTime !== undefined)
    return measure.byTime.usedUp(start, measure.byTime.totalMs - carriedMs, told);
  const due = measure.due(start, told);
  return due.kind === 'known' ? due.value : Number.POSITIVE_INFINITY;
}

function isSame(before: Aim, target: Target): boolean {
  const own = 'target' in before ? before.target : before.kind === 'nothing' ? before.because : undefined;
  return JSON.stringify(own) === JSON.stringify(target);
}

/** The share of the target used until a change counts as used of the new target, rounded to the millisecond. */
function byShare(clock: CompiledClock, before: Aim, after: Aim, change: number, pauses: readonly Pause[]): Aim {
  if (!('measure' in before) || !('measure' in after)) return after;
  const [own, next] = [before.measure.byTime, after.measure.byTime];
  if (own === undefined || next === undefined || own.totalMs === 0) return after;
  const paused = shortest(pauses, clock.zone);
  const used = before.carriedMs + own.usedMs(earliest(before.since, clock.zone), change, paused);
  const carriedMs = Math.min(next.totalMs, Math.round((used / own.totalMs) * next.totalMs));
  const counted: Counted = { target: after.target, measure: after.measure, since: after.since, carriedMs };
  return counting(clock, counted, () => known(next.usedUp(change, next.totalMs - carriedMs, paused)));
}
