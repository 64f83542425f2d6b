import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactName, Json } from '../../../src/kernel/answer/index.js';
import { type Condition, open, type Settled, settle, type Uncertain } from '../../../src/kernel/logic/index.js';
import {
  anyCondition,
  anyValues,
  anyWorld,
  asked,
  completions,
  declarationsOf,
  isMet,
  type Known,
  number,
  question,
  someValues,
  yesNo,
} from './given.js';

const facts = { 'seal.broken': yesNo, 'usage.km': number({ atLeast: 0 }), 'device.opened': yesNo };

describe('what is needed for an answer', () => {
  const condition: Condition = {
    all: [
      { fact: 'seal.broken', is: true },
      { fact: 'usage.km', over: 60000 },
    ],
  };

  it('is each missing fact that may still change it', () => {
    expect(settle(question(facts, {}, condition))).toEqual({
      outcome: 'undetermined',
      needs: [{ fact: 'seal.broken' }, { fact: 'usage.km' }],
      exact: true,
    });
  });

  it('is nothing once the answer stands', () => {
    expect(settle(question(facts, { 'usage.km': 60000 }, condition))).toEqual({ outcome: 'decided', value: false });
  });

  it('is proved by two cases that differ in one fact only', () => {
    expect(settle(question(facts, {}, condition), 'witnesses')).toEqual({
      outcome: 'undetermined',
      exact: true,
      needs: [
        {
          fact: 'seal.broken',
          witness: {
            given: { 'usage.km': 60001 },
            one: { value: true, answer: true },
            other: { value: false, answer: false },
          },
        },
        {
          fact: 'usage.km',
          witness: {
            given: { 'seal.broken': true },
            one: { value: 0, answer: false },
            other: { value: 60001, answer: true },
          },
        },
      ],
    });
  });

  it('is everything that could matter where the effect of something is not worked out', () => {
    const { diagrams, truths } = asked(facts, {}, { fact: 'seal.broken', is: true });
    const length = diagrams.choose<Settled<number>>(
      truths[0]!,
      () => open(['blanks.years']),
      () => open(['dates.delivered']),
    );
    expect(settle(length, 'witnesses')).toEqual({
      outcome: 'undetermined',
      needs: [{ fact: 'blanks.years' }, { fact: 'dates.delivered' }, { fact: 'seal.broken' }],
      exact: false,
    });
  });

  it('may lie between a value and a conflict', () => {
    const { diagrams, truths } = asked(facts, {}, { fact: 'seal.broken', is: true });
    const answer = diagrams.map(
      truths[0]!,
      (broken): Settled<string> => (broken ? { conflict: ['a', 'b'] } : { value: 'covered' }),
    );
    expect(settle(answer, 'witnesses')).toMatchObject({
      needs: [
        {
          fact: 'seal.broken',
          witness: {
            one: { value: true, answer: { conflict: ['a', 'b'] } },
            other: { value: false, answer: 'covered' },
          },
        },
      ],
    });
  });

  it('is a conflict when that is what all cases come to', () => {
    const { diagrams } = asked(facts, {});
    const answer = diagrams.map(diagrams.list([]), (): Settled<string> => ({ conflict: ['a', 'b'] }));
    expect(settle(answer)).toEqual({ outcome: 'conflict', clauses: ['a', 'b'] });
  });
});

/** An answer of three values, which rests on two conditions: covered, at half cost, or not at all. */
function coverage(one: boolean, other: boolean): string {
  if (!one) return 'covered';
  return other ? 'half' : 'none';
}

const puzzle = anyWorld.chain((world) =>
  fc.tuple(fc.constant(world), anyCondition(world), anyCondition(world), someValues(world)),
);

function coverageOf(
  world: Parameters<typeof declarationsOf>[0],
  one: Condition,
  other: Condition,
  values: Known,
): Uncertain<Settled<string>> {
  const { diagrams, truths } = asked(declarationsOf(world), values, one, other);
  return diagrams.map2(truths[0]!, truths[1]!, (x, y) => ({ value: coverage(x, y) }));
}

describe('the needs of random conditions', () => {
  it('are exactly the facts of which two values give two answers, everything else being equal', () => {
    fc.assert(
      fc.property(puzzle, ([world, one, other, values]) => {
        const all = [...completions(world, values)];
        const answers = all.map((complete) => coverage(isMet(one, complete), isMet(other, complete)));
        const missing = world.filter(({ name }) => !Object.hasOwn(values, name));
        // Completions come in the order of the facts, the last varying fastest.
        let stride = all.length;
        const needs: FactName[] = [];
        for (const { name, grid } of missing) {
          stride /= grid.length;
          const step = stride;
          const matters = answers.some((answer, index) => {
            const first = index - (Math.floor(index / step) % grid.length) * step;
            return answer !== answers[first];
          });
          if (matters) needs.push(name);
        }
        expect(settle(coverageOf(world, one, other, values))).toEqual(
          needs.length === 0
            ? { outcome: 'decided', value: answers[0] }
            : { outcome: 'undetermined', needs: needs.sort().map((fact) => ({ fact })), exact: true },
        );
      }),
    );
  });

  it('are proved by their witnesses', () => {
    fc.assert(
      fc.property(puzzle, ([world, one, other, values]) => {
        const answer = settle(coverageOf(world, one, other, values), 'witnesses');
        if (answer.outcome !== 'undetermined') return;
        for (const { fact, witness } of answer.needs) {
          const answerIn = (value: Json): string => {
            const complete = { ...Object.fromEntries(world.map(({ name }) => [name, null])), ...witness?.given };
            const state = { ...complete, ...values, [fact]: value };
            return coverage(isMet(one, state), isMet(other, state));
          };
          expect(witness).toBeDefined();
          expect(Object.keys(witness!.given)).not.toContain(fact);
          expect(answerIn(witness!.one.value)).toBe(witness!.one.answer);
          expect(answerIn(witness!.other.value)).toBe(witness!.other.answer);
          expect(witness!.one.answer).not.toBe(witness!.other.answer);
        }
      }),
    );
  });

  it('are witnessed by values that the facts may have', () => {
    fc.assert(
      fc.property(puzzle, ([world, one, other, values]) => {
        const answer = settle(coverageOf(world, one, other, values), 'witnesses');
        if (answer.outcome !== 'undetermined') return;
        const bounds = world.find(({ name }) => name === 'usage.km')?.declaration;
        const { atLeast = -Infinity, atMost = Infinity } = bounds?.type === 'number' ? bounds : {};
        for (const { fact, witness } of answer.needs) {
          const states = [{ ...witness!.given, [fact]: witness!.one.value }, { [fact]: witness!.other.value }];
          for (const km of states.map((state): Json | undefined => state['usage.km'])) {
            if (typeof km !== 'number') continue;
            expect(km).toBeGreaterThanOrEqual(atLeast);
            expect(km).toBeLessThanOrEqual(atMost);
          }
        }
      }),
    );
  });

  it('keep patience: learning a missing fact never overturns a decided answer, and asks for nothing new', () => {
    fc.assert(
      fc.property(
        puzzle.chain((given) => fc.tuple(fc.constant(given), anyValues(given[0]))),
        ([[world, one, other, values], learnt]) => {
          const before = settle(coverageOf(world, one, other, values));
          const more = { ...values };
          for (const { name } of world) {
            if (!Object.hasOwn(more, name)) more[name] = learnt[name]!;
            const after = settle(coverageOf(world, one, other, more));
            if (before.outcome === 'decided') expect(after).toEqual(before);
            if (before.outcome !== 'undetermined' || after.outcome !== 'undetermined') continue;
            expect(before.needs).toEqual(expect.arrayContaining([...after.needs]));
          }
        },
      ),
    );
  });
});
