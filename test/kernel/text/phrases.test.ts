import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/kernel/answer/index.js';
import type { Condition } from '../../../src/kernel/logic/index.js';
import { conditionPhrase, conditionWords, plain } from '../../../src/kernel/text/index.js';
import { facts } from './drafting.js';

const words = (condition: Condition, locale: Locale) => plain(conditionPhrase(condition, ['when'], { locale, facts }));

describe('a condition in words', () => {
  it.each<[Condition, string, string]>([
    [{ fact: 'seal.broken', is: true }, 'the seal was broken', '封条被拆启'],
    [{ fact: 'seal.broken', is: false }, 'the seal was not broken', '封条未被拆启'],
    [{ fact: 'damage.cause', is: 'water' }, 'the damage was caused by water', '损坏系由进水造成'],
    [
      { fact: 'damage.cause', in: ['misuse', 'water'] },
      'the damage was caused by misuse or the damage was caused by water',
      '损坏系由使用不当造成或损坏系由进水造成',
    ],
    [{ fact: 'usage.km', over: 60_000 }, 'the mileage is over 60,000 km', '行驶里程超过60,000公里'],
    [{ fact: 'usage.hours', under: 2_000 }, 'the operating time is under 2,000 h', '运行时间不满2,000小时'],
    [{ fact: 'usage.cycles', atLeast: 5 }, 'the count of cycles is 5 or more', '循环次数在5次以上（含本数）'],
    [{ fact: 'usage.km', atMost: 0.5 }, 'the mileage is 0.5 km or less', '行驶里程在0.5公里以下（含本数）'],
    [{ fact: 'usage.km', is: 7 }, 'the mileage is 7 km', '行驶里程为7公里'],
    [{ fact: 'usage.km', in: [7, 8] }, 'the mileage is 7 km or 8 km', '行驶里程为7公里或8公里'],
    [
      { fact: 'card.changed', over: '2024-02-29' },
      'the day on which the card was altered is after 29 February 2024',
      '保修卡被涂改之日晚于2024年2月29日',
    ],
    [
      { fact: 'dates.delivered', atMost: '2024-02-29' },
      'the day of delivery is 29 February 2024 or earlier',
      '交付之日不晚于2024年2月29日',
    ],
    [
      { fact: 'dates.delivered', is: '2024-02-29' },
      'the day of delivery is 29 February 2024',
      '交付之日为2024年2月29日',
    ],
    [{ fact: 'item.model', is: 'X-1' }, 'the model of the item is “X-1”', '产品型号为“X-1”'],
    [{ fact: 'claim.defect', is: 'latent' }, 'the defect was hidden', '该瑕疵为隐蔽瑕疵'],
    [{ fact: 'some.thing', is: true }, '“some.thing” is so', '“some.thing”属实'],
    [{ fact: 'some.thing', is: false }, '“some.thing” is not so', '“some.thing”不属实'],
    [{ fact: 'some.thing', in: ['a', 'b'] }, '“some.thing” is “a” or “b”', '“some.thing”为“a”或“b”'],
    [{ not: { fact: 'seal.broken', is: true } }, 'the seal was not broken', '封条未被拆启'],
    [
      { not: { fact: 'damage.cause', is: 'water' } },
      'it is not the case that the damage was caused by water',
      '不存在损坏系由进水造成的情形',
    ],
  ])('%j', (condition, english, chinese) => {
    expect(words(condition, 'en')).toBe(english);
    expect(words(condition, 'zh-CN')).toBe(chinese);
  });

  it('has brackets where groups stand in groups', () => {
    const water: Condition = { fact: 'damage.cause', is: 'water' };
    const seal: Condition = { fact: 'seal.broken', is: true };
    const km: Condition = { fact: 'usage.km', over: 9 };
    expect(words({ all: [water, { any: [seal, km] }] }, 'en')).toBe(
      'the damage was caused by water and (the seal was broken or the mileage is over 9 km)',
    );
    expect(words({ any: [water, { all: [seal, { not: { any: [km, water] } }] }] }, 'zh-CN')).toBe(
      '损坏系由进水造成，或者（封条被拆启，且（不存在（行驶里程超过9公里，或者损坏系由进水造成）的情形））',
    );
    expect(words({ all: [{ any: [seal] }] }, 'en')).toBe('the seal was broken');
  });

  it('becomes a lettered list where it is long', () => {
    const condition: Condition = {
      any: [
        { fact: 'seal.broken', is: true },
        {
          all: [
            { fact: 'usage.km', over: 9 },
            { fact: 'usage.hours', over: 8 },
          ],
        },
        { fact: 'damage.cause', is: 'water' },
      ],
    };
    const list = (locale: Locale) => {
      const { form, pieces } = conditionWords(condition, ['when'], { locale, facts });
      return `${form}: ${plain(pieces)}`;
    };
    expect(list('en')).toBe(
      'list: (a) the seal was broken; (b) the mileage is over 9 km and the operating time is over 8 h; or (c) the damage was caused by water',
    );
    expect(list('zh-CN')).toBe(
      'list: （一）封条被拆启；（二）行驶里程超过9公里，且运行时间超过8小时；或（三）损坏系由进水造成',
    );
  });

  it('numbers as many parts as there are', () => {
    const many: Condition = {
      any: Array.from({ length: 121 }, (_, index): Condition => ({ fact: 'usage.km', is: index })),
    };
    const chinese = plain(conditionWords(many, [], { locale: 'zh-CN' }).pieces);
    for (const numeral of ['（九）', '（十）', '（十一）', '（二十）', '（九十九）', '（一〇〇）', '（一二一）'])
      expect(chinese).toContain(numeral);
    const english = plain(conditionWords(many, [], { locale: 'en' }).pieces);
    for (const letter of ['(z) ', '(aa) ', '(bb) ']) expect(english).toContain(letter);
  });

  it('anchors every constant and every name to its path', () => {
    const pieces = conditionPhrase(
      { all: [{ not: { fact: 'usage.km', over: 9 } }, { fact: 'damage.cause', in: ['water'] }] },
      ['when'],
      {
        locale: 'en',
        facts,
      },
    );
    expect(pieces.filter((piece) => typeof piece !== 'string')).toEqual([
      { text: 'the mileage', at: ['when', 'all', 0, 'not', 'fact'] },
      { text: '9 km', at: ['when', 'all', 0, 'not', 'over'] },
      { text: 'the damage was caused by water', at: ['when', 'all', 1, 'in', 0] },
    ]);
  });
});
