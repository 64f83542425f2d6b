import { it } from 'vitest';
import { evaluatePenalty } from '../../src/penalty/index.js';
const cny = (amount: string) => ({ amount, currency: 'CNY' as const });
const context = { zone: 'Asia/Shanghai', currency: 'CNY' as const, counting: { lastDayOnRestDay: 'stays' } as const };
it('x', () => {
  const base = { id: 'late', penalty: 'delay', late: { due: { on: '2025-06-30' }, done: 'delivered' }, per: { days: 1 }, charge: { rate: '0.05%' }, base: 'contractPrice' } as const;
  const show = (clauses: any, facts: any, asOf = '2025-09-01T00:00:00+08:00', more = {}) => console.log(JSON.stringify(evaluatePenalty(clauses, facts, { ...context, ...more, asOf, reasons: 'none' } as any), null, 0));
  show([base], { dates: { delivered: '2025-08-25' }, amounts: { contractPrice: cny('607638.75') } });
  show([{ ...base, most: { share: '5%' } }], { amounts: { contractPrice: cny('1000') } });
  show([{ ...base, most: { share: '5%' } }], { dates: { delivered: null } , amounts: { contractPrice: cny('1000') } }, '2025-07-03T10:00:00+08:00');
  show([{ ...base, grace: { first: { days: 3 } } }], { dates: { delivered: null } , amounts: { contractPrice: cny('1000') } }, '2025-06-03T10:00:00+08:00');
  show([{ id: 'i', penalty: 'interest', on: 'debt', due: { on: '2024-01-31' }, rate: { table: 'lpr', times: 1.5 } }], { amounts: { debt: cny('100000') }, log: [{ event: 'paid', at: '2024-08-01', amount: cny('50000') }, { event: 'paid', at: '2024-12-01', amount: cny('60000') }] }, '2025-01-01T00:00:00+08:00', { penalty: { rates: { lpr: [{ from: '2023-08-21', rate: '3.45%' }, { from: '2024-07-22', rate: '3.35%' }, { from: '2024-10-21', rate: '3.1%' }] } } });
});
