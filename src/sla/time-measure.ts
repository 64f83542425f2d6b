import type { Calendar } from '../kernel/calendar/index.js';
import { known } from '../kernel/logic/index.js';
import type { Quantity } from './finding.js';
import type { Measure } from './measure.js';
import type { Moment, Pause } from './pauses.js';

/** Time that runs: all of it, or in working hours only. */
export interface Running {
  /** The name of its quantity. */
  readonly unit: 'elapsedMs' | 'workingMs';
  readonly add: (from: number, ms: number, whenUsedUp: 'atClosing' | 'atNextOpening') => number;
  readonly between: (from: number, to: number) => number;
  /** The moment itself where time runs then, else the next at which it does. */
  readonly opens: (ms: number) => number;
}

/** All time runs. */
export const ELAPSED: Running = {
  unit: 'elapsedMs',
  add: (from, ms) => from + ms,
  between: (from, to) => to - from,
  opens: (ms) => ms,
};

/** Time runs in the working hours of a calendar. */
export function workingTime({ add, between, opens }: Calendar): Running {
  return { unit: 'workingMs', add, between, opens };
}

/** A target in hours or minutes, elapsed or worked. */
export function timeMeasure(
  running: Running,
  totalMs: number,
  usedUpAtClosing: 'dueAtClosing' | 'dueAtNextOpening',
): Measure {
  const edge = usedUpAtClosing === 'dueAtClosing' ? 'atClosing' : 'atNextOpening';
  const quantity = (ms: number): Quantity => ({ [running.unit]: ms });
  return {
    needsHours: true,
    due: (start, pauses) => known(whenUsedUp(running, msOf(start), totalMs, rangesOf(pauses), edge)),
    used: (start, to, pauses) => quantity(runThrough(running, msOf(start), msOf(to), rangesOf(pauses))),
    left: (_start, used) => quantity(Math.max(0, totalMs - (used[running.unit] ?? 0))),
    late: (due, to) => quantity(running.between(due, to)),
    byTime: {
      totalMs,
      usedMs: (start, to, pauses) => runThrough(running, start, to, rangesOf(pauses)),
      usedUp: (start, ms, pauses) => whenUsedUp(running, start, ms, rangesOf(pauses), edge),
    },
  };
}

/** A range of time in epoch milliseconds; its end does not belong to it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * When so much running time is used up, going from pause to pause.
 *
 * @remarks Where it is used up exactly when the hours end, and that makes it due at the next opening, a pause that lies over that
 * opening moves it on.
 */
export function whenUsedUp(
  running: Running,
  start: number,
  totalMs: number,
  pauses: readonly Range[],
  edge: 'atClosing' | 'atNextOpening',
): number {
  if (totalMs === 0) return start;
  let from = start;
  let left = totalMs;
  for (const pause of pauses) {
    if (pause.to <= from) continue;
    const run = running.between(from, Math.max(from, pause.from));
    if (left <= run) {
      const due = running.add(from, left, edge);
      if (edge === 'atClosing' || due <= pause.from) return due;
    }
    left -= run;
    from = pause.to;
  }
  return left === 0 ? running.opens(from) : running.add(from, left, edge);
}

/** How much time runs between two moments, pauses left out. */
export function runThrough(running: Running, start: number, to: number, pauses: readonly Range[]): number {
  let used = 0;
  let from = start;
  for (const pause of pauses) {
    if (pause.to <= from) continue;
    if (pause.from >= to) break;
    used += running.between(from, Math.max(from, pause.from));
    from = pause.to;
  }
  return to > from ? used + running.between(from, to) : used;
}

/** Pauses as ranges of time in order, overlapping and adjoining ones made one, empty ones left out. */
export function rangesOf(pauses: readonly Pause[]): readonly Range[] {
  const found: { from: number; to: number }[] = [];
  const inOrder = pauses.map(({ from, to }) => ({ from: msOf(from), to: msOf(to) })).sort((a, b) => a.from - b.from);
  for (const { from, to } of inOrder) {
    const last = found.at(-1);
    if (to <= from) continue;
    if (last === undefined || from > last.to) found.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return found;
}

/** Whether an hour is known is looked at before anything is measured. */
function msOf({ ms }: Moment): number {
  return ms ?? Number.NaN;
}
