import type { Json, Path } from '../answer/index.js';

/** A figure left open in the terms: its name, and an example of what may be filled in, which is never used as a value. */
export type Blank = {
  readonly blank: string;
  readonly example?: Json;
};

/** A figure as terms hold it: written, or left open. */
export type Figure<T> = T | Blank;

/** Terms with every blank filled in. */
export type Filled<T> = T extends Blank
  ? never
  : T extends readonly (infer Item)[]
    ? readonly Filled<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Filled<T[Key]> }
      : T;

/** Whether a figure is still open. */
export function isBlank(value: unknown): value is Blank {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'blank');
}

/** The name under which an open figure stands among the needs of an answer. */
export function blankName(blank: Blank): string {
  return `blanks.${blank.blank}`;
}

/** Every blank in a piece of terms, with its path inside it. */
export function blanksIn(terms: unknown, path: Path = []): readonly { readonly path: Path; readonly blank: Blank }[] {
  if (terms === null || typeof terms !== 'object') return [];
  if (isBlank(terms)) return [{ path, blank: terms }];
  if (Array.isArray(terms)) return terms.flatMap((item, index) => blanksIn(item, [...path, index]));
  return Object.entries(terms).flatMap(([key, item]) => blanksIn(item, [...path, key]));
}
