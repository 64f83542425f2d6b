import type { FactName } from '../kernel/answer/index.js';
import type { Evaluation, Timeline } from '../kernel/case/index.js';
import { type Known, known, type Open, open } from '../kernel/logic/index.js';
import { type Instant, instantText } from '../kernel/time/index.js';
import type { CompiledClock } from './clause.js';
import { type Aim, countedOf, dueBetween, missingFor, type Reading } from './clock.js';
import { slaDefaults } from './defaults.js';
import type { ClockAnswers, ClockState, Cycle, NextWarning, NothingToMeasure, TimeQuantity } from './finding.js';
import { earliest, hourOf, hoursNotTold, latest, longest, type Range, shortest } from './hours.js';
import { unlessLacking } from './not-known.js';
import type { Pause } from './pauses.js';
import { type WarningMoment, warningMoments } from './warnings.js';

/** A value, or the names of what it rests on. */
export type Leaf<T> = Known<T> | Open;

/** What a clock answers, each answer known or open by itself. */
export interface Told {
  readonly state: Leaf<ClockState>;
  readonly due: Leaf<Instant | null>;
  readonly nextWarning: Leaf<NextWarning | null>;
  readonly used: Leaf<TimeQuantity | null>;
  readonly left: Leaf<TimeQuantity | null>;
  readonly late: Leaf<TimeQuantity | null>;
  readonly cycles: Leaf<readonly Cycle[]>;
}

/** The names of a clock's answers. */
export const ANSWERS = [
  'state',
  'due',
  'nextWarning',
  'used',
  'left',
  'late',
  'cycles',
] as const satisfies readonly (keyof ClockAnswers)[];

const NOTHING: Leaf<null> = known(null);

/** The answers where there is nothing to measure. */
export function nothingToTell(because: NothingToMeasure): Told {
  const state: Leaf<ClockState> = known({ state: 'notApplicable', because });
  return { state, due: NOTHING, nextWarning: NOTHING, used: NOTHING, left: NOTHING, late: NOTHING, cycles: known([]) };
}

/** What a clock answers from its runs: the last one tells how it stands. */
export function tell(clock: CompiledClock, evaluation: Evaluation, readings: readonly Reading[]): Told {
  const reading = readings.at(-1);
  if (reading === undefined) return nothingToTell('notStarted');
  const { line } = evaluation;
  const state = stateOf(clock, reading, evaluation);
  const used = usedBy(reading, evaluation);
  const cycles = readings.map((one) => cycleOf(clock, one, evaluation));
  const openNames = cycles.flatMap((cycle) => (cycle.kind === 'open' ? cycle.names : []));
  noteGrowth(clock, evaluation, reading, state);
  const whileGoing = <T>(ask: (state: 'running' | 'paused') => Leaf<T | null>): Leaf<T | null> => {
    if (reading.run.end !== undefined) return NOTHING;
    if (state.kind === 'open') return state;
    return state.value.state === 'running' || state.value.state === 'paused' ? ask(state.value.state) : NOTHING;
  };
  return {
    state,
    due: dueText(reading.aim, line.zone),
    nextWarning: whileGoing((going) => (going === 'paused' ? NOTHING : nextWarning(clock, reading, evaluation))),
    used,
    left: whileGoing(() => leftOf(reading, used, evaluation)),
    late: lateness(reading, state, evaluation),
    cycles:
      openNames.length > 0
        ? open(openNames)
        : known(cycles.flatMap((cycle) => (cycle.kind === 'known' ? [cycle.value] : []))),
  };
}

/** How a run stands: whether what was promised happened, or may still happen, in time. */
function stateOf({ terms }: CompiledClock, reading: Reading, evaluation: Evaluation): Leaf<ClockState> {
  const { run, aim, changes } = reading;
  if (aim.kind === 'nothing') return known({ state: 'notApplicable', because: aim.because });
  const isSettled = aim.kind !== 'open' || changes.length === 0;
  if (isSettled && (terms.promise ?? slaDefaults.promise) !== 'firm')
    return known({ state: 'notApplicable', because: 'softPromise' });
  const due = dueBetween(aim);
  if (due === undefined) return open(missingFor(aim));
  const { line } = evaluation;
  const { end } = run;
  const done = end ?? { day: line.today, ms: line.now };
  if (earliest(done, line.zone) > due.to) return known({ state: 'breached', open: end === undefined });
  if (end === undefined) noteTurns(reading, due, evaluation);
  if (latest(done, line.zone) > due.from) return open([...missingFor(aim), ...hourOf(end)]);
  if (end !== undefined)
    return known(run.moot ? { state: 'notApplicable', because: 'noLongerCalledFor' } : { state: 'met' });
  return known({ state: standsStill(reading, line) ? 'paused' : 'running' });
}

/** Whether a clock stands still; a pause begun when it is due, or later, does not matter. */
function standsStill(reading: Reading, { zone }: Timeline): boolean {
  const due = dueBetween(reading.aim);
  return due !== undefined && lasting(reading).some(({ from }) => earliest(from, zone) < due.from);
}

/** The pauses in which a clock stands still; what was agreed stands, and the clock runs towards it. */
function lasting({ pauses, aim }: Reading): readonly Pause[] {
  return aim.kind === 'fixed' ? [] : pauses.filter(({ goesOn }) => goesOn);
}

/** When something becomes too late by itself, or may be; not what a pause that lasts moves on and on. */
function noteTurns(reading: Reading, due: Range, { line, turns }: Evaluation): void {
  const stops = lasting(reading);
  const isFirm = reading.aim.kind === 'beyond';
  if (isFirm || !stops.some(({ from }) => latest(from, line.zone) < due.from)) turns.add(due.from + 1);
  const isKnown = Number.isFinite(due.to);
  if (isKnown && !stops.some(({ from }) => earliest(from, line.zone) < due.to)) turns.add(due.to + 1);
}

function dueText(aim: Aim, zone: string): Leaf<Instant | null> {
  switch (aim.kind) {
    case 'nothing':
      return NOTHING;
    case 'open':
    case 'beyond':
      return open(missingFor(aim));
    default:
      return known(instantText(aim.due, zone));
  }
}

/** Answers that grow by themselves: time used and left, lateness, and what is due while the clock is paused. */
function noteGrowth(
  { terms }: CompiledClock,
  { accruing, growsAt, line }: Evaluation,
  reading: Reading,
  state: Leaf<ClockState>,
): void {
  if (reading.run.end !== undefined || reading.aim.kind === 'nothing') return;
  const how = state.kind === 'known' ? state.value.state : undefined;
  const names = [
    'used',
    ...(how === 'running' || how === 'paused' ? ['left'] : []),
    ...(how === 'breached' ? ['late'] : []),
    ...(standsStill(reading, line) ? ['due', 'cycles'] : []),
  ];
  for (const name of names) accruing.add(`clocks.${terms.id}.${name}`);
  const counted = countedOf(reading.aim);
  if (counted === undefined || !standsStill(reading, line)) return;
  growsAt.add((dueBetween(reading.aim)?.from ?? line.now) + 1);
  unlessLacking(
    () => void growsAt.add(counted.measure.movesOn(line.now)),
    () => undefined,
  );
}

/** What is used so far; open where an hour that nobody told makes a difference. */
function usedBy({ run, pauses, aim }: Reading, { line }: Evaluation): Leaf<TimeQuantity | null> {
  const counted = countedOf(aim);
  if (counted === undefined) return aim.kind === 'open' ? open(aim.names) : NOTHING;
  const { zone } = line;
  const { measure, since, carriedMs } = counted;
  const to = run.end ?? { day: line.today, ms: line.now };
  return unlessLacking<Leaf<TimeQuantity>>(() => {
    const most = measure.used(earliest(since, zone), latest(to, zone), shortest(pauses, zone));
    const hours = [...hoursNotTold(since, pauses, run), ...hourOf(run.end)];
    if (hours.length === 0) return known(plus(most, carriedMs));
    const least = measure.used(latest(since, zone), earliest(to, zone), longest(pauses, zone));
    return JSON.stringify(least) === JSON.stringify(most) ? known(plus(most, carriedMs)) : open(hours);
  }, open);
}

/** A quantity of time and some milliseconds more. */
function plus(quantity: TimeQuantity, ms: number): TimeQuantity {
  if (ms === 0) return quantity;
  return Object.fromEntries(Object.entries(quantity).map(([unit, value]) => [unit, value + ms]));
}

function leftOf({ aim }: Reading, used: Leaf<TimeQuantity | null>, { line }: Evaluation): Leaf<TimeQuantity | null> {
  if (aim.kind === 'fixed') return known({ elapsedMs: aim.due - line.now });
  const counted = countedOf(aim);
  if (used.kind === 'open') return used;
  if (counted === undefined || used.value === null) return NOTHING;
  const { measure, since } = counted;
  const { value } = used;
  return unlessLacking<Leaf<TimeQuantity>>(() => known(measure.left(earliest(since, line.zone), value)), open);
}

/** By how much a run is too late: elapsed, and in its own time. */
function lateness({ run, aim }: Reading, state: Leaf<ClockState>, { line }: Evaluation): Leaf<TimeQuantity | null> {
  if (state.kind === 'open') return state;
  if (state.value.state !== 'breached') return NOTHING;
  const names = [...missingFor(aim), ...hourOf(run.end)];
  if (names.length > 0 || (aim.kind !== 'due' && aim.kind !== 'fixed')) return open(names);
  const to = run.end?.ms ?? line.now;
  const counted = countedOf(aim);
  return unlessLacking<Leaf<TimeQuantity>>(
    () => known({ ...(counted?.measure.late(aim.due, to) ?? {}), elapsedMs: to - aim.due }),
    open,
  );
}

function cycleOf(clock: CompiledClock, reading: Reading, evaluation: Evaluation): Leaf<Cycle> {
  const state = stateOf(clock, reading, evaluation);
  const due = dueText(reading.aim, evaluation.line.zone);
  if (state.kind === 'open' || due.kind === 'open')
    return open([state, due].flatMap((leaf): readonly FactName[] => (leaf.kind === 'open' ? leaf.names : [])));
  const { start, end } = reading.run;
  return known({ from: start.event.at, due: due.value, end: end?.event.at ?? null, state: state.value.state });
}

/** The first warning that lies ahead of the moment of evaluation. */
function nextWarning(clock: CompiledClock, reading: Reading, { line, turns }: Evaluation): Leaf<NextWarning | null> {
  if (reading.aim.kind === 'open' && clock.terms.warnings !== undefined) return open(reading.aim.names);
  const moments = unlessLacking<Leaf<readonly WarningMoment[]>>(() => known(warningMoments(clock, reading)), open);
  if (moments.kind === 'open') return moments;
  const ahead = moments.value.filter(({ at }) => at > line.now).sort((a, b) => a.at - b.at || a.warning - b.warning);
  const [next] = ahead;
  if (next === undefined) return NOTHING;
  turns.add(next.at);
  return known({ at: instantText(next.at, line.zone), warning: next.warning });
}
