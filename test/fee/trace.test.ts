import { describe, expect, it } from 'vitest';
import {
  type CoverOf,
  evaluateFee,
  type FeeClause,
  type FeeContext,
  type FeeFacts,
  type FeeOptions,
} from '../../src/fee/index.js';
import { sharedOut } from '../../src/fee/share-out.js';
import type { Answer } from '../../src/kernel/answer/index.js';
import { allocate, Fraction } from '../../src/kernel/money/index.js';

const context: FeeContext & FeeOptions = {
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  asOf: '2025-06-30T12:00:00+08:00',
  calendars: { night: { hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }] } },
};
const cny = (amount: string) => ({ amount, currency: 'CNY' }) as const;
const labour: FeeClause = { id: 'labour', fee: 'work', for: 'labour', price: { each: cny('100.00') } };
const visit: FeeClause = { id: 'visit', fee: 'work', for: 'visit', price: { each: cny('80.00') } };

function finding(clauses: readonly FeeClause[], facts: FeeFacts, more: Partial<FeeContext & FeeOptions> = {}) {
  return evaluateFee(clauses, facts, { ...context, ...more });
}

function stepsOf(rule: string, ...asked: Parameters<typeof finding>) {
  return (finding(...asked).why ?? []).filter((step) => step.rule === rule);
}

/** A warranty that bears all costs alike. */
function borne(cover: Answer<CoverOf>): Pick<FeeOptions, 'coverage'> {
  return { coverage: { parts: cover, labour: cover, travel: cover } };
}

describe('the reasons of a fee', () => {
  it('lead from the work to the total', () => {
    const work = [
      { id: 'a', work: 'labour', at: '2025-06-09T09:00:00+08:00', until: '2025-06-09T09:50:00+08:00' },
    ] as const;
    const billing = { every: { minutes: 15 }, least: { minutes: 30 } };
    const { why } = finding([{ ...labour, billing, free: { first: 0.5 } } as FeeClause], { work, log: [] });
    expect(why).toEqual([
      {
        rule: 'fee.work',
        clause: 'labour',
        held: 'held',
        facts: { work: ['a'] },
        gave: { kind: 'labour', items: ['a'] },
      },
      {
        rule: 'fee.quantity',
        clause: 'labour',
        held: 'held',
        facts: {
          'work.a.at': '2025-06-09T09:00:00+08:00',
          'work.a.until': '2025-06-09T09:50:00+08:00',
          'work.a.work': 'labour',
        },
        gave: { item: 'a', quantity: '5 / 6' },
      },
      {
        rule: 'fee.billing',
        clause: 'labour',
        held: 'held',
        gave: { item: 'a', hours: '5 / 6', minutes: '15', begun: 'up', least: '30', quantity: '1' },
      },
      { rule: 'fee.free', clause: 'labour', held: 'held', gave: { item: 'a', free: '0.5', quantity: '0.5' } },
      {
        rule: 'fee.price',
        clause: 'labour',
        held: 'held',
        gave: { item: 'a', quantity: '0.5', unitPrice: cny('100.00'), amount: cny('50.00') },
      },
      { rule: 'fee.total', held: 'held', gave: { amount: cny('50.00'), chargeable: cny('50.00') } },
    ]);
  });

  it('tell each stretch of a tier, and how a line was rounded', () => {
    const price = { tiers: 'graduated', rows: [{ upTo: 10, price: cny('1.005') }, { price: cny('0.50') }] } as const;
    const asked = [
      [{ id: 'km', fee: 'work', for: 'travel', price }],
      {
        work: [
          { id: 'a', work: 'travel', quantity: 7 },
          { id: 'b', work: 'travel', quantity: 4 },
        ],
      },
    ] as const satisfies Parameters<typeof finding>;
    expect(stepsOf('fee.tiers.stretch', ...asked).map(({ gave }) => gave)).toEqual([
      { item: 'a', from: '0', to: '7', quantity: '7', unitPrice: cny('1.005') },
      { item: 'b', from: '7', to: '10', quantity: '3', unitPrice: cny('1.005') },
      { item: 'b', from: '10', to: '11', quantity: '1', unitPrice: cny('0.50') },
    ]);
    expect(stepsOf('fee.rounding', ...asked).map(({ gave }) => gave)).toEqual([
      { line: 'a', from: '7.035', to: '7.04', mode: 'halfUp' },
      { line: 'b', from: '3.515', to: '3.52', mode: 'halfUp' },
    ]);
  });

  it('tell which share of the time bears a surcharge, and where none does', () => {
    const surcharges = [{ calendar: 'night', when: 'inHours', rate: '50%' }] as const;
    const work = (until: string) => [{ id: 'a', work: 'labour' as const, at: '2025-06-09T20:30:00+08:00', until }];
    const [night] = stepsOf('fee.surcharge', [{ ...labour, surcharges } as FeeClause], {
      work: work('2025-06-09T23:15:00+08:00'),
    });
    expect(night).toMatchObject({
      held: 'held',
      facts: { 'work.a.at': '2025-06-09T20:30:00+08:00', 'work.a.until': '2025-06-09T23:15:00+08:00' },
      gave: { item: 'a', calendar: 'night', share: '5 / 11', rate: '50%', base: cny('275.00'), amount: cny('62.50') },
    });
    const [day] = stepsOf('fee.surcharge', [{ ...labour, surcharges } as FeeClause], {
      work: work('2025-06-09T21:15:00+08:00'),
    });
    expect(day).toMatchObject({ held: 'not', gave: { share: '0' } });
    const [unknown] = stepsOf('fee.surcharge', [{ ...labour, surcharges } as FeeClause], {
      work: [{ id: 'a', work: 'labour', quantity: 1 }],
    });
    expect(unknown).toMatchObject({ held: 'unknown', unknown: ['work.a.at'], gave: { share: null, amount: null } });
  });

  it('tell what a warranty bears, what the customer bears all the same, and how discounts and taxes are shared out', () => {
    const cover = { status: 'covered', by: 'standard', share: '50%', deductible: cny('30.00') } as const;
    const clauses: readonly FeeClause[] = [
      labour,
      { ...visit, inCover: 'charged' } as FeeClause,
      { id: 'off', fee: 'discount', off: { share: '10%' } },
      { id: 'vat', fee: 'tax', rate: '6%' },
    ];
    const facts = {
      work: [
        { id: 'a', work: 'labour', quantity: 1.01 },
        { id: 'b', work: 'visit' },
      ],
    } as const;
    const of = (rule: string) =>
      stepsOf(rule, clauses, facts, borne({ outcome: 'decided', value: cover })).map(
        ({ clause, gave }): { readonly [name: string]: unknown } => ({ clause, ...gave }),
      );
    expect(of('fee.borne')).toEqual([
      { clause: 'labour', line: 'a', by: 'standard', price: cny('101.00'), amount: cny('50.50') },
    ]);
    expect(of('fee.deductible')).toEqual([{ clause: undefined, by: 'standard', amount: cny('30.00') }]);
    // 50.50 + 80.00 + 30.00 = 160.50; 16.05 off: 5.05, 8.00, 3.00
    expect(of('fee.discount')).toEqual([{ clause: 'off', base: cny('160.50'), amount: cny('16.05') }]);
    expect(of('fee.discount.part').map(({ clause, line, amount }) => [clause, line, amount])).toEqual([
      ['labour', 'a', cny('5.05')],
      ['visit', 'b', cny('8.00')],
      ['standard', 'deductible', cny('3.00')],
    ]);
    // 144.45 x 6% = 8.667 -> 8.67: 45.45 takes 2.7279..., 72.00 4.3215..., 27.00 1.6205...
    expect(of('fee.tax.onTop')).toEqual([{ clause: 'vat', base: cny('144.45'), amount: cny('8.67') }]);
    expect(of('fee.tax.part').map(({ amount }) => amount)).toEqual([cny('2.73'), cny('4.32'), cny('1.62')]);
    expect(of('fee.rounding')).toEqual([{ clause: 'vat', line: 'tax', from: '8.667', to: '8.67', mode: 'halfUp' }]);
  });

  it('name what is not known, and tell no total', () => {
    const { why } = finding([labour], { work: [{ id: 'a', work: 'labour' }] });
    expect(why).toMatchObject([
      { rule: 'fee.work', held: 'held' },
      { rule: 'fee.quantity', held: 'unknown', unknown: ['work.a.quantity'], gave: { quantity: null } },
      { rule: 'fee.price', held: 'unknown', gave: { amount: null } },
      { rule: 'fee.total', held: 'unknown', gave: { amount: null, chargeable: null } },
    ]);
    expect(stepsOf('fee.work', [labour], {})).toMatchObject([{ held: 'unknown', unknown: ['work'] }]);
  });

  it('leave out work that lies ahead, and say when it begins', () => {
    const facts = {
      work: [
        { id: 'a', work: 'visit', at: '2025-06-01' },
        { id: 'b', work: 'visit', at: '2025-07-02' },
      ],
    } as const;
    const { total, changesAt } = finding([visit], facts);
    expect(total).toEqual({ outcome: 'decided', value: cny('80.00') });
    expect(changesAt).toBe('2025-07-02T00:00:00+08:00');
    expect(stepsOf('fee.laterWork', [visit], facts)).toMatchObject([{ gave: { count: 1, items: ['b'] } }]);
  });

  it('ask a warranty only for costs that are charged', () => {
    const coverage = borne({ outcome: 'undetermined', needs: [{ fact: 'dates.purchased' }], exact: false });
    const { total, why } = finding(
      [{ ...labour, inCover: 'charged' } as FeeClause],
      { work: [{ id: 'a', work: 'labour', quantity: 1 }] },
      coverage,
    );
    expect(total).toMatchObject({ value: cny('100.00') });
    expect(why?.some(({ rule }) => rule === 'fee.cover')).toBe(false);
  });

  it('are left out where none are wanted', () => {
    const facts = { work: [{ id: 'a', work: 'labour', quantity: 1 }] } as const;
    const { why, ...rest } = finding([labour], facts);
    expect(why?.length).toBeGreaterThan(0);
    expect(finding([labour], facts, { reasons: 'none' })).toEqual(rest);
  });
});

describe('odd corners of fees', () => {
  it('pass a conflict of clauses on only where what they disagree on is charged', () => {
    const conflict = borne({ outcome: 'conflict', clauses: ['one', 'other'] });
    const facts = { work: [{ id: 'a', work: 'labour', quantity: 1 }] } as const;
    const asked = finding([labour, { ...visit, inCover: 'charged' } as FeeClause], facts, conflict);
    expect(asked.total).toEqual({ outcome: 'conflict', clauses: ['one', 'other'] });
    expect(asked.statement).toEqual(asked.total);
    expect(asked.charges.visit?.amount).toMatchObject({ value: cny('0.00') });
    expect(finding([labour], { work: [] }, conflict).total).toMatchObject({ value: cny('0.00') });
  });

  it('bear nothing where the provider refused, and leave open what only a log can tell', () => {
    const cover = { status: 'mayBeRefused', by: 'standard', share: '100%', deductible: cny('30.00') } as const;
    const may = borne({ outcome: 'decided', value: cover });
    const work = [{ id: 'a', work: 'labour', quantity: 1 }] as const;
    expect(finding([labour], { work, log: [{ event: 'claimRefused', at: '2025-06-02' }] }, may).total).toMatchObject({
      value: cny('100.00'),
    });
    expect(finding([labour], { work, log: [] }, may).total).toMatchObject({ value: cny('30.00') });
    expect(finding([labour], { work }, may).total).toEqual({
      outcome: 'undetermined',
      needs: [{ fact: 'log.claimRefused' }],
      exact: false,
      between: ['30.00', '100.00'],
    });
  });

  it('take what a limit takes away off what may not be charged first', () => {
    const clauses: readonly FeeClause[] = [
      { ...labour, consent: 'quoteFirst' } as FeeClause,
      visit,
      { id: 'all', fee: 'limit', most: cny('150.00') },
    ];
    const work = [
      { id: 'a', work: 'labour', quantity: 1 },
      { id: 'b', work: 'visit' },
    ] as const;
    const { total, chargeable } = finding(clauses, { work, log: [] });
    expect(total).toMatchObject({ value: cny('150.00') });
    expect(chargeable).toMatchObject({ value: cny('80.00') });
  });

  it('keep every clause above nothing where one of several is cut to its most and a discount takes all', () => {
    const clauses: readonly FeeClause[] = [
      { ...labour, most: cny('50.00') } as FeeClause,
      visit,
      { id: 'off', fee: 'discount', off: { amount: cny('130.00') } },
    ];
    const { charges } = finding(clauses, {
      work: [
        { id: 'a', work: 'labour', quantity: 1 },
        { id: 'b', work: 'visit' },
      ],
    });
    expect(charges.labour?.amount).toMatchObject({ value: cny('0.00') });
    expect(charges.visit?.amount).toMatchObject({ value: cny('0.00') });
  });

  it('survive JSON', () => {
    const found = finding([labour, { id: 'vat', fee: 'tax', rate: '13%' }], { work: [{ id: 'a', work: 'labour' }] });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('refuse a calendar that is not given', () => {
    const surcharges = [{ calendar: 'holidays', when: 'inHours', rate: '50%' }] as const;
    expect(() => finding([{ ...labour, surcharges } as FeeClause], {})).toThrow(
      /clause labour names the calendar "holidays"/,
    );
  });

  it('share sums out as amounts in writing are', () => {
    for (const [sum, weights] of [
      ['100', ['1', '1', '1']],
      ['0.05', ['3', '7', '0']],
      ['16.05', ['50.5', '80', '30']],
    ] as const) {
      const parts = sharedOut(
        Fraction.of(sum),
        weights.map((weight) => Fraction.of(weight)),
        Fraction.of('0.01'),
      );
      expect(parts.map((part) => part.money('CNY'))).toEqual(allocate(cny(sum), [...weights]));
    }
  });
});
