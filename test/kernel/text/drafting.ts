import { expect } from 'vitest';
import type { Json, Locale, Path } from '../../../src/kernel/answer/index.js';
import type { FactDeclarations } from '../../../src/kernel/logic/index.js';
import { type ClauseNames, type Pieces, plain } from '../../../src/kernel/text/index.js';

export const locales = ['en', 'zh-CN'] as const satisfies readonly Locale[];

/** Facts as an agreement on phones declares them. */
export const facts: FactDeclarations = {
  'damage.cause': {
    type: 'choice',
    ask: { en: 'What caused the damage?', 'zh-CN': '损坏由何造成？' },
    tellsCause: true,
    values: {
      misuse: { en: 'the damage was caused by misuse', 'zh-CN': '损坏系由使用不当造成' },
      water: { en: 'the damage was caused by water', 'zh-CN': '损坏系由进水造成' },
    },
  },
  'seal.broken': {
    type: 'yesNo',
    ask: { en: 'Was the seal broken?', 'zh-CN': '封条是否被拆启？' },
    asCause: { fact: 'damage.cause', is: 'misuse' },
    phrases: {
      yes: { en: 'the seal was broken', 'zh-CN': '封条被拆启' },
      no: { en: 'the seal was not broken', 'zh-CN': '封条未被拆启' },
    },
  },
  'card.changed': {
    type: 'date',
    ask: { en: 'When was the card altered?', 'zh-CN': '保修卡何时被涂改？' },
    name: { en: 'the day on which the card was altered', 'zh-CN': '保修卡被涂改之日' },
  },
};

/** How the clauses are called to which the drafts refer. */
export const clauses: ClauseNames = { standard: '2.2(1)', extended: '2.2(2)', misuse: '5(1)', water: '5(2)' };

/** A leaf of terms: a value that is no object and no list. */
export interface Leaf {
  readonly path: Path;
  readonly value: Json;
}

export function leavesOf(terms: unknown, path: Path = []): readonly Leaf[] {
  if (typeof terms !== 'object' || terms === null) return [{ path, value: terms as Json }];
  const entries = Array.isArray(terms) ? terms.map((item, index) => [index, item] as const) : Object.entries(terms);
  return entries.flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** The same terms with another value at a path. */
export function withLeaf<Terms>(terms: Terms, path: Path, value: Json): Terms {
  const copy = structuredClone(terms);
  const [last] = path.slice(-1);
  let place = copy as { [key: string | number]: unknown };
  for (const key of path.slice(0, -1)) place = place[key] as typeof place;
  if (last !== undefined) place[last] = value;
  return copy;
}

/** The words of a draft that come from a leaf, or from the place that the leaf is part of. */
export function wordsAt(pieces: Pieces, path: Path): string {
  const covers = (at: Path) => at.every((key, index) => key === path[index]);
  return pieces.map((piece) => (typeof piece !== 'string' && covers(piece.at) ? piece.text : '')).join('');
}

/** What must be true of every draft, whatever its terms. */
export function expectWellFormed(pieces: Pieces, locale: Locale): void {
  const text = plain(pieces);
  const fixed = pieces.filter((piece) => typeof piece === 'string').join('');
  expect(fixed, 'fixed words hold no figures').not.toMatch(/\d/);
  expect(text, 'nothing is left unfilled').not.toMatch(/[{}]|undefined|null|\[object/);
  for (const [open, close] of ['()', '（）', '[]', '“”']) {
    expect(text.split(open ?? '').length, `${open} and ${close} balance in ${text}`).toBe(
      text.split(close ?? '').length,
    );
  }
  expect(text).not.toMatch(/ {2}|\.\.|。。|；。|; \.|，，| ,| \./);
  expect(text).toMatch(locale === 'en' ? /^[A-Z].*[.]$/ : /^[^ ].*。$/);
  if (locale === 'zh-CN') expect(fixed.replace(/UTC/g, ''), 'Chinese words only').not.toMatch(/[a-z]{2,}/);
}

/** Every property path of a JSON Schema, list positions as `*`; conditions, and what may stand in an open figure, left out. */
export function schemaPaths(schema: object, path: readonly string[] = []): readonly string[] {
  const node = schema as { readonly [key: string]: unknown };
  const branches = [...list(node.anyOf), ...list(node.oneOf), ...list(node.allOf)].flatMap((branch) =>
    schemaPaths(branch, path),
  );
  const properties = Object.entries((node.properties ?? {}) as { readonly [key: string]: object });
  if (properties.some(([key]) => key === 'blank')) return branches;
  const below = properties.flatMap(([key, property]) => [
    [...path, key].join('.'),
    ...schemaPaths(property, [...path, key]),
  ]);
  const items = typeof node.items === 'object' && node.items !== null ? schemaPaths(node.items, [...path, '*']) : [];
  return [...new Set([...branches, ...below, ...items])];
}

function list(value: unknown): readonly object[] {
  return Array.isArray(value) ? value : [];
}

/** Every property path that terms use, list positions as `*`. */
export function pathsUsed(terms: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof terms !== 'object' || terms === null) return [];
  if (Array.isArray(terms)) return terms.flatMap((item) => pathsUsed(item, [...path, '*']));
  return Object.entries(terms).flatMap(([key, item]) => [[...path, key].join('.'), ...pathsUsed(item, [...path, key])]);
}
