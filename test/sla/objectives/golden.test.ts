import { describe, expect, it } from 'vitest';
import type { Answer, Json } from '../../../src/kernel/answer/index.js';
import type { ObjectiveAnswers } from '../../../src/sla/objectives/index.js';
import attainment from './attainment.json' with { type: 'json' };
import availability from './availability.json' with { type: 'json' };
import { findingOf, type Given } from './given.js';
import satisfaction from './satisfaction.json' with { type: 'json' };

/** A row: what is given; what must come out, worked by hand; and why. */
interface Row extends Given {
  readonly id: string;
  readonly is: { readonly [answer: string]: Json };
  readonly why: string;
}

const tables = { attainment, availability, satisfaction } as object as { readonly [table: string]: readonly Row[] };

describe.each(Object.entries(tables))('objectives of %s', (_table, rows) => {
  it.each(rows)('$id: $why', ({ is, ...given }) => {
    const finding = findingOf(given);
    const answers = finding.objectives.objective as ObjectiveAnswers;
    const further = {
      changesAt: finding.changesAt ?? null,
      accruing: finding.accruing ?? null,
      state: finding.period.state,
    };
    const told: { readonly [name: string]: unknown } = {
      ...Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, short(answer)])),
      ...further,
    };
    expect(Object.fromEntries(Object.keys(is).map((name) => [name, told[name]]))).toEqual(is);
  });

  it('every row has an id of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

/** An answer as rows write it: the value; with what it presumes; the needs; or the clauses in conflict. */
function short(answer: Answer<unknown>): Json {
  if (answer.outcome === 'undetermined') return { needs: answer.needs.map(({ fact }) => fact) };
  if (answer.outcome === 'conflict') return { conflict: [...answer.clauses] };
  const value = answer.value as Json;
  return answer.presumed === undefined ? value : { is: value, presumed: [...answer.presumed] };
}
