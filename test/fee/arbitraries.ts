import fc from 'fast-check';
import { compileFee, type FeeClause, type FeeContext, type FeeFinding, type FeeOptions } from '../../src/fee/index.js';
import type { Case } from '../../src/kernel/case/index.js';
import { minorDigits } from '../../src/kernel/money/index.js';
import { civilDate, dayNumber } from '../../src/kernel/time/index.js';
import calendars from './calendars.json' with { type: 'json' };

/** Two weeks in which work is done, around the weekend of the 7th of June 2025. */
export const FIRST = dayNumber('2025-06-02');
export const LAST = dayNumber('2025-06-15');
export const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE_MS = 8 * HOUR;

/** A moment of those weeks, to the quarter of an hour. */
export const anyMoment = fc
  .integer({ min: 0, max: (LAST - FIRST + 1) * 96 - 1 })
  .map((quarter) => FIRST * DAY - ZONE_MS + (quarter * HOUR) / 4);
export const anyDay = fc.integer({ min: FIRST, max: LAST }).map(civilDate);

/** A moment as a case tells it. */
export function instant(ms: number): string {
  return new Date(ms).toISOString();
}

/** From the first day to long after the last; every third at the beginning or the end of a day. */
export const anyAsOf = fc
  .tuple(fc.integer({ min: FIRST, max: LAST + 60 }), fc.constantFrom(0, 1, -1), fc.nat({ max: 1439 }))
  .map(([day, edge, minute]) => {
    const ms = edge === 0 ? minute * 60_000 : edge === 1 ? 0 : DAY - 1;
    return instant(day * DAY + ms - ZONE_MS);
  });

export type Code = 'CNY' | 'JPY' | 'KWD';

/** So many of the smallest unit of a currency. */
export function minor(units: number | bigint, currency: Code = 'CNY') {
  const digits = minorDigits(currency);
  const text = String(units).padStart(digits + 1, '0');
  return { amount: digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`, currency };
}

/** An amount in the smallest unit of its currency; all of one currency have the same digits. */
export function units({ amount }: { readonly amount: string }): bigint {
  return BigInt(amount.replace('.', ''));
}

export const money = (code: Code = 'CNY', max = 30_000) =>
  fc.integer({ min: 0, max }).map((count) => minor(count, code));
export const anyRate = fc.constantFrom('0%', '3%', '6%', '12.5%', '33.3%', '7‰', '100%');
const anyShare = fc.constantFrom('0%', '5%', '12.5%', '33.3%', '80%', '100%');
export const anyScope = fc.constantFrom<object>(
  { fact: 'site.blocked', is: true },
  { not: { fact: 'order.kind', is: 'rush' } },
  { fact: 'use.people', over: 10 },
);
const scope = fc.option(anyScope, { nil: undefined, freq: 3 });

/** Ends of tiers, rising; each taken with its tier, or not. */
const anyEnds = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()), { maxLength: 2 }).map((steps) => {
  let end = 0;
  return steps.map(([step, takes]) => {
    end += step / 2;
    return takes ? { upTo: end } : { below: end };
  });
});

/** Prices by tiers, of every reading. */
export const anyTiers = (code: Code) =>
  fc
    .record({
      tiers: fc.constantFrom('graduated', 'volume', 'package'),
      ends: anyEnds,
      prices: fc.array(money(code), { minLength: 3, maxLength: 3 }),
      size: fc.option(fc.constantFrom(1, 2, 0.5), { nil: undefined }),
    })
    .map(({ tiers, ends, prices, size }) => ({
      tiers,
      rows: [...ends, {}].map((end, at) => ({
        ...end,
        price: prices[at]!,
        ...(tiers === 'package' && size !== undefined && { size }),
      })),
    }));
const anyEach = (code: Code) => money(code).map((each) => ({ each }));
const anyPrice = (code: Code) =>
  fc.oneof<fc.Arbitrary<object>[]>(
    anyEach(code),
    anyTiers(code),
    fc.constant({ atCost: true }),
    anyRate.map((costPlus) => ({ costPlus })),
  );

const surcharge = fc.record({
  calendar: fc.constantFrom('night', 'weekend', 'office'),
  when: fc.constantFrom('inHours', 'outsideHours'),
  rate: anyRate,
});
export const anySurcharges = fc.record({
  surcharges: fc.array(surcharge, { minLength: 1, maxLength: 2 }),
  together: fc.constantFrom('sum', 'highest'),
});
const anyAdjusted = fc.array(fc.record({ from: anyDay, to: fc.constantFrom('90%', '103%', '150%') }), {
  minLength: 1,
  maxLength: 2,
});
const anyConsent = fc.constantFrom('notNeeded', 'quoteFirst');
const anyBilling = fc.record(
  {
    every: fc.record({ minutes: fc.constantFrom(15, 45, 60) }),
    begun: fc.constantFrom('up', 'down', 'nearest'),
    least: fc.record({ minutes: fc.constantFrom(30, 90) }),
  },
  { requiredKeys: ['every'] },
);
const anyFree = fc.constantFrom<object>({ first: 1 }, { first: 2.5 }, { left: 'visits.left' });
/** A least and a most, in this order. */
const anyLimits = (code: Code) =>
  fc
    .tuple(fc.nat({ max: 40_000 }), fc.nat({ max: 40_000 }), fc.constantFrom('least', 'most', 'both'))
    .map(([some, more, which]) => ({
      ...(which !== 'most' && { least: minor(some, code) }),
      ...(which !== 'least' && { most: minor(some + more, code) }),
    }));
const sometimes = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 1 });
/** Without the keys that are left open. */
export const present = <T extends object>(terms: T): T => JSON.parse(JSON.stringify(terms)) as T;

const COSTS = ['parts', 'labour', 'travel', 'none'] as const;
const anyWork = (code: Code) =>
  fc
    .record({
      fee: fc.constant('work'),
      for: fc.constantFrom('visit', 'labour', 'travel', 'part', 'service'),
      price: anyPrice(code),
      appliesTo: scope,
      costClass: sometimes(fc.constantFrom(...COSTS)),
      inCover: sometimes(fc.constantFrom('borne', 'charged')),
      consent: sometimes(anyConsent),
      billing: sometimes(anyBilling),
      free: sometimes(anyFree),
      timed: sometimes(anySurcharges),
      adjusted: sometimes(anyAdjusted),
      limits: sometimes(anyLimits(code)),
      oldPart: sometimes(fc.constantFrom('customer', 'provider')),
    })
    .map(({ timed, limits, price, adjusted, ...terms }) => {
      const isLabour = terms.for === 'labour';
      const isAtCost = 'atCost' in price || 'costPlus' in price;
      return present({
        ...terms,
        for: isAtCost ? 'part' : terms.for,
        price,
        billing: isLabour && !isAtCost ? terms.billing : undefined,
        ...(terms.for !== 'part' && !isAtCost && timed),
        ...(!isAtCost && { adjusted }),
        ...limits,
      });
    });
const anyFixed = (code: Code) =>
  fc
    .record({
      fee: fc.constant('fixed'),
      amount: money(code),
      on: fc.constantFrom('everyCase', 'noFaultFound', 'quoteDeclined'),
      appliesTo: scope,
      costClass: sometimes(fc.constantFrom(...COSTS)),
      consent: sometimes(anyConsent),
      adjusted: sometimes(anyAdjusted),
    })
    .map(present);
const of = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });
const anyPercentage = (ids: readonly string[]) =>
  fc
    .record({
      fee: fc.constant('percentage'),
      rate: anyRate,
      of: of(ids),
      appliesTo: scope,
      consent: sometimes(anyConsent),
    })
    .map(present);
export const anyDiscount = (code: Code, ids: readonly string[]) =>
  fc
    .record({
      fee: fc.constant('discount'),
      off: fc.oneof(
        money(code).map((amount) => ({ amount })),
        anyShare.map((share) => ({ share })),
      ),
      of: sometimes(of(ids)),
      appliesTo: scope,
    })
    .map(present);
const anyLimit = (code: Code) => anyLimits(code).map((limits) => ({ fee: 'limit', ...limits }));
const anyTax = (ids: readonly string[]) =>
  fc
    .record({
      fee: fc.constant('tax'),
      rate: anyRate,
      prices: sometimes(fc.constantFrom('onTop', 'inside')),
      of: sometimes(of(ids)),
    })
    .map(present);
/** A fee for a period that begins before the weeks of the case, or in them. */
export const anyPeriod = (code: Code) =>
  fc
    .record({
      fee: fc.constant('period'),
      amount: money(code),
      per: fc.constantFrom({ months: 1 }, { months: 3 }, { years: 1 }),
      from: fc.constantFrom('signed', 'started'),
      earlyEnd: sometimes(fc.constantFrom('byDays', 'kept')),
      basis: sometimes(fc.constantFrom('actualDays', 'days30')),
      lastDay: sometimes(fc.constantFrom('counted', 'notCounted')),
    })
    .map(present);
const anyDue = fc.oneof(
  anyDay.map((on) => ({ on })),
  fc.record({ from: fc.constantFrom('signed', 'accepted'), within: fc.constantFrom({ days: 10 }, { months: 1 }) }),
);
const anySum = fc.constantFrom('fees', 'contractPrice', 'price');
const anyPayment = fc.record({
  fee: fc.constant('payment'),
  of: anySum,
  instalments: fc
    .constantFrom(['30%', '30%', '40%'], ['33.3%', '66.7%'], ['100%'])
    .chain((shares) => fc.tuple(...shares.map((share) => anyDue.map((due) => ({ share, due }))))),
});
const anyRetention = fc
  .record({
    fee: fc.constant('retention'),
    of: anySum,
    retained: anyShare.map((share) => ({ share })),
    from: fc.constantFrom('signed', 'accepted'),
    lasts: fc.constantFrom({ days: 3 }, { weeks: 2 }, { months: 1 }),
    unless: scope,
  })
  .map(present);

/** The clauses of an agreement: one to three charges for work, and some of every other kind. */
export const anyClauses = (code: Code = 'CNY'): fc.Arbitrary<readonly FeeClause[]> =>
  fc
    .record({
      work: fc.array(anyWork(code), { minLength: 1, maxLength: 3 }),
      fixed: fc.array(anyFixed(code), { maxLength: 1 }),
    })
    .map(({ work, fixed }) => [
      ...work.map((terms, at) => ({ id: `work${at}`, ...terms })),
      ...fixed.map((terms) => ({ id: 'fixed', ...terms })),
    ])
    .chain((charges) => {
      const ids = charges.map(({ id }) => id);
      const all = [...ids, 'percentage'];
      return fc
        .tuple(
          fc.array(anyPercentage(ids), { maxLength: 1 }),
          fc.array(anyDiscount(code, all), { maxLength: 2 }),
          fc.array(anyLimit(code), { maxLength: 1 }),
          fc.array(anyTax(all), { maxLength: 2 }),
          fc.array(fc.oneof<fc.Arbitrary<object>[]>(anyPeriod(code), anyPayment, anyRetention), { maxLength: 2 }),
        )
        .map((more) => [
          ...charges,
          ...(more.flat() as readonly FeeClause[]).map((terms, at) => ({
            ...terms,
            id: terms.fee === 'percentage' ? 'percentage' : `more${at}`,
          })),
        ]);
    })
    .map((clauses) => clauses as unknown as readonly FeeClause[]);

const word = (text: string) => ({ en: text, 'zh-CN': text });
const number = { type: 'number', ask: word('?'), name: word('number'), atLeast: 0 } as const;

/** What the agreements share; last days stay where they fall. */
export const context: FeeContext = {
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  counting: { lastDayOnRestDay: 'stays' },
  calendars: { ...calendars, office: { hours: calendars.office.hours } } as never,
  facts: {
    'site.blocked': { type: 'yesNo', ask: word('?'), phrases: { yes: word('yes'), no: word('no') } },
    'order.kind': { type: 'choice', ask: word('?'), values: { rush: word('rush'), plain: word('plain') } },
    'use.people': number,
    'visits.left': number,
  },
};

/** The finding for clauses in a case. */
export function ask(
  clauses: readonly FeeClause[],
  facts: Case,
  options: FeeOptions,
  more: Partial<FeeContext> = {},
): FeeFinding {
  return compileFee(clauses, { ...context, ...more })(facts, options);
}
