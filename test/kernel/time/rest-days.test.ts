import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  civilDate,
  compileRestDays,
  DateRangeError,
  dayNumber,
  MalformedTimeError,
  type RestDays,
  restDayIssues,
  UnknownYearError,
} from '../../../src/kernel/time/index.js';
import { cnRestDays } from '../../../src/packs/cn/calendar.js';
import { anyRestDays, holiday } from './arbitraries.js';
import { slowIsWorked } from './slow-models.js';

const china = compileRestDays(cnRestDays);
const plain: RestDays = { firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: [] };

describe('the rest days of China', () => {
  it('have no issues and survive JSON', () => {
    expect(restDayIssues(cnRestDays)).toEqual([]);
    expect(JSON.parse(JSON.stringify(cnRestDays))).toEqual(cnRestDays);
  });

  it('name as many statutory holidays as the Holiday Measures do: 11 in 2024, 13 from 2025', () => {
    const statutory = (year: number) =>
      cnRestDays.holidays.filter((each) => each.statutory && each.date.startsWith(String(year))).length;
    expect([2024, 2025, 2026].map(statutory)).toEqual([11, 13, 13]);
  });

  it.each([
    [2024, 28, 8],
    [2025, 28, 5],
    [2026, 33, 6],
  ])('have for %i %i days off in blocks and %i make-up days', (year, off, worked) => {
    const inYear = (date: string) => date.startsWith(String(year));
    expect(cnRestDays.holidays.filter(({ date }) => inYear(date))).toHaveLength(off);
    expect(cnRestDays.makeUpDays.filter(inYear)).toHaveLength(worked);
  });

  it('tell the three kinds of rest days apart', () => {
    const kinds = (date: string) =>
      (['statutoryHolidays', 'notifiedBlock', 'nonWorkingDays'] as const).filter((kind) =>
        china.isRestDay(dayNumber(date), kind),
      );
    expect(kinds('2025-10-01')).toEqual(['statutoryHolidays', 'notifiedBlock', 'nonWorkingDays']);
    expect(kinds('2025-10-08')).toEqual(['notifiedBlock', 'nonWorkingDays']);
    expect(kinds('2025-03-15')).toEqual(['nonWorkingDays']);
    expect(kinds('2025-10-11')).toEqual([]);
    expect(kinds('2025-10-09')).toEqual([]);
  });

  it('name the holiday of a date', () => {
    expect(china.holidayOn(dayNumber('2025-10-06'))?.name).toEqual({ en: 'Mid-Autumn Festival', 'zh-CN': '中秋节' });
    expect(china.holidayOn(dayNumber('2025-10-09'))).toBeUndefined();
  });

  it('are unknown for 2023 and 2027, whatever is asked', () => {
    for (const [date, year] of [
      ['2023-12-31', 2023],
      ['2027-01-01', 2027],
    ] as const) {
      const day = dayNumber(date);
      for (const kind of ['statutoryHolidays', 'notifiedBlock', 'nonWorkingDays'] as const) {
        expect(() => china.isRestDay(day, kind)).toThrow(new UnknownYearError(year));
      }
      expect(() => china.holidayOn(day)).toThrow(`the rest days of ${year} are not known`);
      expect(() => china.nthWorkingDay(day, 1)).toThrow(UnknownYearError);
      expect(() => china.workingDaysBetween(day, day)).toThrow(UnknownYearError);
    }
    expect(() => china.nthWorkingDay(dayNumber('2026-12-31'), 1)).toThrow(new UnknownYearError(2027));
  });
});

describe('working days', () => {
  it('are counted after the day of the event', () => {
    const nth = (date: string, count: number) => civilDate(china.nthWorkingDay(dayNumber(date), count));
    expect(nth('2025-09-30', 1)).toBe('2025-10-09');
    expect(nth('2025-09-30', 3)).toBe('2025-10-11');
    expect(nth('2025-09-30', 0)).toBe('2025-09-30');
    expect(nth('2025-10-04', 0)).toBe('2025-10-04');
  });

  it('number 20 in a February of four plain weeks', () => {
    const days = compileRestDays({ ...plain, firstYear: 2021, lastYear: 2021 });
    expect(days.workingDaysBetween(dayNumber('2021-01-31'), dayNumber('2021-02-28'))).toBe(20);
  });

  it('follow the weekend that is stated', () => {
    const sundayOnly = compileRestDays({ ...plain, weekend: [7] });
    expect(civilDate(sundayOnly.nthWorkingDay(dayNumber('2025-03-14'), 2))).toBe('2025-03-17');
    expect(sundayOnly.isRestDay(dayNumber('2025-03-15'), 'nonWorkingDays')).toBe(false);
  });

  it('are refused in numbers that make no sense', () => {
    for (const count of [-1, 0.5, Number.NaN]) expect(() => china.nthWorkingDay(20_000, count)).toThrow(DateRangeError);
  });

  it('agree with a walk day by day', () => {
    const start = dayNumber('2024-01-01');
    fc.assert(
      fc.property(anyRestDays, fc.nat(400), fc.nat(150), (data, offset, count) => {
        const days = compileRestDays(data);
        const holidays = data.holidays.map(({ date }) => date);
        let day = start + offset;
        for (let left = count; left > 0; ) if (slowIsWorked(++day, holidays, data.makeUpDays)) left -= 1;
        expect(days.nthWorkingDay(start + offset, count)).toBe(day);
        expect(days.workingDaysBetween(start + offset, day)).toBe(count);
        expect(days.workingDaysBetween(day, start + offset)).toBe(count === 0 ? 0 : -count);
      }),
    );
  });

  it('do not depend on the order in which the holidays are given', () => {
    fc.assert(
      fc.property(anyRestDays, fc.nat(400), (data, offset) => {
        const reversed = {
          ...data,
          holidays: [...data.holidays].reverse(),
          makeUpDays: [...data.makeUpDays].reverse(),
        };
        const after = dayNumber('2024-01-01') + offset;
        expect(compileRestDays(reversed).nthWorkingDay(after, 50)).toBe(compileRestDays(data).nthWorkingDay(after, 50));
      }),
    );
  });
});

describe('issues of rest days', () => {
  const codes = (data: Partial<RestDays>) => restDayIssues({ ...plain, ...data }).map(({ code, path }) => [code, path]);

  it('name a date that is given twice', () => {
    expect(codes({ holidays: [holiday('2025-10-01'), holiday('2025-10-01')] })).toEqual([
      ['dateRepeated', ['holidays', 1, 'date']],
    ]);
    expect(codes({ makeUpDays: ['2025-10-11', '2025-10-11'] })).toEqual([['dateRepeated', ['makeUpDays', 1]]]);
  });

  it('name a date that is both a holiday and a make-up day', () => {
    const [issue] = restDayIssues({ ...plain, holidays: [holiday('2025-10-11')], makeUpDays: ['2025-10-11'] });
    expect(issue).toEqual({
      code: 'dateRepeated',
      path: ['makeUpDays', 0],
      value: '2025-10-11',
      message: 'makeUpDays[0] "2025-10-11" is already given at holidays[0].date; keep one of the two',
      remedy: 'keep one of the two',
    });
  });

  it('name dates that do not exist, lie outside the known years, or are worked anyway', () => {
    expect(codes({ holidays: [holiday('2025-02-29')] })).toEqual([['notADate', ['holidays', 0, 'date']]]);
    expect(codes({ holidays: [holiday('2026-01-01')] })).toEqual([['yearNotKnown', ['holidays', 0, 'date']]]);
    expect(codes({ makeUpDays: ['2024-12-29'] })).toEqual([['yearNotKnown', ['makeUpDays', 0]]]);
    expect(codes({ makeUpDays: ['2025-10-10'] })).toEqual([['makeUpDayOnWeekday', ['makeUpDays', 0]]]);
    expect(codes({ makeUpDays: ['2025-10-10'], weekend: [5] })).toEqual([]);
  });

  it('name years and weekdays that make no sense', () => {
    expect(codes({ firstYear: 2026 })).toEqual([['yearsReversed', ['lastYear']]]);
    expect(codes({ firstYear: 1800 })).toEqual([['yearOutOfRange', ['firstYear']]]);
    expect(codes({ lastYear: 2025.5 })).toEqual([['yearOutOfRange', ['lastYear']]]);
    expect(codes({ weekend: [0 as 7] })).toEqual([['notAWeekday', ['weekend', 0]]]);
  });

  it('are all told at once', () => {
    expect(
      codes({ holidays: [holiday('2025-02-29'), holiday('2026-01-01')], makeUpDays: ['2025-10-10'] }),
    ).toHaveLength(3);
  });

  it('keep the data from being compiled', () => {
    expect(() => compileRestDays({ ...plain, makeUpDays: ['2025-10-10'] })).toThrow(MalformedTimeError);
  });
});
