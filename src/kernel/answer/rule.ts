import type { ClauseId, FactName } from './answer.js';
import type { Json } from './result.js';

/** The languages in which every clause, rule and reason is worded. */
export type Locale = 'en' | 'zh-CN';

/** One wording in each language. */
export type Bilingual = {
  readonly en: string;
  readonly 'zh-CN': string;
};

/** Where a rule comes from: an article of an instrument, or the clause of the agreement that is being read. */
export type Citation =
  | {
      readonly kind: 'law';
      readonly instrument: string;
      readonly article: string;
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly kind: 'clause'; readonly field: string };

/**
 * A rule by which an evaluator reasons: a stable public id, one sentence in each language, and its sources.
 *
 * @remarks The sentence may name values of a step in braces: `{lastDay}`.
 */
export interface Rule {
  readonly id: string;
  readonly says: Bilingual;
  /** How it is told that the rule's condition did not hold, where turning its sentence round would read badly. */
  readonly saysNot?: Bilingual;
  /** How it is told that this is not known. */
  readonly saysUnknown?: Bilingual;
  readonly cites: readonly Citation[];
}

/** Whether a rule's condition held: yes, no, or not known. */
export type Held = 'held' | 'not' | 'unknown';

/** One step of reasoning: the rule, the clause it read, the facts it used with their values, and what it gave. */
export interface Step {
  readonly rule: string;
  readonly clause?: ClauseId;
  readonly held: Held;
  /** The facts that were read, with the values they had. */
  readonly facts?: { readonly [fact: FactName]: Json };
  /** The facts that were looked for and not found. */
  readonly unknown?: readonly FactName[];
  /** The figures that the rule took from the clause or worked out, by the name its sentence gives them. */
  readonly gave?: { readonly [name: string]: Json };
}
