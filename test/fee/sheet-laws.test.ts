import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeeClause, FeeContext, FeeLine } from '../../src/fee/index.js';
import { minorDigits } from '../../src/kernel/money/index.js';
import { answersIn } from '../laws/agreements.js';
import { anyKnown, anyWorld, statementIn, value, type World } from './any-case.js';
import { anyAsOf, anyClauses, ask, type Code, money, units } from './arbitraries.js';

const ASKED = '2025-07-01T12:00:00+08:00';
const COLUMNS = ['price', 'borne', 'discount', 'tax', 'amount'] as const;

function findingOf(clauses: readonly unknown[], { facts, coverage }: World, asOf = ASKED, more?: Partial<FeeContext>) {
  const options = { asOf, reasons: 'none', ...(coverage && { coverage }) } as const;
  return ask(clauses as readonly FeeClause[], facts, options, more);
}

const statementFor = (...asked: Parameters<typeof findingOf>) => statementIn(findingOf(...asked));
const sum = (figures: readonly bigint[]) => figures.reduce((all, one) => all + one, 0n);
const left = ({ price, borne, discount }: FeeLine) => units(price) - units(borne) - units(discount);
const taxesOf = (clauses: readonly FeeClause[]) => clauses.filter((clause) => clause.fee === 'tax');
const isAround = (figure: bigint, whole: bigint) =>
  whole >= 0n ? figure >= 0n && figure <= whole : figure <= 0n && figure >= whole;

describe('law: parts', () => {
  it('the lines make every total, and each clause what it charges', () => {
    fc.assert(
      fc.property(anyKnown, ({ clauses, world, asOf }) => {
        const finding = findingOf(clauses, world, asOf);
        const statement = statementIn(finding);
        for (const column of COLUMNS)
          expect([column, units(statement[column])]).toEqual([
            column,
            sum(statement.lines.map((line) => units(line[column]))),
          ]);
        expect(value(finding.total)).toEqual(statement.amount);
        for (const [clause, { amount }] of Object.entries(finding.charges))
          expect(units(value(amount)!)).toBe(sum(statement.lines.filter((line) => line.clause === clause).map(left)));
      }),
    );
  });

  it('of each line, what is left of the price and the tax on top make the amount', () => {
    fc.assert(
      fc.property(anyKnown, ({ clauses, world, asOf }) => {
        const places = new Set(taxesOf(clauses).map(({ prices }) => prices ?? 'onTop'));
        for (const line of statementFor(clauses, world, asOf).lines) {
          const onTop = units(line.amount) - left(line);
          if (!places.has('inside')) expect(onTop).toBe(units(line.tax));
          if (!places.has('onTop')) expect(onTop).toBe(0n);
        }
      }),
    );
  });

  it('what is borne, and what a discount takes, is never more than that of which it is taken', () => {
    fc.assert(
      fc.property(anyKnown, ({ clauses, world, asOf }) => {
        const discounts = clauses.filter((clause) => clause.fee === 'discount');
        const { lines, price, amount } = statementFor(clauses, world, asOf);
        for (const line of lines) {
          const [borne, discount] = [units(line.borne), units(line.discount)];
          expect([line, isAround(borne, units(line.price))]).toEqual([line, true]);
          const bears = units(line.price) - borne;
          expect([line, discount === 0n || (discount > 0n && discount <= bears)]).toEqual([line, true]);
          const isGiven = discounts.some(({ of }) => of === undefined || of.includes(line.clause));
          if (!isGiven) expect(discount).toBe(0n);
          expect(line.borneBy === undefined).toBe(borne === 0n);
        }
        expect(units(price) >= 0n && units(amount) >= 0n).toBe(true);
      }),
    );
  });

  it('a warranty bears its share of each line, and of a claim no more than its limit once the deductible is off', () => {
    const covers = (status: object) =>
      ({ outcome: 'decided', value: { by: 'warranty', share: '80%', ...status } }) as const;
    const anyTerms = fc.record({ deductible: money(), claimLimit: money() }, { requiredKeys: [] });
    fc.assert(
      fc.property(anyKnown, anyTerms, ({ clauses, world, asOf }, terms) => {
        const cover = covers({ status: 'covered', ...terms });
        const coverage = { parts: cover, labour: cover, travel: cover } as unknown as NonNullable<World['coverage']>;
        const { lines } = statementFor(clauses, { ...world, coverage }, asOf);
        for (const { price, borne, borneBy } of lines.filter((line) => line.borneBy !== undefined)) {
          const off = 2n * (units(borne) * 100n - units(price) * 80n);
          expect([borneBy, isAround(off, off < 0n ? -100n : 100n)]).toEqual(['warranty', true]);
        }
        const all = sum(lines.map((line) => units(line.borne)));
        const own = (kind: string) => sum(lines.filter((line) => line.kind === kind).map((line) => units(line.price)));
        const first = terms.deductible === undefined ? 0n : units(terms.deductible);
        expect(own('deductible')).toBe(first < all ? first : all < 0n ? 0n : all);
        const rest = all - own('deductible') - own('overClaimLimit');
        expect(rest >= 0n).toBe(true);
        if (terms.claimLimit !== undefined) expect(rest <= units(terms.claimLimit)).toBe(true);
        if (own('overClaimLimit') > 0n) expect(rest).toBe(units(terms.claimLimit!));
      }),
    );
  });

  it('all charges before tax, and those of a clause, lie between the least and the most', () => {
    const sumOf = (amount: unknown) => units(amount as { amount: string });
    fc.assert(
      fc.property(anyKnown, ({ clauses, world, asOf }) => {
        const { lines } = statementFor(clauses, world, asOf);
        for (const clause of clauses) {
          if (clause.fee !== 'limit' && clause.fee !== 'work') continue;
          const isWork = clause.fee === 'work';
          const concerned = isWork ? lines.filter((line) => line.clause === clause.id) : lines;
          if (concerned.length === 0) continue;
          const all = sum(concerned.map((line) => (isWork ? units(line.price) : left(line))));
          const isCharged = isWork || all > 0n;
          if (clause.least !== undefined && isCharged) expect(all >= sumOf(clause.least)).toBe(true);
          if (clause.most !== undefined) expect(all <= sumOf(clause.most)).toBe(true);
        }
      }),
    );
  });

  it('no more may be charged than there is to charge, and all of it where nothing waits for a quote', () => {
    fc.assert(
      fc.property(anyKnown, ({ clauses, world, asOf }) => {
        const { total, chargeable } = findingOf(clauses, world, asOf);
        const [all, due] = [units(value(total)!), units(value(chargeable)!)];
        expect(due >= 0n && due <= all).toBe(true);
        const agreed = {
          ...world,
          facts: { ...world.facts, log: [{ event: 'quoteAccepted', at: '2025-06-01T00:00:00Z' }] },
        };
        const given = findingOf(clauses, agreed as World, ASKED);
        expect(given.chargeable).toEqual(given.total);
      }),
    );
  });

  it('what is charged for a quote that is declined waits for none, whatever its clause says', () => {
    fc.assert(
      fc.property(money('CNY'), (amount) => {
        const visit = { id: 'visit', fee: 'fixed', amount, consent: 'quoteFirst' };
        const survey = { ...visit, id: 'survey', on: 'quoteDeclined' };
        const facts = { log: [{ event: 'quoteDeclined', at: '2025-06-02T10:00:00+08:00' }] } as const;
        const { total, chargeable, charges } = findingOf([visit, survey], { facts });
        expect(Object.values(charges).map(({ consent }) => value(consent))).toEqual(['declined', 'notNeeded']);
        expect([units(value(total)!), units(value(chargeable)!)]).toEqual([2n * units(amount), units(amount)]);
      }),
    );
  });

  it('no amount has more digits than its currency', () => {
    const inCurrency = fc
      .constantFrom<Code>('CNY', 'JPY', 'KWD')
      .chain((code) => fc.tuple(fc.constant(code), anyClauses(code), anyWorld(code), anyAsOf));
    fc.assert(
      fc.property(inCurrency, ([currency, clauses, world, asOf]) => {
        const shape = currency === 'JPY' ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${minorDigits(currency)}}$`);
        for (const [path, answer] of answersIn(findingOf(clauses, world, asOf, { currency })))
          for (const amount of amountsIn(value(answer)))
            expect([path, amount]).toEqual([path, expect.stringMatching(shape)]);
      }),
    );
  });
});

/** Every amount of money inside a value, but the prices of one, which are not rounded. */
function amountsIn(inside: unknown): readonly string[] {
  if (typeof inside !== 'object' || inside === null) return [];
  if ('currency' in inside) return [(inside as unknown as { readonly amount: string }).amount];
  return Object.entries(inside).flatMap(([key, one]) => (key === 'unitPrice' ? [] : amountsIn(one)));
}
