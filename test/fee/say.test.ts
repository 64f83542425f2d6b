import { describe, expect, it } from 'vitest';
import type { FeeFinding, FeeLine } from '../../src/fee/finding.js';
import { sayFee } from '../../src/fee/text.js';
import type { Answer } from '../../src/kernel/answer/index.js';
import type { ExplainWording } from '../../src/kernel/text/index.js';
import { facts } from '../kernel/text/drafting.js';

const cny = (amount: string) => ({ amount, currency: 'CNY' }) as const;
const decided = <T>(value: T): Answer<T> => ({ outcome: 'decided', value });
const zero = cny('0.00');
const line = (more: Partial<FeeLine> & Pick<FeeLine, 'clause' | 'kind' | 'price'>): FeeLine => ({
  borne: zero,
  discount: zero,
  tax: zero,
  amount: more.price,
  ...more,
});

const numbers = {
  visit: '3.1',
  labour: '3.2',
  parts: '3.3',
  tax: '3.6',
  admin: '3.4',
  service: '4.1',
  price: '5.1',
  kept: '5.2',
  standard: '2.1',
  least: '3.5',
};
const en: ExplainWording = { locale: 'en', numbers, facts, currency: 'CNY' };
const zh: ExplainWording = { locale: 'zh-CN', numbers, facts, currency: 'CNY' };

/**
 * A visit at 80.00, all of it borne by the warranty; 2.5 hours at 120.00 with half a surcharge, half borne, 10% off; two parts at 50.00
 * and 15% on top; all with 6% tax on top, shared out: 80.00 - 80.00; 300.00 - 150.00 - 15.00 = 135.00, 8.10 of tax;
 * 50.00 - 25.00 - 2.50 = 22.50, 1.35; 115.00 - 11.50 = 103.50, 6.21.
 */
const settled: FeeFinding = {
  statement: decided({
    lines: [
      line({
        clause: 'visit',
        kind: 'work',
        item: 'v1',
        quantity: '1',
        unitPrice: cny('80.00'),
        price: cny('80.00'),
        borne: cny('80.00'),
        borneBy: 'standard',
        amount: zero,
      }),
      line({
        clause: 'labour',
        kind: 'work',
        item: 'w1',
        quantity: '2.5',
        free: '0.5',
        unitPrice: cny('120.00'),
        price: cny('300.00'),
        borne: cny('150.00'),
        borneBy: 'standard',
        discount: cny('15.00'),
        tax: cny('8.10'),
        amount: cny('143.10'),
      }),
      line({
        clause: 'labour',
        kind: 'surcharge',
        item: 'w1',
        rate: '50%',
        price: cny('50.00'),
        borne: cny('25.00'),
        borneBy: 'standard',
        discount: cny('2.50'),
        tax: cny('1.35'),
        amount: cny('23.85'),
      }),
      line({
        clause: 'parts',
        kind: 'work',
        item: 'p1',
        quantity: '2',
        unitPrice: cny('50.00'),
        rate: '15%',
        price: cny('115.00'),
        discount: cny('11.50'),
        tax: cny('6.21'),
        amount: cny('109.71'),
      }),
    ],
    price: cny('545.00'),
    borne: cny('255.00'),
    discount: cny('29.00'),
    tax: cny('15.66'),
    amount: cny('276.66'),
  }),
  total: decided(cny('276.66')),
  chargeable: decided(cny('166.95')),
  charges: {
    visit: { amount: decided(zero), consent: decided('notNeeded') },
    labour: { amount: decided(cny('157.50')), consent: decided('given') },
    parts: { amount: decided(cny('103.50')), consent: decided('toBeAsked') },
  },
  oldParts: decided({ p1: 'provider', p2: 'customer' }),
  periods: {
    service: decided({
      from: '2025-01-01',
      through: '2025-12-31',
      fee: cny('3650.00'),
      days: 31,
      ofDays: 365,
      earned: cny('310.00'),
      refund: cny('3340.00'),
    }),
  },
  payments: {
    price: decided([
      { amount: cny('3000.00'), due: '2025-03-01' },
      { amount: cny('7000.00'), due: null },
    ]),
  },
  retentions: { kept: decided({ amount: cny('500.00'), releasedOn: '2026-03-02', state: 'retained' }) },
  changesAt: '2026-03-02T00:00:00+08:00',
  accruing: ['periods.service'],
};

const unsure = {
  outcome: 'undetermined',
  needs: [{ fact: 'seal.broken' }],
  exact: true,
  between: ['40.00', '63.00'],
  branches: [
    { given: { 'seal.broken': true }, amount: '63.00' },
    { given: { 'seal.broken': false }, amount: '40.00' },
  ],
} as const;
const unmeasured = {
  outcome: 'undetermined',
  needs: [{ fact: 'work.w1.quantity' }],
  exact: true,
  between: ['40.00', null],
} as const;

const open: FeeFinding = {
  ...settled,
  statement: { outcome: 'undetermined', needs: [{ fact: 'seal.broken' }], exact: true },
  total: unsure,
  chargeable: { outcome: 'conflict', clauses: ['visit', 'labour'] },
  charges: {
    visit: { amount: unmeasured, consent: decided('notNeeded') },
    parts: {
      amount: { outcome: 'undetermined', needs: [{ fact: 'work.p1.cost' }], exact: true, between: ['0.00', null] },
      consent: {
        outcome: 'undetermined',
        needs: [{ fact: 'log.quoteAccepted' }, { fact: 'log.quoteDeclined' }],
        exact: false,
      },
    },
    admin: { amount: decided(cny('5.00')), consent: decided('declined') },
  },
  oldParts: decided({}),
  periods: { service: decided('notBegun') },
  payments: {},
  retentions: { kept: decided({ amount: cny('500.00'), releasedOn: null, state: 'held' }) },
};

describe('a fee finding in words', () => {
  it('is told line by line in English', () => {
    expect(sayFee(settled, en)).toEqual([
      'Clause 3.1, “v1”: 1 × CNY 80.00 = CNY 80.00; the provider bears CNY 80.00 under clause 2.1; to be paid CNY 0.00.',
      'Clause 3.2, “w1”: 2.5 × CNY 120.00 = CNY 300.00, 0.5 free of charge; the provider bears CNY 150.00 under clause 2.1; ' +
        'discount CNY 15.00; tax CNY 8.10 on top; to be paid CNY 143.10.',
      'Clause 3.2, surcharge on “w1”: CNY 50.00, at 50%; the provider bears CNY 25.00 under clause 2.1; ' +
        'discount CNY 2.50; tax CNY 1.35 on top; to be paid CNY 23.85.',
      'Clause 3.3, “p1”: 2 × CNY 50.00 with 15% on top = CNY 115.00; discount CNY 11.50; tax CNY 6.21 on top; to be paid CNY 109.71.',
      'All lines: price CNY 545.00; the provider bears CNY 255.00; discount CNY 29.00; tax CNY 15.66; to be paid CNY 276.66.',
      'Total charge: CNY 276.66.',
      'May be charged as things stand: CNY 166.95.',
      'Clause 3.2, the customer’s agreement: given.',
      'Clause 3.3, the customer’s agreement: still to be asked for; until then it is not charged.',
      'Parts that were replaced: “p1” passes to the provider; “p2” remains the customer’s.',
      'Clause 4.1, period: from 1 January 2025 through 31 December 2025, fee CNY 3,650.00; ' +
        '31 of 365 days of service come to CNY 310.00; to be paid back: CNY 3,340.00.',
      'Clause 5.1, instalments: CNY 3,000.00 due on 1 March 2025; CNY 7,000.00, not due yet.',
      'Clause 5.2, retention money: CNY 500.00, kept back until it is released on 2 March 2026.',
      'If no fact changes, these answers hold until 2 March 2026 00:00 (UTC+08:00).',
      'Still growing as time passes: Clause 4.1, period.',
    ]);
  });

  it('is told line by line in Chinese', () => {
    expect(sayFee(settled, zh)).toEqual([
      '第3.1条，“v1”：1 × 人民币80.00元 = 人民币80.00元；提供方依第2.1条承担人民币80.00元；应付人民币0.00元。',
      '第3.2条，“w1”：2.5 × 人民币120.00元 = 人民币300.00元，另有0.5免费；提供方依第2.1条承担人民币150.00元；' +
        '优惠人民币15.00元；另加税费人民币8.10元；应付人民币143.10元。',
      '第3.2条，“w1”的加收：人民币50.00元（比例为50%）；提供方依第2.1条承担人民币25.00元；' +
        '优惠人民币2.50元；另加税费人民币1.35元；应付人民币23.85元。',
      '第3.3条，“p1”：2 × 人民币50.00元，加成15% = 人民币115.00元；优惠人民币11.50元；另加税费人民币6.21元；应付人民币109.71元。',
      '各项合计：价格人民币545.00元；提供方承担人民币255.00元；优惠人民币29.00元；税费人民币15.66元；应付人民币276.66元。',
      '费用总额：人民币276.66元。',
      '现时可收取：人民币166.95元。',
      '第3.2条，客户同意：已同意。',
      '第3.3条，客户同意：尚待取得，取得前不得收取。',
      '更换下的旧件：“p1”归提供方；“p2”归客户。',
      '第4.1条，当期：2025年1月1日至2025年12月31日，费用人民币3,650.00元；共365天，已服务31天，折算人民币310.00元；应退还人民币3,340.00元。',
      '第5.1条，分期付款：人民币3,000.00元，于2025年3月1日到期；人民币7,000.00元，付款条件尚未成就。',
      '第5.2条，质保金：人民币500.00元，扣留中，于2026年3月2日退还。',
      '如事实不变，上述结论至2026年3月2日00:00（UTC+08:00）之前有效。',
      '随时间推移仍在累计：第4.1条，当期。',
    ]);
  });

  it('says between which figures an amount lies, and in which event it is which', () => {
    expect(sayFee(open, en)).toEqual([
      'Clause 3.1, before tax on top: not settled yet, at least CNY 40.00. To be asked: How many hours, kilometres or pieces was “w1”?',
      'Clause 3.3, before tax on top: not settled yet. To be asked: What did one piece of “p1” cost the provider?',
      'Clause 3.4, before tax on top: CNY 5.00.',
      'Total charge: not settled yet, between CNY 40.00 and CNY 63.00; CNY 63.00 if the seal was broken; ' +
        'CNY 40.00 if the seal was not broken. To be asked: Was the seal broken?',
      'May be charged as things stand: clause 3.1 and clause 3.2 contradict one another.',
      'Clause 3.3, the customer’s agreement: not settled yet. To be asked, so far as it matters: ' +
        'When was the quote accepted? When was the quote declined?',
      'Clause 3.4, the customer’s agreement: refused; it is not charged.',
      'Clause 4.1, period: the first period has not begun.',
      'Clause 5.2, retention money: CNY 500.00, kept back for as long as what holds it up lasts.',
      'If no fact changes, these answers hold until 2 March 2026 00:00 (UTC+08:00).',
      'Still growing as time passes: Clause 4.1, period.',
    ]);
    expect(sayFee(open, zh).slice(0, 5)).toEqual([
      '第3.1条（未另加税费）：尚无法认定，不低于人民币40.00元。需查明：“w1”的数量（小时、公里或件数）是多少？',
      '第3.3条（未另加税费）：尚无法认定。需查明：“p1”每件的成本价是多少？',
      '第3.4条（未另加税费）：人民币5.00元。',
      '费用总额：尚无法认定，介于人民币40.00元与人民币63.00元之间；封条被拆启的，为人民币63.00元；' +
        '封条未被拆启的，为人民币40.00元。需查明：封条是否被拆启？',
      '现时可收取：第3.1条和第3.2条相互冲突。',
    ]);
  });

  it('says how retention money stands before its time and after it', () => {
    const retained = (state: 'notBegun' | 'released', releasedOn: string | null, wording: ExplainWording) =>
      sayFee({ ...open, retentions: { kept: decided({ amount: cny('500.00'), releasedOn, state }) } }, wording).at(-3);
    expect(retained('notBegun', null, en)).toBe('Clause 5.2, retention money: CNY 500.00; the time has not begun.');
    expect(retained('notBegun', null, zh)).toBe('第5.2条，质保金：人民币500.00元，期限尚未起算。');
    expect(retained('released', '2026-03-02', en)).toBe(
      'Clause 5.2, retention money: CNY 500.00, released on 2 March 2026.',
    );
    expect(retained('released', '2026-03-02', zh)).toBe(
      '第5.2条，质保金：人民币500.00元，已于2026年3月2日到期应予退还。',
    );
  });

  it('asks for the lines by themselves where they miss more than the total', () => {
    const missingMore: FeeFinding = { ...open, total: decided(cny('50.00')), charges: {} };
    expect(sayFee(missingMore, en)[0]).toBe('Statement: not settled yet. To be asked: Was the seal broken?');
    expect(sayFee(missingMore, zh)[0]).toBe('费用明细：尚无法认定。需查明：封条是否被拆启？');
  });

  it('tells every kind of line', () => {
    const lines = [
      line({
        clause: 'visit',
        kind: 'fixed',
        price: cny('33.33'),
        rounded: { from: '33.333', to: '33.33', mode: 'halfUp' },
      }),
      line({ clause: 'admin', kind: 'percentage', rate: '5%', price: cny('12.00') }),
      line({ clause: 'labour', kind: 'work', quantity: '35', price: cny('120.00') }),
      line({ clause: 'least', kind: 'least', price: cny('6.67'), tax: cny('0.50') }),
      line({ clause: 'least', kind: 'most', price: cny('-6.67') }),
      line({ clause: 'standard', kind: 'deductible', price: cny('100.00') }),
      line({ clause: 'standard', kind: 'overClaimLimit', price: cny('1000.00') }),
    ];
    const statement = decided({ lines, price: zero, borne: zero, discount: zero, tax: zero, amount: zero });
    expect(sayFee({ ...settled, statement }, en).slice(0, 8)).toEqual([
      'Clause 3.1, fixed sum: CNY 33.33, rounded from 33.333.',
      'Clause 3.4, percentage: CNY 12.00, at 5%.',
      'Clause 3.2, all of it together: CNY 120.00 for 35.',
      'Clause 3.5, raised to the least sum: CNY 6.67; tax CNY 0.50 included.',
      'Clause 3.5, cut to the highest sum: CNY -6.67.',
      'Clause 2.1, borne by the customer of each claim: CNY 100.00.',
      'Clause 2.1, beyond what the warranty bears: CNY 1,000.00.',
      'All lines: price CNY 0.00; to be paid CNY 0.00.',
    ]);
    expect(sayFee({ ...settled, statement }, zh).slice(0, 8)).toEqual([
      '第3.1条，固定费用：人民币33.33元（由33.333舍入）。',
      '第3.4条，按比例收费：人民币12.00元（比例为5%）。',
      '第3.2条，合并计价：35，计人民币120.00元。',
      '第3.5条，补足至最低额：人民币6.67元；内含税费人民币0.50元。',
      '第3.5条，超出最高额的扣减：人民币-6.67元。',
      '第2.1条，每次请求中客户自行承担的部分：人民币100.00元。',
      '第2.1条，超出保修承担限额的部分：人民币1,000.00元。',
      '各项合计：价格人民币0.00元；应付人民币0.00元。',
    ]);
  });
});
