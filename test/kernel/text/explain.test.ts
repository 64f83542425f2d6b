import { describe, expect, it } from 'vitest';
import { exclusionRules } from '../../../src/exclusion/rules.js';
import type { Json, Rule, Step } from '../../../src/kernel/answer/index.js';
import { DATE_NAMES, EVENT_NAMES } from '../../../src/kernel/case/index.js';
import {
  askFor,
  builtInFacts,
  explainSteps,
  factText,
  placesIn,
  valueText,
  wordsOfFacts,
} from '../../../src/kernel/text/index.js';
import { slaRules } from '../../../src/sla/rules.js';
import { warrantyRules } from '../../../src/warranty/rules.js';
import { clauses, facts, locales } from './drafting.js';

const rules: { readonly [id: string]: Rule } = { ...exclusionRules, ...warrantyRules, ...slaRules };
const en = { locale: 'en', rules, facts, numbers: clauses } as const;
const zh = { locale: 'zh-CN', rules, facts, numbers: clauses } as const;

const texts = (steps: readonly Step[], wording: typeof en | typeof zh) =>
  explainSteps(steps, wording).map(({ text }) => text);

describe('a step of reasoning in words', () => {
  const term: Step = {
    rule: 'warranty.term',
    clause: 'standard',
    held: 'held',
    facts: { 'dates.purchased': '2024-02-29' },
    gave: { costClass: ['parts', 'labour'], length: { years: 1 }, lastDay: '2025-02-28' },
  };

  it('is its rule with the figures it gave, and the facts it used', () => {
    expect(explainSteps([term], en)).toEqual([
      {
        clause: 'standard',
        number: '2.2(1)',
        rule: 'warranty.term',
        held: 'held',
        text:
          'The cover for parts and labour is agreed for 1 year; with all that extends or ends it, it runs through 28 February 2025, that day included, which stays when it is a rest day. ' +
          'Facts: day of purchase: 29 February 2024.',
        cites: warrantyRules['warranty.term'].cites,
      },
    ]);
    expect(texts([term], zh)).toEqual([
      '配件和人工的保修期约定为1年；计入顺延和终止事由后，至2025年2月28日（含当日）届满，届满日为休息日的，不顺延。所依事实：购买之日：2024年2月29日。',
    ]);
  });

  it('says what did not hold, and what is not known', () => {
    const steps: readonly Step[] = [
      {
        rule: 'exclusion.causation',
        clause: 'misuse',
        held: 'not',
        facts: { 'seal.broken': false, 'damage.cause': null },
      },
      {
        rule: 'warranty.usage',
        clause: 'standard',
        held: 'unknown',
        unknown: ['usage.km', 'seal.broken', 'x.y'],
        gave: { limits: { 'usage.km': 60_000, 'usage.hours': null } },
      },
      {
        rule: 'warranty.transfer',
        clause: 'standard',
        held: 'not',
        facts: { 'log.reported': null, 'usage.km': 45_000, 'item.model': 'X' },
        gave: { transferred: null },
      },
    ];
    expect(texts(steps, en)).toEqual([
      'The damage, or the delay, was not caused by what the clause describes. ' +
        'Facts: the seal was not broken; What caused the damage? none.',
      'Whether the item had been used for more than 60,000 km or [hours: ____] operating hours, which ends the cover, is not known. ' +
        'Not known: mileage; whether the seal was broken; “x.y”.',
      'The item has not passed to a new owner. ' +
        'Facts: fault reported: did not happen; mileage: 45,000 km; model of the item: X.',
    ]);
    expect(texts(steps, zh)[1]).toBe(
      '使用量是否已超过60,000公里或[hours：____]个运行小时（超过则保修终止）尚不明确。尚不明确的事实：行驶里程；封条被拆启与否；“x.y”。',
    );
  });

  it('names clauses, choices and evidence', () => {
    const steps: readonly Step[] = [
      { rule: 'warranty.carveOut', held: 'held', gave: { exclusion: 'misuse' } },
      { rule: 'exclusion.ruling', held: 'held', gave: { ruling: 'mayBeRefused' } },
      { rule: 'exclusion.burden.customer', held: 'unknown', gave: { evidence: null } },
      {
        rule: 'exclusion.burden.customer',
        held: 'unknown',
        gave: { evidence: [{ en: 'photographs', 'zh-CN': '照片' }] },
      },
      { rule: 'warranty.refund.rounding', held: 'held', gave: { from: '1.005', to: '1.01', mode: 'halfUp' } },
    ];
    const [carveOut, ruling, noEvidence, evidence, rounding] = texts(steps, en);
    expect(carveOut).toContain('What exclusion clause 5(1) takes out');
    expect(ruling).toContain('the provider may refuse it');
    expect(noEvidence).toContain('Evidence: none named.');
    expect(evidence).toContain('Evidence: photographs.');
    expect(rounding).toContain('from 1.005 to 1.01 (to the nearest, a half away from zero)');
    expect(texts(steps, zh)[4]).toContain('由1.005取整为1.01（四舍五入）');
  });

  it('tells events, severities and states of a clock by their words', () => {
    const severities = { paused: { en: 'dormant', 'zh-CN': '休眠' } };
    const steps: readonly Step[] = [
      { rule: 'sla.start', held: 'held', gave: { event: 'paused', start: '2025-06-06T16:00:00+08:00' } },
      { rule: 'sla.state', held: 'held', gave: { state: 'paused' } },
      { rule: 'sla.severity', held: 'held', gave: { severity: 'paused' } },
      { rule: 'sla.severity', held: 'held', gave: { severity: 'unnamed' } },
      { rule: 'sla.target', held: 'held', gave: { within: { workingMinutes: 90 } } },
      { rule: 'sla.provisional', held: 'held', gave: { years: ['2027', '2028'] } },
    ];
    expect(texts(steps, { ...en, severities } as typeof en)).toEqual([
      'The time runs from this event: work paused, 6 June 2025 16:00 (UTC+08:00).',
      'So this is how the clock stands: the time stands still.',
      'The severity at the start is dormant.',
      'The severity at the start is “unnamed”.',
      'The time allowed is 90 working minutes.',
      'The holidays of 2027 and 2028 are not known yet; the weekly hours are counted for the time being.',
    ]);
    expect(texts(steps, { ...zh, severities } as typeof zh).slice(0, 4)).toEqual([
      '自下列事件起算：暂停，2025年6月6日16:00（UTC+08:00）。',
      '据此，计时状态为：暂停计时。',
      '起算时的等级为休眠。',
      '起算时的等级为“unnamed”。',
    ]);
  });

  it('can be told for every rule, whatever is not known yet', () => {
    for (const rule of Object.values(rules)) {
      for (const locale of locales) {
        const gave = Object.fromEntries(placesIn(rule.says[locale]).map((name): [string, Json] => [name, null]));
        const [step] = explainSteps([{ rule: rule.id, held: 'unknown', gave }], { ...en, locale });
        expect(step?.text).not.toMatch(/[{}]|undefined|null/);
      }
      expect([...placesIn(rule.says.en)].sort(), rule.id).toEqual([...placesIn(rule.says['zh-CN'])].sort());
    }
  });

  it('is refused for a rule that nobody knows, and for a figure that nobody gave', () => {
    expect(() => explainSteps([{ rule: 'warranty.none', held: 'held' }], en)).toThrow(
      '"warranty.none" has no sentence',
    );
    expect(() => explainSteps([{ rule: 'warranty.start', held: 'held' }], en)).toThrow('nothing fills {start}');
  });
});

describe('values and facts in words', () => {
  it('are figures, choices and lists', () => {
    const value = (json: Json) => [valueText(json, en), valueText(json, zh)];
    expect(value('travel')).toEqual(['travel', '差旅（上门）']);
    expect(value('50%')).toEqual(['50%', '50%']);
    expect(value({ blank: 'share', example: '50%' })).toEqual(['[share: ____, e.g. 50%]', '[share：____，例如50%]']);
    expect(value([])).toEqual(['none', '无']);
    expect(value({ km: 5, cycles: { blank: 'c' } })).toEqual(['5 km or [c: ____] cycles', '5公里或[c：____]次循环']);
    expect(value('toString')).toEqual(['toString', 'toString']);
    expect(value({ by: 'item.category', of: { phone: { years: 1 } } })).toEqual([
      'the time that goes by category of the item',
      '依产品类别确定的期限',
    ]);
    expect(value({ limitedLifetime: { until: 'discontinued' } })).toEqual(['the life of the product', '产品生命周期']);
    expect(value({ event: 'repaired', at: '2024-05-02', fault: 'x', part: 'battery' })).toEqual([
      '2 May 2024 (fault: x; part: battery)',
      '2024年5月2日（故障：x；部件：battery）',
    ]);
    expect(value(true)).toEqual(['true', 'true']);
  });

  it('are facts with their values', () => {
    expect(factText('damage.cause', 'water', en)).toBe('the damage was caused by water');
    expect(factText('log.reported', '2025-01-02T08:00:00+08:00', zh)).toBe('报修：2025年1月2日08:00（UTC+08:00）');
    expect(factText('item.price', { amount: '5', currency: 'CNY' }, en)).toBe('price of the item: CNY 5.00');
    expect(factText('dates.delivered', null, zh)).toBe('交付之日：未发生');
    expect(factText('a.b', 3, en)).toBe('“a.b”: 3');
    expect(factText('log.appointmentAgreed', [{ at: '2025-06-06', for: '2025-06-09', metric: 'arrival' }], zh)).toBe(
      '约定时间：2025年6月6日（所定时间：2025年6月9日；所涉事项：到场）',
    );
  });

  it('are severities by the names that the agreement has for them', () => {
    const words = wordsOfFacts(facts, [{ id: 'urgent', name: { en: 'urgent', 'zh-CN': '紧急' } }]);
    expect(factText('claim.severity', 'urgent', { ...en, ...words })).toBe('the severity is urgent');
    expect(factText('claim.severity', 'urgent', { ...zh, ...words })).toBe('等级为紧急');
    expect(factText('claim.severity', 'urgent', en)).toBe('severity: urgent');
    expect(factText('log.severityChanged', [{ at: '2025-06-06', severity: 'urgent' }], { ...en, ...words })).toBe(
      'severity changed: 6 June 2025 (severity: urgent)',
    );
    expect(wordsOfFacts(facts, undefined)).toEqual({ facts });
    expect(wordsOfFacts(undefined, undefined)).toEqual({});
  });
});

describe('the question that asks for a missing fact', () => {
  it.each([
    ['log.reported', 'When was the fault reported?', '故障何时报修？'],
    ['dates.delivered', 'When was the item delivered?', '产品何时交付？'],
    ['damage.cause', 'What caused the damage?', '损坏由何造成？'],
    ['blanks.warrantyYears', 'What is agreed for “warrantyYears”?', '“warrantyYears”约定为何？'],
    [
      'log.handedIn.hour',
      'When was the item handed in for repair? The time of day is needed.',
      '产品何时送修？（须具体到时刻）',
    ],
    [
      'log.repaired.fault',
      'When was the repair completed? Which fault was that?',
      '产品何时修复？（须说明是哪个故障）',
    ],
    ['restDays.2031', 'Which days are rest days in 2031?', '2031年的休息日有哪些？'],
    ['claim.severity', 'How grave is the fault?', '故障属于哪一等级？'],
    [
      'log.severityChanged.hour',
      'When was the severity changed? The time of day is needed.',
      '等级何时变更？（须具体到时刻）',
    ],
    ['log', 'What has happened to the item so far?', '产品迄今发生过哪些事件？'],
    ['x.y', 'What is known of “x.y”?', '“x.y”的情况如何？'],
  ])('%s', (fact, english, chinese) => {
    expect(askFor([{ fact }], en)).toEqual([{ fact, ask: english }]);
    expect(askFor([{ fact }], zh)).toEqual([{ fact, ask: chinese }]);
  });

  it('is there for every event and every date, and is put once', () => {
    const needs = [
      ...EVENT_NAMES.map((event) => `log.${event}`),
      ...DATE_NAMES.map((date) => `dates.${date}`),
      ...Object.keys(builtInFacts),
    ];
    const asked = askFor(
      [...needs, ...needs].map((fact) => ({ fact })),
      en,
    );
    expect(asked).toHaveLength(new Set(needs).size);
    for (const { ask } of asked) expect(ask).toMatch(/^[A-Z][^“]*\?$/);
  });
});
