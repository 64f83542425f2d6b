import { describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreement/index.js';
import type { Json } from '../../src/kernel/answer/index.js';
import type { WarrantyFinding } from '../../src/warranty/index.js';
import { agreementOf, at, caseOf, short } from '../laws/given.js';
import carveOuts from './carve-outs.json' with { type: 'json' };
import claims from './claims.json' with { type: 'json' };
import costs from './costs.json' with { type: 'json' };
import downtime from './downtime.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import inspection from './inspection.json' with { type: 'json' };
import lengths from './lengths.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import refunds from './refunds.json' with { type: 'json' };
import remedies from './remedies.json' with { type: 'json' };
import several from './several-covers.json' with { type: 'json' };
import starts from './starts.json' with { type: 'json' };

/** A row: one cover, or several clauses; what happened; as of when; and what follows, with the reason. */
interface Row {
  readonly id: string;
  readonly cover?: object;
  readonly clauses?: readonly object[];
  readonly settings?: object;
  readonly case: object;
  readonly asOf: string;
  readonly is: { readonly [question: string]: Json };
  readonly why: string;
}

const tables: { readonly [table: string]: readonly unknown[] } = {
  starts,
  lengths,
  costs,
  claims,
  downtime,
  events,
  inspection,
  several,
  carveOuts,
  remedies,
  refunds,
  readings,
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

function findingOf({ cover, clauses, settings, case: facts, asOf }: Row): WarrantyFinding {
  const covers = cover === undefined ? [] : [{ id: 'cover', kind: 'warranty', ...cover }];
  const agreement = agreementOf({ clauses: [...covers, ...(clauses ?? [])], ...(settings && { settings }) });
  return compileAgreement(agreement).warranty(caseOf(agreement, facts), { asOf });
}

/** `parts` is the answer for parts; a dotted path stands for itself; what is absent is `null`. */
function answerTo(finding: WarrantyFinding, question: string): Json {
  switch (question) {
    case 'parts':
    case 'labour':
    case 'travel':
      return short(finding.coverage[question]);
    case 'lastDay':
    case 'remedies':
    case 'refund':
    case 'paidRepair':
      return short(finding[question]);
    case 'offers':
      return short(finding.remedies) === null ? null : offersOf(finding);
    default:
      return at(finding, question) ?? null;
  }
}

/** What the open remedies offer, one after the other. */
function offersOf({ remedies }: WarrantyFinding): Json {
  return remedies.outcome === 'decided' ? remedies.value.flatMap(({ offers }) => offers) : short(remedies);
}
