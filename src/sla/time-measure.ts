import type { Calendar } from '../kernel/calendar/index.js';
import { known } from '../kernel/logic/index.js';
import type { TimeQuantity } from './finding.js';
import type { Range } from './hours.js';
import type { Measure } from './measure.js';

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
  const quantity = (ms: number): TimeQuantity => ({ [running.unit]: ms });
  return {
    due: (start, pauses) => known(whenUsedUp(running, start, totalMs, pauses, edge)),
    used: (start, to, pauses) => quantity(runThrough(running, start, to, pauses)),
    left: (_start, used) => quantity(Math.max(0, totalMs - (used[running.unit] ?? 0))),
    late: (due, to) => quantity(running.between(due, to)),
    movesOn: (ms) => running.opens(ms) + 1,
    byTime: {
      totalMs,
      usedMs: (start, to, pauses) => runThrough(running, start, to, pauses),
      usedUp: (start, ms, pauses) => whenUsedUp(running, start, ms, pauses, edge),
    },
  };
}

/**
 * When so much running time is used up, going from pause to pause.
 *
 * @remarks No time at all is used up at the start, whoever is at work then. Where time is used up exactly when the hours end, and that
 * makes it due at the next opening, a pause that lies over that opening moves it on.
 */
export function whenUsedUp(
  running: Running,
  start: number,
  totalMs: number,
  pauses: readonly Range[],
  edge: 'atClosing' | 'atNextOpening',
): number {
  let from = start;
  let left = totalMs;
  const due = () =>
    left === 0 && totalMs > 0 && edge === 'atNextOpening' ? running.opens(from) : running.add(from, left, edge);
  for (const pause of pauses) {
    if (pause.to <= from) continue;
    if (due() <= pause.from) break;
    left -= running.between(from, Math.max(from, pause.from));
    from = pause.to;
  }
  return due();
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
