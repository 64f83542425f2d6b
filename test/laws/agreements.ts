import fc from 'fast-check';
import type { Agreement } from '../../src/agreement/index.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import type { Case, Event, Item } from '../../src/kernel/case/index.js';
import { roundingModes } from '../../src/kernel/money/index.js';
import type { CalendarSpan } from '../../src/kernel/time/index.js';
import { civilDate, dayNumber } from '../../src/kernel/time/index.js';
import type { WarrantyTerms } from '../../src/warranty/index.js';
import { agreementOf, type Stated } from './given.js';

const DAY_MS = 86_400_000;
const FIRST = dayNumber('2023-10-01');
const LAST = dayNumber('2025-09-30');

/** A civil date in the two years in which cases play. */
export const anyDate = fc.integer({ min: FIRST, max: LAST }).map(civilDate);

/** A moment in those years or the two after them, to the minute; every third at the very beginning or end of a day. */
export const anyAsOf = fc
  .tuple(fc.integer({ min: FIRST, max: LAST + 730 }), fc.constantFrom(0, 1, -1), fc.integer({ min: 0, max: 1439 }))
  .map(([day, edge, minute]) => {
    const ms = edge === 0 ? minute * 60_000 : edge === 1 ? 0 : DAY_MS - 1;
    return new Date(day * DAY_MS + ms).toISOString();
  });

const anySpan: fc.Arbitrary<CalendarSpan> = fc.oneof(
  fc.integer({ min: 1, max: 2 }).map((years) => ({ years })),
  fc.integer({ min: 1, max: 24 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 60 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 500 }).map((days) => ({ days })),
);
const shortSpan: fc.Arbitrary<CalendarSpan> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 6 }).map((months) => ({ months })),
);
const dateName = fc.constantFrom('purchased', 'delivered', 'installed', 'accepted' as const);
const candidates = fc.array(fc.record({ date: dateName, plus: shortSpan }, { requiredKeys: ['date'] }), {
  minLength: 2,
  maxLength: 3,
});

const anyStart = fc.oneof(
  { weight: 4, arbitrary: dateName },
  { weight: 1, arbitrary: candidates.map((earliest) => ({ earliest })) },
  { weight: 1, arbitrary: candidates.map((latest) => ({ latest })) },
  { weight: 1, arbitrary: candidates.map((firstThatHappened) => ({ firstThatHappened })) },
);

const anyLength = fc.oneof(
  { weight: 5, arbitrary: anySpan },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        by: fc.constant('item.category'),
        of: fc.record({ phone: anySpan, server: anySpan }),
        otherwise: anySpan,
      },
      { requiredKeys: ['by', 'of'] },
    ),
  },
  { weight: 1, arbitrary: fc.constant('lifetime' as const) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.record({ from: dateName, lasts: anySpan }), { minLength: 2, maxLength: 3 })
      .map((firstToEnd) => ({ firstToEnd })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ until: fc.constant('discontinued' as const), plus: anySpan }, { requiredKeys: ['until'] })
      .map((limitedLifetime) => ({ limitedLifetime })),
  },
);

const anyTrigger = fc.oneof(
  fc.constant('coveredFault' as const),
  fc.record({ reportedWithin: shortSpan, from: dateName }),
  fc.integer({ min: 1, max: 2 }).map((repairsOfSameFault) => ({ repairsOfSameFault })),
  fc.integer({ min: 1, max: 40 }).map((daysInRepairOver) => ({ daysInRepairOver })),
  shortSpan.map((partsNotSuppliedWithin) => ({ partsNotSuppliedWithin })),
);

const anyRemedy = fc.oneof(
  fc.record(
    {
      offers: fc.uniqueArray(fc.constantFrom('repair', 'replacement', 'priceReduction', 'loaner' as const), {
        minLength: 1,
      }),
      chosenBy: fc.constantFrom('customer', 'provider' as const),
      on: anyTrigger,
    },
    { requiredKeys: ['offers'] },
  ),
  fc.record(
    {
      offers: fc.constant<'refund'>('refund').map((refund) => [refund]),
      on: anyTrigger,
      depreciation: fc.record({ perDay: fc.constantFrom('0.05%', '0.013%', '1%', '0.333%'), from: dateName }),
    },
    { requiredKeys: ['offers'] },
  ),
);

const costClass = fc.record({ share: fc.constantFrom('0%', '50%', '100%'), lasts: anyLength }, { requiredKeys: [] });
const amount = fc.integer({ min: 0, max: 500 }).map((yuan) => ({ amount: `${yuan}.00`, currency: 'CNY' as const }));

/** How a clause counts; month ends are never refused here, so that every period has an end. */
const anyCounting = fc.constantFrom(
  'prcCivilCode' as const,
  { firstDay: 'counted' as const },
  {
    basedOn: 'prcCivilCode' as const,
    lastDayOnRestDay: 'modifiedFollowing' as const,
  },
);

const plainParts = {
  downtime: fc.record(
    {
      extends: fc.constantFrom('none', 'repair', 'repairAndParts' as const),
      from: fc.constantFrom('handedIn', 'reported' as const),
      until: fc.constantFrom('handedBack', 'repaired' as const),
      days: fc.constantFrom('difference', 'bothCounted', 'started24Hours' as const),
    },
    { requiredKeys: [] },
  ),
  replacement: fc.oneof(
    fc.constantFrom('restarts', 'remainder' as const),
    shortSpan.map((atLeast) => ({ atLeast })),
  ),
  transfer: fc.constantFrom('follows', 'ends' as const),
  counting: anyCounting,
};

/** A cover that ends by time only: what extends or ends its term, and nothing else that a claim has to meet. */
export const anyPlainCover: fc.Arbitrary<WarrantyTerms> = fc.record(
  { from: anyStart, lasts: anySpan, ...plainParts },
  { requiredKeys: ['from', 'lasts'] },
);

/** A cover with any of the choices that a clause may state. */
export const anyCover: fc.Arbitrary<WarrantyTerms> = fc.record(
  {
    appliesTo: fc.constantFrom(
      { fact: 'item.category', in: ['phone', 'server'] },
      { not: { fact: 'item.category', is: 'cable' } },
    ),
    from: anyStart,
    lasts: anyLength,
    upTo: fc.record({ km: fc.constantFrom(10_000, 60_000) }),
    costs: fc.record({ parts: costClass, labour: costClass, travel: costClass }, { requiredKeys: [] }),
    deductible: amount,
    claimLimit: amount,
    service: fc.constantFrom('notStated', 'onSite', 'carryIn' as const),
    ...plainParts,
    repairedPart: fc.record({ lasts: shortSpan }),
    inspection: fc.record(
      { from: dateName, visible: shortSpan, latent: shortSpan },
      { requiredKeys: ['from', 'visible'] },
    ),
    remedies: fc.array(anyRemedy, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['from', 'lasts'] },
);

/** Conditions that say what caused the damage. */
const causes = fc.constantFrom<object>(
  { fact: 'damage.cause', is: 'misuse' },
  { fact: 'damage.cause', in: ['water', 'alteration'] },
  { fact: 'opened.byStranger', is: true },
  { fact: 'card.altered', is: true },
);
const circumstances = fc.constantFrom<object>(
  { fact: 'instructed.byProvider', is: true },
  { fact: 'warned.before', is: true },
  { fact: 'use.people', over: 10 },
  { fact: 'use.people', atLeast: 5 },
  { fact: 'usage.km', over: 20_000 },
  { fact: 'dates.purchased', under: '2024-06-01' },
  { fact: 'item.category', is: 'phone' },
  { fact: 'claim.defect', is: 'visible' },
);
const causal = fc.oneof(
  causes,
  fc.tuple(causes, causes).map((any) => ({ any })),
  fc.tuple(causes, circumstances).map((all) => ({ all })),
  fc.tuple(causes, circumstances).map(([cause, other]) => ({ all: [cause, { not: other }] })),
);
const anyCondition = fc.oneof(
  circumstances,
  causes,
  fc.tuple(circumstances, circumstances).map((any) => ({ any })),
  fc.tuple(circumstances, causes).map((all) => ({ all })),
  circumstances.map((not) => ({ not })),
);

const anyBurden = fc.oneof(
  fc.constantFrom('provider', 'customer' as const),
  fc.record({ onProviderFor: anySpan, from: dateName }),
);
const offer = fc.constant('paidRepair' as const);

/** An exclusion that stands by itself; what it carves out of is filled in later. */
const anyExclusion = fc
  .tuple(
    fc.oneof(
      causal.map((when) => ({ when })),
      anyCondition.map((when) => ({ when, causation: 'mereFact' as const })),
    ),
    fc.record(
      {
        offer,
        modality: fc.constantFrom('excluded', 'mayBeRefused' as const),
        effect: fc.oneof(
          fc.constant('claim' as const),
          fc.uniqueArray(fc.constantFrom('pump', 'valve'), { minLength: 1 }).map((parts) => ({ parts })),
          fc
            .uniqueArray(fc.constantFrom('parts', 'labour', 'travel' as const), { minLength: 1 })
            .map((costClasses) => ({ costClasses })),
          fc.constant({ coverFrom: 'card.alteredOn' }),
        ),
        burden: anyBurden,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([when, choices]) => ({ ...when, ...choices }));

const anyException = fc.record(
  {
    when: anyCondition,
    offer,
    modality: fc.constantFrom('notExcluded', 'excluded', 'mayBeRefused' as const),
    burden: anyBurden,
  },
  { requiredKeys: ['when'] },
);

const anyZone = fc.constantFrom('Asia/Shanghai', 'UTC', 'America/Sao_Paulo', 'Pacific/Apia');

/** Rest days of every year in which a period for notice may end: weekends, and one holiday a year. */
const restDays = {
  firstYear: 2023,
  lastYear: 2029,
  holidays: [2023, 2024, 2025, 2026, 2027, 2028, 2029].map((year) => ({
    date: `${year}-10-01`,
    name: { en: 'Holiday', 'zh-CN': '节日' },
    statutory: true,
  })),
  makeUpDays: [],
};

const anySettings = fc.record(
  { zone: anyZone, rounding: fc.constantFrom(...roundingModes), counting: anyCounting },
  { requiredKeys: ['zone'] },
);

/** The agreement; a counterexample prints of it what the generator chose. */
function made(stated: Stated & { readonly settings: object }): Agreement {
  const { restDays: _left, ...settings } = stated.settings as { readonly restDays: unknown };
  return Object.defineProperty(agreementOf(stated), fc.toStringMethod, {
    value: () => JSON.stringify({ settings, clauses: stated.clauses }),
  });
}

/** An agreement of the covers given, without exclusions. */
export function agreementOver(cover: fc.Arbitrary<WarrantyTerms>): fc.Arbitrary<Agreement> {
  return fc.tuple(anySettings, cover).map(([settings, terms]) =>
    made({
      settings: { ...settings, currency: 'CNY', restDays },
      clauses: [{ id: 'cover', kind: 'warranty', ...terms }],
    }),
  );
}

/** An agreement of one or two covers, up to three exclusions, and up to three exceptions, some of them to exceptions. */
export const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    settings: anySettings,
    covers: fc.array(anyCover, { minLength: 1, maxLength: 2 }),
    exclusions: fc.array(anyExclusion, { maxLength: 3 }),
    exceptions: fc.array(anyException, { maxLength: 3 }),
    targets: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    precedence: fc.boolean(),
  })
  .map(({ settings, covers, exclusions, exceptions, targets, precedence }) => {
    const coverIds = covers.map((_, index) => `cover${index}`);
    const excepted = exclusions.map((_, index) => `exclusion${index}`);
    const further = exceptions.flatMap((exception, index) => {
      if (excepted.length === 0) return [];
      const target = excepted[(targets[index] ?? 0) % excepted.length];
      excepted.push(`exception${index}`);
      return [{ ...exception, id: `exception${index}`, kind: 'exclusion', exceptionTo: [target] }];
    });
    return made({
      settings: {
        ...settings,
        currency: 'CNY',
        restDays,
        ...(precedence && { warranty: { precedence: coverIds.slice(-1) } }),
      },
      clauses: [
        ...covers.map((terms, index) => ({ ...terms, id: `cover${index}`, kind: 'warranty' })),
        ...exclusions.map((terms, index) => ({
          ...terms,
          id: `exclusion${index}`,
          kind: 'exclusion',
          from: index === 0 ? coverIds : coverIds.slice(0, 1),
        })),
        ...further,
      ],
    });
  });

const eventName = fc.constantFrom(
  'reported',
  'reported',
  'handedIn',
  'handedBack',
  'partsAwaited',
  'partsSupplied',
  'repaired',
  'replaced',
  'returned',
  'transferred' as const,
);

/** A log in order; no two events fall on one day, so that a day without its hour leaves no doubt about the order. */
export const anyLog: fc.Arbitrary<readonly Event[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: FIRST, max: LAST }), { maxLength: 7 }),
    fc.array(
      fc.record({
        event: eventName,
        minute: fc.option(fc.integer({ min: 0, max: 719 }), { freq: 3 }),
        fault: fc.option(fc.constantFrom('noise', 'leak')),
        part: fc.option(fc.constantFrom('pump', 'valve')),
        defect: fc.option(fc.constantFrom('visible', 'latent' as const)),
      }),
      { minLength: 7, maxLength: 7 },
    ),
  )
  .map(([days, events]) =>
    [...days]
      .sort((a, b) => a - b)
      .map((day, index): Event => {
        const { event, minute, fault, part, defect } = events[index]!;
        const at = minute === null ? civilDate(day) : `${civilDate(day)}T${clock(minute)}Z`;
        return {
          event,
          at,
          ...(fault && (event === 'reported' || event === 'repaired') && { fault }),
          ...(part && (event === 'repaired' || event === 'replaced') && { part }),
          ...(defect && event === 'reported' && { defect }),
        };
      }),
  );

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((figure) => String(figure).padStart(2, '0')).join(':');
}

const day = fc.option(anyDate, { freq: 6 });
const yesNo = fc.constantFrom(true, false, null);

/** A case in which everything is known. */
export const anyWholeCase: fc.Arbitrary<Case> = fc.record({
  item: fc.record({
    category: fc.constantFrom('phone', 'server', 'cable', null),
    part: fc.constantFrom('pump', 'valve', 'hinge', null),
    price: fc.option<NonNullable<Item['price']>>(
      fc
        .integer({ min: 0, max: 1_000_000 })
        .map((cents) => ({ amount: (cents / 100).toFixed(2), currency: 'CNY' as const })),
      { freq: 8, nil: null },
    ),
  }),
  dates: fc.record({ purchased: day, delivered: day, installed: day, accepted: day, discontinued: day }),
  usage: fc.record({ km: fc.constantFrom(0, 10_000, 20_001, 60_000, 60_001, null) }),
  log: anyLog,
  facts: fc.record({
    'damage.cause': fc.constantFrom('quality', 'misuse', 'water', 'opened', 'alteration', null),
    'opened.byStranger': yesNo,
    'card.altered': yesNo,
    'card.alteredOn': day,
    'instructed.byProvider': yesNo,
    'warned.before': yesNo,
    'use.people': fc.constantFrom(1, 5, 10, 11, null),
  }),
});

/**
 * Everything that a case may leave out, by the name that it has among needs; the details of events by theirs. Which part a repair
 * was of is none of them: a repair that names no part was of the whole item.
 */
export const MISSING: readonly string[] = [
  'item.category',
  'item.part',
  'item.price',
  'dates.purchased',
  'dates.delivered',
  'dates.installed',
  'dates.accepted',
  'dates.discontinued',
  'usage.km',
  'log',
  'events.fault',
  'events.defect',
  'damage.cause',
  'opened.byStranger',
  'card.altered',
  'card.alteredOn',
  'instructed.byProvider',
  'warned.before',
  'use.people',
];

/** What is left out of a whole case. */
export const anyGaps = fc.oneof(
  fc.subarray([...MISSING], { maxLength: 5 }),
  fc.subarray(MISSING.filter((name) => name !== 'log')),
);

/** The case with these things not known. */
export function without(whole: Case, gaps: readonly string[]): Case {
  const keep = (part: object | undefined, prefix: string) =>
    Object.fromEntries(Object.entries(part ?? {}).filter(([name]) => !gaps.includes(prefix + name)));
  const details = ['fault', 'part', 'defect'].filter((detail) => gaps.includes(`events.${detail}`));
  const events = whole.log?.map(
    (event) =>
      Object.fromEntries(Object.entries(event).filter(([name]) => !details.includes(name))) as unknown as Event,
  );
  return {
    item: keep(whole.item, 'item.'),
    dates: keep(whole.dates, 'dates.'),
    usage: keep(whole.usage, 'usage.'),
    facts: keep(whole.facts, '') as NonNullable<Case['facts']>,
    ...(gaps.includes('log') || events === undefined ? {} : { log: events }),
  };
}

/** The case with one more fact known; what concerns the claim is told of its report, made now where there is none. */
export function withFact(facts: Case, name: string, value: Json, asOf: string): Case {
  const [group = '', ...rest] = name.split('.');
  const key = rest.join('.');
  if (group === 'item' || group === 'dates' || group === 'usage')
    return { ...facts, [group]: { ...facts[group], [key]: value } };
  if (group !== 'claim') return { ...facts, facts: { ...facts.facts, [name]: value } as NonNullable<Case['facts']> };
  const log = facts.log ?? [];
  const told = { event: 'reported' as const, at: asOf };
  const past = log.filter(({ event, at }) => event === 'reported' && Date.parse(at) <= Date.parse(asOf));
  const report = past.at(-1);
  const changed = { ...(report ?? told), ...(value === null ? {} : { [key]: value }) } as Event;
  return {
    ...facts,
    log: report === undefined ? [...log, changed] : log.map((one) => (one === report ? changed : one)),
  };
}

/** Every answer of a finding, or of the findings of all rooms, by its path. */
export function answersIn(finding: object, path = ''): ReadonlyMap<string, Answer<Json>> {
  const found = new Map<string, Answer<Json>>();
  for (const [name, value] of Object.entries(finding)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (Object.hasOwn(value, 'outcome')) found.set(path + name, value as Answer<Json>);
    else for (const [inner, answer] of answersIn(value, `${path}${name}.`)) found.set(inner, answer);
  }
  return found;
}

/** The same value, of which nothing can be changed. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
