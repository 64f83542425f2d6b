/**
 * Penalties: what is owed for lateness, breach, downtime and late payment, up to which cap, and what relieves it?
 *
 * @remarks It decides what each clause comes to, breach by breach, what of that is owed under the caps that clauses share, what is
 * owed beside it for the loss, and what is paid or taken off the fee. It does not decide whether a court would raise or reduce it:
 * what the law measures penalties by is told as advice.
 *
 * @packageDocumentation
 */
export type { PenaltyClause, PenaltyContext } from './clause.js';
export { penaltyDefaults } from './defaults.js';
export { compileDelayCharge, type DelayCost, type FilledDelayCharge } from './delay-charge.js';
export { type DayCount, daysCounted, partOfYear } from './day-count.js';
export { compilePenalty, evaluatePenalty, type PenaltyOptions } from './evaluate.js';
export type { PenaltyFacts } from './facts.js';
export type {
  Advice,
  PenaltyAnswers,
  PenaltyClauseAnswers,
  PenaltyEvent,
  PenaltyFinding,
  Relief,
} from './finding.js';
export type {
  ClockAnswersSlice,
  ClockSlice,
  CycleSlice,
  ObjectiveSlice,
  PeriodSlice,
  Sources,
  StateSlice,
} from './sources.js';
export type { PenaltySettings, PenaltyTerms, RateTable } from './terms.js';
