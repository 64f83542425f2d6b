import type { Known, Open } from '../kernel/logic/index.js';
import type { Quantity } from './finding.js';
import type { Moment, Pause } from './pauses.js';

/**
 * The time in which a target is counted, whatever its unit: when it is used up, how much is used, how late something is.
 *
 * @remarks Pauses are left out; those that begin after the target is used up do not matter.
 */
export interface Measure {
  /** Whether the hour of the events that start, pause and change the clock matters. */
  readonly needsHours: boolean;
  /** The last moment in time, in epoch milliseconds; open where no day matches and none may stand in for it. */
  readonly due: (start: Moment, pauses: readonly Pause[]) => Known<number> | Open;
  /** What is used from the start to a moment, in the target's own time. */
  readonly used: (start: Moment, to: Moment, pauses: readonly Pause[]) => Quantity;
  /** How much is left when so much is used; never below nothing. */
  readonly left: (start: Moment, used: Quantity) => Quantity;
  /** How long after it was due something is, in the target's own time. */
  readonly late: (due: number, to: number) => Quantity;
  /** The target in milliseconds, and when so many of them are used up; absent for a target in days. */
  readonly byTime?: ByTime;
}

/** A target in milliseconds of its own time. */
export interface ByTime {
  readonly totalMs: number;
  readonly usedMs: (start: number, to: number, pauses: readonly Pause[]) => number;
  readonly usedUp: (start: number, amountMs: number, pauses: readonly Pause[]) => number;
}
