import fc from 'fast-check';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import type { Case } from '../../src/kernel/case/index.js';
import { minorDigits } from '../../src/kernel/money/index.js';
import { civilDate, dayNumber } from '../../src/kernel/time/index.js';
import {
  compilePenalty,
  type PenaltyClause,
  type PenaltyContext,
  type PenaltyFinding,
  type PenaltyOptions,
} from '../../src/penalty/index.js';

export const FIRST = dayNumber('2025-04-02');
export const LAST = dayNumber('2025-09-30');
const DAY_MS = 86_400_000;

/** A moment from the first day on, long after the last, to the minute; every third at the beginning or the end of a day. */
export const anyAsOf = fc
  .tuple(fc.integer({ min: FIRST, max: LAST + 200 }), fc.constantFrom(0, 1, -1), fc.integer({ min: 0, max: 1439 }))
  .map(([day, edge, minute]) => {
    const ms = edge === 0 ? minute * 60_000 : edge === 1 ? 0 : DAY_MS - 1;
    return new Date(day * DAY_MS + ms - 8 * 3_600_000).toISOString();
  });

export type Code = 'CNY' | 'JPY' | 'KWD';

/** So many of the smallest unit of a currency. */
export function minor(units: number | bigint, currency: Code = 'CNY') {
  const digits = minorDigits(currency);
  const text = String(units).padStart(digits + 1, '0');
  return { amount: digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`, currency };
}

/** An amount in the smallest unit of its currency. */
export function units({ amount }: { readonly amount: string }): bigint {
  return BigInt(amount.replace('.', ''));
}

export const anyDay = fc.integer({ min: FIRST, max: LAST }).map(civilDate);
const sum = fc.constantFrom('price', 'contractPrice', 'delayedValue', 'periodFee', 'debt' as const);
const anyRate = fc.constantFrom('0.05%', '0.3%', '1%', '2.5%', '12‰', '0.333%');
const money = (code: Code) => fc.integer({ min: 1000, max: 90_000 }).map((count) => minor(count, code));
const anyScope = fc.constantFrom<object>(
  { fact: 'site.blocked', is: true },
  { not: { fact: 'order.kind', is: 'rush' } },
  { fact: 'use.people', over: 10 },
);
const span = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 6 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 2 }).map((months) => ({ months })),
);
const anyDue = fc.oneof(
  anyDay.map((on) => ({ on })),
  fc.record({ from: fc.constantFrom('signed', 'accepted'), within: span }),
);
const few = fc.integer({ min: 1, max: 4 });
const anyPer = fc.oneof(
  few.map((days) => ({ days })),
  fc.constant({ weeks: 1 }),
);
const cap = (code: Code) =>
  fc.oneof(
    money(code).map((amount) => ({ amount })),
    fc.record({ share: fc.constantFrom('5%', '20%', '30%'), of: sum }, { requiredKeys: ['share'] }),
  );
const charge = (code: Code) => {
  const price = fc.oneof(
    anyRate.map((rate) => ({ rate })),
    money(code).map((amount) => ({ amount })),
  );
  const rows = fc.tuple(price, price, price).map(([a, b, c]) => [{ upTo: 5, ...a }, { upTo: 20, ...b }, c]);
  return fc.oneof(
    { weight: 3, arbitrary: price },
    { weight: 1, arbitrary: fc.record({ tiers: fc.constantFrom('graduated', 'volume'), rows }) },
  );
};

/** What may be agreed on a delay that is counted in days, beside what is late. */
export const delayTerms = (code: Code) =>
  fc.record(
    {
      penalty: fc.constant('delay'),
      per: anyPer,
      counted: fc.constantFrom('started', 'full', 'exact'),
      charge: charge(code),
      base: sum,
      grace: fc.record(
        { first: anyPer, oncePassed: fc.constantFrom('excused', 'counted') },
        { requiredKeys: ['first'] },
      ),
      notCounted: fc.subarray(['customerAwaited', 'suspended', 'hindered'], { minLength: 1 }),
      hindranceNotice: fc.record(
        { within: span, ifLate: fc.constantFrom('addedLoss', 'relief') },
        { requiredKeys: ['within'] },
      ),
      most: cap(code),
      paidAs: fc.constantFrom('payment', 'feeReduction'),
      appliesTo: anyScope,
    },
    { requiredKeys: ['penalty', 'per', 'charge'] },
  );
const late = fc.record({ due: anyDue, done: fc.constantFrom('delivered', 'accepted') });
const dayDelay = (code: Code) => fc.tuple(delayTerms(code), late).map(([terms, what]) => ({ ...terms, late: what }));
/** A delay of the service level `visit`, by hours. */
export const runDelay = (code: Code) =>
  fc.tuple(delayTerms(code), few).map(([{ notCounted: _a, hindranceNotice: _b, ...terms }, hours]) => ({
    ...terms,
    per: { hours },
    ...(terms.grace && { grace: { ...terms.grace, first: { hours: 30 } } }),
    late: { clauses: ['visit'] },
  }));
const fixed = (code: Code) =>
  fc.record(
    {
      penalty: fc.constant('fixed'),
      breach: fc.oneof(
        anyScope.map((when) => ({ when })),
        fc.constantFrom({ clauses: ['visit'] }, { clauses: ['uptime'] }),
      ),
      charge: fc.oneof(
        money(code).map((amount) => ({ amount })),
        anyRate.map((share) => ({ share })),
      ),
      base: sum,
      paidAs: fc.constantFrom('payment', 'feeReduction'),
      appliesTo: anyScope,
    },
    { requiredKeys: ['penalty', 'breach', 'charge'] },
  );
const credit = (code: Code) =>
  fc.record(
    {
      penalty: fc.constant('credit'),
      of: fc.constant('uptime'),
      bands: fc.constantFrom(
        [{ below: '99.9%', credit: '5%' }],
        [
          { below: '99.5%', credit: '2.5%' },
          { below: '95%', credit: '30%' },
        ],
      ),
      base: sum,
      leastPayout: money(code),
      claimWithin: span,
    },
    { requiredKeys: ['penalty', 'of', 'bands', 'base'] },
  );
/** What may be agreed on interest; the rates of a table begin within the days of the cases. */
export const interestTerms = (code: Code) =>
  fc.record(
    {
      penalty: fc.constant('interest'),
      on: fc.constantFrom('debt', 'contractPrice'),
      due: anyDue,
      rate: fc.oneof(
        anyRate.map((perDay) => ({ perDay })),
        anyRate.map((perYear) => ({ perYear })),
        fc.record(
          { table: fc.constant('lpr'), times: fc.constantFrom(1.3, 4), plus: anyRate },
          { requiredKeys: ['table'] },
        ),
      ),
      dayCount: fc.constantFrom('actual365', 'actual360', 'bond30360', 'european30360'),
      days: fc.constantFrom('afterDue', 'fromDue'),
      paymentsReduce: fc.constantFrom('principal', 'interestFirst'),
      most: cap(code),
      appliesTo: anyScope,
    },
    { requiredKeys: ['penalty', 'on', 'due', 'rate'] },
  );
const earnest = (code: Code) =>
  fc.record(
    {
      penalty: fc.constant('earnest'),
      amount: money(code),
      givenBy: fc.constantFrom('customer', 'provider'),
      breach: fc.record({ customer: anyScope, provider: anyScope }, { requiredKeys: ['customer'] }),
      of: sum,
    },
    { requiredKeys: ['penalty', 'amount', 'givenBy', 'breach'] },
  );

/** A clause from which a penalty may be owed. */
export const anyPenalty = (code: Code) =>
  fc.oneof<fc.Arbitrary<object>[]>(
    dayDelay(code),
    dayDelay(code),
    runDelay(code),
    fixed(code),
    credit(code),
    interestTerms(code),
    earnest(code),
  );
const anyLimit = (code: Code) =>
  fc.record(
    {
      penalty: fc.constant('limit'),
      of: fc.constant(['p0']),
      most: cap(code),
      per: fc.constantFrom('case', 'month', 'quarter', 'year', 'agreement'),
    },
    { requiredKeys: ['penalty', 'most', 'per'] },
  );
const anySeveral = fc.constantFrom<object>(
  { penalty: 'several', of: ['p0', 'p1'], apply: 'highest' },
  { penalty: 'several', of: ['p0', 'p1'], apply: 'sum' },
  { penalty: 'several', of: ['p0', 'p1'], apply: { chosen: 'penalty.choice' } },
);
const anyRelation = fc
  .constantFrom('credited', 'beside', 'soleRemedy')
  .map((relation) => ({ penalty: 'damages', relation }));

/** The clauses of an agreement: two to four penalties, and what holds among them. */
export const anyClauses = (code: Code): fc.Arbitrary<readonly PenaltyClause[]> =>
  fc
    .record({
      penalties: fc.array(anyPenalty(code), { minLength: 2, maxLength: 4 }),
      several: fc.option(anySeveral),
      limits: fc.array(anyLimit(code), { maxLength: 2 }),
      damages: fc.option(anyRelation),
    })
    .map(({ penalties, several, limits, damages }) =>
      [
        ...penalties.map((terms, index) => ({ id: `p${index}`, ...terms })),
        ...(several === null ? [] : [{ id: 'several', ...several }]),
        ...limits.map((terms, index) => ({ id: `limit${index}`, ...terms })),
        ...(damages === null ? [] : [{ id: 'damages', ...damages }]),
      ].map((clause) => clause as PenaltyClause),
    );

const word = (text: string) => ({ en: text, 'zh-CN': text });
const yesNo = { type: 'yesNo', ask: word('?'), phrases: { yes: word('yes'), no: word('no') } } as const;
const choice = (...names: readonly string[]) =>
  ({ type: 'choice', ask: word('?'), values: Object.fromEntries(names.map((name) => [name, word(name)])) }) as const;

/** What the agreements share; last days stay where they fall. */
export const context: PenaltyContext = {
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  counting: { lastDayOnRestDay: 'stays' },
  facts: {
    'site.blocked': yesNo,
    'order.kind': choice('rush', 'plain'),
    'penalty.choice': choice('p0', 'p1'),
    'use.people': { type: 'number', ask: word('?'), name: word('people'), atLeast: 0 },
  },
  penalty: {
    rates: {
      lpr: [
        { from: '2025-01-20', rate: '3.1%' },
        { from: '2025-05-20', rate: '3%' },
        { from: '2025-07-21', rate: '2.95%' },
      ],
    },
  },
};

/** The finding for clauses in a case. */
export function ask(
  clauses: readonly PenaltyClause[],
  facts: Case,
  options: PenaltyOptions,
  more: Partial<PenaltyContext> = {},
): PenaltyFinding {
  return compilePenalty(clauses, { ...context, ...more })(facts, options);
}

/** Every answer of a finding by its path. */
export function answersIn(finding: object, path = ''): ReadonlyMap<string, Answer<Json>> {
  const found = new Map<string, Answer<Json>>();
  for (const [name, value] of Object.entries(finding)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (Object.hasOwn(value, 'outcome')) found.set(path + name, value as Answer<Json>);
    else for (const [inner, answer] of answersIn(value, `${path}${name}.`)) found.set(inner, answer);
  }
  return found;
}
