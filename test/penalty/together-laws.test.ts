import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/kernel/case/index.js';
import type { PenaltyClause } from '../../src/penalty/index.js';
import { ask, minor, units } from './arbitraries.js';

const ASOF = '2025-12-01T09:00:00+08:00';
const world: Case = { facts: { 'site.blocked': true }, log: [] };
const anyAmount = fc.integer({ min: 1, max: 50_000 });

function fixed(id: string, charge: object) {
  return { id, penalty: 'fixed', breach: { when: { fact: 'site.blocked', is: true } }, charge, base: 'debt' };
}

const sumOf = (id: string, amount: number) => fixed(id, { amount: minor(amount) });
const judge = (clauses: readonly object[], facts: Case = world) =>
  ask(clauses as readonly PenaltyClause[], facts, { asOf: ASOF });

function told(answer: { readonly outcome: string; readonly value?: { readonly amount: string } }): bigint {
  if (answer.outcome !== 'decided') expect.fail(JSON.stringify(answer));
  return units(answer.value!);
}

describe('a cap that penalties share', () => {
  it('leaves what is above it unpaid, of the later clauses first where all began at once', () => {
    const anyAmounts = fc.array(anyAmount, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyAmounts, fc.integer({ min: 1, max: 150_000 }), (amounts, most) => {
        const limit = { id: 'limit', penalty: 'limit', most: { amount: minor(most) }, per: 'case' };
        const { penalties, total } = judge([...amounts.map((amount, index) => sumOf(`p${index}`, amount)), limit]);
        const sum = amounts.reduce((one, other) => one + other, 0);
        expect(told(total)).toBe(BigInt(Math.min(sum, most)));
        let left = most;
        for (const [index, amount] of amounts.entries()) {
          expect(told(penalties[`p${index}`]!.owed)).toBe(BigInt(Math.min(amount, left)));
          left -= Math.min(amount, left);
        }
      }),
    );
  });
});

describe('of several penalties for one breach', () => {
  it('only the highest is owed, and it is not settled which before all are known', () => {
    const several = { id: 'several', penalty: 'several', of: ['a', 'b', 'c'], apply: 'highest' };
    fc.assert(
      fc.property(anyAmount, anyAmount, anyAmount, (one, other, debt) => {
        const clauses = [sumOf('a', one), fixed('b', { share: '100%' }), sumOf('c', other), several];
        const open = judge(clauses);
        const known = judge(clauses, { ...world, amounts: { debt: minor(debt) } });
        expect(told(known.total)).toBe(BigInt(Math.max(one, other, debt)));
        for (const id of ['a', 'b', 'c']) {
          const [before, after] = [open, known].map(({ penalties }) => penalties[id]!.owed);
          if (before!.outcome === 'decided') expect([id, after]).toEqual([id, before]);
        }
      }),
    );
  });
});
