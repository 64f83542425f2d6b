import { describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreement/index.js';
import type { Json } from '../../src/kernel/answer/index.js';
import { agreementOf, caseOf, short } from '../laws/given.js';
import rows from './rulings.json' with { type: 'json' };

/** A row: the clauses; what happened; as of when; the ruling of each exclusion; and the reason. */
interface Row {
  readonly id: string;
  readonly clauses: readonly object[];
  readonly settings?: object;
  readonly case: object;
  readonly asOf: string;
  readonly is: { readonly [clause: string]: Json };
  readonly why: string;
}

describe('rulings', () => {
  it.each(rows as readonly unknown[] as readonly Row[])('$id: $why', ({ clauses, settings, case: facts, asOf, is }) => {
    const agreement = agreementOf({ clauses, ...(settings && { settings }) });
    const finding = compileAgreement(agreement).exclusion(caseOf(agreement, facts), { asOf });
    const rulings = Object.entries(finding.rulings).map(([clause, ruling]) => [clause, short(ruling)]);
    const changesAt = 'changesAt' in is ? { changesAt: finding.changesAt ?? null } : {};
    expect({ ...Object.fromEntries(rulings), ...changesAt }).toEqual(is);
  });

  it('every row has an id of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
