import { UTCDateMini } from '@date-fns/utc/date/mini';
import { roundMoney, times } from 'aftersales/money';
import { addMonths, civilDate, dayNumber } from 'aftersales/time';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { Decimal } from 'decimal.js';
import { bench, describe } from 'vitest';

// Each group sets our own way beside what an app would write by hand: the ratio is what carries over to another machine.

describe('36 months after a date, as text', () => {
  bench('aftersales', () => {
    const moved = addMonths(dayNumber('2024-02-29'), 36, 'lastDay');
    if (moved !== undefined) civilDate(moved.day);
  });

  bench('date-fns in UTC fields', () => {
    addMonthsToDate(new UTCDateMini('2024-02-29'), 36).toISOString().slice(0, 10);
  });
});

describe('a price, times a rate, times a number of days, rounded once', () => {
  bench('aftersales', () => {
    roundMoney(times({ amount: '1999.00', currency: 'CNY' }, '0.5%', 17));
  });

  bench('decimal.js', () => {
    new Decimal('1999.00').times('0.005').times(17).toFixed(2, Decimal.ROUND_HALF_UP);
  });
});
