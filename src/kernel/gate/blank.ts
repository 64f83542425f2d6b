import type { Json, Path } from '../answer/index.js';

/** A figure left open in the terms: its name, and an example of what may be filled in, which is never used as a value. */
export type Blank = {
  readonly blank: string;
  readonly example?: Json;
};

/** A figure as terms hold it: written, or left open. */
export type Figure<T> = T | Blank;

/** Terms as they are written: plain JSON that nobody changes. */
export type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Written<T[Key]> }
    : T;

/** Terms with every blank filled in. */
export type Filled<T> = T extends Blank
  ? never
  : T extends readonly (infer Item)[]
    ? readonly Filled<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Filled<T[Key]> }
      : T;

/** How the name of a clause, a blank or a form is written: letters, digits and hyphens, a letter first. */
export const SLUG = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** Whether a figure is still open; a figure that is itself called "blank" is an object, a date or a rate, and no name. */
export function isBlank(value: unknown): value is Blank {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'blank')) return false;
  const { blank } = value as { readonly blank: unknown };
  return typeof blank === 'string' && SLUG.test(blank);
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
