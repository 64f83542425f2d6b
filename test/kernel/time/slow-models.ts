import type { CalendarSpan, Weekday } from '../../../src/kernel/time/index.js';

/** Civil dates and zones done the slow and obvious way, with nothing in common with the code they are compared to. */

const MS_A_DAY = 86_400_000;

/** The date of a day number, as the UTC calendar of the runtime prints it. */
export function slowDate(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** The day some months on, by year, month and a table of month lengths. */
export function slowAddMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const leap = toYear % 4 === 0 && (toYear % 100 !== 0 || toYear % 400 === 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][toMonth - 1] as number;
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(Math.min(day, length)).padStart(2, '0')}`;
}

/** The last day of a period by walking: first over the months of all spans, then day by day. */
export function slowAddSpans(date: string, spans: readonly CalendarSpan[]): string {
  const total = (unit: 'years' | 'months' | 'weeks' | 'days') =>
    spans.reduce((sum, span) => sum + (span[unit] ?? 0), 0);
  let at = slowAddMonths(date, total('years') * 12 + total('months'));
  for (let left = total('weeks') * 7 + total('days'); left > 0; left -= 1) at = nextDate(at);
  return at;
}

function nextDate(date: string): string {
  return slowDate(Date.parse(`${date}T00:00:00Z`) / MS_A_DAY + 1);
}

/** Whether a date is worked: a holiday never, a make-up day always, otherwise by the day of the week. */
export function slowIsWorked(
  day: number,
  holidays: readonly string[],
  makeUpDays: readonly string[],
  weekend: readonly Weekday[] = [6, 7],
): boolean {
  const date = slowDate(day);
  if (holidays.includes(date)) return false;
  if (makeUpDays.includes(date)) return true;
  const sundayIsZero = new Date(day * MS_A_DAY).getUTCDay();
  return !weekend.includes((sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday);
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function clocksOf(zone: string): Intl.DateTimeFormat {
  const format =
    FORMATS.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  FORMATS.set(zone, format);
  return format;
}

/** What the clocks of a zone show at a moment, as if they were UTC: read off a formatted date. */
export function slowClocks(ms: number, zone: string): number {
  const parts: { [part: string]: number } = {};
  for (const { type, value } of clocksOf(zone).formatToParts(ms)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}

/** The first minute at which the clocks of a zone show a date or a later one, by looking at every minute. */
export function slowStartOfDay(day: number, zone: string): number {
  let at = day * MS_A_DAY - 26 * 3_600_000;
  while (slowClocks(at, zone) < day * MS_A_DAY) at += 60_000;
  return at;
}
