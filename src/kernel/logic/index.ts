/**
 * Conditions as data, three-valued: what holds, what does not, and which missing facts still matter.
 *
 * @packageDocumentation
 */
export {
  type Asking,
  type Comparison,
  type Condition,
  comparisonsIn,
  compileCondition,
  type Holds,
} from './condition.js';
export { decide, type AppliedRule, type Verdict } from './decide.js';
export type {
  Asked,
  ChoiceFact,
  DateFact,
  Domain,
  Domains,
  FactDeclaration,
  FactDeclarations,
  NumberFact,
  TextFact,
  YesNoFact,
} from './declaration.js';
export { type FactReader, Regions, type Test } from './regions.js';
export { type NeedsDetail, type Settled, settle } from './settle.js';
export {
  Diagrams,
  FALSE,
  type Known,
  known,
  type Leaf,
  type Open,
  open,
  restsOn,
  type Split,
  TRUE,
  truth,
  type Uncertain,
  type Variable,
} from './uncertain.js';
