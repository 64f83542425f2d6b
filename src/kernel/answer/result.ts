/** A value as JSON writes it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where in the input something stands: the keys and list positions that lead to it, outermost first. */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong with an input: what kind of mistake, where, the offending value, and how to mend it.
 *
 * @remarks `value` is absent where nothing stands at the path (a missing key). `message` names the place, the value and the
 * remedy in one English sentence; programs read `code` and `path`.
 */
export interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly value?: Json;
  readonly message: string;
  readonly remedy: string;
}

/** What a parser gives back: the value, or every issue at once. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A result that succeeded.
 *
 * @example
 * ok(3) // => { ok: true, value: 3 }
 */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/**
 * A result that failed, with all its issues.
 *
 * @example
 * fail([]).ok // => false
 */
export function fail(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}

/**
 * A path as a reader writes it: `clauses[2].lasts.years`.
 *
 * @example
 * pathText(['clauses', 2, 'lasts', 'years']) // => 'clauses[2].lasts.years'
 * pathText([]) // => '(root)'
 */
export function pathText(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(key)) text += text === '' ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text === '' ? '(root)' : text;
}
