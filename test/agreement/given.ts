import { readdirSync, readFileSync } from 'node:fs';
import type { Json, Path } from '../../src/kernel/answer/index.js';

const folder = new URL('../../examples/agreements/', import.meta.url);

/** The golden agreements, by file name, each time read anew. */
export const agreementFiles: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.json'));

export function golden(file: string): Json {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Json;
}

/** One thing done wrong to a document: another value, no value, or another key, at a place. */
export interface Mistake {
  readonly at: Path;
  readonly put?: Json;
  readonly remove?: boolean;
  readonly rename?: string;
}

/** The document with the mistakes made in it. */
export function withMistakes(document: Json, ...mistakes: readonly Mistake[]): Json {
  return mistakes.reduce((made, mistake) => changed(made, mistake.at, mistake), document);
}

function changed(value: Json, path: Path, mistake: Mistake): Json {
  const [key, ...rest] = path;
  if (key === undefined) return mistake.put ?? null;
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => (index === key ? changed(item, rest, mistake) : item));
  }
  const record = value as { readonly [key: string]: Json };
  if (rest.length > 0 || mistake.put !== undefined) {
    return { ...record, [key]: changed(record[key] ?? null, rest, mistake) };
  }
  const kept = Object.entries(record).flatMap(([name, item]): [string, Json][] => {
    if (name !== key) return [[name, item]];
    return mistake.rename === undefined ? [] : [[mistake.rename, item]];
  });
  return Object.fromEntries(kept);
}

/** Whether one place lies at, in or around the other. */
export function meet(one: Path, other: Path): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).every((key, index) => key === other[index]);
}
