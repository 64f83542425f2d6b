import { Decimal } from 'decimal.js';
import { bench, describe } from 'vitest';
import { compileDelayCharge, compilePenalty, type PenaltyClause } from '../../src/penalty/index.js';

const price = { amount: '607638.75', currency: 'CNY' } as const;
const clause: PenaltyClause = {
  id: 'late',
  penalty: 'delay',
  late: { due: { on: '2025-06-30' }, done: 'delivered' },
  per: { days: 1 },
  charge: { rate: '0.05%' },
  most: { share: '5%' },
  base: 'contractPrice',
};
const context = { zone: 'Asia/Shanghai', currency: 'CNY' } as const;

describe('a capped, rounded penalty of 0.05 % a day, at most 5 %', () => {
  bench('bare decimal.js, texts in and out', () => {
    const base = new Decimal(price.amount);
    const cost = base.times(new Decimal('0.0005')).times(56);
    Decimal.min(cost, base.times(new Decimal('0.05'))).toFixed(2, Decimal.ROUND_HALF_UP);
  });

  const rate = new Decimal('0.0005');
  const share = new Decimal('0.05');
  bench('bare decimal.js, rates read before', () => {
    const base = new Decimal(price.amount);
    Decimal.min(base.times(rate).times(56), base.times(share)).toFixed(2, Decimal.ROUND_HALF_UP);
  });

  const cost = compileDelayCharge({ charge: { rate: '0.05%' }, most: { share: '5%' } }, context);
  bench('compiled terms', () => {
    cost(56, price);
  });
});

describe('the same in a case', () => {
  const judge = compilePenalty([clause], context);
  const facts = { dates: { delivered: '2025-08-25' }, amounts: { contractPrice: price }, log: [] };
  const asOf = '2025-09-01T00:00:00+08:00';
  bench('a finding without its reasons', () => {
    judge(facts, { asOf, reasons: 'none' });
  });
  bench('a finding with its reasons', () => {
    judge(facts, { asOf });
  });
});
