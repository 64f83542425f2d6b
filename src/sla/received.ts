import type { Calendar } from '../kernel/calendar/index.js';
import type { Dated } from '../kernel/case/index.js';
import { dayAt, minuteOfDay, momentAt, type TimeOfDay, type Zone } from '../kernel/time/index.js';
import type { CompiledClock } from './clause.js';
import { slaDefaults } from './defaults.js';
import { earliest, latest } from './hours.js';
import { NotKnown } from './not-known.js';
import type { Moment } from './pauses.js';
import type { Target } from './target.js';

/** Until when of a working day something counts as received that day, every choice stated. */
export interface CutOff {
  readonly at: TimeOfDay;
  readonly zone: Zone;
  readonly exactly: 'inTime' | 'late';
}

/** The moment that counts as the start, and what moved it there. */
export interface Received {
  readonly start: Moment;
  readonly moved?: 'cutOff' | 'restDay';
}

/**
 * The start of a run as it counts: after the cut-off, or from a day that is to be rolled first, when the next working day opens.
 *
 * @remarks The day is the calendar's; a cut-off of another zone is the moment at which its clocks show the hour on that date.
 */
export function received({ terms, calendar, cutOff, zone }: CompiledClock, start: Dated, target: Target): Received {
  const rolls = 'workingDays' in Object(target) && (terms.fromRestDay ?? slaDefaults.fromRestDay) === 'rollFirst';
  if (typeof target === 'string' || calendar === undefined || (cutOff === undefined && !rolls)) return { start };
  if (calendar.kind === 'open') throw new NotKnown(calendar.names);
  if (cutOff?.kind === 'open') throw new NotKnown(cutOff.names);
  const missed = cutOff && missedBy(cutOff.value, start, calendar.value);
  if (cutOff !== undefined && missed !== undefined) {
    return { start: nextOpening(calendar.value, dayAt(start.ms ?? 0, calendar.value.zone)), moved: missed };
  }
  if (!rolls) return { start };
  const day = dayToRoll(start, zone, calendar.value.zone);
  return calendar.value.isWorkingDay(day) ? { start } : { start: nextOpening(calendar.value, day), moved: 'restDay' };
}

/** Whether something came after the cut-off of a working day, or on a day that is not worked and so has none. */
function missedBy({ at, zone, exactly }: CutOff, { ms, event }: Dated, calendar: Calendar): Received['moved'] {
  if (ms === undefined) throw new NotKnown([`log.${event.event}.hour`]);
  const day = dayAt(ms, calendar.zone);
  const limit = momentAt(day, minuteOfDay(at), zone);
  if (!calendar.isWorkingDay(day)) return 'restDay';
  return (exactly === 'inTime' ? ms > limit : ms >= limit) ? 'cutOff' : undefined;
}

/** The day of a start by the clocks of the calendar; where only the day is known, its hour may tell which day that is. */
function dayToRoll(start: Dated, zone: Zone, calendarZone: Zone): number {
  const [first, last] = [dayAt(earliest(start, zone), calendarZone), dayAt(latest(start, zone), calendarZone)];
  if (first !== last) throw new NotKnown([`log.${start.event.event}.hour`]);
  return first;
}

/** When the hours of the next working day begin. */
function nextOpening(calendar: Calendar, after: number): Moment {
  const day = calendar.nthWorkingDay(after, 1);
  const opens = calendar.hoursOn(day)?.opens;
  return { day, ...(opens !== undefined && { ms: opens }) };
}
