import { describe, expect, it } from 'vitest';
import type { FeeLine, FeeStatement } from '../../src/fee/index.js';
import adjusted from './adjusted.json' with { type: 'json' };
import consent from './consent.json' with { type: 'json' };
import covers from './covers.json' with { type: 'json' };
import discounts from './discounts.json' with { type: 'json' };
import fixed from './fixed.json' with { type: 'json' };
import free from './free.json' with { type: 'json' };
import { answerTo, findingOf, type Row } from './given.js';
import limits from './limits.json' with { type: 'json' };
import money from './money.json' with { type: 'json' };
import payments from './payments.json' with { type: 'json' };
import periods from './periods.json' with { type: 'json' };
import prices from './prices.json' with { type: 'json' };
import retentions from './retentions.json' with { type: 'json' };
import surcharges from './surcharges.json' with { type: 'json' };
import tax from './tax.json' with { type: 'json' };
import time from './time.json' with { type: 'json' };
import unknown from './unknown.json' with { type: 'json' };
import whole from './whole.json' with { type: 'json' };
import workList from './work-list.json' with { type: 'json' };

const tables: { readonly [table: string]: readonly unknown[] } = {
  prices,
  time,
  free,
  surcharges,
  adjusted,
  limits,
  fixed,
  covers,
  discounts,
  tax,
  consent,
  workList,
  periods,
  payments,
  retentions,
  money,
  unknown,
  whole,
};

describe.each(Object.entries(tables))('%s', (_table, rows) => {
  it.each(rows as readonly Row[])('$id: $why', (row) => {
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
  const ids = Object.values(tables).flatMap((rows) => (rows as readonly Row[]).map(({ id }) => id));
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
