import type { Answer, Bilingual, ClauseId } from '../kernel/answer/index.js';
import type { EventName, Finding } from '../kernel/case/index.js';
import type { Instant } from '../kernel/time/index.js';

/** How a clock stands at the moment of evaluation. */
export type ClockState =
  | { readonly state: 'running' }
  | { readonly state: 'paused' }
  | { readonly state: 'met' }
  /** Too late; `open` while what was promised has not happened. */
  | { readonly state: 'breached'; readonly open: boolean; readonly relief?: 'mayBeInvoked' }
  /** Too late, and an exclusion takes the breach out. */
  | { readonly state: 'excused'; readonly open: boolean }
  | { readonly state: 'notApplicable'; readonly because: NothingToMeasure };

/**
 * Why there is nothing to measure: the clause does not apply, its precondition fails, the severity has no target, what starts the
 * clock has not happened, what was promised is no longer called for, or the promise is a soft one.
 */
export type NothingToMeasure =
  | 'outOfScope'
  | 'preconditionFails'
  | 'noTarget'
  | 'notStarted'
  | 'noLongerCalledFor'
  | 'softPromise';

/** A quantity of time: elapsed, or in the target's own time, which leaves out what the clause does not count. */
export interface TimeQuantity {
  /** Milliseconds that passed on any clock. */
  readonly elapsedMs?: number;
  /** Milliseconds in working hours. */
  readonly workingMs?: number;
  readonly workingDays?: number;
  readonly days?: number;
}

/** One run of a clock, from its start to its end: a fault reopened, or each contact of the customer, begins another. */
export interface Cycle {
  readonly from: Instant | string;
  readonly due: Instant | null;
  readonly end: Instant | string | null;
  readonly state: ClockState['state'];
}

/** A warning that lies ahead. */
export interface NextWarning {
  readonly at: Instant;
  /** Its place in the clause's list, from 0. */
  readonly warning: number;
}

/** The answers of one service level. */
export interface ClockAnswers {
  readonly state: Answer<ClockState>;
  /** The last instant that is in time; `null` where nothing is due. */
  readonly due: Answer<Instant | null>;
  /** The next warning that lies ahead; `null` where there is none. */
  readonly nextWarning: Answer<NextWarning | null>;
  /** The time used so far, pauses left out, in the target's own time. */
  readonly used: Answer<TimeQuantity | null>;
  /** What is left of the target; `null` where nothing is. */
  readonly left: Answer<TimeQuantity | null>;
  /** By how much it is, or was, too late; `null` where it is not. */
  readonly late: Answer<TimeQuantity | null>;
  /** Every run of the clock, in order, by time alone: what excuses the last one is told by `state`. */
  readonly cycles: Answer<readonly Cycle[]>;
}

/** The answers of all service levels of an agreement, by clause. */
export interface SlaAnswers {
  readonly clocks: { readonly [clause: ClauseId]: ClockAnswers };
}

/** A stretch of a clock's time: counted, skipped because it does not count, or paused; and why. */
export interface TimelineSegment {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: 'counted' | 'skipped' | 'paused';
  readonly why: SegmentWhy;
  /** What the holiday or special day is called. */
  readonly name?: Bilingual;
}

/** Why a stretch counts or does not: by the calendar, by a pause, or because any time counts. */
export type SegmentWhy =
  | 'anyTime'
  | 'hours'
  | 'makeUpDay'
  | 'specialHours'
  | 'closed'
  | 'break'
  | 'holiday'
  | 'specialDay'
  | 'paused'
  | 'customerAwaited'
  | 'partsAwaited'
  | 'suspended'
  | 'resolved';

/** A moment on a clock's timeline. */
export interface TimelineMark {
  readonly at: Instant;
  readonly mark:
    | 'start'
    | 'warning'
    | 'due'
    | 'end'
    | 'asOf'
    | 'severityChanged'
    | 'appointmentAgreed'
    | 'delayNotified';
  /** The event, where it is one. */
  readonly event?: EventName;
}

/** How the last run of a clock went, stretch by stretch, for a reader or a picture. */
export interface ClockTimeline {
  readonly from: Instant;
  readonly to: Instant;
  readonly segments: readonly TimelineSegment[];
  readonly marks: readonly TimelineMark[];
}

/** What the service levels of an agreement answer in a case, why, and when that changes by time alone. */
export type SlaFinding = Finding<SlaAnswers> & {
  /** The timeline of each clock that has begun, by clause; absent when no reasons were asked for. */
  readonly timelines?: { readonly [clause: ClauseId]: ClockTimeline };
};
