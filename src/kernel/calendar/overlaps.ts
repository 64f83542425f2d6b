import { pathText } from '../answer/index.js';
import type { Place } from './read-terms.js';
import type { Stretch } from './stretch.js';

/** Hours, and where in the terms they stand. */
export interface Placed extends Place, Stretch {}

/** Hours that overlap, in pairs, the one written first before the other; each pair once. */
export function overlapsIn(stretches: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const order = new Map([...new Set(stretches.map(({ at }) => pathText(at)))].map((text, index) => [text, index]));
  const orderOf = ({ at }: Placed) => order.get(pathText(at)) ?? 0;
  const pairs = new Map<string, readonly [Placed, Placed]>();
  let longest: Placed | undefined;
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    if (longest !== undefined && next.from < longest.to) {
      const pair = orderOf(longest) < orderOf(next) ? ([longest, next] as const) : ([next, longest] as const);
      pairs.set(pair.map(orderOf).join(), pair);
    }
    if (longest === undefined || next.to > longest.to) longest = next;
  }
  return [...pairs.values()].sort(([, a], [, b]) => orderOf(a) - orderOf(b));
}
