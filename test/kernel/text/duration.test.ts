import { describe, expect, it } from 'vitest';
import { durationText } from '../../../src/kernel/text/index.js';

describe('time that passed in words', () => {
  it.each([
    [0, '0 minutes', '0分钟'],
    [500, '0.5 seconds', '0.5秒'],
    [1_000, '1 second', '1秒'],
    [60_000, '1 minute', '1分钟'],
    [5_400_000, '1 hour 30 minutes', '1小时30分钟'],
    [86_400_000, '1 day', '1天'],
    [180_061_000, '2 days 2 hours 1 minute 1 second', '2天2小时1分钟1秒'],
  ])('%d ms', (ms, en, zh) => {
    expect(durationText(ms, 'en')).toBe(en);
    expect(durationText(ms, 'zh-CN')).toBe(zh);
  });

  it('is told in hours where a day is no measure of it', () => {
    expect(durationText(180_000_000, 'en', 'hours')).toBe('50 hours');
    expect(durationText(180_000_000, 'zh-CN', 'hours')).toBe('50小时');
  });
});
