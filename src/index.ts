/**
 * After-sales service agreements as typed terms and pure evaluators: what is covered, until when, and why.
 *
 * @packageDocumentation
 */

// The whole agreement
export {
  Agreement,
  type AgreementFinding,
  type CaseOptions,
  agreementJsonSchema,
  Clause,
  type CompiledAgreement,
  caseJsonSchema,
  compileAgreement,
  type DraftedAgreement,
  draftAgreement,
  type Explanation,
  type ExplanationWording,
  explain,
  explainObjectives,
  fillBlanks,
  HeadingTerms,
  type OpenBlank,
  openBlanks,
  parseAgreement,
  parseCase,
  Settings,
  TextFigure,
  TextTerms,
  toMarkdown,
} from './agreement/index.js';

// Exclusions
export {
  type CarveOut,
  type ExclusionAnswers,
  type ExclusionClause,
  type ExclusionFacts,
  type ExclusionFinding,
  compileExclusion,
  evaluateExclusion,
  exceptionDefaults,
  exclusionDefaults,
  type Ruling,
} from './exclusion/index.js';
export { ExclusionTerms, parseExclusionTerms } from './exclusion/terms.js';
export { draftExclusionClause, exclusionRules, sayExclusion } from './exclusion/text.js';

// Warranties
export {
  type CostClass,
  type Coverage,
  type CoverAnswers,
  type CoveredBy,
  compileWarranty,
  evaluateWarranty,
  type LastDay,
  type OpenRemedy,
  type Refund,
  type WarrantyAnswers,
  type WarrantyClause,
  type WarrantyContext,
  type WarrantyFacts,
  type WarrantyFinding,
  warrantyDefaults,
} from './warranty/index.js';
export { parseWarrantyTerms, WarrantyTerms } from './warranty/terms.js';
export { draftWarrantyClause, sayWarranty, warrantyRules } from './warranty/text.js';

// Service levels
export {
  type ClockAnswers,
  type ClockState,
  type ClockTimeline,
  type Cycle,
  compileSla,
  evaluateSla,
  MissingCalendarError,
  type NextWarning,
  type NothingToMeasure,
  type TimeQuantity,
  type SegmentWhy,
  type SlaAnswers,
  type SlaClause,
  type SlaContext,
  type SlaFacts,
  type SlaFinding,
  severityIds,
  slaDefaults,
  type TimelineMark,
  type TimelineSegment,
} from './sla/index.js';
export { parseSlaTerms, SlaSettings, SlaTerms } from './sla/terms.js';
export { draftSlaClause, saySla, slaRules } from './sla/text.js';

// Objectives of service levels over a period
export {
  type AttainedCount,
  type AttainedTime,
  type Attained,
  type JudgedCase,
  type LeftOut,
  type MeasuredPeriod,
  type ObjectiveAnswers,
  type ObjectiveClause,
  type ObjectiveOptions,
  type ObjectiveRecords,
  type ObjectivesAnswers,
  type ObjectivesContext,
  type ObjectivesFinding,
  type Outage,
  type Period,
  type Share,
  type ShareRange,
  type Survey,
  compileObjectives,
  evaluateObjectives,
  MissingClockError,
  objectiveDefaults,
} from './sla/objectives/index.js';
export {
  AttainmentTerms,
  AvailabilityTerms,
  ObjectiveTerms,
  parseObjectiveRecords,
  parseObjectiveTerms,
  SatisfactionTerms,
} from './sla/objectives/terms.js';
export { askObjectives, draftObjectiveClause, objectiveRules, sayObjectives } from './sla/objectives/text.js';

// Fees
export {
  type ChargeAnswers,
  type Consent,
  type CoverSlice,
  compileFee,
  evaluateFee,
  type FeeAnswers,
  type FeeClause,
  type FeeContext,
  type FeeFacts,
  type FeeFinding,
  type FeeLine,
  type FeeOptions,
  type FeeStatement,
  feeDefaults,
  type Instalment,
  type PeriodCharge,
  type Retention,
} from './fee/index.js';
export { FeeSettings, FeeTerms, parseFeeTerms } from './fee/terms.js';
export { draftFeeClause, feeRules, feeSettingsSentences, sayFee } from './fee/text.js';

// Penalties
export {
  type Advice,
  compileDelayCharge,
  compilePenalty,
  daysCounted,
  type DelayCost,
  evaluatePenalty,
  type PenaltyAnswers,
  type PenaltyClause,
  type PenaltyClauseAnswers,
  type PenaltyContext,
  type PenaltyEvent,
  type PenaltyFacts,
  type PenaltyFinding,
  type PenaltyOptions,
  partOfYear,
  penaltyDefaults,
  type Relief,
} from './penalty/index.js';
export { PenaltySettings, PenaltyTerms, parsePenaltyTerms, RateTable } from './penalty/terms.js';
export { draftPenaltyClause, penaltyRules, penaltySettingsSentences, sayPenalty } from './penalty/text.js';

// What every answer is made of
export type {
  Answer,
  Bilingual,
  Bounds,
  Branch,
  Citation,
  ClauseId,
  FactName,
  Held,
  Issue,
  Json,
  Locale,
  Need,
  Path,
  Result,
  Rule,
  Step,
  Witness,
} from './kernel/answer/index.js';
export { pathText } from './kernel/answer/index.js';

// Cases, conditions and declared facts
export type {
  Amounts,
  AskOptions,
  Case,
  Context,
  Dates,
  EarlierPenalty,
  Event,
  Finding,
  Item,
  Usage,
  WorkItem,
  WorkKind,
} from './kernel/case/index.js';
export type { Condition, FactDeclaration, FactDeclarations } from './kernel/logic/index.js';
export type { Blank, Figure, Filled, OneOf, SpanTerms, Written } from './kernel/gate/index.js';

// Time and money
export type { CivilDate, CountingConvention, CountingTerms, Instant, RestDays, Span } from './kernel/time/index.js';
export { eu1182, prcCivilCode } from './kernel/time/index.js';
export type { Money, Rate, RoundingMode } from './kernel/money/index.js';

// Working time
export {
  type Calendar,
  type CalendarContext,
  calendarDefaults,
  compileCalendar,
  type FilledCalendarTerms,
  type HoursOfDay,
  intersection,
  type Segment,
  type WhenCountedBack,
  type WhenUsedUp,
  type Why,
} from './kernel/calendar/index.js';
export {
  CalendarTerms,
  calendarIssues,
  DailyHours,
  parseCalendarTerms,
  SpecialDate,
  WeeklyHours,
} from './kernel/calendar/terms.js';
export { cnRestDays } from './packs/cn/calendar.js';
