import { type Issue, type Json, type Path, pathText } from '../answer/index.js';

/** How deep an input may nest. */
export const MAX_DEPTH = 64;
/** How many values an input may hold. */
export const MAX_VALUES = 100_000;
/** How many characters its texts and keys may have together. */
export const MAX_CHARACTERS = 5_000_000;

/** What was copied, and what had to be left out. */
export interface Copied {
  /** Absent when the input as a whole could not be copied, or is too large to be read in full. */
  readonly value?: Json;
  readonly issues: readonly Issue[];
}

/**
 * Copies an unknown input as plain JSON, by own data properties and without running any of its code.
 *
 * @remarks Accessors are not run. Whatever JSON cannot write (functions, `undefined`, class instances, non-finite numbers), a
 * cycle, the key `__proto__`, and an object that refuses to be read become issues and are left out of the copy. Depth, number
 * of values and length of text have limits; what lies beyond them is not read.
 */
export function copyJson(input: unknown): Copied {
  const copying: Copying = { issues: [], ancestors: new Set(), values: 0, characters: 0, full: false };
  const value = withinSize(input, [], copying) ? copyValue(input, [], copying) : undefined;
  return value === undefined || copying.full ? { issues: copying.issues } : { value, issues: copying.issues };
}

interface Copying {
  readonly issues: Issue[];
  readonly ancestors: Set<object>;
  values: number;
  characters: number;
  full: boolean;
}

function copyValue(input: unknown, path: Path, copying: Copying): Json | undefined {
  switch (typeof input) {
    case 'string':
    case 'boolean':
      return input;
    case 'number':
      if (Number.isFinite(input)) return input;
      return refuse(copying, 'notJson', path, `${input} is not a number that JSON can write`, 'write a finite number');
    case 'object':
      return input === null ? null : copyObject(input, path, copying);
    case 'undefined':
      return refuse(copying, 'notJson', path, 'the value is undefined', 'leave the key out when its value is unknown');
    default:
      return refuse(copying, 'notJson', path, `a ${typeof input} is not JSON`, 'write plain JSON');
  }
}

/** Counts what is read; passing a limit is told once, and the rest is left out. */
function withinSize(input: unknown, path: Path, copying: Copying): boolean {
  if (copying.full) return false;
  copying.values += 1;
  if (typeof input === 'string') copying.characters += input.length;
  if (copying.values <= MAX_VALUES && copying.characters <= MAX_CHARACTERS) return true;
  copying.full = true;
  const limits = `${MAX_VALUES} values or ${MAX_CHARACTERS} characters`;
  refuse(copying, 'tooLarge', path, `the input has more than ${limits}`, 'split it, or leave out what is not needed');
  return false;
}

function copyObject(input: object, path: Path, copying: Copying): Json | undefined {
  if (copying.ancestors.has(input)) {
    return refuse(copying, 'cycle', path, 'the value contains itself', 'write it out without references back');
  }
  if (path.length >= MAX_DEPTH) {
    return refuse(copying, 'tooDeep', path, `the input nests deeper than ${MAX_DEPTH} levels`, 'nest it less deeply');
  }
  copying.ancestors.add(input);
  try {
    return Array.isArray(input) ? copyList(input, path, copying) : copyRecord(input, path, copying);
  } catch {
    return refuse(copying, 'unreadable', path, 'the value refuses to be read', 'pass plain JSON, not a proxy');
  } finally {
    copying.ancestors.delete(input);
  }
}

function copyList(input: readonly unknown[], path: Path, copying: Copying): Json {
  const copy: Json[] = [];
  const length = Object.getOwnPropertyDescriptor(input, 'length')?.value;
  for (let index = 0; index < length && !copying.full; index += 1) {
    const value = copyProperty(input, String(index), [...path, index], copying);
    copy.push(value ?? null);
  }
  for (const key of Reflect.ownKeys(input)) {
    if (key === 'length' || isPosition(key, length)) continue;
    refuse(copying, 'notJson', [...path, String(key)], `a list has no key ${String(key)}`, 'remove the key');
  }
  return copy;
}

function isPosition(key: string | symbol, length: number): boolean {
  return typeof key === 'string' && /^(0|[1-9]\d*)$/.test(key) && Number(key) < length;
}

function copyRecord(input: object, path: Path, copying: Copying): Json | undefined {
  const prototype = Object.getPrototypeOf(input);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(
      copying,
      'notJson',
      path,
      'the value is an instance of a class',
      'write plain JSON: objects, lists, texts, numbers',
    );
  }
  const copy: { [key: string]: Json } = {};
  for (const key of Reflect.ownKeys(input)) {
    if (copying.full) break;
    const at = [...path, String(key)];
    if (typeof key === 'symbol') {
      refuse(copying, 'notJson', at, 'a symbol is not a key in JSON', 'use a text as key');
    } else if (key === '__proto__') {
      refuse(copying, 'forbiddenKey', at, '"__proto__" cannot be a name', 'choose another name');
    } else {
      copying.characters += key.length;
      const value = copyProperty(input, key, at, copying);
      if (value !== undefined) copy[key] = value;
    }
  }
  return copy;
}

function copyProperty(owner: object, key: string, path: Path, copying: Copying): Json | undefined {
  const property = Object.getOwnPropertyDescriptor(owner, key);
  if (!withinSize(property?.value, path, copying)) return undefined;
  if (property === undefined)
    return refuse(copying, 'notJson', path, 'the list has a hole here', 'write null, or close the gap');
  if (!('value' in property) || property.enumerable !== true) {
    return refuse(
      copying,
      'notJson',
      path,
      'the property is computed or hidden',
      'write its value as a plain property',
    );
  }
  return copyValue(property.value, path, copying);
}

function refuse(copying: Copying, code: string, path: Path, what: string, remedy: string): undefined {
  copying.issues.push({ code, path, message: `${pathText(path)}: ${what}; ${remedy}.`, remedy });
  return undefined;
}
