import { describe, expect, it } from 'vitest';
import network from '../../examples/samples/network-products.json' with { type: 'json' };
import { type Agreement, fillBlanks, openBlanks, parseAgreement } from '../../src/agreement/index.js';
import type { Issue } from '../../src/kernel/answer/index.js';
import { agreementFiles, golden } from './given.js';

function read(file: string): Agreement {
  const result = parseAgreement(golden(file));
  if (!result.ok) throw new Error(`${file} does not parse`);
  return result.value;
}

function agreement(...clauses: readonly object[]): Agreement {
  const result = parseAgreement({
    id: 'sample',
    title: { en: 'Sample', 'zh-CN': '示例' },
    settings: { zone: 'Asia/Shanghai', currency: 'CNY' },
    clauses,
  });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}

function issuesOf(filled: ReturnType<typeof fillBlanks>): readonly Issue[] {
  return filled.ok ? [] : filled.issues;
}

const standard = {
  id: 'standard',
  kind: 'warranty',
  from: { blank: 'coverStart', example: 'purchased' },
  lasts: { years: { blank: 'years', example: 3 } },
  deductible: { blank: 'deductible' },
};
const battery = { id: 'battery', kind: 'warranty', from: { blank: 'coverStart' }, lasts: { blank: 'batteryPeriod' } };

describe('the figures that are still open', () => {
  it('are listed in contract order, one figure for all its places, with its example', () => {
    expect(openBlanks(agreement(standard, battery))).toEqual([
      {
        blank: 'coverStart',
        example: 'purchased',
        places: [
          { clause: 'standard', path: ['clauses', 0, 'from'] },
          { clause: 'battery', path: ['clauses', 1, 'from'] },
        ],
      },
      { blank: 'years', example: 3, places: [{ clause: 'standard', path: ['clauses', 0, 'lasts', 'years'] }] },
      { blank: 'deductible', places: [{ clause: 'standard', path: ['clauses', 0, 'deductible'] }] },
      { blank: 'batteryPeriod', places: [{ clause: 'battery', path: ['clauses', 1, 'lasts'] }] },
    ]);
  });

  it('are none where everything is written', () => {
    expect(openBlanks(read('workshop-sample.json'))).toEqual([]);
  });

  it('do not include a figure that is itself called "blank"', () => {
    const note = {
      id: 'note',
      kind: 'text',
      text: { en: 'Within {blank}, at {rate}.', 'zh-CN': '{blank}内，按{rate}。' },
      figures: { blank: { days: 3 }, rate: { blank: 'rate' } },
    };
    expect(openBlanks(agreement(note)).map(({ blank }) => blank)).toEqual(['rate']);
    const onlyFigure = { ...note, text: { en: '{blank}', 'zh-CN': '{blank}' }, figures: { blank: '0.05%' } };
    expect(openBlanks(agreement(onlyFigure))).toEqual([]);
  });
});

describe('filling in', () => {
  it('writes a figure in all its places', () => {
    const filled = fillBlanks(agreement(standard, battery), {
      coverStart: 'delivered',
      years: 2,
      deductible: { amount: '200.00', currency: 'CNY' },
      batteryPeriod: { months: 18 },
    });
    expect(filled).toEqual({
      ok: true,
      value: agreement(
        { ...standard, from: 'delivered', lasts: { years: 2 }, deductible: { amount: '200.00', currency: 'CNY' } },
        { ...battery, from: 'delivered', lasts: { months: 18 } },
      ),
    });
  });

  it('may leave the rest open, and never uses an example', () => {
    const filled = fillBlanks(agreement(standard, battery), { batteryPeriod: { months: 18 } });
    expect(filled.ok && openBlanks(filled.value).map(({ blank }) => blank)).toEqual([
      'coverStart',
      'years',
      'deductible',
    ]);
    expect(fillBlanks(agreement(standard), {})).toEqual({ ok: true, value: agreement(standard) });
  });

  it('may fill a length of time with one whose number is open', () => {
    const filled = fillBlanks(agreement(battery), { batteryPeriod: { months: { blank: 'months' } } });
    expect(filled.ok && openBlanks(filled.value).map(({ blank }) => blank)).toEqual(['coverStart', 'months']);
  });

  it('does not change the agreement', () => {
    const open = agreement(standard, battery);
    const before = JSON.stringify(open);
    fillBlanks(open, { years: 2, batteryPeriod: { months: 18 } });
    expect(JSON.stringify(open)).toBe(before);
  });

  it('comes to the same in one step as in several', () => {
    const open = read('network-products.json');
    const { coverStart, ...others } = network.values;
    const first = fillBlanks(open, { coverStart });
    const second = fillBlanks(first.ok ? first.value : open, others);
    expect(second).toEqual(fillBlanks(open, network.values));
    expect(second.ok).toBe(true);
  });

  it.each(agreementFiles)('with nothing is the agreement itself: %s', (file) => {
    expect(fillBlanks(read(file), {})).toEqual({ ok: true, value: read(file) });
  });
});

describe('a value that cannot be filled in', () => {
  const open = agreement(standard, battery);

  it.each<[string, unknown, string, readonly (string | number)[], string]>([
    ['no such figure', { yeers: 3 }, 'unknownBlank', ['yeers'], 'write "years" if that is meant'],
    ['a number that is none', { years: 0 }, 'value', ['years'], 'write 1 or more'],
    ['a number in words', { years: 'three' }, 'form', ['years'], 'write a whole number'],
    [
      'a date of the case misspelt, in two places',
      { coverStart: 'purchase' },
      'form',
      ['coverStart'],
      'write "purchased" if that is meant',
    ],
    [
      'a length in a unit misspelt',
      { batteryPeriod: { month: 3 } },
      'unknownKey',
      ['batteryPeriod', 'month'],
      'write "months" if that is meant',
    ],
    [
      'an amount in another currency',
      { deductible: { amount: '1', currency: 'USD' } },
      'currency',
      ['deductible', 'currency'],
      'write the amount in CNY',
    ],
    ['nothing that JSON can write', { years: Number.NaN }, 'notJson', ['years'], 'write a finite number'],
    [
      'nothing that JSON can write, further in',
      { batteryPeriod: { months: undefined } },
      'notJson',
      ['batteryPeriod', 'months'],
      'leave the key out when its value is unknown',
    ],
    ['a list in place of the values', [3], 'form', [], 'write { "name of the blank": value }'],
    [
      'a name that every object has',
      { constructor: 3 },
      'unknownBlank',
      ['constructor'],
      'use one of "coverStart", "years", "deductible", "batteryPeriod"',
    ],
    ['the name "__proto__"', JSON.parse('{ "__proto__": 3 }'), 'forbiddenKey', ['__proto__'], 'choose another name'],
  ])('is told once, by the name of the figure: %s', (_, values, code, path, remedy) => {
    expect(issuesOf(fillBlanks(open, values)).map((found) => [found.code, found.path, found.remedy])).toEqual([
      [code, path, remedy],
    ]);
  });

  it('hides no other', () => {
    const values = { years: 0, coverStart: Number.NaN, batteryPeriod: 'long', deductble: 5 };
    expect(
      issuesOf(fillBlanks(open, values))
        .map(({ code, path }) => `${code} ${path.join('.')}`)
        .sort(),
    ).toEqual(['form batteryPeriod', 'notJson coverStart', 'unknownBlank deductble', 'value years']);
  });
});
