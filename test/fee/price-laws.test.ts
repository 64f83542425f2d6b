import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeeClause, FeeOptions } from '../../src/fee/index.js';
import type { Case, WorkItem } from '../../src/kernel/case/index.js';
import { anyKnown, anyWorkList, statementIn, value } from './any-case.js';
import {
  anyDiscount,
  anyMoment,
  anyPeriod,
  anyRate,
  anySurcharges,
  anyTiers,
  ask,
  HOUR,
  instant,
  minor,
  money,
  present,
  units,
} from './arbitraries.js';

const ASKED = '2025-07-01T12:00:00+08:00';
const sum = (figures: readonly bigint[]) => figures.reduce((all, one) => all + one, 0n);

function findingOf(clauses: readonly unknown[], facts: Case, options: Partial<FeeOptions> = {}) {
  return ask(clauses as readonly FeeClause[], facts, { asOf: ASKED, reasons: 'none', ...options });
}

const totalFor = (clauses: readonly unknown[], work: readonly object[], options?: Partial<FeeOptions>) =>
  units(statementIn(findingOf(clauses, { work: work as readonly WorkItem[], log: [] }, options)).amount);

/** A discount and a tax that leave no charge out. */
const anyEnd = fc.record({ share: fc.constantFrom('0%', '12.5%', '33.3%'), rate: anyRate }).map(({ share, rate }) => [
  { id: 'discount', fee: 'discount', off: { share } },
  { id: 'tax', fee: 'tax', rate },
]);
const anyQuantity = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);

describe('law: quantities', () => {
  const travel = { id: 'travel', fee: 'work', for: 'travel' } as const;

  it('more work never costs less by the unit, by stretches, by rising packages, at cost and with a mark-up', () => {
    const rising = (price: {
      readonly tiers: string;
      readonly rows: readonly { readonly price: { readonly amount: string } }[];
    }) => {
      const prices = price.rows.map((row) => row.price).sort((one, other) => Number(units(one) - units(other)));
      return price.tiers === 'package'
        ? { ...price, rows: price.rows.map((row, at) => ({ ...row, price: prices[at] })) }
        : price;
    };
    const anyPrice = fc.oneof<fc.Arbitrary<object>[]>(
      money().map((each) => ({ each })),
      anyTiers('CNY')
        .filter(({ tiers }) => tiers !== 'volume')
        .map(rising as never),
      anyRate.map((costPlus) => ({ costPlus })),
      fc.constant({ atCost: true }),
    );
    const anyTerms = fc
      .record({
        price: anyPrice,
        free: fc.option(fc.constantFrom({ first: 1 }, { first: 3.5 }), { nil: undefined }),
        most: fc.option(money(), { nil: undefined }),
      })
      .map(present);
    const anyPiece = fc.record({ quantity: anyQuantity, cost: money() });
    fc.assert(
      fc.property(
        anyTerms,
        anyEnd,
        fc.array(anyPiece, { minLength: 1, maxLength: 3 }),
        anyQuantity,
        money(),
        (terms, end, pieces, more, dearer) => {
          const kind = 'costPlus' in terms.price || 'atCost' in terms.price ? 'part' : 'travel';
          const clauses = [{ ...travel, for: kind, ...terms }, ...end];
          const work = pieces.map((piece, at) => ({ id: `w${at}`, work: kind, ...piece }));
          const [first, ...others] = work;
          const before = totalFor(clauses, work);
          expect(
            totalFor(clauses, [{ ...first!, quantity: first!.quantity + more }, ...others]),
          ).toBeGreaterThanOrEqual(before);
          const cost = minor(units(first!.cost) + units(dearer));
          expect(totalFor(clauses, [{ ...first!, cost }, ...others])).toBeGreaterThanOrEqual(before);
          expect(totalFor(clauses, [...work, { ...first!, id: 'further' }])).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('where the price of more falls below that of less in volume tiers, a step says so, and is right', () => {
    let dropped = 0;
    const anyVolume = anyTiers('CNY').map((price) => ({ ...price, tiers: 'volume' }));
    const costOf = (price: object, quantity: number) => {
      const finding = findingOf(
        [{ ...travel, price }],
        { work: [{ id: 'w', work: 'travel', quantity }] },
        { reasons: 'full' },
      );
      const drop = (finding.why ?? []).find(({ rule }) => rule === 'fee.tiers.drop');
      return { cost: units(value(finding.total)!), drop: drop?.gave as { readonly smaller: string } | undefined };
    };
    fc.assert(
      fc.property(anyVolume, anyQuantity, anyQuantity, (price, some, more) => {
        const [less, much] = [costOf(price, some), costOf(price, some + more)];
        if (much.cost < less.cost) expect(much.drop).toBeDefined();
        if (much.drop === undefined) return;
        dropped += 1;
        // At the end of a tier that does not take it, the price is that of almost as much.
        const { rows } = price;
        const takesEnd = rows.some((row) => 'upTo' in row && row.upTo === Number(much.drop!.smaller));
        const least = takesEnd ? Number(much.drop.smaller) : Number(much.drop.smaller) - 1e-9;
        expect(costOf(price, least).cost).toBeGreaterThanOrEqual(much.cost);
      }),
    );
    expect(dropped).toBeGreaterThan(0);
  });

  it('time worked that is listed in two parts costs the same, but for what each line is rounded by', () => {
    const anyPrice = fc.oneof<fc.Arbitrary<{ readonly price: object; readonly surcharges?: object }>[]>(
      fc.record({ each: money() }).chain((price) => anySurcharges.map((surcharges) => ({ price, ...surcharges }))),
      anyTiers('CNY')
        .filter(({ tiers }) => tiers !== 'package')
        .map((price) => ({ price })),
      fc.record({ price: fc.record({ each: money() }), free: fc.constantFrom({ first: 1 }, { first: 2.5 }) }),
    );
    const anyMinutes = fc.integer({ min: 1, max: 1440 });
    fc.assert(
      fc.property(anyPrice, anyMoment, anyMinutes, anyMinutes, (terms, from, first, second) => {
        const [start, middle, end] = [0, first, first + second].map((minute) => instant(from + (minute * HOUR) / 60));
        const clauses = [{ id: 'labour', fee: 'work', for: 'labour', ...terms }];
        const piece = { work: 'labour', id: 'all', at: start, until: end };
        const parts = [
          { ...piece, until: middle },
          { ...piece, id: 'rest', at: middle },
        ];
        const lines = 3 * (1 + (Array.isArray(terms.surcharges) ? terms.surcharges.length : 0));
        const difference = Number(totalFor(clauses, [piece]) - totalFor(clauses, parts));
        expect(Math.abs(difference) * 2).toBeLessThanOrEqual(lines);
      }),
    );
  });
});

describe('law: order', () => {
  it('of the charges means nothing for what they come to', () => {
    fc.assert(
      fc.property(anyKnown, ({ clauses, world, asOf }) => {
        const isCharge = ({ fee }: FeeClause) => fee === 'work' || fee === 'fixed' || fee === 'percentage';
        const onAll = clauses.map((clause) => {
          const { of: _of, ...rest } = clause as { readonly of?: unknown };
          return (clause.fee === 'discount' || clause.fee === 'tax' ? rest : clause) as FeeClause;
        });
        const turned = [...onAll.filter(isCharge).reverse(), ...onAll.filter((one) => !isCharge(one))];
        const options = { asOf, ...(world.coverage && { coverage: world.coverage }) };
        const [one, other] = [onAll, turned].map((list) => findingOf(list, world.facts, options));
        expect(other!.total).toEqual(one!.total);
        expect(other!.payments).toEqual(one!.payments);
        if (!clauses.some(({ fee }) => fee === 'discount')) expect(other!.charges).toEqual(one!.charges);
      }),
    );
  });

  it('of the work means nothing where no allowance and no tiers are shared', () => {
    fc.assert(
      fc.property(anyKnown, ({ clauses, world, asOf }) => {
        const alone = clauses.filter(
          (clause) => clause.fee !== 'work' || !('free' in clause || 'tiers' in clause.price),
        );
        const onAll = alone.filter(
          (clause) => !('of' in clause && (clause.fee === 'discount' || clause.fee === 'tax')),
        );
        const options = { asOf, ...(world.coverage && { coverage: world.coverage }) };
        const turned = { ...world.facts, work: [...(world.facts.work ?? [])].reverse() };
        const [one, other] = [world.facts, turned].map((facts) => findingOf(onAll, facts, options));
        expect([other!.total, other!.chargeable.outcome, other!.oldParts]).toEqual([
          one!.total,
          one!.chargeable.outcome,
          one!.oldParts,
        ]);
      }),
    );
  });
});

describe('law: what is taken off, and put on', () => {
  it('discounts one after another take all there is at most, and each line its part of it', () => {
    fc.assert(
      fc.property(
        anyWorkList(),
        fc.array(anyDiscount('CNY', ['travel', 'labour']), { minLength: 1, maxLength: 4 }),
        (work, discounts) => {
          const charges = (['travel', 'labour', 'visit'] as const).map((kind) => ({
            id: kind,
            fee: 'work',
            for: kind,
            price: { each: minor(3333) },
          }));
          const all = discounts.map(({ appliesTo: _scope, ...terms }, at) => ({ id: `off${at}`, ...terms }));
          const { amount, lines } = statementIn(findingOf([...charges, ...all], { work }));
          expect(units(amount) >= 0n).toBe(true);
          expect(lines.filter((line) => units(line.amount) < 0n)).toEqual([]);
          const one = statementIn(findingOf([...charges, { ...all[0]!, of: ['travel', 'labour'] }], { work }));
          const shared = one.lines.filter(({ clause }) => clause !== 'visit');
          const whole = sum(shared.map(({ price }) => units(price)));
          for (const { price, discount } of shared) {
            const off = units(discount) * whole - units(one.discount) * units(price);
            expect(off < 0n ? -off < whole : off < whole || off === 0n).toBe(true);
          }
          expect(units(one.discount) <= whole).toBe(true);
        },
      ),
    );
  });

  it('tax inside the prices leaves every amount as it is, and is that part of it which the rate makes of the rest', () => {
    const anyTax = fc.constantFrom<readonly [string, bigint]>(['6%', 60n], ['13%', 130n], ['12.5%', 125n]);
    fc.assert(
      fc.property(anyKnown, anyTax, ({ clauses, world, asOf }, [rate, perMille]) => {
        const untaxed = clauses.filter(({ fee }) => fee !== 'tax');
        const options = { asOf, ...(world.coverage && { coverage: world.coverage }) };
        const inside = { id: 'inside', fee: 'tax', rate, prices: 'inside' };
        const [before, after] = [untaxed, [...untaxed, inside]].map((list) =>
          statementIn(findingOf(list, world.facts, options)),
        );
        expect(after!.lines.map(({ amount }) => amount)).toEqual(before!.lines.map(({ amount }) => amount));
        const [amount, tax] = [units(after!.amount), units(after!.tax)];
        const off = 2n * ((amount - tax) * perMille - tax * 1000n);
        expect(off <= 1000n + perMille && -off <= 1000n + perMille).toBe(true);
      }),
    );
  });
});

describe('law: payments and periods', () => {
  it('instalments make the sum that is paid', () => {
    const due = { on: '2025-06-30' };
    const cuts = fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 5 });
    fc.assert(
      fc.property(money('CNY', 1_000_000), cuts, fc.integer({ min: 1, max: 999 }), (price, marks, part) => {
        const ends = [0, ...new Set(marks), 1000].sort((one, other) => one - other);
        const shares = ends.slice(1).map((end, at) => `${(end - ends[at]!) / 10}%`);
        const stated = [{ share: `${part / 10}%` }, { amount: price }];
        const instalments = [
          shares.map((share) => ({ share, due })),
          ...stated.map((one) => [
            { ...one, due },
            { rest: true, due },
          ]),
          [
            { rest: true, due },
            { rest: true, due },
          ],
        ];
        for (const list of instalments) {
          const { payments } = findingOf([{ id: 'pay', fee: 'payment', of: 'price', instalments: list }], {
            item: { price },
          });
          const parts = value(payments.pay)!.map(({ amount }) => units(amount));
          expect(sum(parts)).toBe(units(price));
          expect(parts.every((one) => one >= 0n)).toBe(true);
        }
      }),
    );
  });

  it('what is earned of a period and what is paid back make its fee; while it runs, nothing is paid back', () => {
    const anyEnded = fc.constantFrom(null, '2025-03-01', '2025-06-14', '2025-06-30', '2025-09-30');
    const anyKept = fc.constantFrom('byDays', 'kept');
    const anyFrom = fc.constantFrom('2024-02-29', '2025-01-31', '2025-03-01', '2025-06-01');
    fc.assert(
      fc.property(anyPeriod('CNY'), anyKept, anyFrom, anyEnded, (some, earlyEnd, from, ended) => {
        const terms = { ...some, earlyEnd };
        const facts = { dates: { signed: from, started: from, ended } };
        const charge = value(findingOf([{ id: 'period', ...terms }], facts).periods.period)!;
        expect(charge === 'notBegun').toBe(ended !== null && ended < from);
        if (charge === 'notBegun') return;
        const { fee, earned, refund, days, ofDays } = charge;
        const runs = ended === null || ended > '2025-07-01';
        if (runs) expect(units(refund)).toBe(0n);
        else expect(units(earned) + units(refund)).toBe(units(fee));
        expect(days >= 0 && days <= ofDays && units(refund) >= 0n).toBe(true);
        const last = runs ? '2025-07-01' : ended;
        expect(charge.from <= last && last <= charge.through).toBe(true);
        const isKept = !runs && terms.earlyEnd === 'kept';
        if (isKept) expect(units(refund)).toBe(0n);
        if (isKept) return;
        const off = 2n * (units(earned) * BigInt(ofDays) - units(fee) * BigInt(days));
        expect(off <= BigInt(ofDays) && -off <= BigInt(ofDays)).toBe(true);
      }),
    );
  });
});
