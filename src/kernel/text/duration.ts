import type { Locale } from '../answer/index.js';
import { numberText, spanText } from './figures.js';
import type { CountWords } from './words.js';

const MS_A_SECOND = 1_000;

/** The units in which time that passed is told, the longest first. */
const UNITS = [
  { unit: 'days', ms: 86_400_000 },
  { unit: 'hours', ms: 3_600_000 },
  { unit: 'minutes', ms: 60_000 },
] as const;

const SECONDS: CountWords = { one: 'second', en: 'seconds', 'zh-CN': '秒' };

/**
 * Time that passed, in days, hours, minutes and seconds; or in hours at most, where a day is no measure of it.
 *
 * @param longest - The longest unit to tell it in.
 * @example
 * durationText(95_400_000, 'en') // => '1 day 2 hours 30 minutes'
 * durationText(95_400_000, 'zh-CN', 'hours') // => '26小时30分钟'
 * durationText(0, 'en') // => '0 minutes'
 */
export function durationText(ms: number, locale: Locale, longest: 'days' | 'hours' = 'days'): string {
  let left = ms;
  const parts: string[] = [];
  for (const { unit, ms: size } of UNITS.slice(longest === 'days' ? 0 : 1)) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(spanText(unit, count, locale));
  }
  if (left > 0) parts.push(secondsText(left / MS_A_SECOND, locale));
  return parts.length === 0 ? spanText('minutes', 0, locale) : parts.join(locale === 'en' ? ' ' : '');
}

function secondsText(count: number, locale: Locale): string {
  if (locale === 'zh-CN') return `${numberText(count)}${SECONDS['zh-CN']}`;
  return `${numberText(count)} ${count === 1 ? SECONDS.one : SECONDS.en}`;
}
