import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementJsonSchema, caseJsonSchema } from '../../src/agreement/index.js';
import { Agreement } from '../../src/agreement/terms.js';
import type { Json } from '../../src/kernel/answer/index.js';
import { agreementFiles, golden, type Mistake, withMistakes } from './given.js';
import mistakes from './mistakes.json' with { type: 'json' };

/** Formats of dates are for people: that a date exists is checked by the library. */
function validator(schema: object) {
  return new Ajv2020.default({ strict: false, validateFormats: false }).compile(schema);
}

const isAgreement = validator(agreementJsonSchema());
const isCase = validator(caseJsonSchema());
const sample = golden('workshop-sample.json');

describe('the JSON Schema of agreements', () => {
  it('is plain JSON of the draft 2020-12', () => {
    const schema = agreementJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });

  it.each(agreementFiles)('takes %s', (file) => {
    expect([isAgreement(golden(file)), isAgreement.errors]).toEqual([true, null]);
  });

  it.each<[string, Mistake]>([
    ['a key misspelt', { at: ['notes'], rename: 'note' }],
    ['a key left out', { at: ['settings', 'zone'], remove: true }],
    ['a wording in one language', { at: ['title', 'zh-CN'], remove: true }],
    ['a kind of clause that there is not', { at: ['clauses', 1, 'kind'], put: 'headng' }],
    ['a number where a text belongs', { at: ['clauses', 5, 'deductible', 'amount'], put: 200 }],
    ['an id with a space', { at: ['id'], put: 'workshop sample' }],
    ['a length of no years', { at: ['clauses', 2, 'lasts', 'years'], put: 0 }],
    ['two units in one length', { at: ['clauses', 2, 'lasts', 'months'], put: 6 }],
    ['a condition without an operator', { at: ['clauses', 12, 'when', 'is'], remove: true }],
    ['a blank where no figure stands', { at: ['clauses', 12, 'when'], put: { blank: 'condition' } }],
    ['a choice that there is not', { at: ['clauses', 14, 'modality'], put: 'maybe' }],
    ['an empty list of clauses', { at: ['clauses'], put: [] }],
  ])('takes none with a mistake of form: %s', (_, mistake) => {
    expect(isAgreement(withMistakes(sample, mistake))).toBe(false);
  });

  it('takes a blank wherever a figure may be left open', () => {
    for (const at of [
      ['clauses', 2, 'lasts'],
      ['clauses', 2, 'lasts', 'years'],
      ['clauses', 2, 'upTo', 'km'],
      ['clauses', 5, 'deductible'],
    ]) {
      expect(isAgreement(withMistakes(sample, { at, put: { blank: 'figure', example: 5 } }))).toBe(true);
    }
  });

  it('takes everything that the library takes as to its form', () => {
    fc.assert(
      fc.property(fc.subarray(mistakes as readonly Mistake[] as Mistake[], { minLength: 1, maxLength: 3 }), (made) => {
        const separate = made.every(({ at }, index) =>
          made.every((other, i) => i <= index || String(other.at) !== String(at)),
        );
        fc.pre(separate && made.every(({ rename, remove }) => rename === undefined && remove === undefined));
        const input = withMistakes(sample, ...made);
        if (Agreement.safeParse(input).success) expect([isAgreement(input), isAgreement.errors]).toEqual([true, null]);
      }),
    );
  });
});

describe('the JSON Schema of cases', () => {
  it.each<[string, Json, boolean]>([
    ['an empty case', {}, true],
    ['what is known not to be', { dates: { delivered: null }, facts: { 'seal.broken': null } }, true],
    ['an event of which only the day is known', { log: [{ event: 'reported', at: '2025-03-05' }] }, true],
    ['a fact that is a list', { facts: { 'damage.cause': ['misuse'] } }, false],
    ['an event that there is not', { log: [{ event: 'sold', at: '2025-03-05' }] }, false],
    ['an event without its time', { log: [{ event: 'reported' }] }, false],
    ['a part that cases do not have', { notes: [] }, false],
    ['use below nothing', { usage: { km: -1 } }, false],
  ])('%s', (_, input, taken) => {
    expect(isCase(input)).toBe(taken);
  });
});
