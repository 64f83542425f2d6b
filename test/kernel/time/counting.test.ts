import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type CalendarSpan,
  type CountingTerms,
  civilDate,
  compileRestDays,
  countingDefaults,
  countPeriod,
  type DayPeriod,
  dayNumber,
  epochMs,
  eu1182,
  instantText,
  isInTime,
  MalformedTimeError,
  MissingRestDaysError,
  periodEnd,
  prcCivilCode,
  resolveCounting,
  rollLastDay,
  UnknownYearError,
} from '../../../src/kernel/time/index.js';
import { cnRestDays } from '../../../src/packs/cn/calendar.js';
import { anyCalendarSpan, anyDay, anyRestDays, holiday } from './arbitraries.js';
import countedPeriods from './counted-periods.json' with { type: 'json' };
import { slowIsWorked } from './slow-models.js';

const china = compileRestDays(cnRestDays);
const belgium = compileRestDays({
  firstYear: 2025,
  lastYear: 2025,
  holidays: [holiday('2025-01-01'), holiday('2025-04-21'), holiday('2025-05-01'), holiday('2025-12-25')],
  makeUpDays: [],
});

interface Row {
  id: string;
  from: string;
  period: DayPeriod;
  counting: CountingTerms;
  restDays?: 'belgium';
  ends: string | null;
  clamped?: true;
  rolledFrom?: string;
  why: string;
}

describe('a period', () => {
  it.each(countedPeriods as unknown as Row[])(
    '$id: $why',
    ({ from, period, counting, restDays, ends, clamped, rolledFrom }) => {
      const counted = countPeriod(
        dayNumber(from),
        period,
        resolveCounting(counting),
        restDays === 'belgium' ? belgium : china,
      );
      if (ends === null) return expect(counted).toEqual({ noSuchDay: true });
      expect(counted).toEqual({
        lastDay: dayNumber(ends),
        ...(clamped && { clamped }),
        ...(rolledFrom && { rolledFrom: dayNumber(rolledFrom) }),
      });
    },
  );

  it('that begins on a counted day ends a day earlier, save where the final month is cut short', () => {
    fc.assert(
      fc.property(anyDay, anyCalendarSpan, (day, span) => {
        const plain = ended(day, span, countingDefaults);
        const counted = ended(day, span, { ...countingDefaults, firstDay: 'counted' });
        expect(counted.lastDay).toBe(plain.clamped ? plain.lastDay : plain.lastDay - 1);
      }),
    );
  });

  it('tiles the calendar: month after month from a counted first of the month, no day is left out or counted twice', () => {
    for (let month = 0; month < 1200; month += 1) {
      const first = ended(dayNumber('1950-01-01'), { months: month }, countingDefaults).lastDay;
      const next = ended(dayNumber('1950-01-01'), { months: month + 1 }, countingDefaults).lastDay;
      expect(ended(first, { months: 1 }, { ...countingDefaults, firstDay: 'counted' }).lastDay).toBe(next - 1);
    }
  });

  it('never ends earlier when it begins later, in any way of counting', () => {
    const ways = fc.record({
      firstDay: fc.constantFrom('counted', 'notCounted'),
      lastDayOnRestDay: fc.constantFrom('stays', 'following', 'preceding', 'modifiedFollowing'),
      restDay: fc.constantFrom('statutoryHolidays', 'notifiedBlock', 'nonWorkingDays'),
    } as const);
    const shortSpan: fc.Arbitrary<CalendarSpan> = fc.oneof(
      fc.nat(5).map((months) => ({ months })),
      fc.nat(90).map((days) => ({ days })),
    );
    const start = fc.integer({ min: dayNumber('2024-03-01'), max: dayNumber('2025-03-31') });
    fc.assert(
      fc.property(anyRestDays, start, fc.nat(10), shortSpan, ways, (data, day, later, span, way) => {
        const restDays = compileRestDays(data);
        const convention = { ...countingDefaults, ...way };
        const early = ended(day, span, convention, restDays).lastDay;
        expect(ended(day + later, span, convention, restDays).lastDay).toBeGreaterThanOrEqual(early);
      }),
    );
  });

  it('rolls to the nearest working day that a walk finds', () => {
    const days = fc.integer({ min: dayNumber('2024-04-01'), max: dayNumber('2025-08-31') });
    fc.assert(
      fc.property(anyRestDays, days, fc.constantFrom(1, -1), (data, day, step) => {
        const holidays = data.holidays.map(({ date }) => date);
        let open = day;
        while (!slowIsWorked(open, holidays, data.makeUpDays)) open += step;
        const lastDayOnRestDay = step === 1 ? 'following' : 'preceding';
        expect(rollLastDay(day, { lastDayOnRestDay, restDay: 'nonWorkingDays' }, compileRestDays(data))).toBe(open);
      }),
    );
  });

  it('in Europe holds two working days if it has two days', () => {
    const days = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2025-03-31') });
    fc.assert(
      fc.property(anyRestDays, days, fc.integer({ min: 2, max: 30 }), (data, day, length) => {
        const restDays = compileRestDays(data);
        const { lastDay } = ended(day, { days: length }, eu1182, restDays);
        expect(restDays.workingDaysBetween(day, lastDay)).toBeGreaterThanOrEqual(2);
        expect(restDays.isRestDay(lastDay, 'nonWorkingDays')).toBe(false);
      }),
    );
  });

  it('leaves what it is given unchanged', () => {
    const spans = Object.freeze([Object.freeze({ months: 1 }), Object.freeze({ days: 3 })]);
    expect(countPeriod(0, spans, Object.freeze({ ...countingDefaults }))).toEqual({ lastDay: 34 });
  });
});

describe('rest days that are needed', () => {
  const day = dayNumber('2025-09-24');

  it('and were not given are asked for', () => {
    expect(() => countPeriod(day, { days: 7 }, prcCivilCode)).toThrow(MissingRestDaysError);
    expect(() => countPeriod(day, { workingDays: 3 }, countingDefaults)).toThrow(MissingRestDaysError);
    expect(() => countPeriod(day, { days: 7 }, { ...countingDefaults, atLeastWorkingDays: 2 })).toThrow(
      MissingRestDaysError,
    );
  });

  it('are not asked for where the last day stays', () => {
    expect(countPeriod(day, { days: 7 }, countingDefaults)).toEqual({ lastDay: day + 7 });
  });

  it('and are not known for the year are refused by that year', () => {
    expect(() => countPeriod(day, { years: 2 }, prcCivilCode, china)).toThrow(new UnknownYearError(2027));
    expect(() => countPeriod(dayNumber('2026-12-20'), { workingDays: 10 }, prcCivilCode, china)).toThrow(
      new UnknownYearError(2027),
    );
  });
});

describe('a period that is none', () => {
  it.each([[{ hours: 24 }], [{ days: 1, months: 1 }], [{ days: -1 }], [{ workingDays: 1, days: 1 }], [{}]])(
    '%j is refused',
    (period) => {
      expect(() => countPeriod(0, period as unknown as DayPeriod, countingDefaults, china)).toThrow(MalformedTimeError);
    },
  );
});

describe('a way of counting', () => {
  it('is a law by its name', () => {
    expect(resolveCounting('prcCivilCode')).toEqual(prcCivilCode);
    expect(resolveCounting('eu1182')).toEqual(eu1182);
  });

  it('is the default where nothing is stated, and stating a default changes nothing', () => {
    expect(resolveCounting()).toEqual(countingDefaults);
    expect(resolveCounting({})).toEqual(countingDefaults);
    expect(resolveCounting({ ...countingDefaults })).toEqual(countingDefaults);
  });

  it('is a law with the choices that the parties agreed otherwise', () => {
    expect(resolveCounting({ basedOn: 'prcCivilCode', firstDay: 'counted' })).toEqual({
      ...prcCivilCode,
      firstDay: 'counted',
    });
  });

  it('that is unknown is refused', () => {
    expect(() => resolveCounting('bgb' as 'eu1182')).toThrow(
      '"bgb" is no way of counting; write "prcCivilCode" or "eu1182"',
    );
    expect(() => resolveCounting({ basedOn: 'bgb' as 'eu1182' })).toThrow(MalformedTimeError);
  });
});

describe('the end of the last day', () => {
  const lastDay = dayNumber('2025-10-09');
  const atFive = { dayEnds: { closeOfBusiness: '17:00' } } as const;

  it('is midnight, which is too late itself', () => {
    const end = periodEnd(lastDay, countingDefaults, 'Asia/Shanghai');
    expect(instantText(end, 'Asia/Shanghai')).toBe('2025-10-10T00:00:00+08:00');
    expect(isInTime(end - 1, lastDay, countingDefaults, 'Asia/Shanghai')).toBe(true);
    expect(isInTime(end, lastDay, countingDefaults, 'Asia/Shanghai')).toBe(false);
  });

  it('is the close of business, which is still in time', () => {
    const end = periodEnd(lastDay, atFive, 'Asia/Shanghai');
    expect(instantText(end, 'Asia/Shanghai')).toBe('2025-10-09T17:00:00+08:00');
    expect(isInTime(end, lastDay, atFive, 'Asia/Shanghai')).toBe(true);
    expect(isInTime(end + 1, lastDay, atFive, 'Asia/Shanghai')).toBe(false);
  });

  it('is the time of day in the zone of the agreement', () => {
    expect(isInTime(epochMs('2025-10-09T17:00:00+02:00'), lastDay, atFive, 'Asia/Shanghai')).toBe(false);
    expect(isInTime(epochMs('2025-10-09T17:00:00+02:00'), lastDay, atFive, 'Europe/Berlin')).toBe(true);
  });

  it('is refused for a close of business that is no time of day', () => {
    expect(() => periodEnd(lastDay, { dayEnds: { closeOfBusiness: '5pm' } }, 'UTC')).toThrow(MalformedTimeError);
  });
});

describe('the golden rows', () => {
  it('have ids of their own and name real dates', () => {
    const rows = countedPeriods as unknown as Row[];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { from } of rows) expect(civilDate(dayNumber(from))).toBe(from);
  });
});

function ended(...[day, span, convention, restDays]: Parameters<typeof countPeriod>): {
  lastDay: number;
  clamped?: true;
} {
  const counted = countPeriod(day, span, convention, restDays);
  if ('noSuchDay' in counted) throw new Error('no such day');
  return counted;
}
