import { it } from 'vitest';
import { Decimal } from 'decimal.js';
import { compileDelayCharge, compilePenalty } from '../../src/penalty/index.js';
import { Fraction } from '../../src/kernel/money/index.js';
const cny = (amount: string) => ({ amount, currency: 'CNY' as const });
const context = { zone: 'Asia/Shanghai', currency: 'CNY' as const, counting: { lastDayOnRestDay: 'stays' } as const };
function time(name: string, f: () => unknown, n = 200000) {
  for (let i = 0; i < n / 10; i++) f();
  const t = process.cpuUsage(); for (let i = 0; i < n; i++) f(); const d = process.cpuUsage(t);
  console.log(name, ((d.user + d.system) * 1000 / n).toFixed(0), 'ns');
}
it('speed', () => {
  const base = { id: 'late', penalty: 'delay', late: { due: { on: '2025-06-30' }, done: 'delivered' }, per: { days: 1 }, charge: { rate: '0.05%' }, base: 'contractPrice', most: { share: '5%' } } as const;
  const judge = compilePenalty([base], context);
  const facts = { dates: { delivered: '2025-08-25' }, amounts: { contractPrice: cny('607638.75') }, log: [] };
  time('finding none', () => judge(facts, { asOf: '2025-09-01T00:00:00+08:00', reasons: 'none' }), 20000);
  time('finding full', () => judge(facts, { asOf: '2025-09-01T00:00:00+08:00' }), 20000);
  time('bare decimal', () => {
    const price = new Decimal('607638.75');
    const exact = price.times(new Decimal('0.0005')).times(56);
    return Decimal.min(exact, price.times('0.05')).toFixed(2, Decimal.ROUND_HALF_UP);
  });
  const r = new Decimal('0.0005'), c = new Decimal('0.05');
  time('bare decimal, constants ready', () => {
    const price = new Decimal('607638.75');
    return Decimal.min(price.times(r).times(56), price.times(c)).toFixed(2, Decimal.ROUND_HALF_UP);
  });
  const cost = compileDelayCharge(base, context);
  const money = cny('607638.75');
  time('delay charge', () => cost(56, money));
  const fr = Fraction.of('0.05%'), fc = Fraction.of('5%');
  time('fractions', () => {
    const price = Fraction.ofMoney(cny('607638.75'));
    return price.times(fr).times(Fraction.of(56)).atMost(price.times(fc)).money('CNY');
  });
});
