import { describe, expect, it } from 'vitest';
import { decided } from '../../src/kernel/answer/index.js';
import type { Advice, PenaltyClauseAnswers, PenaltyFinding } from '../../src/penalty/finding.js';
import { penaltyRules, sayPenalty } from '../../src/penalty/text.js';
import { names } from './drafted.js';

const money = (amount: string) => ({ amount, currency: 'CNY' }) as const;
const open = { outcome: 'undetermined', needs: [{ fact: 'dates.delivered' }], exact: true } as const;

const clause = (answers: Partial<PenaltyClauseAnswers>): PenaltyClauseAnswers => ({
  amount: decided(money('0.00')),
  owed: decided(money('0.00')),
  relief: decided('none'),
  events: decided([]),
  ...answers,
});

const finding = (penalties: PenaltyFinding['penalties'], others: Partial<PenaltyFinding> = {}): PenaltyFinding => ({
  penalties,
  total: decided(money('0.00')),
  damages: decided('notAgreed'),
  settled: decided({ feeReduction: money('0.00'), payment: money('0.00') }),
  advice: [],
  ...others,
});

const english = (found: PenaltyFinding) => sayPenalty(found, { locale: 'en', numbers: names, currency: 'CNY' });
const chinese = (found: PenaltyFinding) => sayPenalty(found, { locale: 'zh-CN', numbers: names, currency: 'CNY' });

describe('a penalty finding in words', () => {
  const capped = finding(
    {
      late: clause({
        amount: decided(money('30381.94')),
        owed: decided(money('20000.00')),
        events: decided([{ began: '2025-07-01', units: '112', uncapped: '34027.77', amount: money('30381.94') }]),
      }),
      missed: clause({
        amount: decided(money('1000.00')),
        owed: decided(money('0.00')),
        relief: decided('mayBeInvoked'),
        events: decided([
          { began: '2025-07-03', uncapped: '500', amount: money('500.00') },
          { began: null, units: '7 / 3', uncapped: '1500 / 3', amount: money('500.00') },
        ]),
      }),
      credit: clause({ relief: decided('relieved') }),
    },
    {
      total: decided(money('20000.00')),
      damages: decided(money('5000.00')),
      settled: decided({ feeReduction: money('800.00'), payment: money('19200.00') }),
      changesAt: '2025-08-01T00:00:00+08:00',
      accruing: ['penalties.late.amount', 'penalties.late.events', 'penalties.late.owed', 'total', 'settled'],
    },
  );

  it('is told line by line in English', () => {
    expect(english(capped)).toEqual([
      'Clause 8.1, penalty by itself: CNY 30,381.94.',
      'Clause 8.1, breaches: from 1 July 2025, 112 units of delay: CNY 34,027.77 before the cap and rounding, CNY 30,381.94 after them.',
      'Clause 8.1, owed beside the other penalties: CNY 20,000.00.',
      'Clause 8.2, penalty by itself: CNY 1,000.00.',
      'Clause 8.2, breaches: from 3 July 2025: CNY 500.00; beginning not known, 7/3 units of delay: CNY 1,500/3 before the cap and rounding, CNY 500.00 after them.',
      'Clause 8.2, exclusions: one of them may be invoked by the provider; unless it is, the penalty stands.',
      'Clause 8.2, owed beside the other penalties: CNY 0.00.',
      'Clause 8.3, penalty: CNY 0.00.',
      'Clause 8.3, breaches: none.',
      'Clause 8.3, exclusions: one of them applies; nothing is owed.',
      'All penalties together: CNY 20,000.00.',
      'How the penalties are settled: CNY 19,200.00 to be paid, CNY 800.00 to be taken off the service fee.',
      'Damages for the loss: CNY 5,000.00 beside the penalties.',
      'If no fact changes, these answers hold until 1 August 2025 00:00 (UTC+08:00).',
      'Still growing as time passes: the penalty under clause 8.1 and all penalties together.',
    ]);
  });

  it('is told line by line in Chinese', () => {
    expect(chinese(capped)).toEqual([
      '第8.1条，单独计算的违约金：人民币30,381.94元。',
      '第8.1条，违约：自2025年7月1日起，逾期112个计算单位，封顶、取整前为人民币34,027.77元，封顶、取整后为人民币30,381.94元。',
      '第8.1条，与其他违约金合并后应承担：人民币20,000.00元。',
      '第8.2条，单独计算的违约金：人民币1,000.00元。',
      '第8.2条，违约：自2025年7月3日起，计人民币500.00元；开始之日不明，逾期7/3个计算单位，封顶、取整前为人民币1,500/3元，封顶、取整后为人民币500.00元。',
      '第8.2条，除外条款：提供方有权援引；未援引的，仍应承担。',
      '第8.2条，与其他违约金合并后应承担：人民币0.00元。',
      '第8.3条，违约金：人民币0.00元。',
      '第8.3条，违约：无。',
      '第8.3条，除外条款：已适用，不承担违约责任。',
      '各项违约金合计：人民币20,000.00元。',
      '违约金的结算：应支付人民币19,200.00元，服务费减免人民币800.00元。',
      '损害赔偿：在违约金之外另计人民币5,000.00元。',
      '如事实不变，上述结论至2025年8月1日00:00（UTC+08:00）之前有效。',
      '随时间推移仍在累计：第8.1条项下的违约金和各项违约金合计。',
    ]);
  });

  it('asks once for what several answers miss, and says between what an amount lies', () => {
    const between = ['0.00', '5000.00'] as const;
    const found = finding(
      { late: clause({ amount: { ...open, between }, owed: { ...open, between }, events: open }) },
      { total: { ...open, between }, settled: open },
    );
    expect(english(found)).toEqual([
      'Clause 8.1, penalty: not settled yet, between CNY 0.00 and CNY 5,000.00. To be asked: When was the item delivered?',
      'All penalties together: not settled yet, between CNY 0.00 and CNY 5,000.00. To be asked: When was the item delivered?',
      'Damages for the loss: no clause says how they stand to the penalties; that is left to the law.',
    ]);
    expect(chinese(found)).toEqual([
      '第8.1条，违约金：尚无法认定，介于人民币0.00元与人民币5,000.00元之间。需查明：产品何时交付？',
      '各项违约金合计：尚无法认定，介于人民币0.00元与人民币5,000.00元之间。需查明：产品何时交付？',
      '损害赔偿：未约定其与违约金的关系，依法律规定。',
    ]);
  });

  it('says nothing where nothing may be owed', () => {
    expect(english(finding({}))).toEqual([]);
  });

  const advice = (one: Partial<Advice> & Pick<Advice, 'rule'>): Advice => ({
    met: 'yes',
    gave: {},
    status: 'V',
    ...one,
  });
  const told = (given: readonly Advice[], say: typeof english) =>
    say(finding({ late: clause({}) }, { advice: given })).filter((line) => /yardstick|衡量标准/i.test(line));

  it('tells what the law measures by, on whose request, and that it changes nothing', () => {
    const given = [
      advice({
        rule: 'penalty.advice.excessive',
        gave: { penalty: money('30381.94'), loss: money('20000'), bound: money('26000') },
      }),
      advice({ rule: 'penalty.advice.earnestLimit', clause: 'late', met: 'unknown', status: 'S' }),
    ];
    const [excessive = '', earnest = ''] = told(given, english);
    expect(excessive).toMatch(/^Yardstick of the law: .*CNY 30,381\.94.*CNY 20,000\.00/);
    expect(excessive).toMatch(
      /\. Only on the request of the party in default may a court or an arbitral tribunal reduce it\. By itself this changes none of the answers\.$/,
    );
    expect(earnest).toMatch(/^Yardstick of the law for clause 8\.1: /);
    expect(earnest).toMatch(
      /\. A court or an arbitral tribunal goes by this where a party’s request turns on the earnest money\. By itself this changes none of the answers; it is taken from secondary material\.$/,
    );
    const [tooMuch = '', deposit = ''] = told(given, chinese);
    expect(tooMuch).toMatch(/^法律衡量标准：.*人民币30,381\.94元.*人民币20,000\.00元/);
    expect(tooMuch).toMatch(/。仅经违约方请求，人民法院或者仲裁机构方可予以适当减少。该标准本身不改变上述结论。$/);
    expect(deposit).toMatch(/^第8\.1条的法律衡量标准：/);
    expect(deposit).toMatch(/该标准本身不改变上述结论，且系依据二手资料。$/);
  });

  it('says of each yardstick on whose request a court goes by it', () => {
    const rules = Object.keys(penaltyRules).filter((rule) => rule.startsWith('penalty.advice.'));
    expect(rules.length).toBeGreaterThan(4);
    for (const rule of rules)
      for (const met of ['yes', 'no', 'unknown'] as const) {
        const gave = { penalty: '1', loss: '1', bound: '1', amount: '1', agreed: '1%', ceiling: '1%' };
        expect(told([advice({ rule, met, gave })], english)).toEqual([
          expect.stringMatching(/\. (Only|A) .*(request|asks).*\. By itself/),
        ]);
        expect(told([advice({ rule, met, gave })], chinese)).toEqual([expect.stringMatching(/请求.*。该标准本身/)]);
      }
  });
});
