import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addMonths,
  civilDate,
  civilFields,
  DateRangeError,
  dayNumber,
  isCivilDate,
  MalformedTimeError,
  weekday,
} from '../../../src/kernel/time/index.js';
import { anyDay } from './arbitraries.js';
import { slowAddMonths, slowDate } from './slow-models.js';

const FIRST = dayNumber('1900-01-01');
const LAST = dayNumber('2999-12-31');

describe('a civil date', () => {
  it('is a real day of the years 1900 to 2999', () => {
    for (const date of ['1900-01-01', '2000-02-29', '2024-02-29', '2025-02-28', '2999-12-31']) {
      expect(isCivilDate(date), date).toBe(true);
    }
  });

  it.each([
    ['2025-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2025-04-31', 'April has 30 days'],
    ['2025-13-01', 'no thirteenth month'],
    ['2025-00-10', 'no month nought'],
    ['2025-01-00', 'no day nought'],
    ['1899-12-31', 'before the first year'],
    ['3000-01-01', 'after the last year'],
    ['2025-1-1', 'figures are missing'],
    [' 2025-01-01', 'a space before it'],
    ['2025-01-01\n', 'a line break after it'],
    ['2025-01-01T00:00:00Z', 'an instant'],
    ['20250101', 'no hyphens'],
    ['２０２５-01-01', 'full-width figures'],
    ['', 'nothing'],
  ])('is not %j: %s', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(MalformedTimeError);
  });

  it.each([[undefined], [null], [20250101], [new Date(0)], [['2025-01-01']]])('is a text, not %o', (value) => {
    expect(isCivilDate(value)).toBe(false);
  });

  it('is refused with the text and the remedy', () => {
    expect(() => dayNumber('2025-02-29')).toThrow(
      '"2025-02-29" is not a civil date; write YYYY-MM-DD, a real day from 1900-01-01 to 2999-12-31',
    );
  });
});

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2000-03-01')).toBe(11_017);
  });

  it('name every date from 1900 to 2999 as the calendar does, and back', () => {
    for (let day = FIRST; day <= LAST; day += 1) {
      const date = slowDate(day);
      if (civilDate(day) !== date || dayNumber(date) !== day) expect.fail(`${day} ${date} ${civilDate(day)}`);
    }
  });

  it('are refused outside the years 1900 to 2999, and when not whole', () => {
    for (const day of [FIRST - 1, LAST + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => civilDate(day)).toThrow(DateRangeError);
      expect(() => civilFields(day)).toThrow(DateRangeError);
    }
  });

  it('tell the day of the week, Monday first', () => {
    expect(weekday(dayNumber('2025-03-17'))).toBe(1);
    expect(weekday(dayNumber('2025-03-16'))).toBe(7);
    expect(weekday(dayNumber('1900-01-01'))).toBe(1);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(day) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });
});

describe('adding months', () => {
  it('ends on the matching day of the final month', () => {
    expect(addMonths(dayNumber('2024-01-15'), 1, 'reject')).toEqual({ day: dayNumber('2024-02-15'), clamped: false });
  });

  it('ends on the last day of a month without a matching day, and says so', () => {
    expect(addMonths(dayNumber('2024-01-31'), 1, 'lastDay')).toEqual({ day: dayNumber('2024-02-29'), clamped: true });
  });

  it('ends nowhere in such a month when no other day may stand in', () => {
    expect(addMonths(dayNumber('2024-01-31'), 1, 'reject')).toBeUndefined();
  });

  it('goes back by negative months', () => {
    expect(addMonths(dayNumber('2024-03-31'), -1, 'lastDay')).toEqual({ day: dayNumber('2024-02-29'), clamped: true });
  });

  it('agrees with a table of month lengths', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2400 }), (day, months) => {
        const moved = addMonths(day, months, 'lastDay');
        expect(civilDate(moved?.day ?? 0)).toBe(slowAddMonths(civilDate(day), months));
        expect(moved?.clamped).toBe(civilFields(moved?.day ?? 0).day !== civilFields(day).day);
      }),
    );
  });

  it('refuses to leave the years 1900 to 2999, and parts of a month', () => {
    expect(() => addMonths(LAST, 1, 'lastDay')).toThrow(DateRangeError);
    expect(() => addMonths(FIRST, -1, 'lastDay')).toThrow(DateRangeError);
    expect(() => addMonths(FIRST, 0.5, 'lastDay')).toThrow(DateRangeError);
    expect(() => addMonths(Number.NaN, 1, 'lastDay')).toThrow(DateRangeError);
  });
});
