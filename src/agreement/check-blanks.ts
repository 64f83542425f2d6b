import type { Issue, Path } from '../kernel/answer/index.js';
import { blanksIn, issue } from '../kernel/gate/index.js';
import type { Place } from '../kernel/gate/walk.js';
import { SPAN_LIMITS } from '../kernel/time/index.js';

/** A name that stands for figures of two kinds, so that no one value could fill both places. */
export function blankIssues(clauses: readonly Place[]): readonly Issue[] {
  const kinds = new Map<string, string>();
  return clauses.flatMap((clause) =>
    blanksIn(clause.value, clause.at).flatMap(({ path, blank }) => {
      const kind = kindOfFigure(path);
      if (typeof blank.blank !== 'string' || kind === undefined) return [];
      const before = kinds.get(blank.blank) ?? kind;
      kinds.set(blank.blank, before);
      if (before === kind) return [];
      const what = `this name stands for a figure of another kind before (${before}, here ${kind})`;
      return [issue('blank', [...path, 'blank'], blank.blank, what, 'give each figure a name of its own')];
    }),
  );
}

/** Terms that one value could fill alike, by what they are. */
const ALIKE: readonly (readonly [kind: string, terms: readonly string[]])[] = [
  [
    'amount',
    ['amount', 'each', 'price', 'least', 'most', 'leastPayout', 'base', 'of', 'on', 'deductible', 'claimLimit'],
  ],
  ['rate', ['rate', 'share', 'costPlus', 'credit', 'perDay', 'perYear', 'plus', 'atLeast']],
  ['number', ['upTo', 'below', 'size', 'first', 'times']],
];

/** Terms that are something else in this place than by their name: `on` a day, `below` a share, `first` a length of time. */
const ELSEWHERE: readonly (readonly [around: string, term: string, kind: string])[] = [
  ['due', 'on', 'date'],
  ['bands', 'below', 'rate'],
  ['adjusted', 'to', 'rate'],
  ['grace', 'first', 'per'],
];

/** What a figure is a number of, or what it is; the figures of a text may be of any kind. */
function kindOfFigure(path: Path): string | undefined {
  const term = String(path.at(-1));
  if (path.includes('figures') && !Object.hasOwn(SPAN_LIMITS, term)) return undefined;
  const here = ELSEWHERE.find(([around, name]) => name === term && path.includes(around));
  const alike = ALIKE.find(([, terms]) => terms.includes(term));
  return here?.[2] ?? alike?.[0] ?? term;
}
