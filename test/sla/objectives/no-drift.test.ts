import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Pieces, plain } from '../../../src/kernel/text/index.js';
import { objectiveDefaults } from '../../../src/sla/objectives/index.js';
import {
  AttainmentTerms,
  AvailabilityTerms,
  ObjectiveTerms,
  SatisfactionTerms,
} from '../../../src/sla/objectives/terms.js';
import { draftObjectiveClause } from '../../../src/sla/objectives/text.js';
import { leavesOf, type Schema } from '../../laws/leaves.js';
import { answered, findingOf, type Given } from './given.js';

const BLANK = { blank: 'figure' };
const asOf = '2025-04-01T00:00:00+08:00';
const yesNo = { en: '?', 'zh-CN': '?' };
const byCustomer = {
  facts: {
    'fault.byCustomer': { type: 'yesNo', ask: yesNo, phrases: { yes: yesNo, no: yesNo } },
  },
  exclusions: [{ id: 'own', when: { fact: 'fault.byCustomer', is: true }, from: ['answer'] }],
} as const;

/** Terms with records, and a change of one leaf that changes some answer. */
interface Witness extends Partial<Omit<Given, 'terms'>> {
  readonly before: object;
  readonly after: object;
}

const times = { metric: 'attainment', of: ['answer'], atLeast: '95%', per: 'month' } as const;
const uptime = { metric: 'availability', atLeast: '99%', per: 'month' } as const;
const happy = { metric: 'satisfaction', atLeast: '90%', per: 'month' } as const;

/** Each choice of a key takes the place of another. */
function words(base: object, key: string, choices: readonly string[], records: object): readonly [string, Witness][] {
  return choices.map((word) => [
    `${key}=${word}`,
    {
      ...records,
      before: { ...base, [key]: choices.find((other) => other !== word) },
      after: { ...base, [key]: word },
    },
  ]);
}

function share(base: object, records: object): readonly [string, Witness][] {
  return [
    ['atLeast:string', { ...records, before: { ...base, atLeast: '10%' }, after: { ...base, atLeast: '90%' } }],
    ['atLeast.blank:string', { ...records, before: { ...base, atLeast: '10%' }, after: { ...base, atLeast: BLANK } }],
    ...['month', 'quarter', 'year'].map((per): [string, Witness] => [
      `per=${per}`,
      {
        ...records,
        period: '2025-Q1',
        ...(per === 'month' && { period: '2025-03' }),
        ...(per === 'year' && { period: '2025' }),
        before: { ...base, per: per === 'month' ? 'year' : 'month' },
        after: { ...base, per },
      },
    ]),
  ];
}

const overTheEnd = {
  cases: {
    begun: {
      log: [
        { event: 'reported', at: '2025-02-28T23:00:00+08:00' },
        { event: 'answered', at: '2025-03-01T02:00:00+08:00' },
      ],
    },
    due: {
      log: [
        { event: 'reported', at: '2025-03-31T21:00:00+08:00' },
        { event: 'answered', at: '2025-04-01T00:30:00+08:00' },
      ],
    },
    met: {
      log: [
        { event: 'reported', at: '2025-03-31T22:30:00+08:00' },
        { event: 'answered', at: '2025-03-31T23:30:00+08:00' },
      ],
    },
  },
  asOf: '2025-04-02T00:00:00+08:00',
};
const reopened = {
  clocks: [{ id: 'answer', metric: 'resolution', within: { hours: 4 }, reopening: 'newCycle' }],
  cases: {
    again: {
      log: [
        { event: 'reported', at: '2025-03-03T09:00:00+08:00' },
        { event: 'resolved', at: '2025-03-03T10:00:00+08:00' },
        { event: 'reopened', at: '2025-03-04T09:00:00+08:00' },
        { event: 'resolved', at: '2025-03-04T18:00:00+08:00' },
      ],
    },
  },
};
const outage = { from: '2025-03-05T10:00:00+08:00', to: '2025-03-06T10:00:00+08:00', excused: true };
const outages = [outage];
const calendars: Given['calendars'] = {
  office: { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] },
  nights: { hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '01:00', to: '05:00' }] },
};
const down = { outages: [{ ...outage, excused: false }], calendars };

const rooms: { readonly [name: string]: { schema: z.ZodType; witnesses: readonly (readonly [string, Witness])[] } } = {
  AttainmentTerms: {
    schema: AttainmentTerms,
    witnesses: [
      [
        'of[]:string',
        {
          clocks: [
            { id: 'answer', metric: 'firstResponse', within: { hours: 2 } },
            { id: 'slow', metric: 'firstResponse', within: { hours: 9 } },
          ],
          cases: { one: answered(3) },
          before: times,
          after: { ...times, of: ['slow'] },
        },
      ],
      ...share(times, { met: 1, late: 1 }),
      ...words(times, 'counts', ['all', 'first', 'last'], reopened),
      ...words(times, 'fallsIn', ['due', 'start', 'end'], overTheEnd),
      ...words(times, 'excused', ['leftOut', 'met', 'breached'], {
        ...byCustomer,
        met: 1,
        late: 1,
        cases: { own: { ...answered(3), facts: { 'fault.byCustomer': true } } },
      }),
      ...words(times, 'unfinished', ['leftOut', 'met', 'breached'], {
        met: 1,
        late: 1,
        cases: { running: { log: [{ event: 'reported', at: '2025-03-31T21:30:00+08:00' }] } },
        asOf: '2025-03-31T22:00:00+08:00',
      }),
    ],
  },
  AvailabilityTerms: {
    schema: AvailabilityTerms,
    witnesses: [
      ...share({ ...uptime }, { outages: [{ ...outage, to: '2025-03-20T10:00:00+08:00', excused: false }] }),
      [
        'serviceHours=24x7',
        { ...down, before: { ...uptime, serviceHours: 'office' }, after: { ...uptime, serviceHours: '24x7' } },
      ],
      ['serviceHours:string', { ...down, before: uptime, after: { ...uptime, serviceHours: 'office' } }],
      ['maintenance:string', { ...down, before: uptime, after: { ...uptime, maintenance: 'nights' } }],
      ...words({ ...uptime, maintenance: 'nights' }, 'plannedMaintenance', ['leftOut', 'counted'], down),
      ...words(uptime, 'excused', ['leftOut', 'up', 'down'], { outages }),
    ],
  },
  SatisfactionTerms: {
    schema: SatisfactionTerms,
    witnesses: [
      ...share(happy, { satisfied: 1, notSatisfied: 1 }),
      [
        'satisfiedFrom:number',
        {
          surveys: [{ at: '2025-03-01', score: 4 }],
          before: { ...happy, satisfiedFrom: 4 },
          after: { ...happy, satisfiedFrom: 5 },
        },
      ],
      [
        'satisfiedFrom.blank:string',
        {
          surveys: [{ at: '2025-03-01', score: 4 }],
          before: { ...happy, satisfiedFrom: 4 },
          after: { ...happy, satisfiedFrom: BLANK },
        },
      ],
      ['leastAnswers:integer', { satisfied: 3, before: happy, after: { ...happy, leastAnswers: 4 } }],
      ['leastAnswers.blank:string', { satisfied: 3, before: happy, after: { ...happy, leastAnswers: BLANK } }],
    ],
  },
};

const EXEMPT = [/^metric=/, /\.example(?!\w)/];

describe.each(Object.entries(rooms))('no drift, %s', (_name, { schema, witnesses }) => {
  it('every leaf has a witness, and every witness a leaf', () => {
    const leaves = leavesOf(z.toJSONSchema(schema) as Schema).filter((leaf) => !EXEMPT.some((one) => one.test(leaf)));
    expect(witnesses.map(([leaf]) => leaf).sort()).toEqual([...leaves].sort());
  });

  it.each(witnesses)('%s changes an answer', (leaf, { before, after, ...records }) => {
    const given = { period: '2025-03', asOf, ...records };
    const answers = (terms: object) => findingOf({ ...given, terms: z.parse(ObjectiveTerms, terms) }).objectives;
    expect(answers(after)).not.toEqual(answers(before));
    if (leaf.endsWith('.blank:string')) expect(JSON.stringify(answers(after))).toContain('blanks.figure');
  });

  it.each(witnesses)('%s changes the text in both languages, in words that come from it', (leaf, { before, after }) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const [one, other] = [before, after].map((terms) =>
        draftObjectiveClause(z.parse(ObjectiveTerms, terms), { locale }),
      );
      expect(plain(other ?? [])).not.toBe(plain(one ?? []));
      expect(wordsFrom(leaf, other ?? [])).not.toEqual(wordsFrom(leaf, one ?? []));
    }
  });
});

describe('stating a default', () => {
  it.each([
    [times, objectiveDefaults.attainment, { met: 3, late: 1, ...overTheEnd }],
    [uptime, objectiveDefaults.availability, { outages, calendars }],
    [{ ...uptime, maintenance: 'nights' }, objectiveDefaults.availability, { outages, calendars }],
    [happy, objectiveDefaults.satisfaction, { satisfied: 3, notSatisfied: 1 }],
  ])('changes neither text nor finding: %j %j', (terms, defaults, records) => {
    const given = { period: '2025-03', asOf, ...(records as object) };
    const stated = { ...terms, ...defaults };
    expect(findingOf({ ...given, terms: stated })).toEqual(findingOf({ ...given, terms }));
    for (const locale of ['en', 'zh-CN'] as const)
      expect(draftObjectiveClause(stated as ObjectiveTerms, { locale })).toEqual(
        draftObjectiveClause(terms as ObjectiveTerms, { locale }),
      );
  });

  it('is what the forms say', () => {
    const told = Object.entries(rooms).map(([name, { schema }]) => {
      const { properties = {} } = z.toJSONSchema(schema) as { properties?: { [key: string]: { default?: unknown } } };
      const defaults = Object.entries(properties).filter(([, one]) => one.default !== undefined);
      return [name, Object.fromEntries(defaults.map(([key, one]) => [key, one.default]))];
    });
    expect(Object.fromEntries(told)).toEqual({
      AttainmentTerms: objectiveDefaults.attainment,
      AvailabilityTerms: objectiveDefaults.availability,
      SatisfactionTerms: objectiveDefaults.satisfaction,
    });
  });
});

/** The words of a text that come from the place of a leaf. */
function wordsFrom(leaf: string, pieces: Pieces): readonly string[] {
  const [place] = leaf.split(/[:=.[]/);
  return pieces.flatMap((piece) => (typeof piece !== 'string' && piece.at[0] === place ? [piece.text] : []));
}
