import { describe, expect, it } from 'vitest';
import { Diagrams, FALSE, known, open, TRUE, truth, type Uncertain } from '../../../src/kernel/logic/index.js';

const truths: { readonly [sign: string]: Uncertain<boolean> } = { yes: TRUE, no: FALSE, open: open(['a']) };

describe('strong Kleene logic', () => {
  it.each([
    { a: 'yes', not: 'no' },
    { a: 'no', not: 'yes' },
    { a: 'open', not: 'open' },
  ])('not $a is $not', ({ a, not }) => {
    expect(new Diagrams().not(truths[a]!)).toEqual(truths[not]);
  });

  it.each([
    { a: 'yes', b: 'yes', and: 'yes', or: 'yes' },
    { a: 'yes', b: 'no', and: 'no', or: 'yes' },
    { a: 'yes', b: 'open', and: 'open', or: 'yes' },
    { a: 'no', b: 'yes', and: 'no', or: 'yes' },
    { a: 'no', b: 'no', and: 'no', or: 'no' },
    { a: 'no', b: 'open', and: 'no', or: 'open' },
    { a: 'open', b: 'yes', and: 'open', or: 'yes' },
    { a: 'open', b: 'no', and: 'no', or: 'open' },
    { a: 'open', b: 'open', and: 'open', or: 'open' },
  ])('$a and $b is $and; $a or $b is $or', ({ a, b, and, or }) => {
    const diagrams = new Diagrams();
    expect(diagrams.and(truths[a]!, truths[b]!)).toEqual(truths[and]);
    expect(diagrams.or(truths[a]!, truths[b]!)).toEqual(truths[or]);
  });

  it('names everything that an open value rests on, once and in order', () => {
    const diagrams = new Diagrams();
    const both = diagrams.and(open(['dates.delivered', 'blanks.years']), open(['blanks.years', 'blanks.days']));
    expect(both).toEqual(open(['blanks.days', 'blanks.years', 'dates.delivered']));
  });

  it('forgets what an open value rests on once it no longer matters', () => {
    const diagrams = new Diagrams();
    expect(diagrams.and(open(['a']), diagrams.and(open(['b']), FALSE))).toBe(FALSE);
  });
});

describe('a choice between two values', () => {
  it('takes the one that the condition has, and does not work out the other', () => {
    const never = (): never => {
      throw new Error('worked out in vain');
    };
    const diagrams = new Diagrams();
    expect(diagrams.choose(TRUE, () => known('then'), never)).toEqual(known('then'));
    expect(diagrams.choose(FALSE, never, () => known('otherwise'))).toEqual(known('otherwise'));
  });

  it('does not turn on an open condition where the two agree', () => {
    const agreed = { lastDay: '2025-02-28' };
    const chosen = new Diagrams().choose(
      open(['a']),
      () => known(agreed),
      () => known({ ...agreed }),
    );
    expect(chosen).toEqual(known(agreed));
  });

  it('rests on the condition and on what is open in either value, where the two differ', () => {
    const diagrams = new Diagrams();
    const chosen = diagrams.choose<string>(
      open(['c']),
      () => known('then'),
      () => open(['b']),
    );
    expect(chosen).toEqual(open(['b', 'c']));
  });
});

describe('values made of values', () => {
  it('are known when all parts are', () => {
    const diagrams = new Diagrams();
    expect(diagrams.list([known(1), known(2)])).toEqual(known([1, 2]));
    expect(diagrams.map2(known(2), known(3), (a, b) => a * b)).toEqual(known(6));
    expect(diagrams.bind(known(2), (a) => known(a + 1))).toEqual(known(3));
  });

  it('rest on everything that any part rests on', () => {
    const diagrams = new Diagrams();
    expect(diagrams.list([known(1), open(['b']), open(['a'])])).toEqual(open(['a', 'b']));
    expect(diagrams.bind(known(2), () => open(['a']))).toEqual(open(['a']));
    expect(diagrams.map(open(['a']), truth)).toEqual(open(['a']));
  });
});
