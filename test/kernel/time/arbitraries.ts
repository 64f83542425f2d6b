import * as fc from 'fast-check';

import { type CalendarSpan, dayNumber, type Holiday, type RestDays } from '../../../src/kernel/time/index.js';
import { slowDate } from './slow-models.js';

/** Days from 1900 to 2700: room for the longest span before the year 3000. */
export const anyDay = fc.oneof(
  fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2700-12-31') }),
  fc.integer({ min: dayNumber('2023-12-01'), max: dayNumber('2025-03-31') }),
);

export const anyCalendarSpan: fc.Arbitrary<CalendarSpan> = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((years) => ({ years })),
  fc.integer({ min: 0, max: 60 }).map((months) => ({ months })),
  fc.integer({ min: 0, max: 60 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 0, max: 400 }).map((days) => ({ days })),
);

/** Rest days of 2024 and 2025 with holidays anywhere and some of the other weekend days worked. */
export const anyRestDays: fc.Arbitrary<RestDays> = fc
  .uniqueArray(fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2025-12-31') }), { maxLength: 120 })
  .chain((days) => {
    const weekendDays = days.filter((day) => [0, 6].includes(new Date(day * 86_400_000).getUTCDay()));
    return fc.record({
      firstYear: fc.constant(2024),
      lastYear: fc.constant(2025),
      makeUpDays: fc.subarray(weekendDays).map((worked) => worked.map(slowDate)),
      holidays: fc.constant(days),
    });
  })
  .map(({ holidays, ...rest }) => ({
    ...rest,
    holidays: holidays
      .map((day, at) => holiday(slowDate(day), at % 2 === 0))
      .filter(({ date }) => !rest.makeUpDays.includes(date)),
  }));

export function holiday(date: string, statutory = true): Holiday {
  return { date, name: { en: 'Holiday', 'zh-CN': '节日' }, statutory };
}
