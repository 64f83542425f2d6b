import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CurrencyMismatchError, type Money, MoneyError } from '../../src/kernel/money/index.js';
import { compileDelayCharge } from '../../src/penalty/index.js';

const inYuan = { currency: 'CNY' } as const;
const yuan = (amount: string): Money<'CNY'> => ({ amount, currency: 'CNY' });
const rows = [{ upTo: 10, amount: yuan('100.00') }, { rate: '1%' }];

describe('what a delay costs by a clause alone', () => {
  it('charges each stretch of a delay at its own tier: ten days at 100 and five at 1% of 2,000 are 1,100', () => {
    const cost = compileDelayCharge({ charge: { tiers: 'graduated', rows } }, inYuan);
    expect(cost(15, yuan('2000.00'))).toEqual({ amount: yuan('1100.00'), capped: false });
  });

  it('charges the whole delay at the tier that it reaches: fifteen days at 1% of 2,000 are 300', () => {
    const cost = compileDelayCharge({ charge: { tiers: 'volume', rows } }, inYuan);
    expect(cost(10, yuan('2000.00'))).toEqual({ amount: yuan('1000.00'), capped: false });
    expect(cost(15, yuan('2000.00'))).toEqual({ amount: yuan('300.00'), capped: false });
  });

  it('is at its cap only above it', () => {
    const cost = compileDelayCharge({ charge: { amount: yuan('100.00') }, most: { amount: yuan('500.00') } }, inYuan);
    expect(cost(0)).toEqual({ amount: yuan('0.00'), capped: false });
    expect(cost(5)).toEqual({ amount: yuan('500.00'), capped: false });
    expect(cost(6)).toEqual({ amount: yuan('500.00'), capped: true });
  });

  it('caps nothing where the base is nothing', () => {
    const cost = compileDelayCharge({ charge: { rate: '1%' }, most: { share: '5%' } }, inYuan);
    expect(cost(365, yuan('0.00'))).toEqual({ amount: yuan('0.00'), capped: false });
  });

  it('rounds once, as it is told: one day at 0.05% of 33 is 0.0165', () => {
    const charge = { rate: '0.05%' };
    expect(compileDelayCharge({ charge }, inYuan)(1, yuan('33.00')).amount).toEqual(yuan('0.02'));
    const down = compileDelayCharge({ charge }, { currency: 'CNY', rounding: 'down' });
    expect(down(1, yuan('33.00')).amount).toEqual(yuan('0.01'));
  });

  it('refuses a share of a sum that it is not told, a sum below nothing, and one in another currency', () => {
    const byRate = compileDelayCharge({ charge: { rate: '1%' } }, inYuan);
    const capped = compileDelayCharge({ charge: { rate: '1%' }, most: { share: '5%' } }, inYuan);
    const byTier = compileDelayCharge({ charge: { tiers: 'volume', rows } }, inYuan);
    const byShareOfBase = compileDelayCharge({ charge: { amount: yuan('1.00') }, most: { share: '5%' } }, inYuan);
    for (const cost of [byRate, capped, byTier, byShareOfBase]) expect(() => cost(3)).toThrow(MoneyError);
    expect(() => byRate(3, yuan('-0.01'))).toThrow(MoneyError);
    expect(() => byRate(3, { amount: '1.00', currency: 'USD' })).toThrow(CurrencyMismatchError);
  });

  it('costs the same whether a rate is written by itself or as the only tier', () => {
    const hundredths = (most: number) => fc.integer({ min: 0, max: most }).map((many) => `${many / 100}`);
    const share = hundredths(2000).map((percent) => `${percent}%`);
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 400 }), hundredths(10_000_000), (rate, cap, units, base) => {
        const most = { share: cap };
        const alone = compileDelayCharge({ charge: { rate }, most }, inYuan);
        const asTier = compileDelayCharge({ charge: { tiers: 'graduated', rows: [{ rate }] }, most }, inYuan);
        expect(alone(units, yuan(base))).toEqual(asTier(units, yuan(base)));
      }),
    );
  });
});
