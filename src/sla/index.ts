/**
 * Service levels: when is an answer, a visit, a repair due, does its clock run, stand still, was it met or breached, and why?
 *
 * @remarks It decides, for each clause, the last moment in time, how the clock stands, what time is used and left, when to warn,
 * and by how much something is too late. It does not decide what lateness costs, nor what a fault is.
 *
 * @packageDocumentation
 */
export type { SlaClause } from './clause.js';
export { slaDefaults } from './defaults.js';
export { MissingCalendarError } from './errors.js';
export { compileClocks, compileSla, evaluateSla, type SlaContext, severityIds } from './evaluate.js';
export type { SlaFacts } from './facts.js';
export type {
  ClockAnswers,
  ClockState,
  ClockTimeline,
  Cycle,
  NextWarning,
  NothingToMeasure,
  TimeQuantity,
  SegmentWhy,
  SlaAnswers,
  SlaFinding,
  TimelineMark,
  TimelineSegment,
} from './finding.js';
export type { PlainTarget, SlaCalendar, SlaSettings, SlaTarget, SlaTerms, Warning } from './terms.js';
