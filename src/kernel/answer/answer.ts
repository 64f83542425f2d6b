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
 * What an amount comes to if the missing facts have these values, each of which stands for all that no clause tells apart: a figure,
 * the least and the most of it, or a conflict of clauses.
 */
export type Branch = { readonly given: { readonly [fact: FactName]: Json } } & (
  | { readonly amount: string }
  | { readonly between: Bounds }
  | { readonly conflict: readonly ClauseId[] }
);

/** From the least to the most that an amount can come to, as decimal texts; `null` where nothing limits it. */
export type Bounds = readonly [string, string | null];

/**
 * An answer is one of three: decided; undetermined, with what could still change it; or a conflict of equal-ranked clauses.
 *
 * @remarks `presumed` lists the missing facts that a burden of proof stood in for: learning one of them may change the answer.
 * `exact: true` says that each need can change the answer and that nothing else can; `false` says that the list holds
 * everything that could, and perhaps more. An amount that is undetermined says between which figures it lies, and, where declared
 * facts split it, what it comes to by their values.
 */
export type Answer<T> =
  | { readonly outcome: 'decided'; readonly value: T; readonly presumed?: readonly FactName[] }
  | {
      readonly outcome: 'undetermined';
      readonly needs: readonly Need[];
      readonly exact: boolean;
      /** Of an amount: the least and the most that it can come to. */
      readonly between?: Bounds;
      /** Of an amount: what it comes to by the values of the missing facts that split it. */
      readonly branches?: readonly Branch[];
    }
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
