/**
 * Warranties: is this fault covered, by which cover, until when, and what may the customer ask for?
 *
 * @remarks It decides, for parts, labour and travel each, which cover bears the cost and with which share; the last covered day;
 * the remedies that are open and who chooses among them; what a refund comes to. It does not decide whether a claim is
 * honest, what caused the damage, or what the law adds to what was agreed.
 *
 * @packageDocumentation
 */
export type { WarrantyClause } from './cover.js';
export { warrantyDefaults } from './defaults.js';
export { compileCovers, compileWarranty, evaluateWarranty, type WarrantyContext } from './evaluate.js';
export type { CarveOutSlice } from '../kernel/case/index.js';
export type { WarrantyFacts } from './facts.js';
export type {
  CostClass,
  Coverage,
  CoverAnswers,
  CoveredBy,
  LastDay,
  OpenRemedy,
  Refund,
  WarrantyAnswers,
  WarrantyFinding,
} from './finding.js';
export type { Remedy, RemedyTrigger, WarrantyLength, WarrantySettings, WarrantyStart, WarrantyTerms } from './terms.js';
