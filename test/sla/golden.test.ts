import { describe, expect, it } from 'vitest';
import appointments from './appointments.json' with { type: 'json' };
import clocksChange from './clocks-change.json' with { type: 'json' };
import days from './days.json' with { type: 'json' };
import excuses from './excuses.json' with { type: 'json' };
import { answerTo, findingOf, type Row } from './given.js';
import pauses from './pauses.json' with { type: 'json' };
import runs from './runs.json' with { type: 'json' };
import severity from './severity.json' with { type: 'json' };
import targets from './targets.json' with { type: 'json' };
import unknown from './unknown.json' with { type: 'json' };
import warnings from './warnings.json' with { type: 'json' };
import workingDays from './working-days.json' with { type: 'json' };

const tables: { readonly [table: string]: readonly unknown[] } = {
  targets,
  workingDays,
  clocksChange,
  pauses,
  severity,
  runs,
  appointments,
  warnings,
  unknown,
  excuses,
  days,
};

describe.each(Object.entries(tables))('%s', (_table, rows) => {
  it.each(rows as readonly Row[])('$id: $why', (row) => {
    const finding = findingOf(row);
    const found = Object.fromEntries(Object.keys(row.is).map((question) => [question, answerTo(finding, question)]));
    expect(found).toEqual(row.is);
  });
});

it('every row has an id of its own', () => {
  const ids = Object.values(tables).flatMap((rows) => (rows as readonly Row[]).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
