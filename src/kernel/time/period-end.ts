import type { DayNumber } from './civil-date.js';
import type { CountingConvention } from './counting.js';
import { minuteOfDay } from './time-of-day.js';
import { endOfDay, momentAt, type Zone } from './zone.js';

/**
 * The moment at which a period's last day is over in a zone, in epoch milliseconds: midnight at its end, or close of business.
 *
 * @remarks Midnight is the first moment that is too late, for it belongs to the next day; the close of business is the last one
 * that is still in time. `isInTime` knows the difference.
 * @cite PRC Civil Code art. 203
 * @example
 * periodEnd(0, { dayEnds: 'midnight' }, 'Asia/Shanghai') // => 57600000
 * periodEnd(0, { dayEnds: { closeOfBusiness: '18:00' } }, 'Asia/Shanghai') // => 36000000
 */
export function periodEnd(lastDay: DayNumber, { dayEnds }: Pick<CountingConvention, 'dayEnds'>, zone: Zone): number {
  if (dayEnds === 'midnight') return endOfDay(lastDay, zone);
  return momentAt(lastDay, minuteOfDay(dayEnds.closeOfBusiness), zone);
}

/**
 * Whether an act at a moment, in epoch milliseconds, comes before a period is over: before midnight, or at close of business
 * at the latest.
 *
 * @cite PRC Civil Code art. 203
 * @example
 * isInTime(57600000, 0, { dayEnds: 'midnight' }, 'Asia/Shanghai') // => false
 * isInTime(36000000, 0, { dayEnds: { closeOfBusiness: '18:00' } }, 'Asia/Shanghai') // => true
 */
export function isInTime(
  at: number,
  lastDay: DayNumber,
  convention: Pick<CountingConvention, 'dayEnds'>,
  zone: Zone,
): boolean {
  const end = periodEnd(lastDay, convention, zone);
  return convention.dayEnds === 'midnight' ? at < end : at <= end;
}
