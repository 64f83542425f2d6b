import { type Issue, type Json, type Path, pathText } from '../answer/index.js';

/** An issue whose message names place, value and remedy in one sentence; `value` is what stands there, or absent. */
export function issue(code: string, path: Path, value: Json | undefined, what: string, remedy: string): Issue {
  const found = value === undefined ? '' : ` (found ${shown(value)})`;
  const message = `${pathText(path)}: ${what}${found}; ${remedy}.`;
  return value === undefined ? { code, path, message, remedy } : { code, path, value, message, remedy };
}

function shown(value: Json): string {
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, 80) : value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** What stands at a path, or `undefined` when nothing does. */
export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value = root;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as { readonly [key: string]: Json })[key];
  }
  return value;
}

/** No name that is known is longer, and comparing longer texts letter by letter would take too long. */
const LONGEST_NAME = 100;

/** The known name that a misspelt one most resembles, if any comes near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  let least = (name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** "use `x`, the nearest known name", or the list of what is known. */
export function useInstead(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  if (close !== undefined) return `write "${close}" if that is meant`;
  if (known.length === 0) return 'remove it; none is known here';
  return `use one of ${known
    .slice(0, 20)
    .map((text) => `"${text}"`)
    .join(', ')}`;
}

/** Single-letter insertions, deletions and replacements, and swaps of neighbours, between two words. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const areSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = areSwapped ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
