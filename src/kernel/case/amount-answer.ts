import type { Answer, Branch, FactName, Json } from '../answer/index.js';
import type { Leaf, Settled, Uncertain } from '../logic/index.js';
import { compare, type Money } from '../money/index.js';

type Undetermined = Extract<Answer<never>, { readonly outcome: 'undetermined' }>;

/** More branches than these are not told one by one. */
const MAX_BRANCHES = 64;

/** Of a question about an amount: between which figures it lies, and what it comes to by the missing facts that split it. */
export function attainable(question: Uncertain<Settled<unknown>>): Pick<Undetermined, 'between' | 'branches'> {
  const paths = pathsOf(question);
  if (paths === undefined) return {};
  const [first, ...others] = paths.flatMap(({ leaf }) => boundsOf(leaf));
  if (first === undefined) return {};
  const [least, most] = others.reduce(widest, first);
  const between = [least.amount, most?.amount ?? null] as const;
  if (question.kind !== 'split' || paths.length > MAX_BRANCHES) return { between };
  return { between, branches: paths.map(branch) };
}

interface Path {
  readonly given: { readonly [fact: FactName]: Json };
  readonly leaf: Leaf<Settled<unknown>>;
}

/** Every way through the missing facts; nothing where the question is not about an amount, or there are too many ways. */
function pathsOf(question: Uncertain<Settled<unknown>>): readonly Path[] | undefined {
  const found: Path[] = [];
  const visit = (node: Uncertain<Settled<unknown>>, given: Path['given']): boolean => {
    if (node.kind === 'split') {
      const { fact, samples } = node.variable;
      return node.branches.every((next, region) => visit(next, { ...given, [fact]: samples[region] ?? null }));
    }
    return isOfAmount(node) && found.push({ given, leaf: node }) <= 1000;
  };
  return visit(question, {}) ? found : undefined;
}

function isOfAmount(leaf: Leaf<Settled<unknown>>): boolean {
  if (leaf.kind === 'open') return leaf.bounds !== undefined;
  return 'conflict' in leaf.value || isMoney(leaf.value.value);
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'amount,currency';
}

type Ends = readonly [Money, Money | null];

/** From the least to the most that a leaf can come to; none where clauses contradict one another. */
function boundsOf(leaf: Leaf<Settled<unknown>>): readonly Ends[] {
  if (leaf.kind === 'open') return [leaf.bounds as Ends];
  return 'conflict' in leaf.value ? [] : [[leaf.value.value as Money, leaf.value.value as Money]];
}

function widest([least, most]: Ends, [other, further]: Ends): Ends {
  return [
    compare(other, least) < 0 ? other : least,
    most === null || further === null ? null : compare(further, most) > 0 ? further : most,
  ];
}

function branch({ given, leaf }: Path): Branch {
  if (leaf.kind === 'open') {
    const [least, most] = leaf.bounds as Ends;
    return { given, between: [least.amount, most?.amount ?? null] };
  }
  if ('conflict' in leaf.value) return { given, conflict: leaf.value.conflict };
  return { given, amount: (leaf.value.value as Money).amount };
}
