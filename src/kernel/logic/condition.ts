import type { FactName, Json } from '../answer/index.js';
import type { FactReader, Regions, Test } from './regions.js';
import { type Diagrams, FALSE, TRUE, type Uncertain } from './uncertain.js';

/**
 * A condition on the facts of a case, as JSON.
 *
 * @remarks One comparison of one fact, or `all`, `any`, `not` of conditions. `over` and `under` leave the figure out, `atLeast`
 * and `atMost` take it in. A fact known not to be (`null`) answers every comparison with no; for a yes/no fact it is a no.
 */
export type Condition =
  | { readonly fact: FactName; readonly is: boolean | number | string }
  | { readonly fact: FactName; readonly in: readonly (number | string)[] }
  | { readonly fact: FactName; readonly over: number | string }
  | { readonly fact: FactName; readonly under: number | string }
  | { readonly fact: FactName; readonly atLeast: number | string }
  | { readonly fact: FactName; readonly atMost: number | string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** One comparison of one fact. */
export type Comparison = Extract<Condition, { readonly fact: FactName }>;

/** What an evaluation asks its facts through: the reader of the case, and the diagrams of what is missing. */
export interface Asking {
  readonly read: FactReader;
  readonly diagrams: Diagrams;
}

/** A compiled condition: whether it holds, so far as the facts are known. */
export type Holds = (asking: Asking) => Uncertain<boolean>;

/**
 * Prepares a condition for evaluation; its constants join the regions of the facts it compares.
 *
 * @example
 * const over = compileCondition({ fact: 'usage.km', over: 60000 }, new Regions());
 * over({ read: () => 60000, diagrams: new Diagrams() }) // => { kind: 'known', value: false }
 * over({ read: () => 60001, diagrams: new Diagrams() }) // => { kind: 'known', value: true }
 */
export function compileCondition(condition: Condition, regions: Regions): Holds {
  if ('all' in condition) {
    const parts = condition.all.map((part) => compileCondition(part, regions));
    return (asking) => fold(parts, asking, false);
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileCondition(part, regions));
    return (asking) => fold(parts, asking, true);
  }
  if ('not' in condition) {
    const part = compileCondition(condition.not, regions);
    return (asking) => asking.diagrams.not(part(asking));
  }
  const test = compileComparison(condition, regions);
  return (asking) => regions.ask(test, asking.read, asking.diagrams);
}

/** `all` stops at the first part that is false, `any` at the first that is true. */
function fold(parts: readonly Holds[], asking: Asking, absorber: boolean): Uncertain<boolean> {
  let result: Uncertain<boolean> = absorber ? FALSE : TRUE;
  for (const part of parts) {
    const next = part(asking);
    result = absorber ? asking.diagrams.or(result, next) : asking.diagrams.and(result, next);
    if (result.kind === 'known' && result.value === absorber) return result;
  }
  return result;
}

function compileComparison(comparison: Comparison, regions: Regions): Test {
  const { fact } = comparison;
  if ('is' in comparison) {
    const { is } = comparison;
    return regions.test(fact, [is], (value) => value === is || (is === false && value === null));
  }
  if ('in' in comparison) {
    const listed = new Set<Json>(comparison.in);
    return regions.test(fact, comparison.in, (value) => listed.has(value));
  }
  const [figure, holds] = ordering(comparison);
  return regions.test(fact, [figure], (value) => typeof value === typeof figure && holds(value as typeof figure));
}

/** Civil dates of four-digit years stand in the order of their text, so that one comparison serves numbers and dates. */
function ordering(
  comparison: Exclude<Comparison, { is: unknown } | { in: unknown }>,
): [number | string, (value: number | string) => boolean] {
  if ('over' in comparison) return [comparison.over, (value) => value > comparison.over];
  if ('under' in comparison) return [comparison.under, (value) => value < comparison.under];
  if ('atLeast' in comparison) return [comparison.atLeast, (value) => value >= comparison.atLeast];
  return [comparison.atMost, (value) => value <= comparison.atMost];
}

/**
 * Every comparison in a condition, with its path inside it.
 *
 * @example
 * comparisonsIn({ not: { fact: 'seal.broken', is: true } }).map(({ path }) => path) // => [['not']]
 */
export function comparisonsIn(
  condition: Condition,
): readonly { path: readonly (string | number)[]; comparison: Comparison }[] {
  if ('all' in condition) return nested('all', condition.all);
  if ('any' in condition) return nested('any', condition.any);
  if ('not' in condition)
    return comparisonsIn(condition.not).map(({ path, comparison }) => ({ path: ['not', ...path], comparison }));
  return [{ path: [], comparison: condition }];
}

function nested(key: 'all' | 'any', parts: readonly Condition[]): ReturnType<typeof comparisonsIn> {
  return parts.flatMap((part, index) =>
    comparisonsIn(part).map(({ path, comparison }) => ({ path: [key, index, ...path], comparison })),
  );
}
