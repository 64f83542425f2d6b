import type { DayNumber } from '../time/index.js';
import type { Calendar, Segment } from './calendar.js';
import { knownToBoth } from './known.js';
import { calendarBy, scheduleOf } from './ready.js';
import type { Schedule } from './schedule.js';
import { joined } from './segments.js';
import { common, type Stretch } from './stretch.js';

/**
 * The calendar of the time when two calendars are both open, with the zone of the first.
 *
 * @remarks A day is a working day when it is one in both, and the second is open at some time during the hours of the first
 * that begin on it. Time that does not count names the reason of the first of the two that is closed.
 * @example
 * const shanghai = compileCalendar({ zone: 'Asia/Shanghai', hours: [{ days: [1], from: '09:00', to: '18:00' }] });
 * const london = compileCalendar({ zone: 'Europe/London', hours: [{ days: [1], from: '09:00', to: '17:00' }] });
 * const [from, to] = [Date.parse('2025-01-06T00:00Z'), Date.parse('2025-01-07T00:00Z')];
 * intersection(shanghai, london).between(from, to) // => 3600000
 */
export function intersection(a: Calendar, b: Calendar): Calendar {
  const [first, second] = [scheduleOf(a), scheduleOf(b)];
  const known = knownToBoth(first.known, second.known);
  return calendarBy({
    zone: first.zone,
    known,
    changes: {
      from: Math.min(first.changes.from, second.changes.from),
      to: Math.max(first.changes.to, second.changes.to),
    },
    hoursOf: (day) => commonHours(first, second, day),
    hoursWithin: (from, to) => common(first.hoursWithin(from, to), second.hoursWithin(from, to)),
    segments: (from, to) => joined(zipped(first.segments(from, to), second.segments(from, to))),
    provisionalYears: (from, to) =>
      [...new Set([...first.provisionalYears(from, to), ...second.provisionalYears(from, to)])].sort((x, y) => x - y),
  });
}

function commonHours(first: Schedule, second: Schedule, day: DayNumber): readonly Stretch[] {
  const hours = first.hoursOf(day);
  const [begins, ends] = [hours[0]?.from, hours.at(-1)?.to];
  if (begins === undefined || ends === undefined || second.hoursOf(day).length === 0) return [];
  return common(hours, second.hoursWithin(begins, ends));
}

/** Two lists of pieces of the same time as one: a piece counts when it counts in both. */
function zipped(these: readonly Segment[], those: readonly Segment[]): readonly Segment[] {
  const pieces: Segment[] = [];
  for (let [i, j] = [0, 0]; i < these.length && j < those.length; ) {
    const [one, other] = [these[i] as Segment, those[j] as Segment];
    const { counted, why } = one.counted ? other : one;
    const to = Math.min(one.to, other.to);
    pieces.push({ from: Math.max(one.from, other.from), to, counted, why: counted ? one.why : why });
    if (one.to === to) i += 1;
    if (other.to === to) j += 1;
  }
  return pieces;
}
