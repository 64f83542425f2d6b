import type { Json, Path } from '../answer/index.js';

/** A piece of a plain copy, and where it stands; whatever is not of the form expected reads as empty. */
export interface Place {
  readonly at: Path;
  readonly value: Json | undefined;
}

/** What stands under a key. */
export function under(place: Place, key: string): Place {
  const { value, at } = place;
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const found = isRecord && Object.hasOwn(value, key) ? (value as { readonly [key: string]: Json })[key] : undefined;
  return { at: [...at, key], value: found };
}

/** The items of a list. */
export function itemsOf({ value, at }: Place): readonly Place[] {
  return Array.isArray(value) ? value.map((item: Json, index) => ({ at: [...at, index], value: item })) : [];
}

/** The keys of a record, each with what stands there. */
export function entriesOf(place: Place): readonly (readonly [string, Place])[] {
  const { value } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value).map((key) => [key, under(place, key)]);
}

/** The text that stands there, if it is one. */
export function textOf({ value }: Place): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Whether anything stands there. */
export function isThere({ value }: Place): boolean {
  return value !== undefined;
}
