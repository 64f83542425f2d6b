import { describe, expect, it } from 'vitest';
import { type Calendar, compileCalendar, intersection } from '../../../src/kernel/calendar/index.js';
import {
  DateRangeError,
  dayNumber,
  epochMs,
  MalformedTimeError,
  MissingRestDaysError,
  UnknownYearError,
  UnknownZoneError,
} from '../../../src/kernel/time/index.js';
import { cnRestDays } from '../../../src/packs/cn/calendar.js';
import { calendar, compile, weekdays } from './given.js';

const hour = 3_600_000;
const at = epochMs;

describe('a year that is not known', () => {
  const office = calendar('China office');
  const nights = calendar('China nights');
  const always = calendar('China always');

  it.each<[string, (asked: Calendar) => unknown, number]>([
    ['time that runs on into it', (c) => c.add(at('2026-12-30T09:00:00+08:00'), 17 * hour), 2027],
    [
      'a span that reaches into it',
      (c) => c.between(at('2026-12-31T09:00:00+08:00'), at('2029-01-01T00:00:01+08:00')),
      2027,
    ],
    ['the same reversed', (c) => c.between(at('2029-01-01T00:00:01+08:00'), at('2026-12-31T09:00:00+08:00')), 2027],
    ['the opening after the last', (c) => c.nextOpening(at('2026-12-31T13:00:01+08:00')), 2027],
    ['the closing after the last', (c) => c.nextClosing(at('2026-12-31T18:00:00+08:00')), 2027],
    ['its first moment', (c) => c.isOpen(at('2027-01-01T00:00:00+08:00')), 2027],
    ['time from its first moment', (c) => c.add(at('2027-01-01T00:00:00+08:00'), 1), 2027],
    ['a moment further on', (c) => c.isOpen(at('2029-06-01T00:00:00+08:00')), 2029],
    ['the moment before the first known', (c) => c.isOpen(at('2023-12-31T23:59:59+08:00')), 2023],
    ['time that runs back into it', (c) => c.subtract(at('2024-01-03T09:00:00+08:00'), 9 * hour), 2023],
    ['the opening before the first', (c) => c.previousOpening(at('2024-01-02T08:59:59+08:00')), 2023],
    ['the closing before the first', (c) => c.previousClosing(at('2024-01-02T11:00:00+08:00')), 2023],
    ['working days on into it', (c) => c.nthWorkingDay(dayNumber('2026-12-31'), 1), 2027],
    ['working days back into it', (c) => c.nthWorkingDay(dayNumber('2024-01-02'), -1), 2023],
    ['one of its days', (c) => c.isWorkingDay(dayNumber('2027-05-01')), 2027],
    ['the hours of one of its days', (c) => c.hoursOn(dayNumber('2022-05-01')), 2022],
    ['a count that begins in it', (c) => c.workingDaysBetween(dayNumber('2023-12-31'), dayNumber('2024-01-05')), 2023],
    [
      'pieces that reach into it',
      (c) => c.segments(at('2026-12-31T00:00:00+08:00'), at('2027-01-01T00:00:01+08:00')),
      2027,
    ],
    ['pieces from it', (c) => c.segments(at('2023-12-31T00:00:00+08:00'), at('2024-01-01T00:00:01+08:00')), 2023],
    [
      'reasons for the time being, where none are given',
      (c) => c.provisionalYears(at('2026-12-31T00:00:00+08:00'), at('2027-01-02T00:00:00+08:00')),
      2027,
    ],
  ])('is named: %s', (_, ask, year) => {
    expect(() => ask(office)).toThrow(new UnknownYearError(year));
  });

  it('is needed to know whether a night of its last day goes on', () => {
    expect(() => nights.isOpen(at('2024-01-01T05:59:59+08:00'))).toThrow(new UnknownYearError(2023));
    expect(nights.isOpen(at('2024-01-01T06:00:00+08:00'))).toBe(false);
    expect(() => nights.nextClosing(at('2026-12-31T23:00:00+08:00'))).toThrow(new UnknownYearError(2027));
    expect(nights.isOpen(at('2026-12-31T23:00:00+08:00'))).toBe(true);
    expect(nights.hoursOn(dayNumber('2026-12-31'))?.closes).toBe(at('2027-01-01T06:00:00+08:00'));
  });

  it('is needed to know whether hours end, or begin, with the year', () => {
    expect(() => always.nextClosing(at('2026-12-31T23:00:00+08:00'))).toThrow(new UnknownYearError(2027));
    const open = compile({
      zone: 'Asia/Shanghai',
      hours: '24x7',
      restDays: { firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: [] },
    });
    expect(() => open.previousOpening(at('2025-06-01T00:00:00+08:00'))).toThrow(new UnknownYearError(2024));
    expect(() => open.subtract(at('2025-01-01T01:00:00+08:00'), hour, 'atPreviousClosing')).toThrow(
      new UnknownYearError(2024),
    );
    expect(open.subtract(at('2025-01-01T01:00:00+08:00'), hour)).toBe(at('2025-01-01T00:00:00+08:00'));
    expect(open.add(at('2025-12-31T23:00:00+08:00'), hour)).toBe(at('2026-01-01T00:00:00+08:00'));
    expect(() => open.add(at('2025-12-31T23:00:00+08:00'), hour, 'atNextOpening')).toThrow(new UnknownYearError(2026));
    expect(() => open.previousClosing(at('2026-01-01T00:00:00+08:00'))).toThrow(new UnknownYearError(2026));
    expect(() => open.previousClosing(at('2025-12-31T00:00:00+08:00'))).toThrow(new UnknownYearError(2024));
  });

  it('is one that either of two calendars does not know', () => {
    for (const name of ['China and always', 'always and China']) {
      const both = calendar(name);
      expect(() => both.isOpen(at('2027-01-04T10:00:00+08:00'))).toThrow(new UnknownYearError(2027));
      expect(() => both.isWorkingDay(dayNumber('2023-01-04'))).toThrow(new UnknownYearError(2023));
      expect(() => both.nextOpening(at('2026-12-31T13:00:01+08:00'))).toThrow(new UnknownYearError(2027));
      expect(() => both.previousOpening(at('2024-01-02T08:00:00+08:00'))).toThrow(new UnknownYearError(2023));
    }
  });
});

describe('what lies outside the years 1900 to 2999', () => {
  const office = calendar('Shanghai office');
  const always = calendar('Shanghai always');
  const never = compile({ zone: 'Asia/Shanghai', hours: [] });

  it.each<[string, () => unknown]>([
    ['a moment before', () => office.isOpen(Date.UTC(1899, 0, 1))],
    ['a moment after', () => office.isOpen(Date.UTC(3000, 0, 1))],
    ['no moment at all', () => office.isOpen(Number.NaN)],
    ['a span to no moment at all', () => office.between(0, Number.NaN)],
    ['pieces to no moment at all', () => office.segments(0, Number.NaN)],
    ['eternity', () => office.add(Number.POSITIVE_INFINITY, 1)],
    ['more time than there is', () => always.add(0, 10_000_000 * hour)],
    ['more time than there was', () => always.subtract(0, 10_000_000 * hour)],
    ['the end of hours without end', () => always.nextClosing(0)],
    ['their end before', () => always.previousClosing(0)],
    ['their beginning', () => always.previousOpening(0)],
    ['another beginning', () => always.nextOpening(0)],
    ['hours that never begin', () => never.nextOpening(0)],
    ['time that is never used up', () => never.add(0, 1)],
    ['time that was never used up', () => never.subtract(0, 1)],
    ['a working day of none', () => never.nthWorkingDay(0, 1)],
    ['one before', () => never.nthWorkingDay(0, -1)],
    ['a day after', () => office.isWorkingDay(dayNumber('2999-12-31') + 1)],
    ['half a day', () => office.isWorkingDay(0.5)],
    [
      'an opening after the last of one day',
      () => calendar('one day only').nextOpening(at('2025-06-03T12:00:00+08:00')),
    ],
  ])('is refused: %s', (_, ask) => {
    expect(ask).toThrow(DateRangeError);
  });

  it('is all of the time that there is', () => {
    const [from, to] = [at('1900-01-01T00:00:00Z'), at('2999-12-31T00:00:00Z')];
    const utc = compile({ zone: 'UTC', hours: '24x7' });
    expect(utc.between(from, to)).toBe(to - from);
    expect(utc.add(from, to - from)).toBe(to);
    expect(utc.subtract(to, to - from)).toBe(from);
  });
});

describe('what makes no sense', () => {
  const office = calendar('Shanghai office');

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('is refused as an amount of time: %s', (amount) => {
    expect(() => office.add(0, amount)).toThrow(DateRangeError);
    expect(() => office.subtract(0, amount)).toThrow(DateRangeError);
  });

  it.each([0.5, Number.NaN])('is refused as a number of working days: %s', (n) => {
    expect(() => office.nthWorkingDay(0, n)).toThrow(DateRangeError);
  });

  it('is refused when a calendar is made', () => {
    expect(() => compileCalendar({ hours: weekdays })).toThrow(MalformedTimeError);
    expect(() => compileCalendar({ hours: weekdays }, { zone: 'Mars/Olympus' })).toThrow(UnknownZoneError);
    expect(() => compileCalendar({ zone: 'UTC', hours: { blank: 'hours' } as never })).toThrow(MalformedTimeError);
    const empty = { days: [1], from: '09:00', to: '09:00' } as const;
    expect(() => compileCalendar({ zone: 'UTC', hours: [empty] })).toThrow('write 00:00 to 24:00');
    const restDays = { firstYear: 2025, lastYear: 2024, holidays: [], makeUpDays: [] };
    expect(() => compileCalendar({ zone: 'UTC', hours: weekdays, restDays })).toThrow(MalformedTimeError);
  });

  it('asks for the rest days of China, and says where they are', () => {
    const make = () => compileCalendar({ zone: 'Asia/Shanghai', hours: weekdays, restDays: 'cn' });
    expect(make).toThrow(MissingRestDaysError);
    expect(make).toThrow("import { cnRestDays } from 'aftersales/packs/cn/calendar'");
  });

  it('is a calendar that nobody made', () => {
    expect(() => intersection({ ...office }, office)).toThrow(DateRangeError);
  });
});

describe('the zone', () => {
  it('is that of the terms, or else the one around them', () => {
    const noon = at('2025-06-03T12:00:00+08:00');
    const inside = compileCalendar({ zone: 'Asia/Shanghai', hours: weekdays }, { zone: 'UTC' });
    const around = compileCalendar({ hours: weekdays }, { zone: 'UTC', cn: cnRestDays });
    expect([inside.zone, inside.isOpen(noon)]).toEqual(['Asia/Shanghai', true]);
    expect([around.zone, around.isOpen(noon)]).toEqual(['UTC', false]);
  });
});

describe('terms that are changed after a calendar was made of them', () => {
  it('change nothing in it', () => {
    const name = { en: 'Closed', 'zh-CN': '休息' };
    const terms = {
      zone: 'UTC',
      hours: [{ days: [2 as const], from: '09:00', to: '18:00' }],
      dates: [{ date: '2025-06-03', hours: [], name }],
    };
    const made = compileCalendar(terms);
    terms.hours[0] = { days: [2], from: '00:00', to: '24:00' };
    terms.dates.pop();
    name.en = 'Open';
    const [piece] = made.segments(at('2025-06-03T00:00:00Z'), at('2025-06-04T00:00:00Z'));
    expect(piece?.why).toEqual({ kind: 'specialDay', name: { en: 'Closed', 'zh-CN': '休息' } });
  });
});
