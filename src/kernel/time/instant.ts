import { civilDate, readDay } from './civil-date.js';
import { MalformedTimeError } from './errors.js';
import { offsetMsAt, type Zone } from './zone.js';

/**
 * A moment, as ISO 8601 writes it with its offset from UTC: `2026-11-21T10:00:00+08:00`, or `Z` for UTC; years 1900 to 2999.
 *
 * @remarks Seconds may be left out, and have up to three decimals. Neither 24:00 nor a leap second is a time of day here. The
 * offset lies between -12:00 and +14:00.
 */
export type Instant = string;

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;
const PATTERN = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d\d):([0-5]\d))$/;

/**
 * Whether a value is an instant: ISO 8601 text with a real date, a real time of day and an offset.
 *
 * @example
 * isInstant('2026-11-21T10:00:00+08:00') // => true
 * isInstant('2026-11-21T10:00Z') // => true
 * isInstant('2026-11-21T10:00:00') // => false
 * isInstant('2026-11-21T24:00:00Z') // => false
 */
export function isInstant(text: unknown): text is Instant {
  return typeof text === 'string' && readMs(text) !== undefined;
}

/**
 * The milliseconds from 1970-01-01T00:00:00Z to an instant; anything that is not an instant is refused with
 * `MalformedTimeError`.
 *
 * @example
 * epochMs('1970-01-01T08:00:00+08:00') // => 0
 */
export function epochMs(instant: Instant): number {
  const ms = readMs(instant);
  if (ms === undefined) {
    throw new MalformedTimeError(
      `${typeof instant === 'string' ? JSON.stringify(instant) : `a value of type ${typeof instant}`} is not an instant; write date, time and offset, such as 2026-11-21T10:00:00+08:00`,
    );
  }
  return ms;
}

/**
 * The text of a moment, given in epoch milliseconds, as the clocks of a zone show it; in the zone `UTC` it ends in `Z`.
 *
 * @remarks Milliseconds are printed only where there are any. A historical offset with seconds is printed, with the time of
 * day to match, to the full minute: the text names the same moment. An unknown zone is refused with `UnknownZoneError`, a
 * moment outside the years 1900 to 2999 with `DateRangeError`.
 * @example
 * instantText(0, 'Asia/Shanghai') // => '1970-01-01T08:00:00+08:00'
 * instantText(1500, 'UTC') // => '1970-01-01T00:00:01.500Z'
 */
export function instantText(ms: number, zone: Zone): Instant {
  const offsetMinutes = Math.trunc(offsetMsAt(ms, zone) / MS_A_MINUTE);
  const local = ms + offsetMinutes * MS_A_MINUTE;
  const day = Math.floor(local / MS_A_DAY);
  const seconds = Math.floor((local - day * MS_A_DAY) / 1000);
  const fraction = local - day * MS_A_DAY - seconds * 1000;
  const time = `${clock(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  const decimals = fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`;
  const offset = zone === 'UTC' ? 'Z' : `${offsetMinutes < 0 ? '-' : '+'}${clock(Math.abs(offsetMinutes))}`;
  return `${civilDate(day)}T${time}${decimals}${offset}`;
}

function readMs(text: string): number | undefined {
  const match = PATTERN.exec(text);
  const day = readDay(match?.[1] ?? '');
  if (match === null || day === undefined) return undefined;
  const offset = (match[6] === '-' ? -1 : 1) * (Number(match[7] ?? 0) * 60 + Number(match[8] ?? 0));
  if (offset < -12 * 60 || offset > 14 * 60) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]) - offset;
  const milliseconds = Number(match[4] ?? 0) * 1000 + Number((match[5] ?? '').padEnd(3, '0'));
  return day * MS_A_DAY + minutes * MS_A_MINUTE + milliseconds;
}

/** Minutes as hours and minutes: 480 is `08:00`. */
function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
