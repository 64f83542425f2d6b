import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/kernel/answer/index.js';
import {
  blankText,
  clauseName,
  countingPieces,
  dateText,
  fill,
  listedText,
  momentText,
  moneyPieces,
  moneyText,
  numberText,
  plain,
  spanPiece,
  spanText,
  textClausePieces,
} from '../../../src/kernel/text/index.js';
import { expectWellFormed, locales } from './drafting.js';

describe('a figure in words', () => {
  it('is a number with separated thousands', () => {
    expect([0, 999, 1000, 60_000, 1_234_567.25, 0.5, 1e-7].map(numberText)).toEqual([
      '0',
      '999',
      '1,000',
      '60,000',
      '1,234,567.25',
      '0.5',
      '0.0000001',
    ]);
  });

  it('is a length of time, one or several', () => {
    expect(spanText('years', 1, 'en')).toBe('1 year');
    expect(spanText('workingDays', 3, 'en')).toBe('3 working days');
    expect(spanText('months', 12, 'zh-CN')).toBe('12个月');
    expect(spanText('years', 1, 'zh-CN')).toBe('1年');
    expect(spanText('workingHours', 4, 'zh-CN')).toBe('4个工作小时');
  });

  it('is a date or a moment', () => {
    expect(dateText('2025-02-28', 'en')).toBe('28 February 2025');
    expect(dateText('2025-02-08', 'zh-CN')).toBe('2025年2月8日');
    expect(momentText('2025-02-28T09:00:00+08:00', 'en')).toBe('28 February 2025 09:00 (UTC+08:00)');
    expect(momentText('2025-02-28T09:00Z', 'en')).toBe('28 February 2025 09:00 (UTC)');
    expect(momentText('2025-02-28T09:00:01.500-03:30', 'zh-CN')).toBe('2025年2月28日09:00:01.500（UTC-03:30）');
    expect(momentText('2025-02-28T23:59:59.999+08:00', 'en')).toBe('the end of 28 February 2025 (UTC+08:00)');
    expect(momentText('2025-02-28T23:59:59.999Z', 'zh-CN')).toBe('2025年2月28日24:00（UTC）');
  });

  it('is an amount, its currency and its figure anchored by themselves', () => {
    expect(moneyText({ amount: '120', currency: 'CNY' }, 'en')).toBe('CNY 120.00');
    expect(moneyText({ amount: '1200000.5', currency: 'CNY' }, 'zh-CN')).toBe('人民币1,200,000.50元');
    expect(moneyText({ amount: '120', currency: 'JPY' }, 'zh-CN')).toBe('JPY 120');
    expect(moneyPieces({ amount: '120', currency: 'CNY' }, ['fee'], 'zh-CN')).toEqual([
      { text: '人民币', at: ['fee', 'currency'] },
      { text: '120.00', at: ['fee', 'amount'] },
      { text: '元', at: ['fee', 'currency'] },
    ]);
  });

  it('is visibly open where it is a blank', () => {
    expect(blankText({ blank: 'years' }, 'en')).toBe('[years: ____]');
    expect(blankText({ blank: 'fee', example: { amount: '120', currency: 'CNY' } }, 'zh-CN')).toBe(
      '[fee：____，例如人民币120.00元]',
    );
    expect(spanPiece({ years: { blank: 'years' } }, ['lasts'], 'en')).toEqual({
      text: '[years: ____] years',
      at: ['lasts', 'years'],
    });
    expect(spanPiece({ blank: 'term', example: { days: 1 } }, ['lasts'], 'zh-CN')).toEqual({
      text: '[term：____，例如1天]',
      at: ['lasts'],
    });
  });
});

describe('words around figures', () => {
  it('are lists', () => {
    expect(listedText(['a'], 'and', 'en')).toBe('a');
    expect(listedText(['a', 'b', 'c'], 'or', 'en')).toBe('a, b or c');
    expect(listedText(['甲', '乙', '丙'], 'and', 'zh-CN')).toBe('甲、乙和丙');
  });

  it('are the names of clauses', () => {
    const names = { a: '5(1)', b: 'Warranty', c: '第三条', d: '三', e: 'A.2' };
    expect(Object.keys(names).map((id) => clauseName(id, names, 'en'))).toEqual([
      'clause 5(1)',
      'clause “Warranty”',
      'clause “第三条”',
      'clause 三',
      'clause A.2',
    ]);
    expect(Object.keys(names).map((id) => clauseName(id, names, 'zh-CN'))).toEqual([
      '第5(1)条',
      '“Warranty”条款',
      '第三条',
      '第三条',
      '第A.2条',
    ]);
    expect(clauseName('other', undefined, 'en')).toBe('clause “other”');
  });
});

describe('a sentence with names in braces', () => {
  it('takes pieces in the order of its language', () => {
    expect(fill('{b} after {a}', { a: 'x', b: { text: 'y', at: ['b'] } })).toEqual([
      { text: 'y', at: ['b'] },
      ' after ',
      'x',
    ]);
  });

  it('refuses a name that nothing fills', () => {
    expect(() => fill('runs for {length}', {})).toThrow(InvariantError);
    expect(() => fill('{toString}', {})).toThrow('nothing fills {toString}');
  });

  it('is the text of a clause that nothing computes', () => {
    const terms = {
      text: { en: 'We answer within {time} and charge {fee}.', 'zh-CN': '{fee}，{time}内答复。' },
      figures: { time: { workingHours: 4 }, fee: { blank: 'fee', example: '5%' } },
    };
    expect(plain(textClausePieces(terms, 'en'))).toBe(
      'We answer within 4 working hours and charge [fee: ____, e.g. 5%].',
    );
    expect(textClausePieces(terms, 'zh-CN')).toEqual([
      { text: '[fee：____，例如5%]', at: ['figures', 'fee'] },
      { text: '，', at: ['text', 'zh-CN'] },
      { text: '4个工作小时', at: ['figures', 'time', 'workingHours'] },
      { text: '内答复。', at: ['text', 'zh-CN'] },
    ]);
  });
});

describe('how periods are counted, in words', () => {
  it('is a law, or a law and what departs from it', () => {
    expect(plain(countingPieces('prcCivilCode', [], 'en'))).toBe(
      'Periods are counted by the Civil Code of the People’s Republic of China.',
    );
    expect(plain(countingPieces({ basedOn: 'eu1182', firstDay: 'counted', atLeastWorkingDays: 2 }, [], 'zh-CN'))).toBe(
      '期间依照欧洲共同体第1182/71号条例计算，具体如下：开始的当日计入，为第一日。',
    );
  });

  it('is stated in full where it rests on no law', () => {
    expect(plain(countingPieces({ dayEnds: { closeOfBusiness: '18:00' } }, [], 'en'))).toBe(
      'Periods are counted by the rules stated here alone, as follows: the day of the event is not counted; ' +
        'where the last month has no matching day, its last day ends the period; a last day that is a rest day stays; ' +
        'the last day ends when business closes at 18:00.',
    );
    for (const locale of locales)
      expectWellFormed(countingPieces({ restDay: 'statutoryHolidays', atLeastWorkingDays: 1 }, [], locale), locale);
  });
});
