import type { Known, Open } from '../kernel/logic/index.js';
import type { DayNumber } from '../kernel/time/index.js';
import type { TimeQuantity } from './finding.js';
import type { Range } from './hours.js';

/**
 * The time in which a target is counted, whatever its unit: when it is used up, how much is used, how late something is.
 *
 * @remarks Moments are epoch milliseconds; pauses are in order and lie apart. They are left out; one that begins when the target
 * is used up, or later, does not matter, and nothing is due while the clock stands still.
 */
export interface Measure {
  /** The last moment in time; open where no day matches and none may stand in for it. */
  readonly due: (start: number, pauses: readonly Range[]) => Known<number> | Open;
  /** What is used from the start to a moment, in the target's own time. */
  readonly used: (start: number, to: number, pauses: readonly Range[]) => TimeQuantity;
  /** How much is left when so much is used; never below nothing. */
  readonly left: (start: number, used: TimeQuantity) => TimeQuantity;
  /** How long after it was due something is, in the target's own time. */
  readonly late: (due: number, to: number) => TimeQuantity;
  /** The first moment after another at which more may be used. */
  readonly movesOn: (ms: number) => number;
  /** The last day that was a rest day and moved on, if it was; absent for a target whose last day cannot move. */
  readonly rolledFrom?: (start: number) => DayNumber | undefined;
  /** The target in milliseconds, and when so many of them are used up; absent for a target in days. */
  readonly byTime?: ByTime;
}

/** A target in milliseconds of its own time. */
export interface ByTime {
  readonly totalMs: number;
  readonly usedMs: (start: number, to: number, pauses: readonly Range[]) => number;
  readonly usedUp: (start: number, amountMs: number, pauses: readonly Range[]) => number;
}
