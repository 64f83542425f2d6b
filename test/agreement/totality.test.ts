import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, fillBlanks, parseAgreement, parseCase } from '../../src/agreement/index.js';
import type { Json, Path, Result } from '../../src/kernel/answer/index.js';
import { anything } from '../anything.js';
import { agreementFiles, golden, withMistakes } from './given.js';

const sample = golden('product-quality-guarantee.json') as Json & Agreement;

/** What reads unknown input; each gives a value or issues, and throws at nothing. */
const readers: readonly (readonly [string, (input: unknown) => Result<unknown>])[] = [
  ['parseAgreement', parseAgreement],
  ['parseCase', (input) => parseCase(sample, input)],
  ['fillBlanks', (input) => fillBlanks(sample, input)],
];

function expectIssues(result: Result<unknown>): void {
  if (result.ok) return;
  expect(result.issues.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues);
}

describe.each(readers)('%s', (_, read) => {
  it('takes any value whatever, and throws at none', () => {
    fc.assert(fc.property(anything, (input) => expectIssues(read(input))));
  });

  it('takes keys that it knows with any value whatever', () => {
    const keys = [
      ...['id', 'title', 'settings', 'facts', 'clauses', 'notes', 'parties', 'item', 'dates', 'usage', 'log'],
      ...['visitDays', 'warrantyYears', 'repairedPartPeriod', '__proto__'],
    ];
    const anyRecord = fc.dictionary(fc.constantFrom(...keys), fc.oneof(anything, fc.array(anything)));
    fc.assert(fc.property(anyRecord, (input) => expectIssues(read(input))));
  });

  it.each<[string, () => unknown]>([
    [
      'a cycle',
      () => {
        const cycle: { [key: string]: unknown } = {};
        return Object.assign(cycle, { clauses: [cycle], facts: cycle, visitDays: cycle });
      },
    ],
    [
      'a deep nest of conditions',
      () => {
        let when: unknown = { fact: 'damage.cause', is: 'misuse' };
        for (let level = 0; level < 100_000; level += 1) when = { not: when };
        return { clauses: [{ kind: 'exclusion', when }], facts: { 'damage.cause': when }, visitDays: when };
      },
    ],
    ['a list of four thousand million holes', () => ({ clauses: new Array(2 ** 32 - 1), log: new Array(2 ** 32 - 1) })],
    [
      'a list of nothing',
      () => ({ clauses: new Array(90_000).fill(undefined), log: new Array(90_000).fill(undefined) }),
    ],
    ['a list of many clauses', () => ({ clauses: new Array(90_000).fill(null), log: new Array(90_000).fill({}) })],
    [
      'a proxy that throws',
      () => ({
        clauses: new Proxy([], {
          get: () => {
            throw new Error('not to be read');
          },
          ownKeys: () => {
            throw new Error('not to be read');
          },
        }),
      }),
    ],
    [
      'names as long as may be read',
      () => {
        const [one, other] = ['x'.repeat(1_000_000), 'y'.repeat(1_000_000)];
        return {
          clauses: [
            { id: one, kind: 'exclusion', exceptionTo: [other] },
            { id: `${one}z`, kind: 'exclusion', when: { fact: other, is: 1 } },
          ],
          facts: { [one]: 1 },
          [other]: 1,
        };
      },
    ],
    [
      'a wording full of figures',
      () => ({
        clauses: [{ id: 'a', kind: 'text', text: { en: '{a}'.repeat(100_000), 'zh-CN': '{'.repeat(100_000) } }],
      }),
    ],
  ])('ends at %s', (__, make) => {
    const result = read(make());
    expect(result.ok).toBe(false);
    expectIssues(result);
  });
});

/** Every place in a document, whatever stands there. */
function placesIn(value: Json, path: Path = []): readonly Path[] {
  const inner = typeof value !== 'object' || value === null ? [] : Object.entries(value);
  return [
    path,
    ...inner.flatMap(([key, item]) => placesIn(item as Json, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

describe('an agreement with anything anywhere', () => {
  it('gives issues or a value that is read again alike', () => {
    const anyPlace = fc
      .constantFrom(...agreementFiles)
      .chain((file) =>
        fc.tuple(fc.constant(file), fc.subarray([...placesIn(golden(file))], { minLength: 1, maxLength: 4 })),
      );
    const put = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<Json>(
        { fact: 'damage.cause', is: 'misuse' },
        { blank: 'blank' },
        { all: [{ any: [{ not: {} }] }] },
        { date: '2025-02-28', amount: '1', currency: 'CNY' },
        'exclusion',
        'warranty',
        'choice',
      ),
    );
    fc.assert(
      fc.property(anyPlace, put, ([file, places], value) => {
        const innermost = places.filter((place) => !places.some((other) => other !== place && isAround(place, other)));
        const input = withMistakes(golden(file), ...innermost.map((at) => ({ at, put: value as Json })));
        const result = parseAgreement(input);
        expectIssues(result);
        if (result.ok) expect(parseAgreement(result.value)).toEqual(result);
      }),
    );
  });
});

function isAround(outer: Path, inner: Path): boolean {
  return outer.length < inner.length && outer.every((key, index) => key === inner[index]);
}

describe('an agreement of as many clauses as can be read', () => {
  it('is refused, however its exceptions follow one another', () => {
    const chain = Array.from({ length: 12_000 }, (_, index) => ({
      id: `e${index}`,
      kind: 'exclusion',
      exceptionTo: [`e${index + 1}`],
    }));
    expect(parseAgreement({ clauses: chain }).ok).toBe(false);
  });
});
