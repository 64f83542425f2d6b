import { describe, expect, it } from 'vitest';

import { isTimeOfDay, MalformedTimeError, minuteOfDay } from '../../../src/kernel/time/index.js';

describe('a time of day', () => {
  it.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is minute %i of the day', (text, minutes) => {
    expect(isTimeOfDay(text)).toBe(true);
    expect(minuteOfDay(text)).toBe(minutes);
  });

  it.each([['24:01'], ['9:05'], ['09:60'], ['09:05:00'], [' 09:05'], ['0905'], ['']])('is not %j', (text) => {
    expect(isTimeOfDay(text)).toBe(false);
    expect(() => minuteOfDay(text)).toThrow(MalformedTimeError);
  });

  it('is a text', () => {
    for (const value of [905, null, undefined, ['09:05']]) expect(isTimeOfDay(value)).toBe(false);
  });
});
