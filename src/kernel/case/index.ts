/**
 * The vocabulary of cases: what happened to an item, and how a room answers its questions about it.
 *
 * @packageDocumentation
 */
export {
  AMOUNT_NAMES,
  type AmountName,
  type Amounts,
  type Case,
  DATE_NAMES,
  type DateName,
  type Dates,
  type EarlierPenalty,
  type Event,
  EVENT_NAMES,
  type EventName,
  ITEM_DETAILS,
  type Item,
  METRICS,
  type Metric,
  PAUSES,
  USAGE_MEASURES,
  type Usage,
  type UsageMeasure,
  WORK_KINDS,
  type WorkItem,
  type WorkKind,
} from './case.js';
export type { AskOptions, Context } from './context.js';
export { type CarveOutSlice, type Combined, combinedRuling, rulingOf } from './carve-outs.js';
export { type Claim, claimDay, claimOf, dateOf } from './claim.js';
export {
  type Evaluation,
  evaluateRoom,
  type Finding,
  forAnotherRoom,
  heldIs,
  looked,
  type Questions,
  type Room,
} from './evaluation.js';
export { caseReader } from './reader.js';
export {
  amountOf,
  type FigureRange,
  type Reckoned,
  knownFigure,
  openFigure,
  type Rising,
  rangeOfLeaf,
  reckon,
  reckonBetween,
  total,
} from './reckon.js';
export { regionsOf } from './regions.js';
export { type Dated, eventsOf, type Timeline, timeline } from './timeline.js';
