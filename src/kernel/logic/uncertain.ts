import type { FactName, Json } from '../answer/index.js';
import { InvariantError } from '../answer/index.js';

/**
 * A value that may rest on facts not yet known.
 *
 * @remarks It is a reduced decision diagram over the missing facts: `known` when nothing missing matters, `split` by the regions
 * of one missing fact, and `open` where it rests on something that no comparison cuts into regions (an unknown date, a blank).
 * A missing fact stands in the diagram if and only if some answer still turns on it.
 */
export type Uncertain<T> = Known<T> | Open | Split<T>;

/** A value that no missing fact can change. */
export interface Known<T> {
  readonly kind: 'known';
  readonly value: T;
}

/** A value of which only the names of what it rests on are known, and perhaps between which two values it lies. */
export interface Open {
  readonly kind: 'open';
  readonly names: readonly FactName[];
  /** The least and the most that it can be. */
  readonly bounds?: readonly [unknown, unknown];
}

/** A value that differs by the region in which one missing fact lies. */
export interface Split<T> {
  readonly kind: 'split';
  readonly variable: Variable;
  readonly branches: readonly Uncertain<T>[];
}

/** A missing fact: its name, its place in the order of all facts, and one sample value for each region. */
export interface Variable {
  readonly fact: FactName;
  readonly order: number;
  readonly samples: readonly Json[];
}

/** It is so, whatever is missing. */
export const TRUE: Known<boolean> = { kind: 'known', value: true };
/** It is not so, whatever is missing. */
export const FALSE: Known<boolean> = { kind: 'known', value: false };

/**
 * A value that no missing fact can change.
 *
 * @example
 * known(3) // => { kind: 'known', value: 3 }
 */
export function known<T>(value: T): Known<T> {
  return { kind: 'known', value };
}

/**
 * A truth value that no missing fact can change.
 *
 * @example
 * truth(true) // => { kind: 'known', value: true }
 */
export function truth(value: boolean): Known<boolean> {
  return value ? TRUE : FALSE;
}

/**
 * A value that rests on things whose effect is not worked out; only their names are kept, in order and once each.
 *
 * @example
 * open(['dates.delivered', 'blanks.term']) // => { kind: 'open', names: ['blanks.term', 'dates.delivered'] }
 */
export function open(names: Iterable<FactName>, bounds?: Open['bounds']): Open {
  const sorted = [...new Set(names)].sort();
  return bounds === undefined ? { kind: 'open', names: sorted } : { kind: 'open', names: sorted, bounds };
}

/** Steps that one evaluation may spend on working out regions before it falls back on naming what a value rests on. */
const STEP_BUDGET = 50_000;

/**
 * The diagrams of one evaluation: they share their nodes, so that equal values are one object.
 *
 * @remarks When the budget of steps is used up, what is not settled becomes `open` with the names of all it rests on, and truth
 * values follow the strong Kleene tables: still sound, no longer exact.
 * @example
 * new Diagrams().and(open(['dates.delivered']), truth(false)) // => { kind: 'known', value: false }
 */
export class Diagrams {
  private readonly nodes = new Map<string, Uncertain<unknown>>();
  private readonly numbers = new Map<Uncertain<unknown>, number>();
  private steps = 0;

  /** The value that `branches[i]` has when the fact lies in region `i`; branches rest only on facts later in order. */
  split<T>(variable: Variable, branches: readonly Uncertain<T>[]): Uncertain<T> {
    const unique = branches.map((branch) => this.unique(branch));
    const first = unique[0];
    if (first === undefined) throw new InvariantError(`no region for ${variable.fact}`);
    if (unique.every((branch) => branch === first)) return first;
    const key = `${variable.order}:${unique.map((branch) => this.numbers.get(branch)).join()}`;
    return this.intern(key, () => ({ kind: 'split', variable, branches: unique }));
  }

  /** What follows from a value, wherever it is known. */
  map<A, T>(a: Uncertain<A>, f: (a: A) => T): Uncertain<T> {
    return this.combine([a], ([x]) => (x?.kind === 'known' ? known(f(x.value as A)) : open(x?.names ?? [])));
  }

  /** Like `map`, where what follows from a value may itself be known by name only. */
  bind<A, T>(a: Uncertain<A>, f: (a: A) => Known<T> | Open): Uncertain<T> {
    return this.combine<T>([a], ([x]) => (x?.kind === 'known' ? f(x.value as A) : open(x?.names ?? [])));
  }

  /** What follows from a value, or from the names of what it rests on where it is not known. */
  either<A, T>(a: Uncertain<A>, f: (a: A) => T, byNames: (names: readonly FactName[]) => T): Uncertain<T> {
    return this.combine<T>([a], ([x]) => known(x?.kind === 'known' ? f(x.value as A) : byNames(x?.names ?? [])));
  }

  /** What follows from two values, wherever both are known. */
  map2<A, B, T>(a: Uncertain<A>, b: Uncertain<B>, f: (a: A, b: B) => T): Uncertain<T> {
    return this.combine([a, b], ([x, y]) =>
      x?.kind === 'known' && y?.kind === 'known' ? known(f(x.value as A, y.value as B)) : open(namesOf([x, y])),
    );
  }

  /** The values in their order, each as it is. */
  list<T>(items: readonly Uncertain<T>[]): Uncertain<readonly T[]> {
    return items.reduce<Uncertain<readonly T[]>>(
      (done, item) => this.map2(done, item, (values, value) => [...values, value]),
      known([]),
    );
  }

  /** The opposite truth value. */
  not(a: Uncertain<boolean>): Uncertain<boolean> {
    return this.map(a, (x) => !x);
  }

  /** Whether both hold: one that does not settles it. */
  and(a: Uncertain<boolean>, b: Uncertain<boolean>): Uncertain<boolean> {
    return this.absorbing(a, b, false);
  }

  /** Whether either holds: one that does settles it. */
  or(a: Uncertain<boolean>, b: Uncertain<boolean>): Uncertain<boolean> {
    return this.absorbing(a, b, true);
  }

  /** One value or the other, as the condition has it; where the two agree the condition does not matter. */
  choose<T>(condition: Uncertain<boolean>, then: () => Uncertain<T>, otherwise: () => Uncertain<T>): Uncertain<T> {
    if (condition.kind === 'known') return condition.value ? then() : otherwise();
    return this.combine<T>([condition, then(), otherwise()], ([c, x, y]) => {
      if (c?.kind === 'known') return (c.value ? x : y) as Leaf<T>;
      const same = x?.kind === 'known' && y?.kind === 'known' && keyOf(x) === keyOf(y);
      return same ? (x as Leaf<T>) : open(namesOf([c, x, y]));
    });
  }

  private absorbing(a: Uncertain<boolean>, b: Uncertain<boolean>, absorber: boolean): Uncertain<boolean> {
    return this.combine<boolean>([a, b], ([x, y]) => {
      if (isTruth(x, absorber) || isTruth(y, absorber)) return truth(absorber);
      return x?.kind === 'known' && y?.kind === 'known' ? truth(!absorber) : open(namesOf([x, y]));
    });
  }

  /**
   * What `f` makes of what the operands are in every region of every missing fact: values, or names with the bounds that are known.
   *
   * @remarks What is open stays open by the names of all the operands: a fact that does not matter while a date is missing may
   * matter once it is known.
   */
  combine<T>(operands: readonly Uncertain<unknown>[], f: (leaves: readonly Leaf<unknown>[]) => Leaf<T>): Uncertain<T> {
    if (operands.every(isLeaf)) return f(operands as readonly Leaf<unknown>[]);
    const done = new Map<string, Uncertain<T>>();
    let names: readonly FactName[] | undefined;
    const byAllNames = (leaf: Leaf<T>): Leaf<T> => {
      if (leaf.kind === 'known') return leaf;
      names ??= operands.flatMap((operand) => [...restsOn(operand)]);
      return open([...leaf.names, ...names], leaf.bounds);
    };
    const visit = (nodes: readonly Uncertain<unknown>[]): Uncertain<T> => {
      const top = topVariable(nodes);
      if (top === undefined || this.steps++ >= STEP_BUDGET) return byAllNames(f(nodes.map(coarse)));
      const key = nodes.map((node) => this.numbers.get(this.unique(node))).join();
      const before = done.get(key);
      if (before !== undefined) return before;
      const branches = top.samples.map((_, region) => visit(nodes.map((node) => within(node, top, region))));
      const result = this.split(top, branches);
      done.set(key, result);
      return result;
    };
    return visit(operands.map((operand) => this.unique(operand)));
  }

  private unique<T>(value: Uncertain<T>): Uncertain<T> {
    if (this.numbers.has(value)) return value;
    return this.intern(keyOf(value), () => value);
  }

  private intern<T>(key: string, make: () => Uncertain<T>): Uncertain<T> {
    const before = this.nodes.get(key);
    if (before !== undefined) return before as Uncertain<T>;
    const node = make();
    this.nodes.set(key, node);
    this.numbers.set(node, this.numbers.size);
    return node;
  }
}

/** What is left of a value once no missing fact splits it. */
export type Leaf<T> = Known<T> | Open;

function isLeaf(value: Uncertain<unknown>): value is Leaf<unknown> {
  return value.kind !== 'split';
}

/** The value with its regions forgotten: only the names of what it rests on are left. */
function coarse(value: Uncertain<unknown>): Leaf<unknown> {
  return value.kind === 'split' ? open(restsOn(value)) : value;
}

function isTruth(leaf: Leaf<unknown> | undefined, value: boolean): boolean {
  return leaf?.kind === 'known' && leaf.value === value;
}

function namesOf(leaves: readonly (Leaf<unknown> | undefined)[]): FactName[] {
  return leaves.flatMap((leaf) => (leaf?.kind === 'open' ? leaf.names : []));
}

function keyOf(value: Uncertain<unknown>): string {
  if (value.kind === 'known') return `=${JSON.stringify(value.value)}`;
  if (value.kind === 'open') {
    const names = `?${value.names.join()}`;
    return value.bounds === undefined ? names : `${names}${JSON.stringify(value.bounds)}`;
  }
  throw new InvariantError('a diagram of another evaluation');
}

function topVariable(nodes: readonly Uncertain<unknown>[]): Variable | undefined {
  let top: Variable | undefined;
  for (const node of nodes) {
    if (node.kind === 'split' && (top === undefined || node.variable.order < top.order)) top = node.variable;
  }
  return top;
}

function within<T>(node: Uncertain<T>, variable: Variable, region: number): Uncertain<T> {
  if (node.kind !== 'split' || node.variable !== variable) return node;
  const branch = node.branches[region];
  if (branch === undefined) throw new InvariantError(`no region ${region} of ${variable.fact}`);
  return branch;
}

/**
 * The names of the facts that a value rests on.
 *
 * @example
 * [...restsOn(open(['dates.delivered']))] // => ['dates.delivered']
 */
export function restsOn(value: Uncertain<unknown>): ReadonlySet<FactName> {
  const names = new Set<FactName>();
  const seen = new Set<Uncertain<unknown>>();
  const visit = (node: Uncertain<unknown>): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'open') for (const name of node.names) names.add(name);
    if (node.kind !== 'split') return;
    names.add(node.variable.fact);
    node.branches.forEach(visit);
  };
  visit(value);
  return names;
}
