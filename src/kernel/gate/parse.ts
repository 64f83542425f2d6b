import type * as z from 'zod';
import { type Issue, type Json, type Path, pathText } from '../answer/index.js';
import { copyJson } from './copy.js';
import { issue, nearest, useInstead, valueAt } from './issue.js';

/** An input after the gate: the plain copy, and everything that is wrong with its form. */
export interface Gated<Value> {
  /** The plain copy, whole or in part; checks across fields read it tolerantly, whatever the issues say. */
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
  const misspelt = new Set(
    told.filter(({ code }) => code === 'unknownKey').map(({ path, remedy }) => keyProposed(path, remedy)),
  );
  const own = told.filter(({ code, path }) => code !== 'missing' || !misspelt.has(pathText(path)));
  const isExplained = explainedBy(issues);
  return { copy, issues: [...issues, ...own.filter((found) => !isExplained(found))] };
}

/** The place of the key that was surely meant by an unknown one: nothing is missing there. */
function keyProposed(path: Path, remedy: string): string {
  return pathText([...path.slice(0, -1), /^write "(.*)" if/.exec(remedy)?.[1] ?? '']);
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
      return [issue('form', path, value, `a ${found.expected} is expected`, remedyOf(found))];
    case 'invalid_value':
      if (value === undefined)
        return [issue('missing', path, undefined, 'something is missing here', oneOf(found.values))];
      return [issue('value', path, value, 'the value is not one of those allowed', remedyForValue(value, found))];
    default:
      return [issue('value', path, value, 'the value is not allowed', remedyOf(found))];
  }
}

function unknownKey(key: string, knownKeys: string, root: Json, path: Path): Issue {
  const known: unknown = knownKeys.startsWith('[') ? JSON.parse(knownKeys) : [];
  const at = [...path, key];
  return issue('unknownKey', at, valueAt(root, at), `"${key}" is not a key here`, useInstead(key, known as string[]));
}

function remedyForValue(value: Json, found: ZodIssue & { code: 'invalid_value' }): string {
  const words = found.values.filter((allowed) => typeof allowed === 'string');
  return typeof value === 'string' && words.length > 1 ? useInstead(value, words) : oneOf(found.values);
}

function oneOf(values: readonly unknown[]): string {
  return `write ${values.map((allowed) => JSON.stringify(allowed)).join(' or ')}`;
}

function remedyOf(found: { readonly message: string }): string {
  const text = found.message.replace(/^Invalid input: expected /, 'write a value of type ').replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Tells the issues of the branch that the value resembles most; of none, when it resembles none. */
function tellUnion(found: ZodIssue & { code: 'invalid_union' }, root: Json, path: Path): readonly Issue[] {
  const value = valueAt(root, path);
  const branches = found.errors
    .filter((issues) => !issues.some(isAnotherForm))
    .sort((a, b) => distance(a) - distance(b));
  const closest = branches[0];
  const kinds = kindsOf(found);
  if (kinds !== undefined) return [unknownKind(kinds.key, kinds.allowed, root, path)];
  if (closest !== undefined) return closest.flatMap((inner) => tell(inner, root, path));
  if (value === undefined) return [issue('missing', path, undefined, 'something is missing here', remedyOf(found))];
  const close = typeof value === 'string' ? nearest(value, wordsOf(found)) : undefined;
  const remedy = close === undefined ? remedyOf(found) : `write "${close}" if that is meant`;
  return [issue('form', path, value, 'the value has none of the forms that may stand here', remedy)];
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

/** How far a value is from a branch: keys that it has too many or too few weigh more than wrong values. */
function distance(issues: readonly ZodIssue[]): number {
  return issues.reduce((sum, found) => sum + weight(found), 0);
}

function weight(found: ZodIssue): number {
  if (found.code === 'unrecognized_keys') return 100 * found.keys.length;
  if (found.code === 'invalid_type' && found.path.length === 1) return 90;
  if (found.code === 'invalid_value' && found.path.length === 1) return 10_000;
  if (found.code === 'invalid_union') return 1 + Math.min(...found.errors.map(distance), 100);
  return 1;
}
