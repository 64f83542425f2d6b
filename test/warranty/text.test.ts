import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Json, Path } from '../../src/kernel/answer/index.js';
import { type DraftWording, plain } from '../../src/kernel/text/index.js';
import type { WarrantyFinding } from '../../src/warranty/finding.js';
import { WarrantyTerms } from '../../src/warranty/terms.js';
import { draftWarrantyClause, sayWarranty } from '../../src/warranty/text.js';
import {
  clauses,
  expectWellFormed,
  facts,
  leavesOf,
  locales,
  pathsUsed,
  schemaPaths,
  withLeaf,
  wordsAt,
} from '../kernel/text/drafting.js';

const en: DraftWording = { locale: 'en', facts, clauses };
const zh: DraftWording = { locale: 'zh-CN', facts, clauses };
const inEnglish = (terms: WarrantyTerms) => plain(draftWarrantyClause(terms, en));
const inChinese = (terms: WarrantyTerms) => plain(draftWarrantyClause(terms, zh));

const simple: WarrantyTerms = { from: 'purchased', lasts: { years: 1 } };

/** Terms that between them use every part of the form. */
const rich: readonly WarrantyTerms[] = [
  simple,
  {
    appliesTo: { all: [{ fact: 'item.category', is: 'phone' }, { not: { fact: 'seal.broken', is: true } }] },
    from: {
      firstThatHappened: [{ date: 'accepted' }, { date: 'delivered', plus: { months: 6 } }, { date: 'invoiced' }],
    },
    lasts: { by: 'item.category', of: { phone: { years: 1 }, watch: { months: 18 } }, otherwise: { weeks: 26 } },
    upTo: { km: 60_000, hours: 2_000, cycles: 50 },
    costs: { parts: { share: '50%' }, labour: { lasts: 'lifetime' }, travel: { share: '30%', lasts: { days: 90 } } },
    deductible: { amount: '100.00', currency: 'CNY' },
    claimLimit: { amount: '5000.00', currency: 'USD' },
    service: 'onSite',
    downtime: { extends: 'repair', from: 'reported', until: 'repaired', days: 'bothCounted' },
    replacement: { atLeast: { months: 3 } },
    repairedPart: { lasts: { months: 3 } },
    transfer: 'ends',
    inspection: { from: 'delivered', visible: { days: 7 }, latent: { months: 6 } },
    remedies: [
      {
        offers: ['repair', 'replacement', 'refund'],
        chosenBy: 'provider',
        on: { repairsOfSameFault: 2 },
        depreciation: { perDay: '0.05%', from: 'installed' },
      },
      { offers: ['refund', 'loaner'], on: { daysInRepairOver: 30 } },
      { offers: ['priceReduction', 'replacement'], chosenBy: 'provider', on: { partsNotSuppliedWithin: { days: 15 } } },
      { offers: ['replacement'], on: { reportedWithin: { days: 7 }, from: 'delivered' } },
    ],
    counting: {
      basedOn: 'prcCivilCode',
      firstDay: 'counted',
      monthEnd: 'reject',
      lastDayOnRestDay: 'preceding',
      restDay: 'notifiedBlock',
      dayEnds: { closeOfBusiness: '18:00' },
      atLeastWorkingDays: 2,
    },
  },
  {
    from: { earliest: [{ date: 'accepted', plus: { weeks: 1 } }, { date: 'delivered' }] },
    lasts: { limitedLifetime: { until: 'discontinued', plus: { years: 5 } } },
  },
  {
    from: { latest: [{ date: 'accepted' }, { date: 'delivered', plus: { days: 30 } }] },
    lasts: { limitedLifetime: { until: 'discontinued' } },
  },
  {
    from: 'delivered',
    lasts: {
      firstToEnd: [
        { from: 'accepted', lasts: { months: 12 } },
        { from: 'delivered', lasts: { months: 18 } },
      ],
    },
  },
  {
    from: 'commissioned',
    lasts: { months: 24 },
    costs: {
      parts: { lasts: { by: 'damage.cause', of: { misuse: { days: 30 }, water: { days: 60 } } } },
      labour: { lasts: { limitedLifetime: { until: 'discontinued', plus: { months: 1 } } }, share: '0%' },
      travel: { lasts: { by: 'item.part', of: { battery: { weeks: 4 } }, otherwise: { weeks: 8 } } },
    },
    remedies: [{ offers: ['repair', 'refund'], chosenBy: 'provider' }],
    counting: { firstDay: 'counted' },
  },
  { ...simple, downtime: { from: 'reported' } },
  { ...simple, downtime: { until: 'repaired' }, replacement: 'remainder', counting: 'eu1182' },
  {
    ...simple,
    downtime: { days: 'started24Hours' },
    remedies: [{ offers: ['repair', 'loaner'], chosenBy: 'provider', on: 'coveredFault' }],
  },
  {
    ...simple,
    downtime: { extends: 'repairAndParts' },
    service: 'mailIn',
    transfer: 'ends',
    appliesTo: { fact: 'usage.km', over: 5 },
  },
];

const services = ['onSite', 'carryIn', 'mailIn', 'returnToDepot', 'advanceReplacement'];
const dates = [
  'purchased',
  'invoiced',
  'delivered',
  'installed',
  'accepted',
  'commissioned',
  'registered',
  'manufactured',
  'discontinued',
];

/** Other values for a leaf, by the key under which it stands. */
const others: { readonly [key: string]: readonly Json[] } = {
  date: dates,
  until: [...dates, 'handedBack'],
  from: [...dates, 'handedIn'],
  share: ['20%', '100%', { blank: 'share' }],
  lasts: [{ months: 7 }, { blank: 'len', example: { years: 2 } }],
  amount: ['7.50', '12345.6'],
  currency: ['EUR', 'JPY'],
  service: services,
  extends: ['none', 'repair', 'repairAndParts'],
  days: ['difference', 'bothCounted', 'started24Hours', 44, { blank: 'days' }],
  replacement: ['restarts', 'remainder', { atLeast: { months: 9 } }],
  transfer: ['follows', 'ends'],
  offers: ['repair', 'replacement', 'refund', 'priceReduction', 'loaner'],
  chosenBy: ['customer', 'provider'],
  on: ['coveredFault', { repairsOfSameFault: 5 }],
  perDay: ['0.1%', { blank: 'rate', example: '0.2%' }],
  by: ['item.region', 'item.serial'],
  fact: ['item.model', 'usage.km', 'undeclared'],
  is: ['watch', true, false],
  over: [1234, 12],
  counting: ['prcCivilCode', 'eu1182', {}],
  basedOn: ['eu1182'],
  firstDay: ['notCounted', 'counted'],
  monthEnd: ['lastDay', 'reject'],
  lastDayOnRestDay: ['stays', 'following', 'preceding', 'modifiedFollowing'],
  restDay: ['statutoryHolidays', 'notifiedBlock', 'nonWorkingDays'],
  closeOfBusiness: ['17:30'],
};

function othersFor(path: Path, value: Json): readonly Json[] {
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const listed = others[key] ?? (typeof value === 'number' ? [value + 1, value * 1000 + 234] : []);
  const fitting = listed.filter((other) => other !== value && fits(path, other));
  return typeof value === 'number' && key !== 'over' && key !== 'atLeastWorkingDays'
    ? [...fitting.filter((x) => typeof x !== 'string'), { blank: 'open', example: 9 }]
    : fitting;
}

/** Keys that mean one thing under downtime and another elsewhere. */
function fits(path: Path, other: Json): boolean {
  const inDowntime = path[0] === 'downtime';
  const key = path.at(-1);
  if (key === 'from' || key === 'until')
    return inDowntime ? !dates.includes(String(other)) : dates.includes(String(other));
  if (key === 'days') return inDowntime === (typeof other === 'string');
  return true;
}

describe('a drafted warranty clause', () => {
  it('reads as a clause in English', () => {
    expect(inEnglish(simple)).toBe(
      'The cover begins on the day of purchase, a fault reported on that day being covered, and lasts for 1 year. ' +
        'A fault reported on the last day of the cover, until midnight, is covered, and that day is not moved where it is a rest day. ' +
        'For a covered fault the provider bears the cost of parts, labour and travel in full. ' +
        'Time in repair does not extend the cover; if the item is replaced, the cover starts anew for its full length ' +
        'on the day of the replacement; the cover passes with the item to a new owner.',
    );
  });

  it('reads as a clause in Chinese', () => {
    expect(inChinese(simple)).toBe(
      '保修自购买之日起生效，当日报修的亦予保修；保修期为1年。届满当日午夜前报修的仍予保修，届满日为休息日的，不顺延。' +
        '对保修范围内的故障，提供方全额承担配件、人工和差旅（上门）费用。' +
        '修理占用的时间不延长保修期；产品更换的，保修期自更换之日起重新计算；产品转让的，保修随产品转移。',
    );
  });

  it('says from which of several days the cover runs', () => {
    const terms = (from: WarrantyTerms['from']): WarrantyTerms => ({ ...simple, from });
    const earliest = terms({ earliest: [{ date: 'accepted' }, { date: 'delivered', plus: { months: 18 } }] });
    expect(inEnglish(earliest)).toContain(
      'whichever comes first of the day of acceptance and the day 18 months after the day of delivery',
    );
    expect(inChinese(earliest)).toContain('自验收之日和交付之日起满18个月之日中已发生的最早一日起');
    const first = terms({ firstThatHappened: [{ date: 'accepted' }, { date: 'delivered' }, { date: 'invoiced' }] });
    expect(inEnglish(first)).toContain(
      'begins on the day of acceptance or, failing that, the day of delivery or, failing that, the day of the invoice,',
    );
    expect(inChinese(first)).toContain('自验收之日（未发生的，以交付之日为准；仍未发生的，以开票之日为准）起');
  });

  it('says how the length depends on a fact', () => {
    const terms: WarrantyTerms = {
      ...simple,
      lasts: { by: 'item.category', of: { phone: { years: 1 } }, otherwise: { months: 6 } },
    };
    expect(inEnglish(terms)).toContain(
      'lasts as follows: where the category of the item is “phone”, for 1 year; otherwise, for 6 months.',
    );
    expect(inChinese(terms)).toContain('保修期依情形确定：产品类别为“phone”的，为1年；其他情形，为6个月。');
  });

  it('says which costs are borne in full and which in part', () => {
    const terms: WarrantyTerms = {
      ...simple,
      costs: { parts: { share: '50%' } },
      deductible: { amount: '100', currency: 'CNY' },
    };
    expect(inEnglish(terms)).toContain(
      'the provider bears the cost of labour and travel in full, and 50% of the cost of parts.',
    );
    expect(inEnglish(terms)).toContain(
      'The customer bears the first CNY 100.00 of each claim, once for all costs together.',
    );
    expect(inChinese(terms)).toContain('提供方全额承担人工和差旅（上门）费用，承担配件费用的50%。');
    expect(inChinese(terms)).toContain('每次请求的费用中，人民币100.00元以内的部分由客户承担，各项费用合并计算一次。');
  });

  it('says what the customer may ask for, and who chooses', () => {
    const terms: WarrantyTerms = {
      ...simple,
      remedies: [
        {
          offers: ['replacement', 'refund'],
          on: { repairsOfSameFault: 2 },
          depreciation: { perDay: '0.05%', from: 'delivered' },
        },
      ],
    };
    expect(inEnglish(terms)).toContain(
      'Where the same fault has been repaired 2 times and occurs again, the customer may ask for replacement or a refund, as the customer chooses. ' +
        'From such a refund the provider keeps back 0.05% of the price for each day of use counted from the day of delivery, and never more than the price.',
    );
    expect(inChinese(terms)).toContain(
      '同一故障经修理2次后再次发生的，客户可以要求更换或退款，由客户选择。依此退款的，提供方自交付之日起按使用天数每日扣除价款的0.05%作为折旧费，以价款为限。',
    );
  });

  it('shows what is still open', () => {
    const terms: WarrantyTerms = {
      from: { blank: 'start', example: 'delivered' },
      lasts: { years: { blank: 'warrantyYears', example: 3 } },
      deductible: { blank: 'own' },
      upTo: { km: { blank: 'km', example: 60_000 } },
    };
    expect(inEnglish(terms)).toContain('[start: ____, e.g. the day of delivery]');
    expect(inEnglish(terms)).toContain('for [warrantyYears: ____, e.g. 3] years');
    expect(inEnglish(terms)).toContain('the first [own: ____] of each claim');
    expect(inEnglish(terms)).toContain('more than [km: ____, e.g. 60,000] km');
    expect(inChinese(terms)).toContain('保修期为[warrantyYears：____，例如3]年');
    expect(inChinese(terms)).toContain('自[start：____，例如交付之日]起');
  });

  it('is the same when it states a default', () => {
    const stated: readonly WarrantyTerms[] = [
      { ...simple, costs: { parts: { share: '100%' }, labour: {}, travel: { share: '100.0%' } } },
      { ...simple, service: 'notStated' },
      { ...simple, downtime: { extends: 'none', from: 'handedIn', until: 'handedBack', days: 'difference' } },
      { ...simple, replacement: 'restarts', transfer: 'follows' },
    ];
    for (const terms of stated) {
      expect(inEnglish(terms)).toBe(inEnglish(simple));
      expect(inChinese(terms)).toBe(inChinese(simple));
    }
    const remedies = (more: object): WarrantyTerms => ({
      ...simple,
      remedies: [{ offers: ['repair', 'refund'], ...more }],
    });
    expect(inEnglish(remedies({ chosenBy: 'customer', on: 'coveredFault' }))).toBe(inEnglish(remedies({})));
    expect(inChinese(remedies({ chosenBy: 'customer', on: 'coveredFault' }))).toBe(inChinese(remedies({})));
  });

  it('is tried with terms that use every part of the form', () => {
    const elsewhere = /^(appliesTo\.|costs\.\w+\.lasts\.)/;
    const anyUnit = (path: string) =>
      path === 'downtime.days' ? path : path.replace(/\.(years|months|weeks|days)$/, '.span');
    const used = new Set(rich.flatMap((terms) => pathsUsed(terms)).map(anyUnit));
    const paths = schemaPaths(z.toJSONSchema(WarrantyTerms, { io: 'input' })).filter((path) => !elsewhere.test(path));
    const form = [...new Set(paths.map(anyUnit))];
    expect(form.length).toBeGreaterThan(60);
    expect(form.filter((path) => !used.has(path))).toEqual([]);
    for (const terms of rich) expect(WarrantyTerms.safeParse(terms).success).toBe(true);
  });

  it.each(rich.map((terms, index) => ({ terms, index })))('is well formed (terms $index)', ({ terms }) => {
    for (const locale of locales) expectWellFormed(draftWarrantyClause(terms, { locale, clauses, facts }), locale);
  });

  it.each(rich.map((terms, index) => ({ terms, index })))(
    'changes with every leaf, where it says so (terms $index)',
    ({ terms }) => {
      for (const { path, value } of leavesOf(terms)) {
        const changes = othersFor(path, value);
        expect(changes.length, `another value for ${path.join('.')}`).toBeGreaterThan(0);
        for (const other of changes) {
          const changed = withLeaf(terms, path, other);
          for (const locale of locales) {
            const wording = { locale, clauses, facts };
            const [before, after] = [draftWarrantyClause(terms, wording), draftWarrantyClause(changed, wording)];
            const where = `${locale} ${path.join('.')}: ${JSON.stringify(value)} → ${JSON.stringify(other)}`;
            expect(plain(after), where).not.toBe(plain(before));
            const leaf = path.at(-1) === 'fact' ? path.slice(0, -1) : path;
            if (leaf === path) expect(wordsAt(before, path), where).not.toBe(wordsAt(after, path));
            expectWellFormed(after, locale);
          }
        }
      }
    },
  );
});

describe('a warranty finding in words', () => {
  const covered = {
    outcome: 'decided',
    value: { status: 'covered', by: 'standard', share: '100%', service: 'onSite' },
  } as const;
  const finding: WarrantyFinding = {
    coverage: {
      parts: {
        outcome: 'decided',
        value: {
          status: 'covered',
          by: 'standard',
          share: '100%',
          service: 'onSite',
          deductible: { amount: '100.00', currency: 'CNY' },
        },
      },
      labour: {
        outcome: 'decided',
        value: { status: 'mayBeRefused', decidedBy: 'provider', by: 'extended', share: '50%' },
        presumed: ['seal.broken'],
      },
      travel: { outcome: 'conflict', clauses: ['misuse', 'water'] },
    },
    lastDay: { outcome: 'decided', value: '2025-02-28' },
    remedies: {
      outcome: 'decided',
      value: [
        { by: 'standard', offers: ['repair', 'refund'], chosenBy: 'customer' },
        { by: 'extended', offers: ['loaner'], chosenBy: 'provider' },
      ],
    },
    refund: {
      outcome: 'decided',
      value: {
        price: { amount: '1000.00', currency: 'CNY' },
        depreciation: { amount: '50.00', currency: 'CNY' },
        amount: { amount: '950.00', currency: 'CNY' },
      },
    },
    paidRepair: { outcome: 'undetermined', needs: [{ fact: 'damage.cause' }, { fact: 'log.reported' }], exact: true },
    covers: {
      standard: {
        coverage: { parts: covered, labour: covered, travel: covered },
        lastDay: { outcome: 'decided', value: 'lifetime' },
      },
      extended: {
        coverage: {
          parts: { outcome: 'decided', value: { status: 'notCovered' } },
          labour: { outcome: 'undetermined', needs: [{ fact: 'dates.delivered' }], exact: false },
          travel: { outcome: 'decided', value: { status: 'notCovered' } },
        },
        lastDay: { outcome: 'decided', value: 'none' },
      },
    },
    changesAt: '2025-03-01T00:00:00+08:00',
    accruing: ['refund'],
  };

  it('is told line by line in English', () => {
    expect(sayWarranty(finding, { locale: 'en', facts, numbers: clauses })).toEqual([
      'Parts: covered in full by clause 2.2(1).',
      'Labour: covered as to 50% by clause 2.2(2), but the provider may refuse the claim at its discretion; ' +
        'this rests on the burden of proof while the following is not known: whether the seal was broken.',
      'Travel: clause 5(1) and clause 5(2) contradict one another.',
      'Last covered day: 28 February 2025.',
      'Under clause 2.2(1): the customer bears the first CNY 100.00 of the claim; service is done on site.',
      'Remedies: repair or a refund under clause 2.2(1), as the customer chooses; an item on loan under clause 2.2(2), as the provider chooses.',
      'Refund: CNY 950.00, the price of CNY 1,000.00 less CNY 50.00 for use.',
      'Repair at the customer’s cost: not settled yet. To be asked: What caused the damage? When was the fault reported?',
      'Clause 2.2(1), parts, labour and travel: covered in full by clause 2.2(1).',
      'Clause 2.2(1), last covered day: no last day is set.',
      'Clause 2.2(2), parts and travel: not covered.',
      'Clause 2.2(2), labour: not settled yet. To be asked, so far as it matters: When was the item delivered?',
      'Clause 2.2(2), last covered day: there is no cover.',
      'If no fact changes, these answers hold until 1 March 2025 00:00 (UTC+08:00).',
      'Still growing as time passes: Refund.',
    ]);
  });

  it('is told line by line in Chinese', () => {
    const lines = sayWarranty(finding, { locale: 'zh-CN', facts, numbers: clauses });
    expect(lines.slice(0, 8)).toEqual([
      '配件：依第2.2(1)条全额承担。',
      '人工：依第2.2(2)条按50%承担，提供方亦有权（但无义务）拒绝；下列事实尚不明确，系按举证责任认定：封条被拆启与否。',
      '差旅（上门）：第5(1)条和第5(2)条相互冲突。',
      '保修届满日：2025年2月28日。',
      '第2.2(1)条：请求费用中人民币100.00元以内的部分由客户承担；上门服务。',
      '救济方式：依第2.2(1)条可主张修理或退款，由客户选择；依第2.2(2)条可主张代用产品，由提供方选择。',
      '退款：人民币950.00元，即价款人民币1,000.00元减去折旧费人民币50.00元。',
      '有偿维修：尚无法认定。需查明：损坏由何造成？故障何时报修？',
    ]);
    expect(lines.at(-2)).toBe('如事实不变，上述结论至2025年3月1日00:00（UTC+08:00）之前有效。');
  });
});
