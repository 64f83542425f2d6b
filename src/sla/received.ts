import type { Calendar } from '../kernel/calendar/index.js';
import type { Dated } from '../kernel/case/index.js';
import { dayAt, minuteOfDay, momentAt, type TimeOfDay, type Zone } from '../kernel/time/index.js';
import type { CompiledClock } from './clause.js';
import { dayIn } from './days-measure.js';
import { slaDefaults } from './defaults.js';
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

/** The start of a run as it counts: after the cut-off, or from a day that is to be rolled first, when the next working day opens. */
export function received({ terms, calendar, cutOff }: CompiledClock, start: Dated, target: Target): Received {
  const rolls = 'workingDays' in Object(target) && (terms.fromRestDay ?? slaDefaults.fromRestDay) === 'rollFirst';
  if (typeof target === 'string' || calendar === undefined || (cutOff === undefined && !rolls)) return { start };
  if (calendar.kind === 'open') throw new NotKnown(calendar.names);
  if (cutOff?.kind === 'open') throw new NotKnown(cutOff.names);
  if (cutOff !== undefined && isAfter(cutOff.value, start, calendar.value))
    return { start: nextOpening(calendar.value, dayAt(start.ms ?? 0, cutOff.value.zone)), moved: 'cutOff' };
  const day = dayIn(calendar.value.zone, start);
  return rolls && !calendar.value.isWorkingDay(day)
    ? { start: nextOpening(calendar.value, day), moved: 'restDay' }
    : { start };
}

/** Whether something came after the cut-off of a working day. */
function isAfter({ at, zone, exactly }: CutOff, { ms, event }: Dated, calendar: Calendar): boolean {
  if (ms === undefined) throw new NotKnown([`log.${event.event}.hour`]);
  const day = dayAt(ms, zone);
  const limit = momentAt(day, minuteOfDay(at), zone);
  return calendar.isWorkingDay(day) && (exactly === 'inTime' ? ms > limit : ms >= limit);
}

/** When the hours of the next working day begin. */
function nextOpening(calendar: Calendar, after: number): Moment {
  const day = calendar.nthWorkingDay(after, 1);
  const opens = calendar.hoursOn(day)?.opens;
  return { day, ...(opens !== undefined && { ms: opens }) };
}
