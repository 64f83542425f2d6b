/**
 * What every answer is made of: results and issues, answers and needs, rules, citations and steps.
 *
 * @packageDocumentation
 */
export type { Answer, Bounds, Branch, ClauseId, FactName, Need, Witness } from './answer.js';
export { decided } from './answer.js';
export { InvariantError, unreachable } from './invariant.js';
export type { Issue, Json, Path, Result } from './result.js';
export { fail, ok, pathText } from './result.js';
export type { Bilingual, Citation, Held, Locale, Rule, Step } from './rule.js';
