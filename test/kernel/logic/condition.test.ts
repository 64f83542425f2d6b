import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  comparisonsIn,
  compileCondition,
  Diagrams,
  Regions,
  settle,
  truth,
} from '../../../src/kernel/logic/index.js';
import rows from './conditions.json' with { type: 'json' };
import {
  anyCondition,
  anyValues,
  anyWorld,
  asked,
  choice,
  date,
  declarationsOf,
  isMet,
  number,
  question,
  reading,
  text,
  yesNo,
} from './given.js';

const facts = {
  'seal.broken': yesNo,
  'damage.cause': choice('misuse', 'fire', 'wear'),
  'usage.km': number({ atLeast: 0 }),
  'racing.since': date,
  'item.model': text,
};

describe('a condition on facts that are known', () => {
  it.each(rows as readonly { condition: Condition; values: { [fact: string]: string }; holds: boolean; why: string }[])(
    '$why',
    ({ condition, values, holds }) => {
      expect(asked(facts, values, condition).truths).toEqual([truth(holds)]);
    },
  );

  it('is answered as its plain meaning says', () => {
    fc.assert(
      fc.property(
        anyWorld.chain((world) => fc.tuple(fc.constant(world), anyCondition(world), anyValues(world))),
        ([world, condition, values]) => {
          const { truths } = asked(declarationsOf(world), values, condition);
          expect(truths[0]).toEqual(truth(isMet(condition, values)));
        },
      ),
    );
  });

  it('reads a fact of any name, and nothing that every object has', () => {
    for (const fact of ['constructor', 'toString', 'hasOwnProperty']) {
      const condition = { fact, is: true };
      expect(asked({ [fact]: yesNo }, { [fact]: true }, condition).truths).toEqual([truth(true)]);
      expect(settle(question({}, {}, condition))).toMatchObject({ outcome: 'undetermined', needs: [{ fact }] });
    }
  });
});

describe('a condition on facts of which some are missing', () => {
  it('is settled as soon as what is missing no longer matters', () => {
    const condition: Condition = {
      any: [
        { fact: 'seal.broken', is: true },
        { fact: 'damage.cause', is: 'fire' },
      ],
    };
    expect(asked(facts, { 'seal.broken': true }, condition).truths).toEqual([truth(true)]);
    expect(settle(question(facts, { 'seal.broken': false }, condition))).toEqual({
      outcome: 'undetermined',
      needs: [{ fact: 'damage.cause' }],
      exact: true,
    });
  });

  it('is settled where no value that the fact may have makes a difference', () => {
    expect(settle(question(facts, {}, { not: { fact: 'usage.km', under: 0 } }))).toEqual({
      outcome: 'decided',
      value: true,
    });
    const always: Condition = { any: [{ fact: 'usage.km', atMost: 10 }, { not: { fact: 'usage.km', under: 10 } }] };
    expect(settle(question(facts, {}, always))).toEqual({ outcome: 'decided', value: true });
  });

  it('turns on what lies between two figures, and on nothing where nothing lies between', () => {
    const between = (fact: string, over: number | string, under: number | string): Condition => ({
      all: [
        { fact, over: over as string },
        { fact, under: under as string },
      ],
    });
    const needs = (fact: string) => ({ outcome: 'undetermined', needs: [{ fact }], exact: true });
    const never = { outcome: 'decided', value: false };
    expect(settle(question(facts, {}, between('usage.km', 1, 2)))).toEqual(needs('usage.km'));
    expect(settle(question(facts, {}, between('usage.km', 2, 2)))).toEqual(never);
    expect(settle(question(facts, {}, between('racing.since', '2024-02-28', '2024-03-01')))).toEqual(
      needs('racing.since'),
    );
    expect(settle(question(facts, {}, between('racing.since', '2024-02-29', '2024-03-01')))).toEqual(never);
  });

  it('counts "known not to be" among the values of a missing fact', () => {
    const everyCause: Condition = { fact: 'damage.cause', in: ['misuse', 'fire', 'wear'] };
    expect(settle(question(facts, {}, everyCause), 'witnesses')).toEqual({
      outcome: 'undetermined',
      exact: true,
      needs: [
        {
          fact: 'damage.cause',
          witness: {
            given: {},
            one: { value: 'misuse', answer: true },
            other: { value: null, answer: false },
          },
        },
      ],
    });
  });

  it.each<[string, Condition]>([
    ['a date that nobody declared', { fact: 'dates.delivered', over: '2025-03-01' }],
    ['a date before the only one named', { fact: 'dates.delivered', under: '2025-03-01' }],
    ['a date that is not from then on', { not: { fact: 'dates.delivered', atLeast: '2025-03-01' } }],
    ['a number that nobody declared', { fact: 'usage.hours', over: 1200 }],
    ['a number beyond those that a computer tells apart by one', { fact: 'usage.hours', over: 2 ** 53 }],
    ['a number below those that a computer tells apart by one', { fact: 'usage.hours', under: -(2 ** 60) }],
    ['a text that nobody declared', { fact: 'item.serial', in: ['(another)', '((another))'] }],
    ['a yes or no that nobody declared', { fact: 'seal.intact', is: false }],
  ])('is open while it turns on %s', (_, condition) => {
    const fact = comparisonsIn(condition)[0]!.comparison.fact;
    expect(settle(question({}, {}, condition))).toEqual({ outcome: 'undetermined', needs: [{ fact }], exact: true });
  });

  it.each(['1900-01-01', '2999-12-31'])('may speak of %s, the last day that the calendar knows on that side', (day) => {
    const declared = { 'racing.since': date };
    const needs = [{ fact: 'racing.since' }];
    for (const condition of [{ fact: 'racing.since', is: day }, { not: { fact: 'racing.since', atMost: day } }]) {
      expect(settle(question(declared, {}, condition))).toEqual({ outcome: 'undetermined', needs, exact: true });
    }
  });
});

describe('the comparisons in a condition', () => {
  it('are listed with their paths', () => {
    const condition: Condition = {
      all: [{ fact: 'a', is: true }, { any: [{ fact: 'b', over: 1 }, { not: { fact: 'c', in: ['x'] } }] }],
    };
    expect(comparisonsIn(condition)).toEqual([
      { path: ['all', 0], comparison: { fact: 'a', is: true } },
      { path: ['all', 1, 'any', 0], comparison: { fact: 'b', over: 1 } },
      { path: ['all', 1, 'any', 1, 'not'], comparison: { fact: 'c', in: ['x'] } },
    ]);
  });
});

describe('regions that are fixed', () => {
  it('take no further test', () => {
    const regions = new Regions(facts);
    const holds = compileCondition({ fact: 'usage.km', over: 1 }, regions);
    holds({ read: reading({}), diagrams: new Diagrams() });
    expect(() => compileCondition({ fact: 'usage.km', over: 2 }, regions)).toThrow(/usage\.km came after/);
  });
});
