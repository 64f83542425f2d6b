import { describe, expect, it } from 'vitest';
import { parseAgreement, parseCase } from '../../src/agreement/index.js';
import { type Issue, type Json, pathText } from '../../src/kernel/answer/index.js';
import { both } from '../laws/given.js';
import { type Mistake, withMistakes } from './given.js';
import logs from './log-mistakes.json' with { type: 'json' };
import clauses from './sla-mistakes.json' with { type: 'json' };

const yesNo = { type: 'yesNo', ask: both('?'), phrases: { yes: both('yes'), no: both('no') } };

/** An agreement with service levels in which every kind of reference is right. */
const sample: Json = {
  id: 'sample',
  title: both('Sample'),
  settings: {
    zone: 'Asia/Shanghai',
    restDays: 'cn',
    calendars: {
      office: { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }], restDays: 'cn' },
      mornings: { hours: [{ days: [3], from: '09:00', to: '09:01' }] },
    },
    sla: {
      calendar: 'office',
      severities: [
        { id: 'urgent', name: both('urgent'), when: { fact: 'business.down', is: true } },
        { id: 'ordinary', name: both('ordinary') },
      ],
    },
  },
  facts: { 'business.down': yesNo, 'parts.supplied': yesNo },
  clauses: [
    {
      id: 'answer',
      kind: 'sla',
      metric: 'firstResponse',
      within: { bySeverity: { urgent: { hours: 2 }, ordinary: { hours: 24 } } },
    },
    {
      id: 'visit',
      kind: 'sla',
      metric: 'arrival',
      within: { workingDays: 3 },
      calendar: 'office',
      warnings: [{ before: { workingHours: 4 } }],
    },
    {
      id: 'repair',
      kind: 'sla',
      metric: 'resolution',
      within: { workingHours: 16 },
      provided: { fact: 'parts.supplied', is: true },
      severities: ['urgent'],
    },
    { id: 'prompt', kind: 'sla', metric: 'workaround', promise: 'promptly' },
    {
      id: 'late',
      kind: 'exclusion',
      when: { fact: 'business.down', is: true },
      causation: 'mereFact',
      from: ['visit', 'repair'],
    },
  ],
};

interface Row extends Mistake {
  readonly why: string;
  readonly issues: readonly (readonly [code: string, place: string, remedy: string])[];
}

function told(issues: readonly Issue[]): readonly (readonly string[])[] {
  return issues.map(({ code, path, remedy }) => [code, pathText(path), remedy]);
}

describe('service levels done wrong', () => {
  it('the sample is right', () => {
    expect(parseAgreement(sample)).toEqual({ ok: true, value: sample });
  });

  it.each(clauses as unknown as readonly Row[])('$why', (row) => {
    const result = parseAgreement(withMistakes(sample, row));
    expect(result.ok ? [] : told(result.issues)).toEqual(row.issues);
    for (const { message } of result.ok ? [] : result.issues) expect(message).toMatch(/^[^ ].*; .*\.$/s);
  });
});

it('a target in months, which rolls off rest days that nobody gave', () => {
  const wrong = withMistakes(
    sample,
    { at: ['settings', 'restDays'], remove: true },
    { at: ['clauses', 2, 'within'], put: { months: 1 } },
  );
  const result = parseAgreement(wrong);
  const remedy = 'write "restDays": "cn", rest days as data, or "counting": { "lastDayOnRestDay": "stays" }';
  expect(result.ok ? [] : told(result.issues)).toEqual([['missing', 'settings.restDays', remedy]]);
});

interface LogRow {
  readonly why: string;
  readonly log: readonly Json[];
  readonly issues: Row['issues'];
}

describe('a log that contradicts itself', () => {
  const agreement = parseAgreement(sample);

  it.each(logs as unknown as readonly LogRow[])('$why', ({ log, issues }) => {
    if (!agreement.ok) throw new Error('the sample is right');
    const result = parseCase(agreement.value, { log });
    expect(result.ok ? [] : told(result.issues)).toEqual(issues);
  });
});
