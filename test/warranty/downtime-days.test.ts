import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber } from '../../src/kernel/time/index.js';
import { evaluateWarranty, type WarrantyTerms } from '../../src/warranty/index.js';
import { short } from '../laws/given.js';
import rows from './downtime-days.json' with { type: 'json' };

/**
 * One repair, told in full: by the calendar, repair lasts from 1 or 3 March to 12 or 14 March, and parts are awaited from the
 * 5th to the 9th. By the clock, 3 March 10:00 to 14 March 18:00 is 11 days and 8 hours, which is 12 begun; without the parts it is
 * 2 days, and 5 days and 2 hours, which is 2 and 6 begun.
 */
const log = [
  { event: 'reported', at: '2024-03-01T08:00:00+08:00' },
  { event: 'handedIn', at: '2024-03-03T10:00:00+08:00' },
  { event: 'partsAwaited', at: '2024-03-05T10:00:00+08:00' },
  { event: 'partsSupplied', at: '2024-03-09T16:00:00+08:00' },
  { event: 'repaired', at: '2024-03-12T09:00:00+08:00' },
  { event: 'handedBack', at: '2024-03-14T18:00:00+08:00' },
] as const;

type Downtime = Required<NonNullable<WarrantyTerms['downtime']>>;

describe('every way of counting downtime', () => {
  it.each(
    rows as readonly unknown[] as readonly [
      Downtime['extends'],
      Downtime['from'],
      Downtime['until'],
      Downtime['days'],
      number,
    ][],
  )('extends by %s, from %s until %s, counted as %s: %i days', (extend, from, until, days, more) => {
    const terms: WarrantyTerms = {
      from: 'purchased',
      lasts: { years: 1 },
      downtime: { extends: extend, from, until, days },
    };
    const facts = { dates: { purchased: '2024-01-01' }, log };
    const { lastDay } = evaluateWarranty([{ id: 'cover', ...terms }], facts, {
      zone: 'Asia/Shanghai',
      asOf: '2024-04-01T12:00:00+08:00',
    });
    expect(short(lastDay)).toBe(civilDate(dayNumber('2025-01-01') + more));
  });

  it('has a row for each combination', () => {
    const combinations = new Set(rows.map((row) => row.slice(0, 4).join()));
    expect(combinations.size).toBe(3 * 2 * 2 * 3);
  });
});
