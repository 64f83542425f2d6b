import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar, type FilledCalendarTerms } from '../../../src/kernel/calendar/index.js';
import { CalendarTerms, calendarIssues, parseCalendarTerms } from '../../../src/kernel/calendar/terms.js';
import { blanksIn } from '../../../src/kernel/gate/index.js';
import { cnRestDays } from '../../../src/packs/cn/calendar.js';
import { anything } from '../../anything.js';
import { terms } from './given.js';
import mistakes from './mistakes.json' with { type: 'json' };

const around = { zone: 'UTC', cn: cnRestDays };

describe('the terms of a calendar', () => {
  it.each(mistakes)('are refused, with every issue: $why', ({ terms: mistaken, issues }) => {
    const result = parseCalendarTerms(mistaken);
    const told = result.ok ? [] : result.issues.map(({ code, message }) => `${code} ${message}`);
    expect(told).toEqual(issues);
  });

  it.each(Object.entries(terms).filter(([, { hours }]) => hours !== undefined))(
    'are read as they are: %s',
    (_, one) => {
      const isEmpty = one.hours.length === 0 && one.dates === undefined;
      expect(parseCalendarTerms(one)).toEqual(isEmpty ? expect.anything() : { ok: true, value: one });
    },
  );

  it('may leave hours open, whole or in part', () => {
    const blank = { blank: 'hours', example: '24x7' };
    const inPart = [{ days: [1], from: { blank: 'opens' }, to: '18:00' }];
    const dates = [{ date: '2025-06-03', breaks: [{ from: '03:00', to: { blank: 'ends' } }] }];
    expect(parseCalendarTerms({ hours: blank, dates }).ok).toBe(true);
    expect(parseCalendarTerms({ hours: inPart, dates }).ok).toBe(true);
  });

  it('may have hours that touch, over midnight and over the end of the week too', () => {
    const nights = { days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '08:00' };
    expect(parseCalendarTerms({ hours: [nights, { ...nights, from: '08:00', to: '20:00' }] }).ok).toBe(true);
  });

  it('may have special dates in any year where unknown years have weekly hours', () => {
    const restDays = { firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: [] };
    const dates = [{ date: '2031-06-03', hours: [] }];
    expect(parseCalendarTerms({ hours: '24x7', restDays, dates }).ok).toBe(false);
    expect(parseCalendarTerms({ hours: '24x7', restDays, dates, beyondKnownYears: 'provisional' }).ok).toBe(true);
    expect(parseCalendarTerms({ hours: '24x7', dates }).ok).toBe(true);
  });

  it('are looked into with the rest days of China where these are given', () => {
    const value = {
      hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }],
      restDays: 'cn',
      dates: [
        { date: '2025-10-11', breaks: [{ from: '12:00', to: '13:00' }] },
        { date: '2025-10-18', breaks: [{ from: '12:00', to: '13:00' }] },
        { date: '2027-01-04', hours: [] },
      ],
    };
    const paths = (cn?: typeof cnRestDays) =>
      calendarIssues({ at: ['settings', 'calendars', 'office'], value }, cn).map(({ path }) => path.slice(3));
    expect(paths()).toEqual([]);
    expect(paths(cnRestDays)).toEqual([
      ['dates', 2, 'date'],
      ['dates', 1, 'breaks', 0],
    ]);
  });

  it('never make the parser throw', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const result = parseCalendarTerms(input);
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });

  it('never make the parser throw when they are nearly right, and what it takes compiles', () => {
    fc.assert(
      fc.property(nearlyRight, (input) => {
        const result = parseCalendarTerms(input);
        if (result.ok && blanksIn(result.value).length === 0)
          compileCalendar(result.value as FilledCalendarTerms, around);
        else if (result.ok) expect(result.value.hours).toEqual({ blank: 'hours' });
        else expect(result.issues.every(({ message, remedy }) => message.includes(remedy))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('have a form that editors can read', () => {
    const { properties } = CalendarTerms.toJSONSchema();
    expect(properties?.acrossMidnight).toMatchObject({ default: 'dayBegun' });
    expect(properties?.makeUpHoursOf).toMatchObject({ default: 1 });
    expect(properties?.beyondKnownYears).toMatchObject({ default: 'refuse' });
  });
});

const time = fc.constantFrom('00:00', '06:00', '09:00', '12:00', '18:00', '24:00', '25:00', 9);
const hours = fc.record({ from: time, to: time });
const date = fc.constantFrom('2025-06-03', '2025-10-11', '2030-01-01', '2025-02-30', null);
const holiday = fc.record({ date, name: fc.constant({ en: 'Holiday', 'zh-CN': '节日' }), statutory: fc.boolean() });

/** Terms of which each part is right as often as not. */
const nearlyRight = fc.record(
  {
    zone: fc.constantFrom('Asia/Shanghai', 'Mars/Olympus'),
    hours: fc.oneof(
      fc.constantFrom('24x7', { blank: 'hours' }, null),
      fc.array(fc.record({ days: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }), from: time, to: time }), {
        maxLength: 3,
      }),
    ),
    acrossMidnight: fc.constantFrom('dayBegun', 'eachDate', 1),
    restDays: fc.oneof(
      fc.constantFrom('cn', 'us'),
      fc.record({
        firstYear: fc.constantFrom(2025, 1800, '2025'),
        lastYear: fc.constantFrom(2025, 2024),
        holidays: fc.array(fc.oneof(holiday, fc.constant(null)), { maxLength: 2 }),
        makeUpDays: fc.array(date, { maxLength: 2 }),
      }),
    ),
    makeUpHoursOf: fc.constantFrom(1, 7, 8),
    dates: fc.array(
      fc.oneof(
        fc.record({ date, hours: fc.array(hours, { maxLength: 2 }) }),
        fc.record({ date, hoursOf: fc.constantFrom(1, 7, 8) }),
        fc.record({ date, breaks: fc.array(hours, { maxLength: 2 }) }),
      ),
      { maxLength: 3 },
    ),
    beyondKnownYears: fc.constantFrom('refuse', 'provisional', 'guess'),
  },
  { requiredKeys: [] },
);
