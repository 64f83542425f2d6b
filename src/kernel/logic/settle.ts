import type { Answer, ClauseId, FactName, Json, Need, Witness } from '../answer/index.js';
import { InvariantError } from '../answer/index.js';
import { restsOn, type Uncertain, type Variable } from './uncertain.js';

/** A value, or the clauses of equal rank that disagree on it. */
export type Settled<T> = { readonly value: T } | { readonly conflict: readonly ClauseId[] };

/** How much to say of what is missing: the names, or each with two cases that prove that it matters. */
export type NeedsDetail = 'list' | 'witnesses';

/**
 * The answer to a question whose value may rest on missing facts.
 *
 * @remarks Undetermined answers list exactly the facts that can still change the answer; where a date or a blank is missing, what
 * it does is not worked out, and the list is everything that could.
 * @example
 * settle(known({ value: 'covered' })) // => { outcome: 'decided', value: 'covered' }
 * settle(open(['dates.delivered'])) // => { outcome: 'undetermined', needs: [{ fact: 'dates.delivered' }], exact: false }
 */
export function settle<T>(value: Uncertain<Settled<T>>, detail: NeedsDetail = 'list'): Answer<T> {
  if (value.kind === 'known') return settled(value.value);
  const names = [...restsOn(value)].sort();
  const exact = isExact(value);
  const needs = names.map((fact): Need => {
    const witness = detail === 'witnesses' && exact ? witnessFor(fact, value) : undefined;
    return witness === undefined ? { fact } : { fact, witness };
  });
  return { outcome: 'undetermined', needs, exact };
}

function settled<T>(value: Settled<T>): Answer<T> {
  if ('conflict' in value) return { outcome: 'conflict', clauses: value.conflict };
  return { outcome: 'decided', value: value.value };
}

function isExact(value: Uncertain<unknown>, seen = new Set<Uncertain<unknown>>()): boolean {
  if (seen.has(value)) return true;
  seen.add(value);
  if (value.kind === 'split') return value.branches.every((branch) => isExact(branch, seen));
  return value.kind === 'known';
}

/** Two complete cases that differ in one fact only and get different answers; every fact in a reduced diagram has them. */
function witnessFor<T>(fact: FactName, value: Uncertain<Settled<T>>): Witness {
  const [node, above] = nodeOf(fact, value);
  const [left, right] = firstTwoThatDiffer(node.branches);
  const { answers, given } = tellApart(node.branches[left], node.branches[right]);
  return {
    given: Object.fromEntries([...above, ...given].sort(([a], [b]) => (a < b ? -1 : 1))),
    one: { value: sample(node.variable, left), answer: answers[0] },
    other: { value: sample(node.variable, right), answer: answers[1] },
  };
}

type Given = readonly (readonly [FactName, Json])[];
type Node<T> = Extract<Uncertain<T>, { kind: 'split' }>;

/** A place in the diagram where the fact splits the answer, and the values that lead there. */
function nodeOf<T>(fact: FactName, root: Uncertain<T>): [Node<T>, Given] {
  const seen = new Set<Uncertain<T>>();
  const find = (node: Uncertain<T>, given: Given): [Node<T>, Given] | undefined => {
    if (node.kind !== 'split' || seen.has(node)) return undefined;
    if (node.variable.fact === fact) return [node, given];
    seen.add(node);
    for (const [region, branch] of node.branches.entries()) {
      const found = find(branch, [...given, [node.variable.fact, sample(node.variable, region)]]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = find(root, []);
  if (found === undefined) throw new InvariantError(`${fact} does not stand in the diagram`);
  return found;
}

/** The first region and the first later one whose branches differ; nodes are shared, so that equal branches are one object. */
function firstTwoThatDiffer(branches: readonly unknown[]): [number, number] {
  return [0, branches.findIndex((branch) => branch !== branches[0])];
}

/** Values of the facts further down for which two diagrams give different answers. */
function tellApart<T>(
  one: Uncertain<Settled<T>> | undefined,
  other: Uncertain<Settled<T>> | undefined,
): { answers: readonly [Json, Json]; given: Given } {
  if (one === undefined || other === undefined) throw new InvariantError('a split of one region');
  if (one.kind === 'known' && other.kind === 'known')
    return { answers: [asJson(one.value), asJson(other.value)], given: [] };
  const top = [one, other]
    .filter((node) => node.kind === 'split')
    .sort((a, b) => a.variable.order - b.variable.order)[0];
  if (top === undefined) throw new InvariantError('an open value has no witness');
  for (const [region] of top.branches.entries()) {
    const [left, right] = [follow(one, top.variable, region), follow(other, top.variable, region)];
    if (left === right) continue;
    const found = tellApart(left, right);
    return { ...found, given: [[top.variable.fact, sample(top.variable, region)], ...found.given] };
  }
  throw new InvariantError('two different diagrams that never differ');
}

function follow<T>(node: Uncertain<T>, variable: Variable, region: number): Uncertain<T> | undefined {
  return node.kind === 'split' && node.variable === variable ? node.branches[region] : node;
}

/** The value that stands for a region of a missing fact. */
function sample(variable: Variable, region: number): Json {
  return variable.samples[region] ?? null;
}

function asJson<T>(value: Settled<T>): Json {
  return ('conflict' in value ? { conflict: value.conflict } : value.value) as Json;
}
