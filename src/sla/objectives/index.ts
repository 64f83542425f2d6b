/**
 * Objectives: which share of times was met, for how much of the time a service was available, how many customers were satisfied
 * over a period, is that enough, and why?
 *
 * @remarks It counts what the service levels came to in each case, outages and answers of customers. It does not decide what a missed
 * objective costs, nor whether an outage is excused.
 *
 * @packageDocumentation
 */
export { objectiveDefaults } from './defaults.js';
export { MissingClockError } from './errors.js';
export {
  compileObjectives,
  evaluateObjectives,
  type ObjectiveClause,
  type ObjectiveOptions,
  type ObjectivesContext,
} from './evaluate.js';
export type { JudgedCase, ObjectiveRecords, Outage, Period, Survey } from './facts.js';
export type {
  Attained,
  AttainedCount,
  AttainedTime,
  LeftOut,
  MeasuredPeriod,
  ObjectiveAnswers,
  ObjectivesAnswers,
  ObjectivesFinding,
  ShareRange,
} from './finding.js';
export type { Share } from './share.js';
export type { AttainmentTerms, AvailabilityTerms, ObjectiveTerms, SatisfactionTerms } from './terms.js';
