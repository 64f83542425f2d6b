import type { Json } from '../kernel/answer/index.js';
import { type CarveOutSlice, type Evaluation, heldIs, looked, type Questions, rulingOf } from '../kernel/case/index.js';
import { type Condition, comparisonsIn, restsOn, type Uncertain } from '../kernel/logic/index.js';
import { civilDate, instantText } from '../kernel/time/index.js';
import type { CompiledClock } from './clause.js';
import { type Aim, type Change, countedOf, type Reading } from './clock.js';
import { slaDefaults } from './defaults.js';
import type { ClockAnswers } from './finding.js';
import { earliest } from './hours.js';
import { unlessLacking } from './not-known.js';
import type { Moment, Pause } from './pauses.js';
import { factsOfTarget, isWorked } from './target.js';

/** What one clock came to. */
interface Outcome {
  /** Its runs, where no missing fact splits them. */
  readonly readings: readonly Reading[] | undefined;
  /** The severity at the start; absent where nothing turns on it. */
  readonly severity?: Uncertain<string | null>;
  readonly questions: Questions<ClockAnswers>;
  readonly excuses: readonly CarveOutSlice[];
}

/** Notes why a clock stands as it does, from what the promise is made for to its outcome. */
export function noteClock(clock: CompiledClock, evaluation: Evaluation, outcome: Outcome): void {
  const { step } = evaluation;
  if (step === undefined) return;
  const { terms } = clock;
  const { id } = terms;
  noteCondition('sla.scope', terms.appliesTo, clock.applies, clock, evaluation);
  noteCondition('sla.provided', terms.provided, clock.provided, clock, evaluation);
  if ((terms.promise ?? slaDefaults.promise) !== 'firm') step({ rule: 'sla.soft', clause: id, held: 'held' });
  if (outcome.severity !== undefined) noteSeverity(clock, evaluation, outcome.severity);
  noteRun(clock, evaluation, outcome);
  for (const excuse of mayBeLate(outcome) ? outcome.excuses : []) {
    const bites = evaluation.diagrams.map(
      rulingOf(evaluation, excuse),
      (said) => 'conflict' in said || said.value !== 'notExcluded',
    );
    step({ rule: 'sla.excuse', clause: id, held: heldIs(bites), gave: { exclusion: excuse.clause } });
  }
  const { state } = outcome.questions;
  const settled = state.kind === 'known' ? ('conflict' in state.value ? 'conflict' : state.value.value.state) : null;
  step({
    rule: 'sla.state',
    clause: id,
    held: settled === null ? 'unknown' : 'held',
    ...(settled === null ? looked(evaluation, restsOn(state)) : {}),
    gave: { state: settled },
  });
}

/** Whether anything is, or was, too late, so that an excuse matters. */
function mayBeLate({ questions: { state, cycles } }: Outcome): boolean {
  if (state.kind !== 'known' || cycles.kind !== 'known' || 'conflict' in state.value || 'conflict' in cycles.value)
    return true;
  return cycles.value.value.some((run) => run.state === 'breached' || run.state === 'excused');
}

function noteCondition(
  rule: 'sla.scope' | 'sla.provided',
  condition: Condition | undefined,
  holds: CompiledClock['applies'],
  { terms }: CompiledClock,
  evaluation: Evaluation,
): void {
  if (condition === undefined) return;
  const facts = comparisonsIn(condition).map(({ comparison }) => comparison.fact);
  const held = heldIs(holds(evaluation));
  if (rule === 'sla.scope')
    evaluation.step?.({ rule: 'sla.scope', clause: terms.id, held, ...looked(evaluation, facts) });
  else evaluation.step?.({ rule: 'sla.provided', clause: terms.id, held, ...looked(evaluation, facts) });
}

function noteSeverity({ terms }: CompiledClock, evaluation: Evaluation, severity: Uncertain<string | null>): void {
  const known = severity.kind === 'known' ? severity.value : null;
  evaluation.step?.({
    rule: 'sla.severity',
    clause: terms.id,
    held: known === null ? 'unknown' : 'held',
    ...(known === null ? looked(evaluation, restsOn(severity)) : {}),
    gave: { severity: known },
  });
}

function noteRun(clock: CompiledClock, evaluation: Evaluation, { readings, questions }: Outcome): void {
  const { step, line } = evaluation;
  const clause = clock.terms.id;
  const event = clock.from;
  const reading = readings?.at(-1);
  if (reading === undefined) {
    const isKnown = questions.state.kind === 'known';
    if (readings === undefined && isKnown) return;
    step?.({
      rule: 'sla.start',
      clause,
      held: readings === undefined ? 'unknown' : 'not',
      gave: { event, start: null },
    });
    return;
  }
  const { run, pauses, aim, changes } = reading;
  const began = run.start.event;
  step?.({ rule: 'sla.start', clause, held: 'held', gave: { event: began.event, start: began.at } });
  noteReceived(clock, evaluation, aim);
  noteTarget(clock, evaluation, reading);
  for (const pause of pauses) notePause(clock, evaluation, pause);
  for (const change of changes) noteChange(clock, evaluation, change);
  noteRolled(clock, evaluation, aim);
  noteDue(clock, evaluation, aim);
  const end = run.end?.event;
  step?.({
    rule: 'sla.end',
    clause,
    held: end === undefined ? 'not' : 'held',
    gave: { event: end?.event ?? null, end: end?.at ?? null },
  });
  noteProvisional(clock, evaluation, reading, line.now);
}

function noteReceived({ terms, cutOff }: CompiledClock, { step, line }: Evaluation, aim: Aim): void {
  const counted = countedOf(aim);
  if (counted?.moved === undefined) return;
  const received = momentText(counted.since, line.zone);
  if (counted.moved === 'cutOff') {
    const at = cutOff?.kind === 'known' ? cutOff.value.at : null;
    step?.({ rule: 'sla.cutOff', clause: terms.id, held: 'held', gave: { cutOff: at, received } });
  } else step?.({ rule: 'sla.restDay', clause: terms.id, held: 'held', gave: { received } });
}

/** The target at the start, with the facts that chose it, and whose hours count; what changes made of it is told with them. */
function noteTarget(clock: CompiledClock, evaluation: Evaluation, { first }: Reading): void {
  const { step } = evaluation;
  const { terms } = clock;
  const counted = countedOf(first);
  const facts = looked(evaluation, factsOfTarget(terms.within));
  if (counted === undefined) {
    if (first.kind === 'nothing')
      step?.({ rule: 'sla.target', clause: terms.id, held: 'not', ...facts, gave: { within: null } });
    return;
  }
  step?.({ rule: 'sla.target', clause: terms.id, held: 'held', ...facts, gave: { within: counted.target as Json } });
  if (isWorked(counted.target) && clock.calendars.length > 0)
    step?.({ rule: 'sla.calendar', clause: terms.id, held: 'held', gave: { calendars: [...clock.calendars] } });
}

function notePause({ terms }: CompiledClock, { step, line }: Evaluation, pause: Pause): void {
  const from = momentText(pause.from, line.zone);
  const until = pause.goesOn ? null : momentText(pause.to, line.zone);
  step?.({
    rule: 'sla.pause',
    clause: terms.id,
    held: pause.goesOn ? 'unknown' : 'held',
    gave: { event: pause.by, from, until },
  });
}

function noteChange({ terms }: CompiledClock, { step, line }: Evaluation, { entry, aim }: Change): void {
  const clause = terms.id;
  const changed = entry.event.at;
  const due = dueText(aim, line.zone);
  if (entry.event.event === 'appointmentAgreed')
    step?.({ rule: 'sla.appointment', clause, held: 'held', gave: { changed, due } });
  else if (entry.event.event === 'delayNotified')
    step?.({ rule: 'sla.delayNotice', clause, held: 'held', gave: { changed, due } });
  else noteSeverityChange(clause, { entry, aim }, due, step);
}

function noteSeverityChange(
  clause: string,
  { entry, aim }: Change,
  due: string | null,
  step: Evaluation['step'],
): void {
  const counted = countedOf(aim);
  const within = counted === undefined ? null : (counted.target as Json);
  step?.({
    rule: 'sla.severityChange',
    clause,
    held: aim.kind === 'nothing' ? 'not' : 'held',
    gave: { severity: entry.event.severity ?? null, changed: entry.event.at, within, due },
  });
  const carriedMs = counted?.carriedMs ?? 0;
  if (carriedMs > 0)
    step?.({ rule: 'sla.carried', clause, held: 'held', gave: { minutes: Math.round(carriedMs / 60) / 1000 } });
}

/** A last day that was a rest day. */
function noteRolled({ terms, zone }: CompiledClock, { step }: Evaluation, aim: Aim): void {
  if (aim.kind !== 'due') return;
  const rolledFrom = aim.measure.rolledFrom?.(earliest(aim.since, zone));
  if (rolledFrom === undefined) return;
  step?.({ rule: 'sla.rolled', clause: terms.id, held: 'held', gave: { lastDay: civilDate(rolledFrom) } });
}

function noteDue({ terms }: CompiledClock, evaluation: Evaluation, aim: Aim): void {
  if (aim.kind === 'nothing') return;
  const due = dueText(aim, evaluation.line.zone);
  const names = aim.kind === 'open' ? aim.names : aim.kind === 'beyond' ? [`restDays.${aim.year}`] : [];
  evaluation.step?.({
    rule: 'sla.due',
    clause: terms.id,
    held: due === null ? 'unknown' : 'held',
    ...looked(evaluation, names),
    gave: { due },
  });
}

/** The years that were counted without their holidays. */
function noteProvisional(
  { terms, calendar }: CompiledClock,
  { step }: Evaluation,
  { run, aim }: Reading,
  now: number,
): void {
  if (calendar?.kind !== 'known' || run.start.ms === undefined || countedOf(aim) === undefined) return;
  const to = 'due' in aim ? Math.max(aim.due, now) : now;
  const { provisionalYears } = calendar.value;
  const { ms } = run.start;
  const years = unlessLacking<readonly number[]>(
    () => provisionalYears(ms, to),
    () => [],
  ).map(String);
  if (years.length > 0) step?.({ rule: 'sla.provisional', clause: terms.id, held: 'held', gave: { years } });
}

function dueText(aim: Aim, zone: string): string | null {
  return aim.kind === 'due' || aim.kind === 'fixed' ? instantText(aim.due, zone) : null;
}

function momentText({ day, ms }: Moment, zone: string): string {
  return ms === undefined ? civilDate(day) : instantText(ms, zone);
}
