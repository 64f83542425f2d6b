import type { Json } from './result.js';

/** The name of something a case may tell: a declared fact (`"damage.cause"`), a date (`"dates.delivered"`), an event
 * (`"log.reported"`), a usage figure (`"usage.km"`), or a blank left open in the terms (`"blanks.warrantyYears"`). */
export type FactName = string;

/** The stable, unique slug of a clause in its agreement. */
export type ClauseId = string;

/** Two complete states of the facts that differ in one fact only, with the answer in each: proof that the fact matters. */
export interface Witness {
  /** Values of the other missing facts, the same in both states; `null` is "known not to be". */
  readonly given: { readonly [fact: FactName]: Json };
  readonly one: { readonly value: Json; readonly answer: Json };
  readonly other: { readonly value: Json; readonly answer: Json };
}

/** Something that must be learned before the question can be answered. */
export interface Need {
  readonly fact: FactName;
  /** Present when witnesses were asked for and the need is exact. */
  readonly witness?: Witness;
}

/**
 * An answer is one of three: decided; undetermined, with what could still change it; or a conflict of equal-ranked clauses.
 *
 * @remarks `presumed` lists the missing facts that a burden of proof stood in for: learning one of them may change the answer.
 * `exact: true` says that each need can change the answer and that nothing else can; `false` says that the list holds
 * everything that could, and perhaps more.
 */
export type Answer<T> =
  | { readonly outcome: 'decided'; readonly value: T; readonly presumed?: readonly FactName[] }
  | { readonly outcome: 'undetermined'; readonly needs: readonly Need[]; readonly exact: boolean }
  | { readonly outcome: 'conflict'; readonly clauses: readonly ClauseId[] };

/**
 * A decided answer.
 *
 * @example
 * decided('2025-02-28') // => { outcome: 'decided', value: '2025-02-28' }
 */
export function decided<T>(value: T): Answer<T> {
  return { outcome: 'decided', value };
}
