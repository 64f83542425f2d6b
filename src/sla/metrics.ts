import type { EventName, Metric } from '../kernel/case/index.js';

/** What ends a clock: what was promised, or something after which it is no longer called for. */
export interface MetricEvents {
  /** The events by which the promise is kept, whichever comes first. */
  readonly keptBy: readonly EventName[];
  /** The events after which nothing is left to be done. */
  readonly mootBy: readonly EventName[];
}

/** A fault is solved by any of these. */
export const SOLVED: readonly EventName[] = ['resolved', 'repaired', 'replaced'];

/**
 * What ends the clock of each metric.
 *
 * @remarks Whoever comes to the site, or solves the fault, has answered; a fault that is solved from afar asks for no visit and no
 * further word on its progress.
 */
export const METRIC_EVENTS: { readonly [Name in Metric]: MetricEvents } = {
  firstResponse: { keptBy: ['answered', 'arrived', 'workaroundGiven', ...SOLVED], mootBy: [] },
  nextResponse: { keptBy: ['answered', 'arrived', 'workaroundGiven', ...SOLVED], mootBy: [] },
  progressUpdate: { keptBy: ['updated'], mootBy: SOLVED },
  dispatch: { keptBy: ['dispatched', 'arrived'], mootBy: SOLVED },
  arrival: { keptBy: ['arrived'], mootBy: SOLVED },
  workaround: { keptBy: ['workaroundGiven', ...SOLVED], mootBy: [] },
  resolution: { keptBy: SOLVED, mootBy: [] },
  complaintAnswer: { keptBy: ['complaintAnswered', 'complaintSettled'], mootBy: [] },
  complaintSettlement: { keptBy: ['complaintSettled'], mootBy: [] },
};

/** Whether a metric is about a complaint, and not about a fault. */
export function isOfComplaint(metric: Metric): boolean {
  return metric === 'complaintAnswer' || metric === 'complaintSettlement';
}

/**
 * The order of events of one instant: what starts a clock, then what changes it, then what ends a pause or begins one, then what
 * ends the clock, and last what opens it again.
 */
export const ORDER_AT_ONE_INSTANT: readonly EventName[] = [
  'reported',
  'handedIn',
  'complained',
  'severityChanged',
  'appointmentAgreed',
  'delayNotified',
  'suspensionEnded',
  'resumed',
  'customerReplied',
  'partsSupplied',
  'suspended',
  'paused',
  'customerAwaited',
  'partsAwaited',
  'answered',
  'remoteFailed',
  'dispatched',
  'arrived',
  'updated',
  'workaroundGiven',
  'repaired',
  'replaced',
  'resolved',
  'complaintAnswered',
  'complaintSettled',
  'handedBack',
  'reopened',
  'contacted',
  'returned',
  'transferred',
];
