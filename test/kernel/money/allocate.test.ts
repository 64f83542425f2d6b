import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, compare, MoneyError, money, negate, sum } from '../../../src/kernel/money/index.js';
import rows from './allocation.json' with { type: 'json' };
import { big, CNY, unscaled, written } from './given.js';

describe('sharing out a total', () => {
  it.each(rows)('$id: $why', ({ total, weights, step, parts }) => {
    const given = allocate(CNY(total), weights, step === undefined ? {} : { step });
    expect(given).toEqual(parts.map(CNY));
  });

  it('uses the smallest unit of the currency', () => {
    expect(allocate(money('100', 'JPY'), [1, 1, 1]).map((part) => part.amount)).toEqual(['34', '33', '33']);
    expect(allocate(money('1', 'KWD'), [1, 2]).map((part) => part.amount)).toEqual(['0.333', '0.667']);
  });

  it('refuses a total that is not yet rounded, since its parts could not sum to it', () => {
    expect(() => allocate(CNY('0.125'), [1, 1])).toThrow('0.125 CNY is no multiple of 0.01; round it first');
    expect(() => allocate(CNY('10.50'), [1, 1], { step: '1' })).toThrow(MoneyError);
  });

  it('refuses weights that say nothing', () => {
    for (const weights of [[], [0], ['0.00', 0]]) {
      expect(() => allocate(CNY('1'), weights)).toThrow(
        'no weight is above 0, so the total goes nowhere; give one that is',
      );
    }
    expect(() => allocate(CNY('1'), [2, -1])).toThrow('weight -1 is not a quantity');
    expect(() => allocate(CNY('1'), ['5%'])).toThrow(MoneyError);
  });
});

describe('laws of sharing out', () => {
  const anyTotal = fc
    .bigInt(-(10n ** 20n), 10n ** 20n)
    .map((fen) => CNY(`${fen < 0n ? '-' : ''}${written(fen < 0n ? -fen : fen, 2)}`));
  const anyWeights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).map((weights) => [...weights, 1]);

  it('parts sum exactly to the total', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const parts = allocate(total, weights);
        expect(parts).toHaveLength(weights.length);
        expect(sum(parts, 'CNY')).toEqual(money(total.amount, 'CNY'));
      }),
    );
  });

  it('every part lies less than one fen from its exact share, and a weight of zero gets zero', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const all = big(weights.reduce((one, other) => one + other, 0));
        allocate(total, weights).forEach((part, position) => {
          const weight = big(weights[position] ?? 0);
          const off = unscaled(part) * all - unscaled(total) * weight;
          expect((off < 0n ? -off : off) < 10n ** 10n * all).toBe(true);
          if (weight === 0n) expect(part).toEqual(CNY('0.00'));
        });
      }),
    );
  });

  it('a greater weight never gets less, and only proportions count', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, fc.integer({ min: 1, max: 50 }), (total, weights, scale) => {
        const parts = allocate(total, weights);
        expect(
          allocate(
            total,
            weights.map((weight) => String(weight * scale)),
          ),
        ).toEqual(parts);
        const positive = total.amount.startsWith('-') ? parts.map(negate) : parts;
        const ranked = positive
          .map((part, position) => ({ part, weight: weights[position] ?? 0 }))
          .sort((a, b) => a.weight - b.weight);
        ranked.slice(1).forEach(({ part, weight }, before) => {
          const lesser = ranked[before];
          if (lesser && lesser.weight < weight) expect(compare(lesser.part, part)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });

  it('a negative total mirrors its positive', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        expect(allocate(negate(total), weights)).toEqual(allocate(total, weights).map(negate));
      }),
    );
  });
});
