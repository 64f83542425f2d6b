import type { Stretch } from './stretch.js';

/**
 * The hours of about a year and a half as tables: every look-up lands near its goal and goes on by a few steps at most.
 *
 * @remarks Hours that go on across an end of the chunk are cut there. The last entry of `opens` and `closes` is infinity, so
 * that a search always ends.
 */
export interface Chunk {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** How many stretches of hours there are. */
  readonly count: number;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** How much working time lies in the chunk before each stretch of hours; the last entry is all of it. */
  readonly before: Float64Array;
  readonly total: number;
  /** Whether the first hours began before the chunk, and the last go on after it. */
  readonly beganEarlier: boolean;
  readonly goesOn: boolean;
  /** By time since the start, in steps of `STEP`: the first hours that end later. */
  readonly byTime: Uint32Array;
  /** By working time since the start, in steps of `workStep`: the first hours in which it is used up. */
  readonly byWork: Uint32Array;
  readonly workStep: number;
}

/** About nine hours: few hours, if any, lie between one step and the next. */
const STEP = 2 ** 25;

/** The tables of a chunk from all hours that reach into it. */
export function chunkOf(number: number, start: number, end: number, hours: readonly Stretch[]): Chunk {
  const count = hours.length;
  const opens = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const closes = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Float64Array(count + 1);
  for (const [index, { from, to }] of hours.entries()) {
    const opening = Math.max(from, start);
    const closing = Math.min(to, end);
    opens[index] = opening;
    closes[index] = closing;
    before[index + 1] = (before[index] as number) + closing - opening;
  }
  const total = before[count] as number;
  const workStep = Math.max(1, Math.ceil(total / (count + 1)));
  return {
    number,
    start,
    end,
    count,
    opens,
    closes,
    before,
    total,
    beganEarlier: (hours[0]?.from ?? start) < start,
    goesOn: (hours.at(-1)?.to ?? end) > end,
    byTime: stepped(end - start, STEP, (time, index) => (closes[index] as number) <= start + time),
    byWork: stepped(total, workStep, (work, index) => index < count && (before[index + 1] as number) < work),
    workStep,
  };
}

/** The first hours that end after a moment of the chunk; `count` when there are none. */
export function hoursAt(chunk: Chunk, ms: number): number {
  const { closes } = chunk;
  let index = chunk.byTime[Math.floor((ms - chunk.start) / STEP)] as number;
  while ((closes[index] as number) <= ms) index += 1;
  return index;
}

/** How much working time lies between the start of the chunk and a moment in it. */
export function workedUntil(chunk: Chunk, ms: number): number {
  const index = hoursAt(chunk, ms);
  const opening = chunk.opens[index] as number;
  return (chunk.before[index] as number) + (ms > opening ? ms - opening : 0);
}

/** The first moment by which so much working time of the chunk, some and not more than all, is used up. */
export function whenUsed(chunk: Chunk, work: number): number {
  const { before } = chunk;
  let index = chunk.byWork[Math.floor(work / chunk.workStep)] as number;
  while ((before[index + 1] as number) < work) index += 1;
  return (chunk.opens[index] as number) + work - (before[index] as number);
}

/** The last moment by which so much working time of the chunk, less than all, is used up: the next is used from it on. */
export function whenUsedAndOpen(chunk: Chunk, work: number): number {
  const { before } = chunk;
  let index = chunk.byWork[Math.floor(work / chunk.workStep)] as number;
  while ((before[index + 1] as number) <= work) index += 1;
  return (chunk.opens[index] as number) + work - (before[index] as number);
}

/** For each step from 0 up to a length, the first index that does not lie before it. */
function stepped(length: number, step: number, liesBefore: (at: number, index: number) => boolean): Uint32Array {
  const table = new Uint32Array(Math.floor(length / step) + 1);
  let index = 0;
  for (let at = 0; at < table.length; at += 1) {
    while (liesBefore(at * step, index)) index += 1;
    table[at] = index;
  }
  return table;
}
