import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FeeLine, FeeStatement } from '../../src/fee/index.js';
import { answerTo, findingOf, type Row } from './given.js';

const tables: readonly (readonly [table: string, rows: readonly Row[]])[] = [
  'prices',
  'time',
  'free',
  'surcharges',
  'adjusted',
  'limits',
  'fixed',
  'covers',
  'discounts',
  'tax',
  'consent',
  'work-list',
  'periods',
  'payments',
  'retentions',
  'money',
  'unknown',
  'whole',
].map((name) => [name, JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'))]);

describe.each(tables)('%s', (_table, rows) => {
  it.each(rows)('$id: $why', (row) => {
    const finding = findingOf(row);
    const questions = Object.keys(row.is);
    const found = Object.fromEntries(questions.map((question) => [question, answerTo(row, finding, question)]));
    expect(found).toEqual(row.is);
    if (finding.statement.outcome !== 'decided') return;
    const statement = finding.statement.value;
    expect(totalsOf(statement)).toEqual(sumsOf(statement.lines));
    expect(finding.total).toEqual({ ...finding.statement, value: statement.amount });
  });
});

it('every row has an id of its own', () => {
  const ids = tables.flatMap(([, rows]) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

const COLUMNS = ['price', 'borne', 'discount', 'tax', 'amount'] as const;

/** Each total of a statement, in the smallest unit. */
function totalsOf(statement: FeeStatement): readonly bigint[] {
  return COLUMNS.map((column) => smallestUnits(statement[column].amount));
}

/** What the lines come to, column by column. */
function sumsOf(lines: readonly FeeLine[]): readonly bigint[] {
  return COLUMNS.map((column) => lines.reduce((sum, line) => sum + smallestUnits(line[column].amount), 0n));
}

/** Amounts of a statement all have the digits of their currency, so that leaving out the point compares and adds them. */
function smallestUnits(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}
