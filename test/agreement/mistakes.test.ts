import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../src/agreement/index.js';
import { type Issue, type Json, type Path, pathText } from '../../src/kernel/answer/index.js';
import { golden, type Mistake, meet, withMistakes } from './given.js';
import given from './mistakes.json' with { type: 'json' };

interface Row extends Mistake {
  readonly why: string;
  readonly code: string;
  /** Where the mistake is told; where it was made unless stated. */
  readonly path?: Path;
  /** The offending value; what was put there unless stated. */
  readonly value?: Json;
  readonly remedy: string;
}

const rows = given as readonly Row[];
const sample = golden('workshop-sample.json');

function issuesOf(input: unknown): readonly Issue[] {
  const result = parseAgreement(input);
  return result.ok ? [] : result.issues;
}

/** Where a mistake is told: the key that was written, when one was renamed. */
function placeOf({ at, path, rename }: Row): Path {
  return path ?? (rename === undefined ? at : [...at.slice(0, -1), rename]);
}

function at(document: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, key) => (value as { readonly [key: string]: Json } | undefined)?.[key],
    document,
  );
}

describe('one mistake', () => {
  it.each(rows)('is one issue: $why', (row) => {
    const wrong = withMistakes(sample, row);
    const path = placeOf(row);
    const value = row.value ?? at(wrong, path);
    const issues = issuesOf(wrong);
    expect(issues).toEqual([
      {
        code: row.code,
        path,
        ...(value !== undefined && { value }),
        message: expect.stringMatching(/^[^ ].*; .*\.$/s),
        remedy: row.remedy,
      },
    ]);
    expect(issues[0]?.message.startsWith(`${pathText(path)}`)).toBe(true);
    expect(issues[0]?.message.includes(row.remedy)).toBe(true);
  });
});

/** Rows that can be made together: none in, at or around the place of another, as made or as told. */
function apart(chosen: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
  for (const row of chosen) if (!kept.some((other) => touching(row, other))) kept.push(row);
  return kept;
}

/** What one mistake rests on besides its own place: the fact that it uses, the clause that it names. */
const dependencies: readonly (readonly [Path, Path])[] = [
  [
    ['facts', 'item.part'],
    ['clauses', 2, 'appliesTo'],
  ],
  [
    ['facts', 'item.part'],
    ['clauses', 12, 'effect'],
  ],
  [
    ['facts', 'accessory.kind'],
    ['clauses', 3, 'lasts'],
  ],
  [
    ['facts', 'damage.cause'],
    ['facts', 'device.opened'],
  ],
  [
    ['settings', 'currency'],
    ['clauses', 5, 'claimLimit'],
  ],
  [
    ['clauses', 0, 'text'],
    ['clauses', 0, 'figures'],
  ],
  [
    ['settings', 'counting'],
    ['settings', 'restDays'],
  ],
  [
    ['clauses', 3, 'lasts', 'by'],
    ['clauses', 3, 'lasts', 'of'],
  ],
];

function touching(one: Row, other: Row): boolean {
  const places = ({ at: made, path }: Row) => (path === undefined ? [made] : [made, path]);
  const rests = ([a, b]: readonly [Path, Path]) =>
    (meet(one.at, a) && meet(other.at, b)) || (meet(one.at, b) && meet(other.at, a));
  return (
    places(one).some((place) => places(other).some((another) => meet(place, another))) ||
    dependencies.some(rests) ||
    [one, other].some(leavesOutAClause)
  );
}

/** A clause without a kind is told as that alone: nothing in it can be judged. */
function leavesOutAClause({ at: [, , key] }: Row): boolean {
  return key === 'kind' || key === 'id';
}

function told(issues: readonly { readonly code: string; readonly path: Path }[]): readonly string[] {
  return issues.map(({ code, path }) => `${code} at ${pathText(path)}`).sort();
}

describe('ten mistakes', () => {
  const tens: Row[][] = [];
  for (const row of rows.filter((one) => !leavesOutAClause(one) && one.at.length > 1)) {
    const open = tens.find((ten) => ten.length < 10 && apart([...ten, row]).length > ten.length);
    if (open === undefined) tens.push([row]);
    else open.push(row);
  }
  const full = tens.filter((ten) => ten.length === 10);

  it('can be made in several ways', () => {
    expect(full.length).toBeGreaterThanOrEqual(4);
  });

  it.each(full.map((ten, index) => ({ ten, index })))(
    'are ten issues, none hidden and none invented ($index)',
    ({ ten }) => {
      const issues = issuesOf(withMistakes(sample, ...ten));
      expect(told(issues)).toEqual(told(ten.map((row) => ({ code: row.code, path: placeOf(row) }))));
      expect(issues).toHaveLength(10);
    },
  );

  it('are as many issues as mistakes, whichever are made', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: 1, maxLength: 16 }).map(apart), (chosen) => {
        const issues = issuesOf(withMistakes(sample, ...chosen));
        expect(told(issues)).toEqual(told(chosen.map((row) => ({ code: row.code, path: placeOf(row) }))));
      }),
    );
  });
});
