import { describe, expect, it } from 'vitest';
import { askFor, explainSteps, plain } from '../../../src/kernel/text/index.js';
import type { ObjectiveTerms } from '../../../src/sla/objectives/index.js';
import {
  askObjectives,
  draftObjectiveClause,
  objectiveRules,
  sayObjectives,
} from '../../../src/sla/objectives/text.js';
import { expectWellFormed, leavesOf, locales, wordsAt } from '../../kernel/text/drafting.js';
import attainment from './attainment.json' with { type: 'json' };
import availability from './availability.json' with { type: 'json' };
import { findingOf, type Given } from './given.js';
import satisfaction from './satisfaction.json' with { type: 'json' };

const clauses = { answer: '2.1', solve: '2.2', visit: '2.3', objective: '4.1', storm: '6.1' };
const rows = [...attainment, ...availability, ...satisfaction] as readonly unknown[] as readonly (Given & {
  readonly id: string;
})[];

/** Terms that between them use every part of the form. */
const rich = [
  { metric: 'attainment', of: ['answer', 'solve'], atLeast: '95%', per: 'month' },
  {
    metric: 'attainment',
    of: ['answer'],
    atLeast: { blank: 'share', example: '95%' },
    per: 'quarter',
    counts: 'first',
    fallsIn: 'end',
    excused: 'met',
    unfinished: 'breached',
  },
  {
    metric: 'availability',
    atLeast: '99.95%',
    per: 'year',
    serviceHours: 'office',
    maintenance: 'nights',
    plannedMaintenance: 'counted',
    excused: 'down',
  },
  { metric: 'availability', atLeast: '99.9%', per: 'month', plannedMaintenance: 'counted', excused: 'up' },
  { metric: 'availability', atLeast: '99.9%', per: 'month', plannedMaintenance: 'leftOut', maintenance: 'nights' },
  { metric: 'satisfaction', atLeast: '90%', per: 'month' },
  { metric: 'satisfaction', atLeast: '90%', per: 'month', satisfiedFrom: 4.5, leastAnswers: 30 },
  {
    metric: 'satisfaction',
    atLeast: '90%',
    per: 'month',
    satisfiedFrom: { blank: 'score' },
    leastAnswers: { blank: 'least' },
  },
  { metric: 'satisfaction', atLeast: '90%', per: 'month', leastAnswers: 1 },
] as const satisfies readonly ObjectiveTerms[];

describe('the draft of an objective', () => {
  it.each(rich)('is well formed, and every leaf stands in it: %j', (terms: ObjectiveTerms) => {
    for (const locale of locales) {
      const pieces = draftObjectiveClause(terms, { locale, clauses });
      expectWellFormed(pieces, locale);
      for (const { path } of leavesOf(terms)) {
        const isBlank = path.at(-1) === 'blank' || path.at(-1) === 'example';
        const place = isBlank ? path.slice(0, -1) : path;
        if (path[0] !== 'metric') expect(wordsAt(pieces, place), `${locale} ${place.join('.')}`).not.toBe('');
      }
    }
  });

  it('reads as a clause does', () => {
    const terms = rich[4] as ObjectiveTerms;
    expect(plain(draftObjectiveClause(terms, { locale: 'en' }))).toBe(
      'In each calendar month, the service is available for at least 99.9% of its service time. The service time is every hour of every day. Downtime is the part of the service time in which the service is down; outages that overlap are counted once. The hours of the calendar “nights” are set aside for planned maintenance, which is left out of service time and downtime. An outage that is excused is left out of service time and downtime. The exact share is what counts; it is not rounded. Where there is no service time, the objective does not apply.',
    );
    expect(plain(draftObjectiveClause(terms, { locale: 'zh-CN' }))).toBe(
      '每个自然月，服务在服务时间内的可用率不低于99.9%。服务时间为每日全天。停机时间指服务时间内服务不可用的时间，重叠的停机不重复计算。计划维护时间以工作日历“nights”为准，不计入服务时间和停机时间。已免责的停机不计入服务时间和停机时间。认定以实际比例为准，不作舍入。无服务时间的，不适用本目标。',
    );
  });
});

describe('a finding on objectives in words', () => {
  it.each(rows)('$id is told in both languages, with every reason', (row) => {
    const finding = findingOf(row);
    for (const locale of locales) {
      const wording = { locale, numbers: clauses, ...(row.facts && { facts: row.facts }) };
      const lines = sayObjectives(finding, wording);
      const reasons = explainSteps(finding.why ?? [], { ...wording, rules: objectiveRules }).map(({ text }) => text);
      for (const text of [...lines, ...reasons]) {
        expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
        expect(text).toMatch(locale === 'en' ? /[.?]$/ : /[。？）]$/);
      }
      expect(lines.length).toBeGreaterThan(2);
    }
  });

  it('tells what was attained, whether that is enough, and what was left out', () => {
    expect(say('excusedLeftOut')).toEqual([
      'Measured from 1 March 2025 through 31 March 2025.',
      'Clause 4.1, attained: 100%, 19 of 19.',
      'Clause 4.1, objective: kept.',
      'Clause 4.1, left out: case E, run 1 of clause 2.1: excused.',
    ]);
    expect(say('newYork')).toEqual([
      'Measured from 1 March 2025 through 31 March 2025.',
      'Clause 4.1, attained: 99.44%, down for 4 hours of 724 hours of service time.',
      'Clause 4.1, objective: not kept.',
    ]);
    expect(say('stillDown', 'zh-CN')).toEqual([
      '计量期间为2025年4月1日至2025年4月30日，期间尚未届满，以下为迄今结果。',
      '第4.1条，达成情况：94.73%（服务时间228小时，停机12小时）。',
      '第4.1条，目标：未达到。',
      '随时间推移仍在累计：第4.1条，达成情况和第4.1条，目标。',
    ]);
  });

  it('tells what to ask, and between which shares the share lies', () => {
    expect(say('unknownEnd').slice(1, 4)).toEqual([
      'Clause 4.1, attained: not settled yet. To be asked, so far as it matters: When was the service up again after it went down at 30 April 2025 12:00 (UTC+08:00)?',
      'Clause 4.1, so far as is known: between 98.33% and 100%.',
      'Clause 4.1, objective: not settled yet. To be asked, so far as it matters: When was the service up again after it went down at 30 April 2025 12:00 (UTC+08:00)?',
    ]);
  });

  it.each([
    ['hourUnknown', ['Case “H”: When was an answer given? The time of day is needed.']],
    ['excuseUnknown', ['Case “E”: Did the customer cause it?']],
    ['unknownCases', ['Which cases were there in the period, and what did they come to?']],
    ['blankTarget', ['What is agreed for “share”?']],
    ['unknownAnswer', ['Was the customer satisfied who answered at 20 March 2025?']],
  ])('asks for what is missing in %s', (id, asked) => {
    const row = rowOf(id);
    const wording = { locale: 'en', ...(row.facts && { facts: row.facts }) } as const;
    expect(askObjectives(findingOf(row), wording).map(({ ask }) => ask)).toEqual(asked);
    expect(askFor([], wording)).toEqual([]);
  });

  it('asks for a declared fact of a case whatever its name', () => {
    const { cases = {}, ...row } = rowOf('excuseUnknown');
    const finding = findingOf({ ...row, cases: { 'v1.2': cases.E ?? {} } });
    const wording = { locale: 'zh-CN', facts: row.facts ?? {} } as const;
    expect(askObjectives(finding, wording).map(({ ask }) => ask)).toEqual(['案件“v1.2”：是否由客户造成？']);
  });

  it('says nothing where there is no objective', () => {
    const finding = { ...findingOf(rowOf('never')), objectives: {} };
    expect(sayObjectives(finding, { locale: 'en' })).toEqual([]);
  });
});

function rowOf(id: string): Given {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

function say(id: string, locale: 'en' | 'zh-CN' = 'en'): readonly string[] {
  return sayObjectives(findingOf(rowOf(id)), { locale, numbers: clauses });
}
