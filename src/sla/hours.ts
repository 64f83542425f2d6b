import type { FactName } from '../kernel/answer/index.js';
import type { Dated } from '../kernel/case/index.js';
import { endOfDay, startOfDay, type Zone } from '../kernel/time/index.js';
import type { Run } from './cycles.js';
import type { Moment, Pause } from './pauses.js';

/** A range of time in epoch milliseconds; its end does not belong to it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The moment itself, or the first of its day where only the day is known. */
export function earliest({ day, ms }: Moment, zone: Zone): number {
  return ms ?? startOfDay(day, zone);
}

/** The moment itself, or the last of its day where only the day is known. */
export function latest({ day, ms }: Moment, zone: Zone): number {
  return ms ?? endOfDay(day, zone) - 1;
}

/** Pauses as short as they may have been. */
export function shortest(pauses: readonly Pause[], zone: Zone): readonly Range[] {
  return joined(pauses.map(({ from, to }) => ({ from: latest(from, zone), to: earliest(to, zone) })));
}

/** Pauses as long as they may have been. */
export function longest(pauses: readonly Pause[], zone: Zone): readonly Range[] {
  return joined(pauses.map(({ from, to }) => ({ from: earliest(from, zone), to: latest(to, zone) })));
}

/** Ranges in order, overlapping and adjoining ones made one, empty ones left out. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (to <= from) continue;
    if (last === undefined || from > last.to) found.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return found;
}

/** The hours that nobody told: of the start of a run, unless it counts from another moment, and of its pauses. */
export function hoursNotTold(since: Moment, pauses: readonly Pause[], { start }: Run): readonly FactName[] {
  const paused = pauses.flatMap(({ from, to, events }) => [
    ...(from.ms === undefined ? [`log.${events[0]}.hour`] : []),
    ...(to.ms === undefined ? [`log.${events.at(-1)}.hour`] : []),
  ]);
  return [...(since.ms === undefined ? [`log.${start.event.event}.hour`] : []), ...paused];
}

/** The hour of an event, if nobody told it. */
export function hourOf(entry: Dated | undefined): readonly FactName[] {
  return entry === undefined || entry.ms !== undefined ? [] : [`log.${entry.event.event}.hour`];
}
