import { tzOffset } from '@date-fns/tz/tzOffset';

import { type CivilDate, civilDate, type DayNumber, knownDay } from './civil-date.js';
import { DateRangeError, UnknownZoneError } from './errors.js';

/** The name of a time zone in the IANA database, such as `Asia/Shanghai` or `UTC`; an offset such as `+08:00` is not a zone. */
export type Zone = string;

/** A stretch of time, in epoch milliseconds, `end` excluded, through which a zone's clocks keep one offset. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;

/** Clocks are read once in this time (about three days) to find where they change; no offset on record lasted under a week. */
const STEP = 2 ** 28;
/** Stretches are worked out for this much time at once, about a year, when first asked for. */
const CHUNK = 2 ** 35;
const FIRST_CHUNK = Math.floor(Date.UTC(1899, 11, 30) / CHUNK);
const LAST_CHUNK = Math.floor(Date.UTC(3000, 0, 3) / CHUNK);
const MAX_ZONES = 64;

/** What was worked out so far, by zone and chunk; it only saves time, and is forgotten when too many zones come by. */
const known = new Map<Zone, Map<number, readonly Stretch[]>>();

/**
 * Whether a value names a time zone of the IANA database.
 *
 * @example
 * isZone('Asia/Shanghai') // => true
 * isZone('Beijing') // => false
 * isZone('+08:00') // => false
 */
export function isZone(name: unknown): name is Zone {
  if (typeof name !== 'string' || !/^[A-Za-z]/.test(name)) return false;
  if (known.has(name)) return true;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * How far a zone's clocks are ahead of UTC at a moment: both in milliseconds, negative to the west.
 *
 * @remarks An unknown zone is refused with `UnknownZoneError`, a moment outside the years 1900 to 2999 with `DateRangeError`;
 * so is a historical offset of less than an hour (Dublin until 1916, Monrovia until 1972).
 * @example
 * offsetMsAt(0, 'Asia/Shanghai') // => 28800000
 */
export function offsetMsAt(ms: number, zone: Zone): number {
  return stretchAt(ms, zone).offset;
}

/**
 * The day that a zone's calendars show at a moment given in epoch milliseconds.
 *
 * @example
 * dayAt(57600000, 'Asia/Shanghai') // => 1
 */
export function dayAt(ms: number, zone: Zone): DayNumber {
  return knownDay(Math.floor((ms + offsetMsAt(ms, zone)) / MS_A_DAY));
}

/**
 * The civil date that a zone's calendars show at a moment given in epoch milliseconds.
 *
 * @example
 * civilDateAt(0, 'America/New_York') // => '1969-12-31'
 */
export function civilDateAt(ms: number, zone: Zone): CivilDate {
  return civilDate(dayAt(ms, zone));
}

/**
 * The first moment of a civil date in a zone, in epoch milliseconds.
 *
 * @remarks Where the clocks skip midnight, the day begins where they go on; where midnight comes twice, at the first. A date
 * that the zone never had (30 December 2011 in Samoa) begins, and ends, where the next date begins.
 * @example
 * startOfDay(0, 'Asia/Shanghai') // => -28800000
 */
export function startOfDay(day: DayNumber, zone: Zone): number {
  return firstReading(knownDay(day) * MS_A_DAY, zone);
}

/**
 * The moment at which a civil date is over in a zone, in epoch milliseconds: the first one that no longer belongs to it.
 *
 * @example
 * endOfDay(0, 'Asia/Shanghai') // => 57600000
 */
export function endOfDay(day: DayNumber, zone: Zone): number {
  return firstReading((knownDay(day) + 1) * MS_A_DAY, zone);
}

/**
 * The moment, in epoch milliseconds, at which a zone's clocks show a number of minutes after midnight (0 to 1440) of a civil
 * date.
 *
 * @remarks A time of day that the clocks skip moves forward by what they skip; one that comes twice is the first.
 * @example
 * momentAt(0, 9 * 60, 'Asia/Shanghai') // => 3600000
 */
export function momentAt(day: DayNumber, minuteOfDay: number, zone: Zone): number {
  const reading = knownDay(day) * MS_A_DAY + minuteOfDay * MS_A_MINUTE;
  const first = firstReading(reading, zone);
  return first + offsetMsAt(first, zone) === reading ? first : reading - offsetMsAt(first - 1, zone);
}

/** The first moment at which a zone's clocks show a reading (epoch milliseconds of that date and time in UTC) or a later one. */
function firstReading(reading: number, zone: Zone): number {
  let stretch = stretchAt(reading - MS_A_DAY, zone);
  while (reading - stretch.offset >= stretch.end) stretch = stretchAt(stretch.end, zone);
  return Math.max(stretch.start, reading - stretch.offset);
}

function stretchAt(ms: number, zone: Zone): Stretch {
  const chunk = Math.floor(ms / CHUNK);
  const stretches = known.get(zone)?.get(chunk) ?? learn(chunk, zone);
  let at = 0;
  while (ms >= (stretches[at] as Stretch).end) at += 1;
  return stretches[at] as Stretch;
}

function learn(chunk: number, zone: Zone): readonly Stretch[] {
  if (!isZone(zone)) throw new UnknownZoneError(zone);
  if (!(chunk >= FIRST_CHUNK && chunk <= LAST_CHUNK)) {
    throw new DateRangeError(
      'a moment outside the years 1900 to 2999, or no number at all, has no place in a time zone',
    );
  }
  const stretches = stretchesOf(chunk, zone);
  if (!known.has(zone) && known.size >= MAX_ZONES) known.clear();
  const ofZone = known.get(zone) ?? new Map<number, readonly Stretch[]>();
  known.set(zone, ofZone.set(chunk, stretches));
  return stretches;
}

/** The stretches of one chunk, in order, found by reading the clocks at every step and halving where two readings differ. */
function stretchesOf(chunk: number, zone: Zone): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const chunkEnd = (chunk + 1) * CHUNK;
  let start = chunk * CHUNK;
  let offset = readClocks(start, zone);
  for (let step = start + STEP; step <= chunkEnd; step += STEP) {
    const next = readClocks(step, zone);
    if (next === offset) continue;
    const change = changeBetween(step - STEP, step, zone);
    stretches.push({ start, end: change, offset });
    start = change;
    offset = next;
  }
  stretches.push({ start, end: chunkEnd, offset });
  return stretches;
}

/** The first millisecond at which a zone's clocks no longer show the offset they show at `before`. */
function changeBetween(before: number, after: number, zone: Zone): number {
  const offset = readClocks(before, zone);
  let [same, changed] = [before, after];
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (readClocks(middle, zone) === offset) same = middle;
    else changed = middle;
  }
  return changed;
}

/** The offset that the zone database gives, in milliseconds; it gives minutes, with seconds as a fraction. */
function readClocks(ms: number, zone: Zone): number {
  const minutes = tzOffset(zone, new Date(ms));
  // It loses the sign of "-00:44:30"; no zone has kept such an offset since 1972.
  if (minutes !== 0 && Math.abs(minutes) < 60) {
    throw new DateRangeError(`the clocks of ${zone} stood less than an hour from UTC then, which is not supported`);
  }
  return Math.round(minutes * 60) * 1000;
}
