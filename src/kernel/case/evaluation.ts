import type { Answer, FactName, Held, Step } from '../answer/index.js';
import {
  Diagrams,
  type FactReader,
  type NeedsDetail,
  restsOn,
  type Settled,
  settle,
  type Uncertain,
} from '../logic/index.js';
import { epochMs, type Instant, instantText } from '../time/index.js';
import { attainable } from './amount-answer.js';
import type { Case } from './case.js';
import type { AskOptions } from './context.js';
import { type Timeline, timeline } from './timeline.js';

/** One pass over a case as of one moment: what it may read, and what it notes on the way. */
export interface Evaluation {
  readonly facts: Case;
  readonly line: Timeline;
  readonly read: FactReader;
  readonly diagrams: Diagrams;
  /** Whether a burden of proof stands in for what is not known. */
  readonly presuming: boolean;
  /** Facts that a burden of proof can stand in for. */
  readonly presumed: Set<FactName>;
  /** Moments at which an answer may change by time alone, in epoch milliseconds. */
  readonly turns: Set<number>;
  /** Answers that grow by themselves as time passes, by their paths: `lastDay`, `clocks.visit.used`. */
  readonly accruing: Set<string>;
  /** Moments at which such an answer next grows, in epoch milliseconds. */
  readonly growsAt: Set<number>;
  /** Notes a step of reasoning; absent when no reasons are wanted, so that `step?.(…)` does not even look for them. */
  readonly step?: (step: Step) => void;
}

/** The questions of a finding before they are settled: the same record, with values that may rest on missing facts. */
export type Questions<Answers> = {
  readonly [Name in keyof Answers]: Answers[Name] extends Answer<infer Value>
    ? Uncertain<Settled<Value>>
    : Questions<Answers[Name]>;
};

/** Answers with their reasons, and the first moment at which one of them differs if no fact does. */
export type Finding<Answers> = Answers & {
  /** The first instant at which an answer differs by the passing of time alone; absent when none does. */
  readonly changesAt?: Instant;
  /** The answers that grow by themselves, and that `changesAt` leaves out. */
  readonly accruing?: readonly string[];
  /** The reasons, step by step; absent when none were asked for. */
  readonly why?: readonly Step[];
};

/** How a room answers its questions in one pass. */
export interface Room<Answers> {
  readonly zone: string;
  /** Reads what the room's conditions may speak of. */
  readonly reader: (facts: Case, line: Timeline) => FactReader;
  /** The room's questions in one pass over the case. */
  readonly pass: (evaluation: Evaluation) => Questions<Answers>;
}

/** How many later moments `changesAt` looks at before it names the next one unseen: up to there nothing differs. */
const MAX_TURNS = 10_000;

/** How often an answer that begins to grow may do so before it is taken for one that never shows. */
const MAX_GROWTH = 100;

/** Answers a room's questions about a case, says why, and finds when the answers change by themselves. */
export function evaluateRoom<Answers extends object>(
  room: Room<Answers>,
  facts: Case,
  options: AskOptions,
): Finding<Answers> {
  const now = epochMs(options.asOf);
  const first = look(room, facts, now, options.needs ?? 'list', options.reasons ?? 'full');
  const changes = nextChange(
    room,
    facts,
    now,
    options.needs === 'witnesses' ? look(room, facts, now, 'list', 'none') : first,
  );
  return {
    ...first.answers,
    ...(changes === undefined ? {} : { changesAt: instantText(changes, room.zone) }),
    ...(first.accruing.length === 0 ? {} : { accruing: first.accruing }),
    ...(first.why === undefined ? {} : { why: first.why }),
  };
}

interface Look<Answers> {
  readonly answers: Answers;
  readonly turns: readonly number[];
  readonly accruing: readonly string[];
  readonly growsAt: readonly number[];
  readonly why?: readonly Step[];
}

/** The answers as of a moment; a second pass lets the burden of proof stand in where the first leaves something open. */
function look<Answers extends object>(
  room: Room<Answers>,
  facts: Case,
  now: number,
  needs: NeedsDetail,
  reasons: 'full' | 'none',
): Look<Answers> {
  const line = timeline(facts.log, now, room.zone);
  const pass = (presuming: boolean) => {
    const why: Step[] = [];
    const evaluation: Evaluation = {
      facts,
      line,
      read: room.reader(facts, line),
      diagrams: new Diagrams(),
      presuming,
      presumed: new Set(),
      turns: new Set(line.later),
      accruing: new Set(),
      growsAt: new Set(),
      ...(reasons === 'full' && { step: (step: Step) => void why.push(step) }),
    };
    return { questions: room.pass(evaluation), evaluation, why };
  };
  const proved = pass(false);
  const presumed = proved.evaluation.presumed.size > 0 ? pass(true) : proved;
  const answers = settleAll(proved.questions, presumed.questions, presumed.evaluation.presumed, needs);
  const turns = [...proved.evaluation.turns, ...presumed.evaluation.turns].filter((turn) => turn > now);
  const accruing = [...proved.evaluation.accruing].sort();
  const growsAt = [...proved.evaluation.growsAt];
  return {
    answers: answers as Answers,
    turns,
    accruing,
    growsAt,
    ...(reasons === 'full' ? { why: presumed.why } : {}),
  };
}

function settleAll(proved: object, presumed: object, standIns: ReadonlySet<FactName>, needs: NeedsDetail): object {
  const settledOne = (name: string, value: unknown): unknown => {
    const other: unknown = (presumed as { readonly [name: string]: unknown })[name];
    return isQuestion(value) && isQuestion(other)
      ? settleOne(value, other, standIns, needs)
      : settleAll(value as object, other as object, standIns, needs);
  };
  return Object.fromEntries(Object.entries(proved).map(([name, value]) => [name, settledOne(name, value)]));
}

type Question = Uncertain<Settled<unknown>>;

function isQuestion(value: unknown): value is Question {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind');
}

/**
 * What is settled without presuming stands; else what a burden of proof decides, naming the facts that it stood in for; else
 * whatever can still change the answer, and what decides who bears the burden.
 */
function settleOne(
  proved: Question,
  presumed: Question,
  standIns: ReadonlySet<FactName>,
  needs: NeedsDetail,
): Answer<unknown> {
  if (proved.kind === 'known') return settle(proved, needs);
  const open = restsOn(proved);
  const answer = settle(presumed);
  if (answer.outcome === 'decided')
    return { ...answer, presumed: [...open].filter((fact) => standIns.has(fact)).sort() };
  const further = [...restsOn(presumed)].filter((fact) => !open.has(fact));
  if (further.length === 0) return { ...settle(proved, needs), ...attainable(proved) };
  const all = [...open, ...further].sort().map((fact) => ({ fact }));
  return { outcome: 'undetermined', needs: all, exact: false, ...attainable(proved) };
}

function nextChange<Answers extends object>(
  room: Room<Answers>,
  facts: Case,
  now: number,
  first: Look<Answers>,
): number | undefined {
  const turns = new Set(first.turns);
  let from = now;
  let growth = 0;
  for (let looks = 0; ; looks += 1) {
    const later = [...turns].filter((turn) => turn > from);
    if (later.length === 0) return undefined;
    from = Math.min(...later);
    if (looks === MAX_TURNS) return from;
    const next = look(room, facts, from, 'list', 'none');
    if (differs(first, next)) return from;
    for (const turn of next.turns) turns.add(turn);
    if (growth >= MAX_GROWTH || next.accruing.every((name) => first.accruing.includes(name))) continue;
    growth += 1;
    for (const turn of next.growsAt) turns.add(turn);
  }
}

/** Whether an answer differs, leaving out those that grow by themselves from the first; one that begins to grow does differ. */
function differs(first: Look<object>, next: Look<object>): boolean {
  return anyDiffers(first.answers, next.answers, '', new Set(first.accruing));
}

/** Whether an answer somewhere in a record of answers differs from that in the other. */
function anyDiffers(one: object, other: object, path: string, accruing: ReadonlySet<string>): boolean {
  return Object.entries(one).some(([name, answer]) => {
    const at = path === '' ? name : `${path}.${name}`;
    if (accruing.has(at)) return false;
    const further: unknown = (other as Keyed)[name];
    return isAnswer(answer) || !isRecord(further) ? !same(answer, further) : anyDiffers(answer, further, at, accruing);
  });
}

function isAnswer(value: unknown): boolean {
  return !isRecord(value) || Object.hasOwn(value, 'outcome');
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether two pieces of plain JSON say the same. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => same((one as Keyed)[key], (other as Keyed)[key]));
}

type Keyed = { readonly [key: string]: unknown };

/** The evaluation as another room takes part in it: what grows by itself among its answers is none of those asked for. */
export function forAnotherRoom(evaluation: Evaluation): Evaluation {
  return { ...evaluation, accruing: new Set(), growsAt: new Set() };
}

/** Notes facts that a step looked for, by whether they are known. */
export function looked(evaluation: Evaluation, names: Iterable<FactName>): Pick<Step, 'facts' | 'unknown'> {
  const values = [...new Set(names)].sort().map((name) => [name, evaluation.read(name)] as const);
  const facts = Object.fromEntries(values.filter(([, value]) => value !== undefined)) as NonNullable<Step['facts']>;
  const unknown = values.filter(([, value]) => value === undefined).map(([name]) => name);
  return {
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(unknown.length > 0 ? { unknown } : {}),
  };
}

/**
 * Whether a condition held, for a step.
 *
 * @example
 * heldIs({ kind: 'known', value: false }) // => 'not'
 * heldIs({ kind: 'open', names: ['dates.delivered'] }) // => 'unknown'
 */
export function heldIs(value: Uncertain<boolean>): Held {
  if (value.kind !== 'known') return 'unknown';
  return value.value ? 'held' : 'not';
}
