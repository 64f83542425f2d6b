import type { FactName } from '../kernel/answer/index.js';
import type { Dated, Evaluation } from '../kernel/case/index.js';
import { type Known, known, type Open, open } from '../kernel/logic/index.js';
import { civilFields, dayAt, endOfDay, type Instant, instantText, startOfDay } from '../kernel/time/index.js';
import type { CompiledClock } from './clause.js';
import { type Aim, countedOf, type Reading } from './clock.js';
import { slaDefaults } from './defaults.js';
import type { ClockAnswers, ClockState, Cycle, NextWarning, NothingToMeasure, Quantity } from './finding.js';
import { unlessLacking } from './not-known.js';
import { type WarningMoment, warningMoments } from './warnings.js';

/** A value, or the names of what it rests on. */
export type Leaf<T> = Known<T> | Open;

/** What a clock answers, each answer known or open by itself. */
export interface Told {
  readonly state: Leaf<ClockState>;
  readonly due: Leaf<Instant | null>;
  readonly nextWarning: Leaf<NextWarning | null>;
  readonly used: Leaf<Quantity | null>;
  readonly left: Leaf<Quantity | null>;
  readonly late: Leaf<Quantity | null>;
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
  const isGoing = state.kind === 'known' && (state.value.state === 'running' || state.value.state === 'paused');
  const cycles = readings.map((one) => cycleOf(clock, one, evaluation));
  const openNames = cycles.flatMap((cycle) => (cycle.kind === 'open' ? cycle.names : []));
  noteGrowth(clock, evaluation, reading, state);
  return {
    state,
    due: dueText(reading.aim, line.zone),
    nextWarning: isGoing ? nextWarning(clock, reading, evaluation) : NOTHING,
    used,
    left: isGoing && used.kind === 'known' ? leftOf(reading, used.value, line.now) : NOTHING,
    late: lateness(reading, state, evaluation),
    cycles:
      openNames.length > 0
        ? open(openNames)
        : known(cycles.flatMap((cycle) => (cycle.kind === 'known' ? [cycle.value] : []))),
  };
}

/** How a run stands: whether what was promised happened, or may still happen, in time. */
function stateOf({ terms }: CompiledClock, { run, pauses, aim }: Reading, evaluation: Evaluation): Leaf<ClockState> {
  if (aim.kind === 'nothing') return known({ state: 'notApplicable', because: aim.because });
  if ((terms.promise ?? slaDefaults.promise) !== 'firm')
    return known({ state: 'notApplicable', because: 'softPromise' });
  if (aim.kind === 'open') return aim;
  const { line, turns } = evaluation;
  const { end } = run;
  const due = aim.kind === 'beyond' ? Number.POSITIVE_INFINITY : aim.due;
  const [earliest, latest] = end === undefined ? [line.now, line.now] : bounds(end, line.zone);
  if (aim.kind === 'beyond' && yearOf(latest, line.zone) >= aim.year) return open([`restDays.${aim.year}`]);
  if (earliest > due) return known({ state: 'breached', open: end === undefined });
  if (latest > due) return open([`log.${end?.event.event}.hour`]);
  if (end !== undefined)
    return known(run.moot ? { state: 'notApplicable', because: 'noLongerCalledFor' } : { state: 'met' });
  if (pauses.some(({ goesOn }) => goesOn)) return known({ state: 'paused' });
  if (aim.kind !== 'beyond') turns.add(due + 1);
  return known({ state: 'running' });
}

/** The first and the last moment at which an event may have happened. */
function bounds({ day, ms }: Dated, zone: string): readonly [number, number] {
  return ms === undefined ? [startOfDay(day, zone), endOfDay(day, zone) - 1] : [ms, ms];
}

function yearOf(ms: number, zone: string): number {
  return civilFields(dayAt(ms, zone)).year;
}

function dueText(aim: Aim, zone: string): Leaf<Instant | null> {
  switch (aim.kind) {
    case 'nothing':
      return NOTHING;
    case 'open':
      return aim;
    case 'beyond':
      return open([`restDays.${aim.year}`]);
    default:
      return known(instantText(aim.due, zone));
  }
}

/** Answers that grow by themselves: time used and left, lateness, and what is due while the clock is paused. */
function noteGrowth(
  { terms }: CompiledClock,
  { accruing }: Evaluation,
  { run, aim }: Reading,
  state: Leaf<ClockState>,
): void {
  if (state.kind === 'open' || run.end !== undefined || aim.kind === 'nothing') return;
  const isPaused = state.value.state === 'paused';
  const isLate = state.value.state === 'breached';
  const names = [
    'used',
    ...(isLate ? ['late'] : ['left']),
    ...(isPaused && aim.kind !== 'fixed' ? ['due', 'cycles'] : []),
  ];
  for (const name of names) accruing.add(`clocks.${terms.id}.${name}`);
}

function usedBy({ run, pauses, aim }: Reading, { line }: Evaluation): Leaf<Quantity | null> {
  const counted = countedOf(aim);
  if (counted === undefined) return aim.kind === 'open' ? aim : NOTHING;
  const { measure, since, carriedMs } = counted;
  if (measure.needsHours && run.end !== undefined && run.end.ms === undefined)
    return open([`log.${run.end.event.event}.hour`]);
  const to = run.end ?? { day: line.today, ms: line.now };
  return unlessLacking<Leaf<Quantity>>(() => known(plus(measure.used(since, to, pauses), carriedMs)), open);
}

/** A quantity of time and some milliseconds more. */
function plus(quantity: Quantity, ms: number): Quantity {
  if (ms === 0) return quantity;
  return Object.fromEntries(Object.entries(quantity).map(([unit, value]) => [unit, value + ms]));
}

function leftOf({ aim }: Reading, used: Quantity | null, now: number): Leaf<Quantity | null> {
  if (aim.kind === 'fixed') return known({ elapsedMs: aim.due - now });
  const counted = countedOf(aim);
  if (counted === undefined || used === null) return NOTHING;
  return unlessLacking<Leaf<Quantity>>(() => known(counted.measure.left(counted.since, used)), open);
}

/** By how much a run is too late: elapsed, and in its own time. */
function lateness({ run, aim }: Reading, state: Leaf<ClockState>, { line }: Evaluation): Leaf<Quantity | null> {
  if (state.kind === 'open') return state;
  if (state.value.state !== 'breached' || (aim.kind !== 'due' && aim.kind !== 'fixed')) return NOTHING;
  if (run.end !== undefined && run.end.ms === undefined) return open([`log.${run.end.event.event}.hour`]);
  const to = run.end?.ms ?? line.now;
  const counted = countedOf(aim);
  return unlessLacking<Leaf<Quantity>>(
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

/** The first warning that lies ahead of the moment of evaluation; none while the clock is paused. */
function nextWarning(clock: CompiledClock, reading: Reading, { line, turns }: Evaluation): Leaf<NextWarning | null> {
  if (reading.pauses.some(({ goesOn }) => goesOn)) return NOTHING;
  const moments = unlessLacking<Leaf<readonly WarningMoment[]>>(() => known(warningMoments(clock, reading)), open);
  if (moments.kind === 'open') return moments;
  const ahead = moments.value.filter(({ at }) => at > line.now).sort((a, b) => a.at - b.at || a.warning - b.warning);
  const [next] = ahead;
  if (next === undefined) return NOTHING;
  turns.add(next.at);
  return known({ at: instantText(next.at, line.zone), warning: next.warning });
}
