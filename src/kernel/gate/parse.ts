import type * as z from 'zod';
import { type Issue, type Json, type Path, pathText } from '../answer/index.js';
import { copyJson } from './copy.js';
import { issue, nearest, useInstead, valueAt } from './issue.js';

/** An input after the gate: the plain copy, and everything that is wrong with its form. */
export interface Gated<Value> {
  /**
   * The plain copy, whole or in part, with misspelt keys put right; checks across fields read it tolerantly, whatever the
   * issues say.
   */
  readonly copy: Json | undefined;
  /** The copy as the schema types it; absent when its form is wrong. */
  readonly value?: Value;
  readonly issues: readonly Issue[];
}

/**
 * Copies an unknown input and holds the copy against a schema; every issue comes back at once.
 *
 * @remarks Schemas hold no transforms and no defaults, so that the parsed value is the copy itself.
 */
export function gate<Value>(schema: z.ZodType<Value>, input: unknown): Gated<Value> {
  const { value: copy, issues } = copyJson(input);
  if (copy === undefined) return { copy, issues };
  const parsed = schema.safeParse(copy);
  if (parsed.success) return { copy, value: parsed.data, issues };
  const told = parsed.error.issues.flatMap((found) => tell(found, copy, []));
  const misspelt = misspeltKeys(told, copy);
  const meant = new Set([...misspelt.values()].map(pathText));
  const own = told.filter(({ code, path }) => code !== 'missing' || !meant.has(pathText(path)));
  const isExplained = explainedBy(issues);
  return { copy: putRight(copy, [], misspelt), issues: [...issues, ...own.filter((found) => !isExplained(found))] };
}

/** By the place of each misspelt key, the place that was surely meant: nothing is missing there. */
function misspeltKeys(told: readonly Issue[], copy: Json): ReadonlyMap<string, Path> {
  const misspelt = new Map<string, Path>();
  for (const { code, path, remedy } of told) {
    const meant = code === 'unknownKey' ? /^write "(.*)" if that is meant$/.exec(remedy)?.[1] : undefined;
    if (meant === undefined) continue;
    const place = [...path.slice(0, -1), meant];
    if (valueAt(copy, place) === undefined) misspelt.set(pathText(path), place);
  }
  return misspelt;
}

/** A copy in which misspelt keys are read as what was meant. */
function putRight(value: Json, path: Path, misspelt: ReadonlyMap<string, Path>): Json {
  if (misspelt.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json, index) => putRight(item, [...path, index], misspelt));
  const entries = Object.entries(value).map(([key, item]): [string, Json] => {
    const at = [...path, key];
    return [String(misspelt.get(pathText(at))?.at(-1) ?? key), putRight(item, at, misspelt)];
  });
  return Object.fromEntries(entries);
}

/** A value that the gate left out makes its own place look empty, and what stands around it incomplete. */
function explainedBy(leftOut: readonly Issue[]): (found: Issue) => boolean {
  const places = new Set(leftOut.map(({ path }) => pathText(path)));
  const around = new Set(leftOut.flatMap(({ path }) => outerPaths(path)));
  return ({ code, path }) => {
    if (code === 'unknownKey') return false;
    return [pathText(path), ...outerPaths(path)].some((outer) => places.has(outer)) || around.has(pathText(path));
  };
}

/** The paths of everything around a place. */
function outerPaths(path: Path): readonly string[] {
  return path.map((_, index) => pathText(path.slice(0, index)));
}

type ZodIssue = z.core.$ZodIssue;

/** One issue of zod as issues of ours; the message of a schema is the remedy that it proposes. */
function tell(found: ZodIssue, root: Json, above: Path): readonly Issue[] {
  const path = [...above, ...(found.path as Path)];
  const value = valueAt(root, path);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => unknownKey(key, found.message, root, path));
    case 'invalid_union':
      return tellUnion(found, root, path);
    case 'invalid_key':
      return [issue('name', path, path.at(-1), 'the name is not allowed', remedyOf(found.issues[0] ?? found))];
    case 'invalid_type':
      if (value === undefined) return [issue('missing', path, undefined, 'something is missing here', remedyOf(found))];
      return [issue('form', path, value, `${named(found.expected)} is expected`, remedyOf(found))];
    case 'invalid_value':
      if (value === undefined)
        return [issue('missing', path, undefined, 'something is missing here', oneOf(found.values))];
      return [issue('value', path, value, 'the value is not one of those allowed', remedyForValue(value, found))];
    default:
      return [issue('value', path, value, 'the value is not allowed', remedyOf(found))];
  }
}

function unknownKey(key: string, knownKeys: string, root: Json, path: Path): Issue {
  const at = [...path, key];
  return issue('unknownKey', at, valueAt(root, at), `"${key}" is not a key here`, useInstead(key, keysIn(knownKeys)));
}

/** The keys that an object may have, as the message of its schema carries them. */
function keysIn(message: string): readonly string[] {
  return message.startsWith('[') ? (JSON.parse(message) as readonly string[]) : [];
}

function remedyForValue(value: Json, found: ZodIssue & { code: 'invalid_value' }): string {
  const words = found.values.filter((allowed) => typeof allowed === 'string');
  return typeof value === 'string' && words.length > 1 ? useInstead(value, words) : oneOf(found.values);
}

function oneOf(values: readonly unknown[]): string {
  return `write ${values.map((allowed) => JSON.stringify(allowed)).join(' or ')}`;
}

function remedyOf(found: { readonly message: string }): string {
  const [, expected] = /^Invalid input: expected (\w+)/.exec(found.message) ?? [];
  if (expected !== undefined) return `write ${named(expected)}`;
  const [, side, limit] = /^Too (small|big): .*[<>]=?(\d+.*)$/.exec(found.message) ?? [];
  if (limit !== undefined) return `write at ${side === 'small' ? 'least' : 'most'} ${limit}`;
  const text = found.message.replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What a schema expects, in the words of this library. */
function named(expected: string): string {
  const names: { readonly [type: string]: string } = {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    object: 'an object',
    record: 'an object',
    string: 'a text',
  };
  return names[expected] ?? `a ${expected}`;
}

/** Tells the issues of the branch that the value resembles most; of none, when it resembles none. */
function tellUnion(found: ZodIssue & { code: 'invalid_union' }, root: Json, path: Path): readonly Issue[] {
  const value = valueAt(root, path);
  const branches = found.errors
    .filter((issues) => !issues.some((inner) => isStranger(inner, value)))
    .sort((a, b) => distance(a, value) - distance(b, value));
  const closest = isUndecided(found.errors.flat(), branches, value) ? undefined : branches[0];
  const kinds = kindsOf(found);
  if (kinds !== undefined) return [unknownKind(kinds.key, kinds.allowed, root, path)];
  if (closest !== undefined) return closest.flatMap((inner) => tell(inner, root, path));
  if (value === undefined) return [issue('missing', path, undefined, 'something is missing here', remedyOf(found))];
  const close = typeof value === 'string' ? nearest(value, wordsOf(found)) : undefined;
  const remedy = close === undefined ? remedyOf(found) : `write "${close}" if that is meant`;
  return [issue('form', path, value, 'the value has none of the forms that may stand here', remedy)];
}

/** Whether a value lacks the keys of two branches alike; a kind that is told decides. */
function isUndecided(all: readonly ZodIssue[], branches: readonly (readonly ZodIssue[])[], value?: Json): boolean {
  const [one, other] = branches.map((branch) => distance(branch, value));
  return one !== undefined && one === other && one >= MISSING_KEY && !all.some(isOtherKind);
}

/** Whether a value is of another form than a branch, or has none of its keys, not even a misspelt one. */
function isStranger(found: ZodIssue, value?: Json): boolean {
  if (found.path.length > 0) return false;
  if (found.code === 'invalid_union')
    return found.errors.every((branch) => branch.some((inner) => isStranger(inner, value)));
  if (found.code !== 'unrecognized_keys') return isAnotherForm(found);
  const known = keysIn(found.message);
  const isEveryKey = found.keys.length === Object.keys(value ?? {}).length;
  return isEveryKey && found.keys.every((key) => nearest(key, known) === undefined);
}

/** A kind is told by a word; `true` is a value like others. */
function isOtherKind(found: ZodIssue): boolean {
  const [word, another] = found.code === 'invalid_value' ? found.values : [];
  return typeof word === 'string' && another === undefined && found.path.length === 1;
}

/** The words that some branch would take. */
function wordsOf(found: ZodIssue & { code: 'invalid_union' }): readonly string[] {
  const own = found.errors.flat().filter((inner) => inner.path.length === 0);
  return own.flatMap((inner) => {
    if (inner.code === 'invalid_union') return wordsOf(inner);
    return inner.code === 'invalid_value' ? inner.values.filter((word) => typeof word === 'string') : [];
  });
}

/** The key by which every branch tells its kind, and the kinds there are, where the value is of none of them. */
function kindsOf(
  found: ZodIssue & { code: 'invalid_union' },
): { key: PropertyKey; allowed: readonly unknown[] } | undefined {
  if ('discriminator' in found && 'options' in found) {
    return { key: String(found.discriminator), allowed: found.options as readonly unknown[] };
  }
  const mismatches = found.errors.map((issues) =>
    issues.filter((inner) => inner.code === 'invalid_value' && inner.path.length === 1),
  );
  const key = mismatches[0]?.[0]?.path[0];
  const told = mismatches.flatMap((issues) => issues.filter((inner) => inner.path[0] === key).slice(0, 1));
  if (key === undefined || told.length < found.errors.length) return undefined;
  return { key, allowed: [...new Set(told.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : [])))] };
}

function unknownKind(key: PropertyKey, allowed: readonly unknown[], root: Json, path: Path): Issue {
  const at = path.at(-1) === key ? path : [...path, String(key)];
  const value = valueAt(root, at);
  if (value === undefined) return issue('missing', at, undefined, 'something is missing here', oneOf(allowed));
  return issue(
    'value',
    at,
    value,
    'the value is not one of those allowed',
    useInstead(String(value), allowed.map(String)),
  );
}

function isAnotherForm(found: ZodIssue): boolean {
  if (found.path.length > 0) return false;
  return (
    found.code === 'invalid_type' ||
    found.code === 'invalid_value' ||
    (found.code === 'invalid_union' && found.errors.every((branch) => branch.some(isAnotherForm)))
  );
}

const [UNKNOWN_KEY, MISSPELT_KEY, MISSING_KEY, OTHER_KIND] = [100, 50, 90, 10_000];

/** How far a value is from a branch: keys too many or too few weigh more than wrong values, misspelt ones less than others. */
function distance(issues: readonly ZodIssue[], value: Json | undefined): number {
  return issues.reduce((sum, found) => sum + weight(found, value), 0);
}

function weight(found: ZodIssue, value: Json | undefined): number {
  if (found.code === 'unrecognized_keys') {
    const known = keysIn(found.message);
    return found.keys.reduce((sum, key) => sum + (nearest(key, known) === undefined ? UNKNOWN_KEY : MISSPELT_KEY), 0);
  }
  if (isOtherKind(found)) return OTHER_KIND;
  const inner = valueAt(value, found.path as Path);
  if (inner === undefined && found.path.length === 1) return MISSING_KEY;
  if (found.code !== 'invalid_union') return 1;
  const resembling = found.errors.filter((branch) => !branch.some(isAnotherForm));
  // Where a key is right, whatever stands there is nearer than a key misspelt.
  const most = found.path.length > 0 ? MISSPELT_KEY : Number.POSITIVE_INFINITY;
  return resembling.length === 0 ? 1 : Math.min(most, ...resembling.map((branch) => distance(branch, inner)));
}
