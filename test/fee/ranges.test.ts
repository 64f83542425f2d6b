import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverOf, compileFee, type FeeClause, type FeeContext, type FeeFinding } from '../../src/fee/index.js';
import type { Answer } from '../../src/kernel/answer/index.js';
import type { Case, WorkItem } from '../../src/kernel/case/index.js';
import { compare, type Money, money, roundingModes } from '../../src/kernel/money/index.js';

const cny = (amount: string): Money => money(amount, 'CNY');
const anyAmount = fc.integer({ min: 0, max: 30_000 }).map((cents) => cny((cents / 100).toFixed(2)));
const anyPrice = fc.integer({ min: 1, max: 2_000 }).map((mills) => cny((mills / 100).toFixed(3)));
const anyRate = fc.constantFrom('6%', '13%', '33.3%', '50%', '0.7%', '150%');
const anyShare = fc.constantFrom('0%', '5%', '33.3%', '50%', '100%');
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Without the keys of which nothing is told. */
function told<T extends object>(one: T): T {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;
}

const anyTiers = fc
  .record({
    tiers: fc.constantFrom('graduated', 'volume', 'package'),
    first: fc.integer({ min: 1, max: 6 }),
    bound: fc.constantFrom('upTo', 'below'),
    prices: fc.tuple(anyPrice, anyPrice, anyPrice),
    size: perhaps(fc.constantFrom(1, 2.5)),
  })
  .map(({ tiers, first, bound, prices, size }) => {
    const sized = tiers === 'package' && size !== undefined ? { size } : {};
    return {
      tiers,
      rows: [
        { [bound]: first, price: prices[0], ...sized },
        { upTo: first + 2.5, price: prices[1], ...sized },
        { price: prices[2], ...sized },
      ],
    };
  });

const anyWork = (id: string, kind: string) =>
  fc
    .record({
      price: fc.oneof(
        anyPrice.map((each) => ({ each })),
        anyTiers,
        ...(kind === 'part' ? [fc.constant({ costPlus: '15%' })] : []),
      ),
      free: perhaps(fc.constantFrom({ first: 1.5 }, { left: 'free.left' })),
      billing: perhaps(fc.constantFrom({ every: { minutes: 30 } }, { every: { minutes: 20 }, begun: 'nearest' })),
      surcharges: perhaps(
        fc.array(
          fc.record({
            calendar: fc.constantFrom('night', 'weekend'),
            when: fc.constantFrom('inHours', 'outsideHours'),
            rate: anyRate,
          }),
          { minLength: 1, maxLength: 2 },
        ),
      ),
      together: perhaps(fc.constantFrom('sum', 'highest')),
      adjusted: perhaps(
        fc.constant([
          { from: '2025-06-05', to: '103.7%' },
          { from: '2025-06-20', to: '91%' },
        ]),
      ),
      least: perhaps(anyAmount),
      most: perhaps(anyAmount),
      inCover: perhaps(fc.constantFrom('borne', 'charged')),
      consent: perhaps(fc.constantFrom('notNeeded', 'quoteFirst')),
      appliesTo: perhaps(fc.constant({ fact: 'remote.area', is: true })),
    })
    .map((terms) => ({ ...told(terms), id, fee: 'work', for: kind }));

const anyOf = fc.subarray(['labour', 'visit', 'part', 'check'], { minLength: 1 });
const anyClauses = fc
  .tuple(
    anyWork('labour', 'labour'),
    anyWork('visit', 'visit'),
    anyWork('part', 'part'),
    fc
      .record({ amount: anyAmount, on: fc.constantFrom('everyCase', 'noFaultFound', 'quoteDeclined') })
      .map((terms) => ({
        ...terms,
        id: 'check',
        fee: 'fixed',
      })),
    perhaps(fc.record({ rate: anyRate, of: anyOf }).map((terms) => ({ ...terms, id: 'admin', fee: 'percentage' }))),
    perhaps(
      fc
        .record({
          off: fc.oneof(
            anyAmount.map((amount) => ({ amount })),
            anyShare.map((share) => ({ share })),
          ),
          of: perhaps(anyOf),
        })
        .map((terms) => ({ ...told(terms), id: 'off', fee: 'discount' })),
    ),
    perhaps(
      fc
        .record({ off: anyAmount.map((amount) => ({ amount })), of: perhaps(anyOf) })
        .map((terms) => ({ ...told(terms), id: 'more-off', fee: 'discount' })),
    ),
    perhaps(
      fc
        .record({ least: perhaps(anyAmount), most: perhaps(anyAmount) })
        .map((terms) => ({ ...told(terms), id: 'all', fee: 'limit' })),
    ),
    perhaps(
      fc
        .record({ rate: anyRate, prices: fc.constantFrom('onTop', 'inside'), of: perhaps(anyOf) })
        .map((terms) => ({ ...told(terms), id: 'vat', fee: 'tax' })),
    ),
  )
  .map((clauses) => clauses.filter((clause) => clause !== undefined) as unknown as readonly FeeClause[]);

const anyMoment = fc.constantFrom(
  '2025-06-04T10:00:00+08:00',
  '2025-06-06T21:15:00+08:00',
  '2025-06-07T22:30:00+08:00',
  '2025-06-22T08:00:00+08:00',
);
const anyUntil = fc.integer({ min: 1, max: 400 });

const anyPiece = (id: string, work: WorkItem['work']): fc.Arbitrary<WorkItem> =>
  fc
    .record({ at: anyMoment, minutes: perhaps(anyUntil), quantity: fc.integer({ min: 0, max: 900 }), cost: anyPrice })
    .map(({ at, minutes, quantity, cost }) => ({
      id,
      work,
      at,
      ...(minutes !== undefined &&
        work === 'labour' && { until: new Date(Date.parse(at) + minutes * 60_000).toISOString() }),
      quantity: quantity / 100,
      cost,
    }));

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    work: fc.tuple(anyPiece('a', 'labour'), anyPiece('b', 'labour'), anyPiece('c', 'visit'), anyPiece('d', 'part')),
    left: fc.integer({ min: 0, max: 6 }),
    remote: fc.boolean(),
    log: fc.subarray(['noFaultFound', 'quoted', 'quoteAccepted', 'quoteDeclined', 'claimRefused'] as const),
    quote: anyAmount,
  })
  .map(({ work, left, remote, log, quote }) => ({
    work,
    facts: { 'free.left': left, 'remote.area': remote },
    log: [
      { event: 'reported' as const, at: '2025-06-03' },
      ...log.map((event) => ({ event, at: '2025-06-10', ...(event === 'quoted' && { amount: quote }) })),
    ],
  }));

/** A case without a detail of one piece of work; hours that are not told are those between two times, where both are told. */
const lacking =
  (place: number, detail: 'quantity' | 'at' | 'cost') =>
  (whole: Case): Case => {
    if (whole.work === undefined) return whole;
    const work = whole.work.map((piece, at) => {
      if (at !== place || (detail === 'quantity' && (piece.work !== 'labour' || piece.until !== undefined)))
        return piece;
      return Object.fromEntries(Object.entries(piece).filter(([key]) => key !== detail)) as unknown as WorkItem;
    });
    return { ...whole, work };
  };

/** Cases that leave out what is named. */
const GAPS: { readonly [gap: string]: (whole: Case) => Case } = {
  work: ({ work: _work, ...rest }) => rest,
  log: ({ log: _log, ...rest }) => rest,
  facts: ({ facts: _facts, ...rest }) => rest,
  left: (whole) =>
    whole.facts === undefined ? whole : { ...whole, facts: { 'remote.area': whole.facts['remote.area'] ?? null } },
  hours: lacking(0, 'quantity'),
  moreHours: lacking(1, 'quantity'),
  time: lacking(0, 'at'),
  anotherTime: lacking(1, 'at'),
  timeOfVisit: lacking(2, 'at'),
  cost: lacking(3, 'cost'),
};
const anyGaps = fc.subarray(Object.keys(GAPS), { minLength: 1, maxLength: 4 });

const anyCover: fc.Arbitrary<CoverOf> = fc.oneof(
  fc.constant<CoverOf>({ status: 'notCovered' }),
  fc
    .record({
      status: fc.constantFrom('covered', 'mayBeRefused'),
      share: anyShare,
      deductible: perhaps(anyAmount),
      claimLimit: perhaps(anyAmount),
    })
    .map((terms) => ({ ...told(terms), by: 'cover' }) as CoverOf),
);

const night = { hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }] } as const;
const weekend = { hours: [{ days: [6, 7], from: '00:00', to: '24:00' }] } as const;
const context: FeeContext = { zone: 'Asia/Shanghai', currency: 'CNY', calendars: { night, weekend } as never };
const asOf = '2025-06-30T12:00:00+08:00';

function expectWithin(whole: Answer<Money>, gappy: Answer<Money>, what: string): void {
  if (whole.outcome !== 'decided') return;
  if (gappy.outcome === 'decided') {
    expect([what, gappy.value.amount]).toEqual([what, whole.value.amount]);
    return;
  }
  if (gappy.outcome !== 'undetermined' || gappy.between === undefined) return;
  const [least, most] = gappy.between;
  const within = compare(whole.value, cny(least)) >= 0 && (most === null || compare(whole.value, cny(most)) <= 0);
  expect([what, within, whole.value.amount, gappy.between]).toEqual([what, true, whole.value.amount, gappy.between]);
}

function amounts({ total, chargeable, charges }: FeeFinding): readonly (readonly [string, Answer<Money>])[] {
  return [
    ['total', total],
    ['chargeable', chargeable],
    ...Object.entries(charges).map(([id, { amount }]) => [id, amount] as const),
  ];
}

describe('the range of an amount', () => {
  it('holds whatever the amount comes to once the missing facts are told', () => {
    const more = fc.record({ cover: anyCover, isKnown: fc.boolean(), rounding: fc.constantFrom(...roundingModes) });
    fc.assert(
      fc.property(anyClauses, anyCase, anyGaps, more, (clauses, whole, gaps, { cover, isKnown, rounding }) => {
        const charge = compileFee(clauses, { ...context, rounding });
        const known = { outcome: 'decided', value: cover } as const;
        const unknown = { outcome: 'undetermined', needs: [{ fact: 'dates.purchased' }], exact: false } as const;
        const all = (answer: Answer<CoverOf>) => ({ parts: answer, labour: answer, travel: answer });
        const gappy = gaps.reduce((facts, gap) => GAPS[gap]?.(facts) ?? facts, whole);
        const one = charge(whole, { asOf, coverage: all(known) });
        const other = charge(gappy, { asOf, coverage: all(isKnown ? known : unknown) });
        const found = new Map(amounts(other));
        for (const [what, answer] of amounts(one)) expectWithin(answer, found.get(what) as Answer<Money>, what);
      }),
    );
  });
});
