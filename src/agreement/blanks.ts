import { type ClauseId, fail, type Issue, type Json, ok, type Path, type Result } from '../kernel/answer/index.js';
import { blanksIn, copyJson, isBlank, issue, useInstead } from '../kernel/gate/index.js';
import { parseAgreement } from './parse.js';
import type { Agreement } from './terms.js';

/** A figure that an agreement leaves open: its name, and every place where it stands. */
export interface OpenBlank {
  readonly blank: string;
  /** What the template suggests; never used as a value. */
  readonly example?: Json;
  readonly places: readonly { readonly clause?: ClauseId; readonly path: Path }[];
}

/**
 * The figures that are still open, in contract order; one name in several places is one figure.
 *
 * @example
 * const clauses = [{ id: 'standard', number: '2.1', kind: 'warranty', from: 'purchased', lasts: { years: { blank: 'term', example: 1 } } }] as const;
 * const agreement: Agreement = {
 *   id: 'sample',
 *   title: { en: 'Sample', 'zh-CN': '示例' },
 *   settings: { zone: 'Asia/Shanghai' },
 *   clauses: [...clauses],
 * };
 * openBlanks(agreement).map(({ blank, example }) => [blank, example]) // => [['term', 1]]
 */
export function openBlanks(agreement: Agreement): readonly OpenBlank[] {
  const found = new Map<string, OpenBlank>();
  for (const { path, blank } of blanksIn(agreement)) {
    const clause = path[0] === 'clauses' && typeof path[1] === 'number' ? agreement.clauses[path[1]]?.id : undefined;
    const before = found.get(blank.blank);
    const example = before?.example ?? blank.example;
    found.set(blank.blank, {
      blank: blank.blank,
      ...(example !== undefined && { example }),
      places: [...(before?.places ?? []), { ...(clause !== undefined && { clause }), path }],
    });
  }
  return [...found.values()];
}

/**
 * Fills in figures by name, all or some.
 *
 * @returns The agreement with these figures; or every issue at once, with the name of the figure as path: a name that is not open,
 * a value that does not fit its place.
 * @example
 * const clauses = [{ id: 'standard', number: '2.1', kind: 'warranty', from: 'purchased', lasts: { years: { blank: 'term', example: 1 } } }] as const;
 * const agreement: Agreement = {
 *   id: 'sample',
 *   title: { en: 'Sample', 'zh-CN': '示例' },
 *   settings: { zone: 'Asia/Shanghai' },
 *   clauses: [...clauses],
 * };
 * const filled = fillBlanks(agreement, { term: 2 });
 * filled.ok ? openBlanks(filled.value) : filled.issues // => []
 */
export function fillBlanks(agreement: Agreement, values: unknown): Result<Agreement> {
  const { value: given, issues: notJson } = copyJson(values);
  if (given === undefined) return fail(notJson);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return fail([
      issue('form', [], given, 'the values are an object, one key a blank', 'write { "name of the blank": value }'),
    ]);
  }
  const leftOut = new Set(notJson.map(({ path }) => path[0]));
  const figures = new Map<string, Json>(Object.entries(given).filter(([name]) => !leftOut.has(name)));
  const open = openBlanks(agreement);
  const names = open.map(({ blank }) => blank);
  const unknown = [...figures.keys()].filter((name) => !names.includes(name));
  const filled = parseAgreement(fill(agreement, figures));
  const misfits = filled.ok ? [] : filled.issues.map((found) => byBlank(found, open, figures));
  const issues = [
    ...notJson,
    ...unknown.map((name) =>
      issue('unknownBlank', [name], figures.get(name), 'no figure of this name is open', useInstead(name, names)),
    ),
    // A value that does not fit is told once, in however many places the blank stands.
    ...new Map(misfits.map((found) => [found.message, found])).values(),
  ];
  return filled.ok && issues.length === 0 ? ok(filled.value) : fail(issues);
}

function fill(terms: unknown, figures: ReadonlyMap<string, Json>): unknown {
  if (terms === null || typeof terms !== 'object') return terms;
  if (isBlank(terms)) return figures.has(terms.blank) ? figures.get(terms.blank) : terms;
  if (Array.isArray(terms)) return terms.map((item) => fill(item, figures));
  return Object.fromEntries(Object.entries(terms).map(([key, item]) => [key, fill(item, figures)]));
}

/** An issue at the place of a blank is an issue with the value that was filled in. */
function byBlank(found: Issue, open: readonly OpenBlank[], figures: ReadonlyMap<string, Json>): Issue {
  const filled = open.find(
    ({ blank, places }) => figures.has(blank) && places.some(({ path }) => isWithin(found.path, path)),
  );
  if (filled === undefined) return found;
  const place = filled.places.find(({ path }) => isWithin(found.path, path));
  const path = [filled.blank, ...found.path.slice(place?.path.length ?? 0)];
  return issue(found.code, path, found.value, 'the value does not fit where the blank stands', found.remedy);
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((key, index) => path[index] === key);
}
