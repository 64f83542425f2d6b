import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerTo, findingOf, type Row } from './given.js';

const tables: readonly (readonly [table: string, rows: readonly Row[]])[] = [
  'rates',
  'units',
  'due-days',
  'grace',
  'tiers',
  'caps',
  'limits',
  'interest',
  'credits',
  'fixed',
  'standstills',
  'relief',
  'several',
  'damages',
  'earnest',
  'advice',
  'settled',
  'unknown',
  'time',
].map((name) => [name, JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'))]);

describe.each(tables)('%s', (_table, rows) => {
  it.each(rows)('$id: $why', (row) => {
    const finding = findingOf(row);
    const found = Object.fromEntries(Object.keys(row.is).map((question) => [question, answerTo(finding, question)]));
    expect(found).toEqual(row.is);
  });
});

it.each(tables)('every row of %s has an id of its own', (_table, rows) => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
