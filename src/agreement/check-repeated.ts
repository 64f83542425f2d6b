import type { Issue } from '../kernel/answer/index.js';
import { issue } from '../kernel/gate/index.js';
import { itemsOf, type Place, textOf } from '../kernel/gate/walk.js';

/** What a list of words names twice. */
export function repeatedIn(list: Place, what: string, remedy: string): readonly Issue[] {
  const named = itemsOf(list).filter((place) => textOf(place) !== undefined);
  const first = new Map([...named].reverse().map((place) => [textOf(place), place]));
  return named
    .filter((place) => first.get(textOf(place)) !== place)
    .map(({ at, value }) => issue('repeated', at, value, what, remedy));
}
