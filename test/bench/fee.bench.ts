import { bench, describe } from 'vitest';
import { compileFee, type FeeClause, type FeeOptions } from '../../src/fee/index.js';
import type { WorkItem } from '../../src/kernel/case/index.js';
import type { Money } from '../../src/kernel/money/index.js';

const cny = (amount: string): Money => ({ amount, currency: 'CNY' });
const context = {
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  calendars: { night: { hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }] } },
} as const;

/** Visits, hours with a surcharge at night, and parts with a mark-up; of all of it a discount, and tax on top. */
const clauses: readonly FeeClause[] = [
  { id: 'visit', fee: 'work', for: 'visit', price: { each: cny('80.00') } },
  {
    id: 'labour',
    fee: 'work',
    for: 'labour',
    price: { each: cny('120.00') },
    billing: { every: { minutes: 30 } },
    surcharges: [{ calendar: 'night', when: 'inHours', rate: '50%' }],
  },
  { id: 'parts', fee: 'work', for: 'part', price: { costPlus: '15%' } },
  { id: 'discount', fee: 'discount', off: { share: '5%' } },
  { id: 'tax', fee: 'tax', rate: '6%' },
];
const covered = { outcome: 'decided', value: { status: 'covered', by: 'standard', share: '80%' } } as const;
const coverage: FeeOptions['coverage'] = { parts: covered, labour: covered, travel: covered };
const options: FeeOptions = { asOf: '2025-09-01T00:00:00+08:00', coverage };

/** A third of the pieces each: a visit, an hour and a half into the night, and two parts. */
function workOf(count: number): readonly WorkItem[] {
  return Array.from({ length: count }, (_, at): WorkItem => {
    const day = `2025-06-${String(1 + (at % 28)).padStart(2, '0')}`;
    const id = `piece${at}`;
    if (at % 3 === 0) return { id, work: 'visit', at: day };
    if (at % 3 === 1) return { id, work: 'labour', at: `${day}T21:00:00+08:00`, until: `${day}T22:30:00+08:00` };
    return { id, work: 'part', quantity: 2, cost: cny('13.37') };
  });
}

describe.each([3, 100])('a job sheet of %i pieces of work, with cover, surcharge, discount and tax', (count) => {
  const charge = compileFee(clauses, context);
  const facts = { work: workOf(count) };
  bench('a finding without its reasons', () => {
    charge(facts, { ...options, reasons: 'none' });
  });
  bench('a finding with its reasons', () => {
    charge(facts, options);
  });
});
