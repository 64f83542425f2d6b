import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  isRoundingStep,
  type Money,
  MoneyError,
  negate,
  perUnit,
  type Rounding,
  roundingModes,
  roundMoney,
} from '../../../src/kernel/money/index.js';
import { anyMoney, big, CNY, unscaled, written } from './given.js';
import golden from './rounding.json' with { type: 'json' };

describe('rounding', () => {
  it('goes to the smallest unit, a half away from zero, where the clause says nothing', () => {
    expect(roundMoney(CNY('169.915'))).toEqual({
      value: CNY('169.92'),
      rounded: { from: '169.915', to: '169.92', mode: 'halfUp' },
    });
  });

  it('leaves no trace where nothing was rounded', () => {
    expect(roundMoney(CNY('169.9'))).toEqual({ value: CNY('169.90') });
  });

  it.each(golden.modes)('$id: $why', (row) => {
    for (const mode of roundingModes)
      expect([mode, roundMoney(CNY(row.from), { mode }).value.amount]).toEqual([mode, row[mode]]);
  });

  it.each(golden.steps)('$id: $why', ({ from, currency, to, mode, step }) => {
    const rounding = { ...(mode && { mode }), ...(step && { step }) } as Rounding;
    expect(roundMoney({ amount: from, currency } as Money, rounding).value.amount).toBe(to);
  });

  it('refuses a mode or a step that it does not know', () => {
    expect(() => roundMoney(CNY('1'), { mode: 'nearest' as 'up' })).toThrow(
      'rounding mode "nearest" is not known; choose one of halfUp, halfEven, halfDown, up, down, ceiling, floor',
    );
    for (const step of ['0', '0.00', '-1', '1%', '', 'x']) {
      expect(isRoundingStep(step)).toBe(false);
      expect(() => roundMoney(CNY('1'), { step })).toThrow(MoneyError);
    }
    expect(() => roundMoney(CNY('1'), { step: '0' })).toThrow(
      'rounding step "0" is not a decimal above 0; write it like',
    );
    expect(isRoundingStep('10')).toBe(true);
  });
});

describe('the price of one', () => {
  it.each(golden.perUnit)('$id: $why', ({ total, quantity, mode, to, from, step }) => {
    const rounding = { mode, ...(step && { step }) } as Rounding;
    expect(perUnit(CNY(total), quantity, rounding)).toEqual(
      from === undefined ? { value: CNY(to) } : { value: CNY(to), rounded: { from, to, mode } },
    );
  });

  it('of none is refused', () => {
    expect(() => perUnit(CNY('1'), 0, {})).toThrow('quantity 0 cannot share out a total');
    expect(() => perUnit(CNY('1'), '-2', {})).toThrow(MoneyError);
  });
});

describe('laws of rounding', () => {
  const anyMode = fc.constantFrom(...roundingModes);
  const anyStep = fc.constantFrom('0.01', '0.05', '0.25', '0.3', '1', '7', '10', '1000');

  it('rounding twice is rounding once', () => {
    fc.assert(
      fc.property(anyMoney, anyMode, anyStep, (amount, mode, step) => {
        const once = roundMoney(amount, { mode, step });
        expect(roundMoney(once.value, { mode, step })).toEqual({ value: once.value });
      }),
    );
  });

  it('every mode gives the neighbour that whole-number reckoning gives', () => {
    fc.assert(
      fc.property(anyMoney, anyMode, anyStep, (amount, mode, step) => {
        const stepFigure = unscaled(CNY(step));
        expect(unscaled(roundMoney(amount, { mode, step }).value)).toBe(modelled(unscaled(amount), stepFigure, mode));
      }),
      { numRuns: 500 },
    );
  });

  it('floor is never more, ceiling never less, and every mode lies between them', () => {
    fc.assert(
      fc.property(anyMoney, anyMode, anyStep, (amount, mode, step) => {
        const [floor, value, ceiling] = (['floor', mode, 'ceiling'] as const).map(
          (m) => roundMoney(amount, { mode: m, step }).value,
        );
        if (!floor || !value || !ceiling) throw new Error('three roundings');
        expect(compare(floor, amount)).toBeLessThanOrEqual(0);
        expect(compare(amount, ceiling)).toBeLessThanOrEqual(0);
        expect(compare(floor, value)).toBeLessThanOrEqual(0);
        expect(compare(value, ceiling)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('all but ceiling and floor treat what is owed either way alike', () => {
    fc.assert(
      fc.property(anyMoney, anyStep, (amount, step) => {
        for (const mode of ['halfUp', 'halfEven', 'halfDown', 'up', 'down'] as const) {
          expect(roundMoney(negate(amount), { mode, step }).value).toEqual(
            negate(roundMoney(amount, { mode, step }).value),
          );
        }
        expect(roundMoney(negate(amount), { mode: 'floor', step }).value).toEqual(
          negate(roundMoney(amount, { mode: 'ceiling', step }).value),
        );
      }),
    );
  });

  it('a half is found however long the figure is', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 30n), (fen) => {
        const half = CNY(written(fen * 10n + 5n, 3));
        expect(unscaled(roundMoney(half).value)).toBe((fen + 1n) * 10n ** 10n);
        expect(unscaled(roundMoney(half, { mode: 'halfDown' }).value)).toBe(fen * 10n ** 10n);
        expect(unscaled(roundMoney(half, { mode: 'halfEven' }).value)).toBe((fen + (fen % 2n)) * 10n ** 10n);
      }),
    );
  });

  it('the price of one is the exact quotient, rounded once', () => {
    fc.assert(
      fc.property(anyMoney, fc.integer({ min: 1, max: 10_000 }), anyMode, (total, count, mode) => {
        const value = perUnit(total, count, { mode }).value;
        const fen = 10n ** 10n;
        expect(unscaled(value) * big(count)).toBe(modelled(unscaled(total), fen * big(count), mode));
      }),
      { numRuns: 500 },
    );
  });
});

/** Rounds a whole number to a multiple of the step, by the definition of each mode. */
function modelled(figure: bigint, step: bigint, mode: (typeof roundingModes)[number]): bigint {
  const size = figure < 0n ? -figure : figure;
  const sign = figure < 0n ? -1n : 1n;
  const [whole, rest] = [size / step, size % step];
  const goesUp = {
    halfUp: 2n * rest >= step,
    halfDown: 2n * rest > step,
    halfEven: 2n * rest > step || (2n * rest === step && whole % 2n === 1n),
    up: rest > 0n,
    down: false,
    ceiling: rest > 0n && sign > 0n,
    floor: rest > 0n && sign < 0n,
  }[mode];
  return sign * (whole + (goesUp ? 1n : 0n)) * step;
}
