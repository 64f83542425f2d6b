/**
 * Exclusions: does a clause take this claim out of another clause, on whose proof, and what is offered instead?
 *
 * @remarks It decides, for each exclusion, whether the claim is excluded, may be refused by the provider, or is not touched.
 * It does not decide whether there was cover in the first place; the rooms of the clauses that are carved out do.
 *
 * @packageDocumentation
 */
export type { ExclusionClause } from './clause.js';
export type { CarveOut, CompiledExclusions } from './evaluate.js';
export { compileCarveOuts, compileExclusion, evaluateExclusion } from './evaluate.js';
export { exceptionDefaults, exclusionDefaults } from './defaults.js';
export type { ExclusionFacts } from './facts.js';
export type { ExclusionAnswers, ExclusionFinding, Ruling } from './finding.js';
export type { Burden, Effect, ExclusionByItself, ExclusionException, ExclusionTerms } from './terms.js';
