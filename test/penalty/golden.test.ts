import { describe, expect, it } from 'vitest';
import advice from './advice.json' with { type: 'json' };
import caps from './caps.json' with { type: 'json' };
import credits from './credits.json' with { type: 'json' };
import damages from './damages.json' with { type: 'json' };
import dueDays from './due-days.json' with { type: 'json' };
import earnest from './earnest.json' with { type: 'json' };
import fixed from './fixed.json' with { type: 'json' };
import { answerTo, findingOf, type Row } from './given.js';
import grace from './grace.json' with { type: 'json' };
import interest from './interest.json' with { type: 'json' };
import limits from './limits.json' with { type: 'json' };
import rates from './rates.json' with { type: 'json' };
import relief from './relief.json' with { type: 'json' };
import settled from './settled.json' with { type: 'json' };
import several from './several.json' with { type: 'json' };
import standstills from './standstills.json' with { type: 'json' };
import tiers from './tiers.json' with { type: 'json' };
import time from './time.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };
import unknown from './unknown.json' with { type: 'json' };

const tables: { readonly [table: string]: readonly unknown[] } = {
  rates,
  units,
  dueDays,
  grace,
  tiers,
  caps,
  limits,
  interest,
  credits,
  fixed,
  standstills,
  relief,
  several,
  damages,
  earnest,
  advice,
  settled,
  unknown,
  time,
};

describe.each(Object.entries(tables))('%s', (_table, rows) => {
  it.each(rows as readonly Row[])('$id: $why', (row) => {
    const finding = findingOf(row);
    const found = Object.fromEntries(Object.keys(row.is).map((question) => [question, answerTo(finding, question)]));
    expect(found).toEqual(row.is);
  });
});

it.each(Object.entries(tables))('every row of %s has an id of its own', (_table, rows) => {
  const ids = (rows as readonly Row[]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
