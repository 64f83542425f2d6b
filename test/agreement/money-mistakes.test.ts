import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../src/agreement/parse.js';
import { parseCase } from '../../src/agreement/parse-case.js';
import { type Issue, type Json, type Path, pathText } from '../../src/kernel/answer/index.js';
import { anything } from '../anything.js';
import fees from './fee-mistakes.json' with { type: 'json' };
import { type Mistake, withMistakes } from './given.js';
import given from './money-given.json' with { type: 'json' };
import penalties from './penalty-mistakes.json' with { type: 'json' };
import cases from './work-mistakes.json' with { type: 'json' };

/** An agreement with fees and penalties of every kind, in which everything is right. */
const sample = given as Json;

/** The place of a clause that says nothing. */
const NOTE = 23;

type Told = readonly [code: string, place: string, remedy: string];

/** One agreement with mistakes, or none: the whole of what is said of it. */
interface Row extends Mistake {
  readonly why: string;
  /** More that is done to the sample. */
  readonly also?: readonly Mistake[];
  readonly issues: readonly Told[];
}

function told(issues: readonly Issue[]): readonly (readonly string[])[] {
  return issues.map(({ code, path, remedy }) => [code, pathText(path), remedy]);
}

describe.each([
  ['fees', fees as unknown as readonly Row[]],
  ['penalties', penalties as unknown as readonly Row[]],
])('%s done wrong', (_, rows) => {
  it('the sample is right', () => {
    expect(parseAgreement(sample)).toEqual({ ok: true, value: sample });
  });

  it.each(rows)('$why', (row) => {
    const wrong = withMistakes(sample, row, ...(row.also ?? []));
    const result = parseAgreement(wrong);
    expect(result.ok ? [] : told(result.issues)).toEqual(row.issues);
    for (const { code, message, path, value } of result.ok ? [] : result.issues) {
      expect(message).toMatch(/^[^ ].*; .*\.$/s);
      expect(value).toEqual(code === 'name' ? path.at(-1) : at(wrong, path));
    }
  });
});

function at(document: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, key) => (value as { readonly [key: string]: Json } | undefined)?.[key],
    document,
  );
}

interface CaseRow {
  readonly why: string;
  readonly case: Json;
  readonly also?: readonly Mistake[];
  readonly issues: readonly Told[];
}

describe('a case about money done wrong', () => {
  it.each(cases as unknown as readonly CaseRow[])('$why', ({ case: facts, also = [], issues }) => {
    const agreement = parseAgreement(withMistakes(sample, ...also));
    if (!agreement.ok) throw new Error(agreement.issues.map(({ message }) => message).join('\n'));
    const result = parseCase(agreement.value, facts);
    expect(result.ok ? [] : told(result.issues)).toEqual(issues);
    if (result.ok) expect(result.value).toEqual(facts);
  });
});

describe('mistakes in many clauses', () => {
  const rows = [...fees, ...penalties] as unknown as readonly Row[];
  // What stands in the place of the note is judged by what other clauses say.
  const isApart = ({ at: [part, clause], also }: Row) => part === 'clauses' && clause !== NOTE && also === undefined;
  const inClauses = rows.filter((row) => isApart(row) && row.issues.length > 0);

  it('are all told at once, none hidden behind another', () => {
    const anyRows = fc.shuffledSubarray([...inClauses], { minLength: 2 }).map(oneEachClause);
    fc.assert(
      fc.property(anyRows, (chosen) => {
        const result = parseAgreement(withMistakes(sample, ...chosen));
        const found = result.ok ? [] : told(result.issues).map(([code, place]) => `${code} at ${place}`);
        const made = chosen.flatMap(({ issues }) => issues.map(([code, place]) => `${code} at ${place}`));
        expect(found).toEqual(expect.arrayContaining(made));
      }),
    );
  });
});

/** Of the mistakes in one clause, the first. */
function oneEachClause(rows: readonly Row[]): readonly Row[] {
  return [...new Map([...rows].reverse().map((row) => [row.at[1], row])).values()];
}

describe('anything whatever about money', () => {
  const agreement = parseAgreement(sample);
  const isPlain = (issues: readonly Issue[]) => expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);

  it('in a case gives issues or a case, and throws nothing', () => {
    const keys = ['amounts', 'work', 'earlierPenalties', 'log', 'dates', 'item'];
    const inner = ['id', 'work', 'at', 'until', 'cost', 'clause', 'amount', 'currency', 'event', 'signed'];
    const known = fc.oneof(anything, fc.dictionary(fc.constantFrom(...inner), anything));
    const anyCase = fc.dictionary(fc.constantFrom(...keys), fc.oneof(known, fc.array(known)));
    fc.assert(
      fc.property(anyCase, (facts) => {
        if (!agreement.ok) throw new Error('the sample is right');
        const result = parseCase(agreement.value, facts);
        if (!result.ok) isPlain(result.issues);
      }),
    );
  });

  it('in a clause gives issues or an agreement, and throws nothing', () => {
    const anyPlace = fc.integer({ min: 0, max: 22 }).chain((clause) => {
      const terms = Object.keys((given.clauses as readonly object[])[clause] ?? {});
      return fc.constantFrom(...terms).map((term): Path => ['clauses', clause, term]);
    });
    const put = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<Json>(
        { rows: [{ upTo: 1e-9 }, { upTo: 1e300, below: '1e5' }, null] },
        [{ share: '101%' }, { below: '-5%', credit: '‰' }, { from: '2025-13-01' }],
        { amount: '1e400', currency: 'CNY' },
        { share: '%', of: { amount: '-1', currency: 'CNY' } },
        { on: '0000-00-00', from: 'signed', within: { days: 1e9 } },
        { blank: 'some' },
      ),
    );
    fc.assert(
      fc.property(anyPlace, put, (place, value) => {
        const result = parseAgreement(withMistakes(sample, { at: place, put: value as Json }));
        if (result.ok) expect(parseAgreement(result.value)).toEqual(result);
        else isPlain(result.issues);
      }),
    );
  });
});
