import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DateRangeError, epochMs, instantText, isInstant, MalformedTimeError } from '../../../src/kernel/time/index.js';

describe('an instant', () => {
  it.each([
    ['2026-11-21T10:00:00+08:00', Date.UTC(2026, 10, 21, 2)],
    ['2026-11-21T10:00+08:00', Date.UTC(2026, 10, 21, 2)],
    ['2026-11-21T10:00:00Z', Date.UTC(2026, 10, 21, 10)],
    ['2026-11-21T10:00:00.5Z', Date.UTC(2026, 10, 21, 10, 0, 0, 500)],
    ['2026-11-21T10:00:59.007-03:30', Date.UTC(2026, 10, 21, 13, 30, 59, 7)],
    ['2024-02-29T23:59:59.999+14:00', Date.UTC(2024, 1, 29, 9, 59, 59, 999)],
    ['2024-12-31T13:00:00-12:00', Date.UTC(2025, 0, 1, 1)],
    ['1900-01-01T00:00:00+14:00', Date.UTC(1899, 11, 31, 10)],
  ])('%s is a moment', (text, ms) => {
    expect(isInstant(text)).toBe(true);
    expect(epochMs(text)).toBe(ms);
  });

  it.each([
    ['2026-11-21', 'a date only'],
    ['2026-11-21T10:00:00', 'no offset'],
    ['2026-11-21 10:00:00Z', 'no T'],
    ['2026-11-21T10Z', 'no minutes'],
    ['2026-11-21T24:00:00Z', 'the next day says 00:00'],
    ['2026-11-21T23:60:00Z', 'no sixtieth minute'],
    ['2026-12-31T23:59:60Z', 'no leap second'],
    ['2026-11-21T10:00:00.1234Z', 'four decimals'],
    ['2026-11-21T10:00:00.Z', 'no decimals after the point'],
    ['2025-02-29T10:00:00Z', 'no such date'],
    ['1899-12-31T10:00:00Z', 'before 1900'],
    ['2026-11-21T10:00:00+0800', 'an offset without a colon'],
    ['2026-11-21T10:00:00+08', 'an offset without minutes'],
    ['2026-11-21T10:00:00+14:01', 'no clock is so far ahead'],
    ['2026-11-21T10:00:00-12:01', 'no clock is so far behind'],
    ['2026-11-21T10:00:00+08:60', 'no sixtieth minute'],
    ['2026-11-21T10:00:00z', 'a small z'],
    [' 2026-11-21T10:00:00Z', 'a space before it'],
    ['2026-11-21T10:00:00Z\n', 'a line break after it'],
  ])('is not %j: %s', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => epochMs(text)).toThrow(MalformedTimeError);
  });

  it('is a text', () => {
    for (const value of [0, null, undefined, new Date(0), {}]) expect(isInstant(value)).toBe(false);
  });
});

describe('the text of a moment', () => {
  const moment = Date.UTC(2026, 10, 21, 2);

  it('shows the local time and its offset', () => {
    expect(instantText(moment, 'Asia/Shanghai')).toBe('2026-11-21T10:00:00+08:00');
    expect(instantText(moment, 'America/St_Johns')).toBe('2026-11-20T22:30:00-03:30');
    expect(instantText(moment, 'Europe/London')).toBe('2026-11-21T02:00:00+00:00');
    expect(instantText(moment, 'UTC')).toBe('2026-11-21T02:00:00Z');
  });

  it('shows milliseconds only where there are any', () => {
    expect(instantText(moment + 7, 'UTC')).toBe('2026-11-21T02:00:00.007Z');
    expect(instantText(moment + 1000, 'UTC')).toBe('2026-11-21T02:00:01Z');
    expect(instantText(-1, 'UTC')).toBe('1969-12-31T23:59:59.999Z');
  });

  it('names the same moment where an old offset had seconds', () => {
    const text = instantText(Date.UTC(1900, 5, 1), 'Asia/Shanghai');
    expect(text).toBe('1900-06-01T08:05:00+08:05');
    expect(epochMs(text)).toBe(Date.UTC(1900, 5, 1));
  });

  it('reads back as the same moment, in every zone', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe');
    const moments = fc.integer({ min: Date.UTC(1920, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(moments, zones, (ms, zone) => {
        expect(epochMs(instantText(ms, zone))).toBe(ms);
      }),
    );
  });

  it('is refused outside the years 1900 to 2999', () => {
    expect(() => instantText(Date.UTC(3000, 0, 1), 'UTC')).toThrow(DateRangeError);
    expect(() => instantText(Date.UTC(2999, 11, 31, 23), 'Asia/Shanghai')).toThrow(DateRangeError);
    expect(() => instantText(Number.NaN, 'UTC')).toThrow(DateRangeError);
  });
});
