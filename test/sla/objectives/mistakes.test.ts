import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue, Result } from '../../../src/kernel/answer/index.js';
import { pathText } from '../../../src/kernel/answer/index.js';
import { compileObjectives } from '../../../src/sla/objectives/index.js';
import { parseObjectiveRecords, parseObjectiveTerms } from '../../../src/sla/objectives/terms.js';
import { anything } from '../../anything.js';
import { caseWith } from './arbitraries.js';

function placesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ code, path }: Issue) => `${code} ${pathText(path)}`).sort();
}

describe('the terms of an objective', () => {
  it.each([
    [
      'an attainment with everything wrong',
      { metric: 'attainment', of: ['a', 'a'], atLeast: 95, per: 'week', counts: 'some', fallsin: 'due' },
      ['form atLeast', 'unknownKey fallsin', 'value counts', 'value of', 'value per'],
    ],
    ['no clocks', { metric: 'attainment', of: [], atLeast: '95%', per: 'month' }, ['value of']],
    [
      'an availability with everything wrong',
      { metric: 'availability', atLeast: '101%', per: 'month', serviceHours: 24, maintenance: '1st', excused: 'no' },
      ['form serviceHours', 'value atLeast', 'value excused', 'value maintenance'],
    ],
    [
      'a satisfaction with everything wrong',
      { metric: 'satisfaction', atLeast: '90 %', satisfiedFrom: '4', leastAnswers: 0 },
      ['form satisfiedFrom', 'missing per', 'value atLeast', 'value leastAnswers'],
    ],
    ['a metric that is none', { metric: 'happiness', atLeast: '90%', per: 'month' }, ['value metric']],
    ['no object', 'availability', ['form (root)']],
  ])('%s: all is told at once', (_what, terms, issues) => {
    const result = parseObjectiveTerms(terms);
    expect(placesOf(result)).toEqual(issues);
    if (!result.ok) for (const { message, remedy } of result.issues) expect(message).toContain(remedy);
  });

  it('come back as they were written', () => {
    const terms = { metric: 'attainment', of: ['visit'], atLeast: { blank: 'share' }, per: 'month' };
    expect(parseObjectiveTerms(terms)).toEqual({ ok: true, value: terms });
  });
});

describe('the records of a period', () => {
  it.each([
    [{ period: '2025-3' }, ['value period']],
    [{ period: { from: '2025-03-31', through: '2025-03-01' } }, ['order period.through']],
    [{ outages: [] }, ['missing period']],
    [
      {
        period: '2025-Q5',
        outages: [{ from: '2025-03-01' }, { from: '2025-03-02T00:00:00Z', to: '2025-03-01T00:00:00Z', excused: 'no' }],
        surveys: [{ at: 'today', score: '5' }],
        cases: [],
      },
      [
        'form outages[1].excused',
        'form surveys[0].score',
        'order outages[1].to',
        'unknownKey cases',
        'value outages[0].from',
        'value period',
        'value surveys[0].at',
      ],
    ],
  ])('%j: all is told at once', (records, issues) => {
    expect(placesOf(parseObjectiveRecords(records))).toEqual(issues);
  });

  it('come back as they were written', () => {
    const records = {
      period: '2025-03',
      outages: [{ from: '2025-03-01T00:00:00Z', to: null, excused: ['storm'] }],
      surveys: [
        { at: '2025-03-01', score: 4.5 },
        { at: '2025-03-02', satisfied: null },
      ],
    };
    expect(parseObjectiveRecords(records)).toEqual({ ok: true, value: records });
  });
});

it('no input makes the parsers throw', () => {
  fc.assert(
    fc.property(anything, (input) => {
      expect(parseObjectiveTerms(input)).toHaveProperty('ok');
      expect(parseObjectiveRecords(input)).toHaveProperty('ok');
    }),
  );
});

describe('an objective refuses by name', () => {
  const uptime = { id: 'uptime', metric: 'availability', atLeast: '99%', per: 'month' } as const;
  const times = { id: 'times', metric: 'attainment', of: ['visit'], atLeast: '95%', per: 'month' } as const;
  const asOf = '2025-04-01T00:00:00Z';

  it('a calendar that is not given', () => {
    expect(() => compileObjectives([{ ...uptime, serviceHours: 'office' }], { zone: 'UTC' })).toThrow('uptime');
    expect(() => compileObjectives([{ ...uptime, maintenance: 'nights' }], { zone: 'UTC' })).toThrow('uptime');
  });

  it('a service level of which the findings say nothing', () => {
    const judge = compileObjectives([times], { zone: 'UTC' });
    expect(() => judge({ period: '2025-03', cases: [caseWith('c', ['met'])] }, { asOf })).toThrow('times counts visit');
  });

  it('a period, or a moment, that is none', () => {
    const judge = compileObjectives([uptime], { zone: 'UTC' });
    expect(() => judge({ period: '2025-13', outages: [] }, { asOf })).toThrow('is not a period');
    expect(() => judge({ period: { from: '2025-03-02', through: '2025-03-01' } }, { asOf })).toThrow('a period cannot');
    expect(() => judge({ period: '2025-03' }, { asOf: 'now' })).toThrow('is not an instant');
  });
});
