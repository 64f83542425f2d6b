import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  civilDateAt,
  DateRangeError,
  dayAt,
  dayNumber,
  endOfDay,
  epochMs,
  instantText,
  isZone,
  momentAt,
  offsetMsAt,
  startOfDay,
  UnknownZoneError,
} from '../../../src/kernel/time/index.js';
import daysInZones from './days-in-zones.json' with { type: 'json' };
import { slowClocks, slowStartOfDay } from './slow-models.js';

const MS_A_DAY = 86_400_000;
const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Tehran',
  'Asia/Kathmandu',
];

describe('a zone', () => {
  it('is a name of the IANA database', () => {
    for (const zone of ZONES) expect(isZone(zone), zone).toBe(true);
  });

  it.each([['Beijing'], ['Foo/GMT+08'], ['+08:00'], ['-03'], [''], [' UTC'], [undefined], [null], [8]])(
    'is not %j',
    (name) => {
      expect(isZone(name)).toBe(false);
    },
  );

  it('that is unknown is refused by its name', () => {
    expect(() => offsetMsAt(0, 'Asia/Beijing')).toThrow(UnknownZoneError);
    expect(() => startOfDay(0, 'Mars/Olympus')).toThrow('"Mars/Olympus" is not a time zone');
  });

  it('has no clocks outside the years 1900 to 2999', () => {
    for (const ms of [Date.UTC(1800, 0, 1), Date.UTC(3100, 0, 1), Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => offsetMsAt(ms, 'UTC')).toThrow(DateRangeError);
    }
    expect(() => startOfDay(Number.NaN, 'UTC')).toThrow(DateRangeError);
  });

  it('is refused where its clocks stood less than an hour from UTC', () => {
    expect(() => offsetMsAt(Date.UTC(1960, 0, 1), 'Africa/Monrovia')).toThrow(DateRangeError);
    expect(offsetMsAt(Date.UTC(1980, 0, 1), 'Africa/Monrovia')).toBe(0);
  });
});

describe('offsets', () => {
  it('agree with the clocks of the runtime', () => {
    const moments = fc.integer({ min: Date.UTC(1920, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(moments, fc.constantFrom(...ZONES), (ms, zone) => {
        expect(offsetMsAt(ms, zone)).toBe(slowClocks(ms, zone) - ms);
        expect(dayAt(ms, zone)).toBe(Math.floor(slowClocks(ms, zone) / MS_A_DAY));
      }),
      { numRuns: 500 },
    );
  });

  it('change at the very millisecond', () => {
    const change = epochMs('2024-03-10T07:00:00Z');
    expect(offsetMsAt(change - 1, 'America/New_York')).toBe(-5 * 3_600_000);
    expect(offsetMsAt(change, 'America/New_York')).toBe(-4 * 3_600_000);
  });

  it('that lasted for a week only are seen', () => {
    expect(offsetMsAt(epochMs('2000-10-12T00:00:00Z'), 'America/Recife')).toBe(-2 * 3_600_000);
    expect(offsetMsAt(epochMs('2000-10-16T00:00:00Z'), 'America/Recife')).toBe(-3 * 3_600_000);
  });

  it('are the same however many zones were asked before', () => {
    const all = Intl.supportedValuesOf('timeZone').slice(0, 150);
    const once = all.map((zone) => offsetMsAt(1.7e12, zone));
    expect(all.map((zone) => offsetMsAt(1.7e12, zone))).toEqual(once);
  });

  it('tell the civil date of a moment', () => {
    expect(civilDateAt(epochMs('2026-11-21T23:30:00Z'), 'Asia/Shanghai')).toBe('2026-11-22');
    expect(civilDateAt(epochMs('2011-12-30T09:59:59Z'), 'Pacific/Apia')).toBe('2011-12-29');
    expect(civilDateAt(epochMs('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31');
  });
});

describe('a day in a zone', () => {
  it.each(daysInZones)('$zone $date: $why', ({ zone, date, starts, ends }) => {
    expect(instantText(startOfDay(dayNumber(date), zone), 'UTC')).toBe(starts);
    expect(instantText(endOfDay(dayNumber(date), zone), 'UTC')).toBe(ends);
  });

  it('begins where a look at every minute finds it', () => {
    const days = fc.integer({ min: dayNumber('1985-01-01'), max: dayNumber('2030-12-31') });
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        expect(startOfDay(day, zone)).toBe(slowStartOfDay(day, zone));
      }),
      { numRuns: 40 },
    );
  });

  // Every change is looked at once; that the host's zone does not matter, the tests beside this one show.
  it.runIf(process.env.TZ === 'UTC')(
    'begins where a look at every minute finds it, around every change of the clocks',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...daysAroundChanges()), ([day, zone]) => {
          expect(startOfDay(day, zone)).toBe(slowStartOfDay(day, zone));
        }),
        { numRuns: 80 },
      );
    },
  );
});

describe('a time of day in a zone', () => {
  it.each([
    ['2024-03-10', 2 * 60 + 30, 'America/New_York', '2024-03-10T07:30:00Z', 'skipped: forward by the hour, 03:30'],
    ['2024-11-03', 60 + 30, 'America/New_York', '2024-11-03T05:30:00Z', 'twice: the first'],
    [
      '2024-10-06',
      2 * 60 + 15,
      'Australia/Lord_Howe',
      '2024-10-05T15:45:00Z',
      'skipped: forward by half an hour, 02:45',
    ],
    ['2018-11-04', 0, 'America/Sao_Paulo', '2018-11-04T03:00:00Z', 'midnight skipped: 01:00'],
    ['2024-06-01', 17 * 60, 'Asia/Shanghai', '2024-06-01T09:00:00Z', 'plain'],
    ['2024-06-01', 24 * 60, 'Asia/Shanghai', '2024-06-01T16:00:00Z', 'the end of the day'],
  ])('%s at minute %i in %s is %s (%s)', (date, minute, zone, instant) => {
    expect(instantText(momentAt(dayNumber(date), minute, zone), 'UTC')).toBe(instant);
  });
});

/** The days before, of and after each change of offset from 1985 to 2030. */
function daysAroundChanges(): [day: number, zone: string][] {
  const found: [number, string][] = [];
  for (const zone of ZONES) {
    let before = Number.NaN;
    for (let day = dayNumber('1985-01-01'); day <= dayNumber('2030-12-31'); day += 1) {
      const offset = slowClocks(day * MS_A_DAY, zone) - day * MS_A_DAY;
      if (offset !== before) for (const near of [day - 2, day - 1, day, day + 1]) found.push([near, zone]);
      before = offset;
    }
  }
  return found;
}
