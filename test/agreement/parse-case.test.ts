import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, parseAgreement, parseCase } from '../../src/agreement/index.js';
import { type Issue, pathText } from '../../src/kernel/answer/index.js';
import { golden } from './given.js';

const parsed = parseAgreement(golden('workshop-sample.json'));
if (!parsed.ok) throw new Error('the sample does not parse');
const sample: Agreement = parsed.value;

function issuesOf(input: unknown, agreement = sample): readonly Issue[] {
  const result = parseCase(agreement, input);
  return result.ok ? [] : result.issues;
}

const whole = {
  item: {
    model: 'EV-2',
    category: 'van',
    serial: 'S-1',
    part: 'motor',
    region: null,
    price: { amount: '98000.00', currency: 'CNY' },
  },
  dates: { delivered: '2025-02-28', registered: null },
  usage: { km: 0, hours: null, cycles: 12.5 },
  log: [
    { event: 'reported', at: '2025-03-05T10:00:00+08:00', fault: 'noise', defect: 'latent' },
    { event: 'handedIn', at: '2025-03-06' },
    { event: 'repaired', at: '2025-03-08T09:30:00Z', part: 'motor' },
  ],
  facts: { 'damage.cause': 'misuse', 'device.opened': false, 'racing.since': '2025-03-01', 'manual.wrong': null },
};

describe('a case', () => {
  it('may be empty: nothing is known', () => {
    expect(parseCase(sample, {})).toEqual({ ok: true, value: {} });
  });

  it('is read as it is written', () => {
    expect(parseCase(sample, whole)).toEqual({ ok: true, value: whole });
    expect(parseCase(sample, JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
  });

  it('may say of any fact, date, detail and measure that it is known not to be', () => {
    const input = {
      item: { model: null, category: null, serial: null, part: null, region: null, price: null },
      dates: { purchased: null, accepted: null },
      usage: { km: null },
      log: [],
      facts: Object.fromEntries(
        Object.keys(sample.facts ?? {}).flatMap((name) => (/^(item|usage)\./.test(name) ? [] : [[name, null]])),
      ),
    };
    expect(parseCase(sample, input)).toEqual({ ok: true, value: input });
  });

  it('may tell facts whose names every object has, where the agreement declares them', () => {
    const words = { en: 'words', 'zh-CN': '措辞' };
    const fact = { type: 'yesNo', ask: words, phrases: { yes: words, no: words } } as const;
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      const declares: Agreement = { ...sample, facts: { ...sample.facts, [name]: fact } };
      const input = { facts: { [name]: true } };
      expect(parseCase(declares, input)).toEqual({ ok: true, value: input });
      expect(issuesOf(input)).toMatchObject([{ code: 'unknownFact', path: ['facts', name] }]);
    }
    const wrong = JSON.parse('{ "facts": { "__proto__": true } }');
    expect(issuesOf(wrong)).toMatchObject([{ code: 'forbiddenKey', path: ['facts', '__proto__'] }]);
  });
});

describe('one mistake in a case', () => {
  it.each<[string, unknown, string, string, string]>([
    ['no case at all', null, 'form', '(root)', 'write an object with the keys described'],
    ['a part of a case misspelt', { date: {} }, 'unknownKey', 'date', 'write "dates" if that is meant'],
    [
      'a fact that nobody declared',
      { facts: { 'damage.couse': 'misuse' } },
      'unknownFact',
      'facts["damage.couse"]',
      'write "damage.cause" if that is meant',
    ],
    [
      'a name that is none',
      { facts: { 'damage cause': 'misuse' } },
      'name',
      'facts["damage cause"]',
      'write letters and digits in dotted parts, such as "damage.cause"',
    ],
    [
      'a value that a choice does not have',
      { facts: { 'damage.cause': 'missuse' } },
      'value',
      'facts["damage.cause"]',
      'write "misuse" if that is meant',
    ],
    [
      'a yes or no in words',
      { facts: { 'device.opened': 'yes' } },
      'value',
      'facts["device.opened"]',
      'write true or false',
    ],
    [
      'a number in words',
      { facts: { 'site.distance': '12' } },
      'value',
      'facts["site.distance"]',
      'write a number from 0',
    ],
    [
      'a number below its bounds',
      { facts: { 'site.distance': -1 } },
      'value',
      'facts["site.distance"]',
      'write a number from 0',
    ],
    [
      'a date that does not exist',
      { facts: { 'racing.since': '2025-02-29' } },
      'value',
      'facts["racing.since"]',
      'write a date such as "2025-02-28"',
    ],
    [
      'a list as a fact',
      { facts: { 'damage.cause': ['misuse'] } },
      'form',
      'facts["damage.cause"]',
      'write a plain value, or null',
    ],
    [
      'a detail of the item among the facts',
      { facts: { 'item.part': 'motor' } },
      'misplaced',
      'facts["item.part"]',
      'write it under "item"',
    ],
    [
      'a measure of use among the facts',
      { facts: { 'usage.km': 5 } },
      'misplaced',
      'facts["usage.km"]',
      'write it under "usage"',
    ],
    [
      'a date of the case among the facts',
      { facts: { 'dates.delivered': '2025-02-28' } },
      'misplaced',
      'facts["dates.delivered"]',
      'write it under "dates"',
    ],
    [
      'an event among the facts',
      { facts: { 'log.reported': null } },
      'misplaced',
      'facts["log.reported"]',
      'write it under "log"',
    ],
    [
      'the fault of a claim among the facts',
      { facts: { 'claim.fault': 'noise' } },
      'misplaced',
      'facts["claim.fault"]',
      'write it on the event "reported" of the log',
    ],
    [
      'a detail that the agreement lists otherwise',
      { item: { part: 'moter' } },
      'value',
      'item.part',
      'write "motor" if that is meant',
    ],
    [
      'a detail that is no text',
      { item: { model: 5 } },
      'form',
      'item.model',
      'write a text, or null when there is none',
    ],
    ['an empty detail', { item: { serial: '' } }, 'value', 'item.serial', 'write a text'],
    ['use below nothing', { usage: { km: -1 } }, 'value', 'usage.km', 'write 0 or more'],
    ['a measure misspelt', { usage: { kms: 1 } }, 'unknownKey', 'usage.kms', 'write "km" if that is meant'],
    [
      'a price in another currency',
      { item: { price: { amount: '1.00', currency: 'USD' } } },
      'currency',
      'item.price.currency',
      'write the price in CNY',
    ],
    [
      'a price as a number',
      { item: { price: { amount: 1, currency: 'CNY' } } },
      'form',
      'item.price.amount',
      'write the amount as text, such as "120.00"',
    ],
    [
      'a date as an instant',
      { dates: { delivered: '2025-02-28T00:00:00Z' } },
      'value',
      'dates.delivered',
      'write a date that exists, such as "2025-02-28"',
    ],
    [
      'a date of the case misspelt',
      { dates: { delivred: null } },
      'unknownKey',
      'dates.delivred',
      'write "delivered" if that is meant',
    ],
    [
      'an event misspelt',
      { log: [{ event: 'repared', at: '2025-03-05' }] },
      'value',
      'log[0].event',
      'write "repaired" if that is meant',
    ],
    [
      'an event without its time',
      { log: [{ event: 'reported' }] },
      'missing',
      'log[0].at',
      'write an instant with its offset, or a date where only the day is known',
    ],
    [
      'a kind of defect misspelt',
      { log: [{ event: 'reported', at: '2025-03-05', defect: 'latant' }] },
      'value',
      'log[0].defect',
      'write "latent" if that is meant',
    ],
    [
      'an event with something that events do not have',
      { log: [{ event: 'reported', at: '2025-03-05', note: 'a' }] },
      'unknownKey',
      'log[0].note',
      'use one of "event", "at", "fault", "part", "defect", "severity", "for", "metric", "amount", "clause"',
    ],
    ['a number that is none', { usage: { km: Number.NaN } }, 'notJson', 'usage.km', 'write a finite number'],
    [
      'an unknown value written as undefined',
      { item: undefined },
      'notJson',
      'item',
      'leave the key out when its value is unknown',
    ],
  ])('is one issue: %s', (_, input, code, place, remedy) => {
    const issues = issuesOf(input);
    expect(issues.map((found) => [found.code, pathText(found.path), found.remedy])).toEqual([[code, place, remedy]]);
    expect(issues[0]!.message.startsWith(`${place}: `)).toBe(true);
  });

  it('is an instant without its offset', () => {
    expect(issuesOf({ log: [{ event: 'reported', at: '2025-03-05T10:00:00' }] })).toMatchObject([
      { code: 'value', path: ['log', 0, 'at'], value: '2025-03-05T10:00:00' },
    ]);
  });
});

describe('many mistakes in a case', () => {
  it('are all told at once', () => {
    const wrong = {
      item: { part: 'moter', price: { amount: '1', currency: 'EUR' }, colour: 'red' },
      dates: { delivered: '28.02.2025' },
      usage: { km: -5 },
      log: [{ event: 'reportd', at: '2025-03-05' }, { event: 'repaired' }],
      facts: { 'damage.cause': 5, 'damage.causes': 'misuse', 'item.model': 'EV-2' },
    };
    expect(
      issuesOf(wrong)
        .map(({ code, path }) => `${code} at ${pathText(path)}`)
        .sort(),
    ).toEqual([
      'currency at item.price.currency',
      'misplaced at facts["item.model"]',
      'missing at log[1].at',
      'unknownFact at facts["damage.causes"]',
      'unknownKey at item.colour',
      'value at dates.delivered',
      'value at facts["damage.cause"]',
      'value at item.part',
      'value at log[0].event',
      'value at usage.km',
    ]);
  });
});

describe('any value as a fact', () => {
  it('is taken if and only if the fact may have it', () => {
    const declared = Object.entries(sample.facts ?? {}).filter(([name]) => !/^(item|usage)\./.test(name));
    const plain = fc.oneof(
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('misuse', 'topBox', '2025-02-28', '2025-02-30', 'other', ''),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.constantFrom(...declared), plain, ([name, fact], value) => {
        const fits = {
          yesNo: typeof value === 'boolean',
          choice: fact.type === 'choice' && typeof value === 'string' && Object.hasOwn(fact.values, value),
          number: typeof value === 'number' && value >= 0,
          date: value === '2025-02-28',
          text: typeof value === 'string',
        };
        expect(issuesOf({ facts: { [name]: value } }).length === 0).toBe(value === null || fits[fact.type]);
      }),
    );
  });
});
