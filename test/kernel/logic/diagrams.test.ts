import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  FALSE,
  type FactDeclarations,
  restsOn,
  settle,
  TRUE,
  truth,
  type Uncertain,
} from '../../../src/kernel/logic/index.js';
import { anyCondition, anyWorld, asked, declarationsOf, isMet, question, someValues, yesNo } from './given.js';

const facts: FactDeclarations = { a: yesNo, b: yesNo, c: yesNo };
const is = (fact: string): Condition => ({ fact, is: true });

describe('a decision diagram', () => {
  it.each<[string, Condition, Condition]>([
    ['a condition denied twice', is('a'), { not: { not: is('a') } }],
    ['the parts in another order', { all: [is('a'), is('b')] }, { all: [is('b'), is('a')] }],
    ['not both, and either not', { not: { all: [is('a'), is('b')] } }, { any: [{ not: is('a') }, { not: is('b') }] }],
    ['a part that takes in another', is('a'), { any: [is('a'), { all: [is('a'), is('b')] }] }],
    [
      'a fact that no longer matters',
      is('b'),
      {
        any: [{ all: [is('a'), is('b')] }, { all: [{ not: is('a') }, is('b')] }],
      },
    ],
  ])('is one and the same for equal conditions: %s', (_, one, other) => {
    const { truths } = asked(facts, {}, one, other);
    expect(truths[0]).toBe(truths[1]);
  });

  it('is plain yes for what always holds, and plain no for what never does', () => {
    const { truths } = asked(facts, {}, { any: [is('a'), { not: is('a') }] }, { all: [is('a'), { not: is('a') }] });
    expect(truths).toEqual([TRUE, FALSE]);
  });

  const conditionsOfAWorld = anyWorld.chain((world) =>
    fc.tuple(fc.constant(world), anyCondition(world), anyCondition(world), someValues(world)),
  );

  it('is reduced: no fact is asked twice on a way down, and none without need', () => {
    fc.assert(
      fc.property(conditionsOfAWorld, ([world, one, other, values]) => {
        const { diagrams, truths } = asked(declarationsOf(world), values, one, other);
        expectReduced(
          diagrams.choose(
            truths[0]!,
            () => truths[1]!,
            () => truth(false),
          ),
        );
      }),
    );
  });

  it('is one object for each meaning', () => {
    fc.assert(
      fc.property(conditionsOfAWorld, ([world, one, other, values]) => {
        const { diagrams, truths } = asked(declarationsOf(world), values, one, other);
        const [x, y] = truths as [Uncertain<boolean>, Uncertain<boolean>];
        const agreed = () => y;
        expectSame(diagrams.not(diagrams.not(x)), x);
        expectSame(diagrams.not(diagrams.and(x, y)), diagrams.or(diagrams.not(x), diagrams.not(y)));
        expectSame(diagrams.or(diagrams.and(x, y), diagrams.and(x, diagrams.not(y))), x);
        expectSame(diagrams.choose(x, agreed, agreed), y);
      }),
    );
  });
});

/** Diagrams that split are shared; a plain value is the same as any of its kind. */
function expectSame(one: Uncertain<unknown>, other: Uncertain<unknown>): void {
  if (one.kind === 'split') expect(one).toBe(other);
  else expect(one).toEqual(other);
}

function expectReduced(value: Uncertain<unknown>, above = -1): void {
  if (value.kind !== 'split') return;
  expect(value.variable.order).toBeGreaterThan(above);
  expect(new Set(value.branches).size).toBeGreaterThan(1);
  for (const branch of value.branches) expectReduced(branch, value.variable.order);
}

describe('a question that is too large to work out', () => {
  // Each of the first twenty facts decides together with one of the last twenty: all first ones have to be remembered.
  const firsts = Array.from({ length: 20 }, (_, index) => `first${String(index).padStart(2, '0')}`);
  const lasts = firsts.map((name) => name.replace('first', 'last'));
  const pairs = firsts.map((first, index): Condition => ({ all: [is(first), is(lasts[index]!)] }));
  const large: Condition = { any: pairs };
  const everything = [...firsts, ...lasts];
  const manyFacts = Object.fromEntries(everything.map((name) => [name, yesNo]));

  it('names all that it rests on, and says that the list is not exact', () => {
    expect(settle(question(manyFacts, {}, large), 'witnesses')).toEqual({
      outcome: 'undetermined',
      needs: everything.map((fact) => ({ fact })),
      exact: false,
    });
  });

  it('stays right about what is settled all the same', () => {
    const { diagrams, truths } = asked(manyFacts, {}, large);
    expect(diagrams.or(truths[0]!, TRUE)).toBe(TRUE);
    expect(diagrams.and(truths[0]!, FALSE)).toBe(FALSE);
    expect(diagrams.not(truths[0]!).kind).not.toBe('known');
    const tautology: Condition = { any: [large, { not: large }] };
    expect(settle(question(manyFacts, {}, tautology))).toMatchObject({ outcome: 'undetermined', exact: false });
  });

  it('leaves out no fact that matters, whatever else is asked', () => {
    const rest = [...restsOn(asked(manyFacts, {}, large, { not: large }, { all: [large, is('first00')] }).truths[2]!)];
    expect(rest.sort()).toEqual(everything);
  });

  it('becomes exact again once enough is known', () => {
    const half = Object.fromEntries(firsts.map((name, index) => [name, index < 3]));
    expect(settle(question(manyFacts, half, large))).toEqual({
      outcome: 'undetermined',
      needs: lasts.slice(0, 3).map((fact) => ({ fact })),
      exact: true,
    });
  });

  it('is answered as its plain meaning says once all is known', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (values) => {
        const known = Object.fromEntries(everything.map((name, index) => [name, values[index]!]));
        expect(asked(manyFacts, known, large).truths[0]).toEqual(truth(isMet(large, known)));
      }),
    );
  });
});
