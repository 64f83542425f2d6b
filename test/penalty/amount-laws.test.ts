import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/kernel/case/index.js';
import { civilDate } from '../../src/kernel/time/index.js';
import type { PenaltyClause, PenaltyEvent } from '../../src/penalty/index.js';
import { clocksOf, objectivesOf } from './any-case.js';
import { ask, delayTerms, FIRST, interestTerms, minor, units } from './arbitraries.js';

const ASOF = '2028-01-01T09:00:00+08:00';
const lateBy = fc.integer({ min: 1, max: 400 });
const anySum = fc.integer({ min: 1, max: 9_000_000 });

/** What one clause answers, where all is decided. */
function judged(terms: object, facts: Case, options: object = {}, more: object = {}) {
  const finding = ask([{ id: 'it', ...terms } as PenaltyClause], facts, { asOf: ASOF, ...options }, more);
  return { finding, events: told(finding.penalties.it!.events), amount: units(told(finding.penalties.it!.amount)) };
}

function told<T>(answer: { readonly outcome: string; readonly value?: T }): T {
  if (answer.outcome !== 'decided') expect.fail(JSON.stringify(answer));
  return answer.value as T;
}

/** A figure as a fraction of whole numbers. */
type Ratio = readonly [bigint, bigint];

function ratio(text: string): Ratio {
  const [over = '0', under = '1'] = text.split(' / ');
  const places = Math.max(...[over, under].map((one) => (one.split('.')[1] ?? '').length));
  const whole = (one: string) => {
    const [integer = '', fraction = ''] = one.split('.');
    return BigInt(integer + fraction.padEnd(places, '0'));
  };
  return [whole(over), whole(under)];
}

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const isSame = ([a, b]: Ratio, [c, d]: Ratio) => a * d === c * b;
const uncapped = (events: readonly PenaltyEvent[]) =>
  events.map((event) => ratio(event.uncapped)).reduce(plus, [0n, 1n]);
/** A share of a sum in its smallest unit, half up. */
const shareOf = (sum: bigint, perTenThousand: bigint) => (2n * sum * perTenThousand + 10_000n) / 20_000n;

const on = (day: number) => ({ due: { on: civilDate(FIRST + day) }, done: 'delivered' });
const delivered = (day: number, base = 1_000_000): Case => ({
  item: { price: minor(base) },
  amounts: Object.fromEntries(
    ['contractPrice', 'delayedValue', 'periodFee', 'debt'].map((name) => [name, minor(base)]),
  ),
  dates: { delivered: civilDate(FIRST + day) },
  facts: { 'site.blocked': true, 'order.kind': 'plain', 'use.people': 11 },
  log: [],
});

describe('a delay', () => {
  it('of so many units costs so many times the price of one, and no more than the cap', () => {
    const built = fc.record({
      days: fc.integer({ min: 1, max: 9 }),
      count: fc.integer({ min: 1, max: 90 }),
      price: anySum,
      most: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(built, ({ days, count, price, most }) => {
        const terms = { penalty: 'delay', late: on(0), per: { days }, charge: { amount: minor(price) } };
        const free = judged(terms, delivered(days * count));
        expect([free.amount, free.events[0]!.units]).toEqual([BigInt(price) * BigInt(count), String(count)]);
        const cap = judged({ ...terms, most: { amount: minor(price * most) } }, delivered(days * count));
        expect(cap.amount).toBe(BigInt(price) * BigInt(Math.min(count, most)));
      }),
    );
  });

  it('by a rate never costs more than its cap, whatever is agreed', () => {
    fc.assert(
      fc.property(delayTerms('CNY'), lateBy, anySum, fc.integer({ min: 1, max: 5000 }), (terms, days, base, share) => {
        const most = { share: `${share / 100}%`, of: 'debt' };
        const { amount } = judged({ ...terms, most, late: on(0) }, delivered(days, base));
        expect(amount >= 0n && amount <= shareOf(BigInt(base), BigInt(share))).toBe(true);
      }),
    );
  });

  it('that is longer never costs less, but where a whole delay is charged by its tier: then the reasons say so', () => {
    const rows = [{ upTo: 5, rate: '1%' }, { upTo: 20, rate: '0.3%' }, { rate: '0.05%' }];
    const falling = fc.constant({ penalty: 'delay', per: { days: 1 }, charge: { tiers: 'volume', rows } });
    const few = fc.integer({ min: 1, max: 25 });
    let drops = 0;
    fc.assert(
      fc.property(fc.oneof(delayTerms('CNY'), falling), fc.oneof(few, lateBy), few, (terms, days, more) => {
        const [short, long] = [days, days + more].map((day) => judged({ ...terms, late: on(0) }, delivered(day)));
        if (long!.amount >= short!.amount) return;
        drops += 1;
        expect('tiers' in terms.charge && terms.charge.tiers).toBe('volume');
        expect(long!.finding.why!.map(({ rule }) => rule)).toContain('penalty.tiers.drop');
      }),
    );
    expect(drops).toBeGreaterThan(0);
  });

  it('of a greater sum never costs less', () => {
    fc.assert(
      fc.property(delayTerms('CNY'), lateBy, anySum, anySum, (terms, days, base, more) => {
        const [less, greater] = [base, base + more].map((sum) =>
          judged({ ...terms, late: on(0) }, delivered(days, sum)),
        );
        expect(greater!.amount >= less!.amount).toBe(true);
      }),
    );
  });

  it('split at any day makes the whole where units count exactly', () => {
    const charge = fc.constantFrom({ rate: '0.333%' }, { amount: minor(77) });
    fc.assert(
      fc.property(charge, fc.integer({ min: 1, max: 9 }), lateBy, lateBy, (price, per, first, second) => {
        const terms = { penalty: 'delay', per: { days: per }, counted: 'exact', charge: price };
        const [one, other, whole] = [
          [0, first],
          [first, first + second],
          [0, first + second],
        ].map(([from, to]) => judged({ ...terms, late: on(from!) }, delivered(to!)).events);
        expect(isSame(plus(uncapped(one!), uncapped(other!)), uncapped(whole!))).toBe(true);
      }),
    );
  });

  it('loses a day for each day that stands still, told once or twice, and none before it began', () => {
    const built = fc.record({
      days: lateBy,
      from: fc.integer({ min: -30, max: 400 }),
      still: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(built, ({ days, from, still }) => {
        const at = (day: number) => civilDate(FIRST + day);
        const log = [
          { event: 'suspended', at: at(from) },
          { event: 'customerAwaited', at: at(from) },
          { event: 'customerReplied', at: at(from + still) },
          { event: 'suspensionEnded', at: at(from + still) },
        ] as const;
        const terms = { penalty: 'delay', late: on(0), per: { days: 1 }, charge: { amount: minor(100) } };
        const notCounted = ['suspended', 'customerAwaited'];
        const { amount } = judged({ ...terms, notCounted }, { ...delivered(days), log });
        const counted = Array.from({ length: days }, (_, index) => index + 1).filter(
          (day) => day < from || day > from + still,
        );
        expect(amount).toBe(BigInt(counted.length) * 100n);
      }),
    );
  });
});

describe('a service level', () => {
  const anyHours = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });
  const terms = { penalty: 'delay', late: { clauses: ['visit'] }, per: { hours: 1 } };

  it('costs each run by itself, and nothing for a last one that is excused', () => {
    fc.assert(
      fc.property(anyHours, fc.constantFrom('ended', 'excused'), anySum, (hours, last, price) => {
        const charge = { amount: minor(price) };
        const { events } = judged({ ...terms, charge }, delivered(0), { clocks: clocksOf(hours, last) });
        const counted = last === 'excused' ? hours.slice(0, -1) : hours;
        expect(events.map((event) => units(event.amount))).toEqual(counted.map((each) => BigInt(each * price)));
      }),
    );
  });

  it('has the cost of each run rounded by itself under its cap', () => {
    fc.assert(
      fc.property(anyHours, anySum, fc.integer({ min: 1, max: 9999 }), (hours, base, share) => {
        const most = { share: `${share / 100}%`, of: 'debt' };
        const capped = { ...terms, charge: { amount: minor(9_000_000) }, most };
        const { amount } = judged(capped, delivered(0, base), { clocks: clocksOf(hours, 'ended') });
        expect(amount).toBe(BigInt(hours.length) * shareOf(BigInt(base), BigInt(share)));
      }),
    );
  });
});

describe('a credit', () => {
  const bands = [
    { below: '99.9%', credit: '5%' },
    { below: '99%', credit: '10%' },
    { below: '90%', credit: '25%' },
  ];
  const anyMet = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(899, 900, 989, 990, 998, 999));

  it('is that of the band into which what was attained falls, and never less for less', () => {
    fc.assert(
      fc.property(anyMet, anyMet, anySum, (one, other, base) => {
        const terms = { penalty: 'credit', of: 'uptime', bands, base: 'debt' };
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(
          (met) => judged(terms, delivered(0, base), { objectives: objectivesOf(met) }).amount,
        );
        expect(low! >= high!).toBe(true);
        const share = Math.min(one, other);
        const credited = share < 900 ? 2500n : share < 990 ? 1000n : share < 999 ? 500n : 0n;
        expect(low).toBe(shareOf(BigInt(base), credited));
      }),
    );
  });
});

describe('interest', () => {
  const owing = (payments: readonly (readonly [number, number])[] = []): Case => ({
    ...delivered(0),
    log: payments.map(([day, amount]) => ({ event: 'paid', at: civilDate(FIRST + day), amount: minor(amount) })),
  });
  const actual = interestTerms('CNY').map(({ most: _cap, dayCount: _count, ...terms }) => terms);
  const until = (day: number) => ({ asOf: `${civilDate(FIRST + day)}T12:00:00+08:00` });
  const due = (day: number) => ({ on: civilDate(FIRST + day) });

  it('of two adjoining stretches makes that of both, under actual counts', () => {
    fc.assert(
      fc.property(actual, lateBy, lateBy, (terms, first, second) => {
        const [one, other, whole] = [
          [0, first],
          [first, first + second],
          [0, first + second],
        ].map(([from, to]) => judged({ ...terms, due: due(from!) }, owing(), until(to!)).events);
        expect(isSame(plus(uncapped(one!), uncapped(other!)), uncapped(whole!))).toBe(true);
      }),
    );
  });

  it('of nothing paid is the rate of each day on the whole, for as many days as it is late', () => {
    fc.assert(
      fc.property(
        lateBy,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('afterDue', 'fromDue'),
        (days, rate, from) => {
          const terms = {
            penalty: 'interest',
            on: 'debt',
            due: due(0),
            rate: { perDay: `${rate / 100}%` },
            days: from,
          };
          expect(judged(terms, owing(), until(days)).amount).toBe(100n * BigInt(days) * BigInt(rate));
        },
      ),
    );
  });

  it('by a table is the same in whatever order its rates are written', () => {
    const from = (month: number, rate: string) => ({ from: `2025-${String(month).padStart(2, '0')}-15`, rate });
    const rows = [from(1, '3.1%'), from(6, '2%'), from(8, '7%'), from(11, '1%')];
    const orders = fc.shuffledSubarray(rows, { minLength: rows.length });
    fc.assert(
      fc.property(orders, fc.integer({ min: 100, max: 400 }), (rates, days) => {
        const terms = { penalty: 'interest', on: 'debt', due: due(0), rate: { table: 'own' } };
        const [one, other] = [rows, rates].map(
          (own) => judged(terms, owing(), until(days), { penalty: { rates: { own } } }).amount,
        );
        expect(other).toBe(one);
      }),
    );
  });

  it('never becomes less when a payment comes later', () => {
    fc.assert(
      fc.property(actual, lateBy, fc.nat(200), fc.integer({ min: 1, max: 1_200_000 }), (terms, day, later, paid) => {
        const [early, late] = [day, day + later].map((at) => judged({ ...terms, due: due(0) }, owing([[at, paid]])));
        // Interest that a payment covers is rounded when it does.
        expect(late!.amount + 1n >= early!.amount).toBe(true);
      }),
    );
  });

  it('is the same whether a sum is paid at once or in two parts on one day', () => {
    const parts = fc.record({
      day: lateBy,
      one: fc.integer({ min: 1, max: 600_000 }),
      other: fc.integer({ min: 1, max: 600_000 }),
    });
    fc.assert(
      fc.property(actual, parts, (terms, { day, one, other }) => {
        const [whole, split] = [
          [[day, one + other]],
          [
            [day, one],
            [day, other],
          ],
        ].map((payments) => judged({ ...terms, due: due(0) }, owing(payments as [number, number][])).amount);
        expect(split).toBe(whole);
      }),
    );
  });
});
