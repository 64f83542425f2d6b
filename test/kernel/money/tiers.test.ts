import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  CurrencyMismatchError,
  compare,
  compileTiers,
  MoneyError,
  sum,
  type Tier,
  type TierCharge,
  type TierTable,
  tierIssues,
  times,
} from '../../../src/kernel/money/index.js';
import { CNY, USD } from './given.js';
import rows from './tiers.json' with { type: 'json' };

describe('tiers', () => {
  it.each(rows)('$id: $why', ({ table, quantity, base, amount, lines }) => {
    const charge = compileTiers(priced(table))(quantity, base === undefined ? undefined : CNY(base));
    expect(charge.amount).toEqual(CNY(amount));
    expect(charge.lines.map(told)).toEqual(lines);
  });

  it('tell each line in full, for the trace', () => {
    const { lines } = compileTiers({ kind: 'graduated', tiers: [{ rate: '0.05%' }] })(3, CNY('20000'));
    expect(lines).toEqual([
      { tier: 0, from: '0', to: '3', quantity: '3', price: CNY('10.00'), rate: '0.05%', amount: CNY('30.00') },
    ]);
  });

  it('stay exact with figures as long as may be written', () => {
    const table: TierTable = {
      kind: 'graduated',
      tiers: [{ upTo: `0.${'1'.repeat(38)}`, price: CNY('1') }, { price: CNY('0') }],
    };
    expect(compileTiers(table)('9'.repeat(40)).amount).toEqual(CNY(`0.${'1'.repeat(38)}`));
  });
});

describe('a table of tiers that does not hold together', () => {
  const price = { price: CNY('1') };

  it.each<[string, unknown, string, string]>([
    ['no kind', { kind: 'stairs', tiers: [price] }, 'tier_kind', 'kind is no kind of tiers; use one of graduated'],
    ['no tier', volume(), 'tiers_empty', 'tiers is empty; state at least one tier'],
    ['too many tiers', volume(...Array(101).fill(price)), 'tiers_too_many', 'tiers has 101 tiers; state at most 100'],
    [
      'an end to the last tier',
      volume({ upTo: 5, ...price }),
      'tier_last_bounded',
      'tiers[0].upTo bounds the last tier',
    ],
    ['no bound before the last', volume(price, price), 'tier_bound_unclear', 'tiers[0] needs one bound'],
    ['two bounds', volume({ upTo: 5, below: 6, ...price }, price), 'tier_bound_unclear', 'tiers[0] needs one bound'],
    [
      'a bound that is none',
      volume({ upTo: 'x', ...price }, price),
      'tier_bound_invalid',
      'tiers[0].upTo is no quantity',
    ],
    [
      'a first bound of zero',
      volume({ below: 0, ...price }, price),
      'tier_bounds_order',
      'tiers[0].below 0 is not above 0',
    ],
    [
      'bounds that do not ascend',
      volume({ upTo: '10', ...price }, { below: '10.0', ...price }, price),
      'tier_bounds_order',
      'tiers[1].below 10.0 is not above 10; let each bound exceed the last',
    ],
    ['no price', volume({}), 'tier_price_unclear', 'tiers[0] needs one price'],
    ['price and rate', volume({ ...price, rate: '5%' }), 'tier_price_unclear', 'tiers[0] needs one price'],
    [
      'a rate without unit',
      volume({ rate: '5' }),
      'tier_rate_invalid',
      'tiers[0].rate is no rate; write it like "0.05%"',
    ],
    ['no amount', volume({ price: CNY('1e3') }), 'tier_price_invalid', 'tiers[0].price.amount is no amount'],
    ['no currency', volume({ price: { amount: '1', currency: 'RMB' } }), 'tier_currency', 'is no known currency'],
    [
      'two currencies',
      volume({ upTo: 1, ...price }, { price: USD('1') }),
      'tier_currency',
      'tiers[1].price.currency differs from CNY',
    ],
    [
      'a size outside packages',
      volume({ size: '5', ...price }),
      'tier_size_unused',
      'tiers[0].size means nothing in volume',
    ],
    [
      'a size of zero',
      { kind: 'package', tiers: [{ size: '0', ...price }] },
      'tier_size_invalid',
      'tiers[0].size is no quantity above 0',
    ],
  ])('%s is an issue to a parser, and an error to a program', (_, table, code, message) => {
    const issues = tierIssues(table as TierTable);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(message);
    expect(() => compileTiers(table as TierTable)).toThrow(MoneyError);
    expect(() => compileTiers(table as TierTable)).toThrow(message);
  });

  it('is told with all its issues at once, each with its place, value and remedy', () => {
    const issues = tierIssues(volume({ upTo: 'x', rate: '5' }, { upTo: 3 }) as TierTable, ['clauses', 2]);
    expect(issues).toEqual([
      expect.objectContaining({ code: 'tier_bound_invalid', path: ['clauses', 2, 'tiers', 0, 'upTo'], value: 'x' }),
      expect.objectContaining({ code: 'tier_rate_invalid', path: ['clauses', 2, 'tiers', 0, 'rate'], value: '5' }),
      {
        code: 'tier_last_bounded',
        path: ['clauses', 2, 'tiers', 1, 'upTo'],
        value: 3,
        message: 'clauses[2].tiers[1].upTo bounds the last tier; leave it out or add a tier',
        remedy: 'leave it out or add a tier',
      },
      expect.objectContaining({ code: 'tier_price_unclear', path: ['clauses', 2, 'tiers', 1] }),
    ]);
    expect(issues[3]).not.toHaveProperty('value');
  });
});

describe('using a table of tiers', () => {
  const rates: TierTable = { kind: 'graduated', tiers: [{ upTo: 5, price: CNY('1') }, { rate: '1%' }] };

  it('needs the base that its rates are rates of', () => {
    expect(() => compileTiers(rates)(6)).toThrow(
      'a table with rates needs the amount they are rates of; give the base amount',
    );
    expect(() => compileTiers({ kind: 'graduated', tiers: [{ rate: '1%' }] })(0)).toThrow(MoneyError);
    expect(compileTiers(rates)(5).amount).toEqual(CNY('5.00'));
  });

  it('refuses a base in another currency, and what is no quantity', () => {
    expect(() => compileTiers(rates)(6, USD('100'))).toThrow(CurrencyMismatchError);
    expect(() => compileTiers(rates)(-1)).toThrow('quantity -1 is not a quantity');
  });
});

describe('laws of tiers', () => {
  const anyPrices = fc.array(fc.nat(500), { minLength: 1, maxLength: 6 });
  const anyTiers = fc
    .tuple(
      anyPrices,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 6 }),
      fc.constantFrom('upTo', 'below'),
    )
    .map(([prices, widths, end]) =>
      prices.map((fen, position): Tier => {
        const bound = widths.slice(0, position + 1).reduce((one, other) => one + other, 0);
        return { price: times(CNY('0.01'), fen), ...(position < prices.length - 1 && { [end]: bound }) };
      }),
    );
  const anyQuantity = fc.nat(3000).map((tenths) => String(tenths / 10));

  it('lines sum to the amount, and each is its price times its quantity', () => {
    fc.assert(
      fc.property(fc.constantFrom('graduated', 'volume', 'package'), anyTiers, anyQuantity, (kind, tiers, quantity) => {
        const { amount, lines } = compileTiers({ kind, tiers })(quantity);
        expect(
          sum(
            lines.map((line) => line.amount),
            amount.currency,
          ),
        ).toEqual(amount);
        for (const line of lines) expect(times(line.price, line.quantity)).toEqual(line.amount);
      }),
    );
  });

  it('graduated stretches cover the quantity without gap or overlap', () => {
    fc.assert(
      fc.property(anyTiers, anyQuantity, (tiers, quantity) => {
        const { lines } = compileTiers({ kind: 'graduated', tiers })(quantity);
        const ends = ['0', ...lines.map((line) => line.to)];
        expect(lines.map((line) => line.from)).toEqual(ends.slice(0, -1));
        expect(ends.at(-1)).toBe(quantity);
      }),
    );
  });

  it('graduated whole units cost what counting them one by one costs', () => {
    fc.assert(
      fc.property(anyTiers, fc.nat(150), (tiers, units) => {
        let counted = CNY('0.00');
        for (let unit = 1; unit <= units; unit++) {
          const tier = tiers.find(({ upTo, below }) => Number(upTo ?? below ?? units) >= unit);
          counted = add(counted, (tier?.price ?? CNY('')) as typeof counted);
        }
        expect(compileTiers({ kind: 'graduated', tiers })(units).amount).toEqual(counted);
      }),
    );
  });

  it('more never costs less where prices are not negative and stretches add up', () => {
    fc.assert(
      fc.property(anyTiers, anyQuantity, anyQuantity, (tiers, one, other) => {
        const charge = compileTiers({ kind: 'graduated', tiers });
        const [less, more] = Number(one) < Number(other) ? [one, other] : [other, one];
        expect(compare(charge(less).amount, charge(more).amount)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

/** A table as the golden rows write it, prices being renminbi. */
function priced({ kind, tiers }: { kind: string; tiers: readonly { rate?: string; price?: string }[] }): TierTable {
  const filled: unknown[] = tiers.map((tier) =>
    tier.price === undefined ? tier : { ...tier, price: CNY(tier.price) },
  );
  return { kind, tiers: filled } as unknown as TierTable;
}

function volume(...tiers: readonly unknown[]): unknown {
  return { kind: 'volume', tiers };
}

function told({ tier, from, to, quantity, price, rate, amount }: TierCharge['lines'][number]): string {
  const stated = rate === undefined ? '' : ` (${rate})`;
  return `${tier}: ${from}-${to} = ${quantity} x ${price.amount}${stated} = ${amount.amount}`;
}
