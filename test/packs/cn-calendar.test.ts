import { describe, expect, it } from 'vitest';
import { cnRestDays as ofRoot } from '../../src/index.js';
import { compileCalendar } from '../../src/kernel/calendar/index.js';
import { dayNumber, restDayIssues } from '../../src/kernel/time/index.js';
import { cnRestDays } from '../../src/packs/cn/calendar.js';

describe('the rest days of China', () => {
  it('are the same wherever they are imported from, and have no issues', () => {
    expect(ofRoot).toBe(cnRestDays);
    expect(restDayIssues(cnRestDays)).toEqual([]);
  });

  it.each([
    [2024, 251, '366 days, less 104 at weekends and 19 holidays on weekdays, and 8 make-up days'],
    [2025, 248, '365 days, less 104 at weekends and 18 holidays on weekdays, and 5 make-up days'],
    [2026, 248, '365 days, less 104 at weekends and 19 holidays on weekdays, and 6 make-up days'],
  ])('leave in %i %i working days: %s', (year, days) => {
    const office = compileCalendar(
      { zone: 'Asia/Shanghai', hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }], restDays: 'cn' },
      { cn: cnRestDays },
    );
    // 1 January, which a count leaves out, is always a holiday.
    expect(office.isWorkingDay(dayNumber(`${year}-01-01`))).toBe(false);
    expect(office.workingDaysBetween(dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`))).toBe(days);
  });
});
