import type { Calendar } from '../kernel/calendar/index.js';
import { blankName, isBlank, readFigure } from '../kernel/gate/index.js';
import {
  addElapsed,
  dayAt,
  type ElapsedSpan,
  MalformedTimeError,
  type Span,
  spanCount,
  spanUnit,
} from '../kernel/time/index.js';
import type { CompiledClock, ReadyCalendar } from './clause.js';
import type { Aim, Reading } from './clock.js';
import { endOfWork, sameTimeOn } from './days-measure.js';
import { MissingCalendarError } from './errors.js';
import { earliest, shortest } from './hours.js';
import { NotKnown } from './not-known.js';
import type { Warning } from './terms.js';

/** A warning of a clause: its place in the list, and its moment in epoch milliseconds. */
export interface WarningMoment {
  readonly warning: number;
  readonly at: number;
}

/** The moments of all warnings of a run; a share of a target that no longer counts gives none. */
export function warningMoments(clock: CompiledClock, reading: Reading): readonly WarningMoment[] {
  return (clock.terms.warnings ?? []).flatMap((warning, index) => {
    const at = 'share' in warning ? atShare(warning, clock, reading) : before(warning, clock, reading.aim);
    return at === undefined ? [] : [{ warning: index, at }];
  });
}

/** When a share of the target is used up. */
function atShare(
  { share }: Extract<Warning, { share: unknown }>,
  { zone }: CompiledClock,
  { aim, pauses }: Reading,
): number | undefined {
  if (isBlank(share)) throw new NotKnown([blankName(share)]);
  if (aim.kind !== 'due' && aim.kind !== 'beyond') return undefined;
  const { byTime } = aim.measure;
  if (byTime === undefined) return undefined;
  const amount = Math.round((Number.parseFloat(share) / 100) * byTime.totalMs) - aim.carriedMs;
  return amount < 0 ? undefined : byTime.usedUp(earliest(aim.since, zone), amount, shortest(pauses, zone));
}

function readyCalendar(calendar: ReadyCalendar | undefined, clause: string): Calendar {
  if (calendar === undefined) throw new MissingCalendarError(clause);
  if (calendar.kind === 'open') throw new NotKnown(calendar.names);
  return calendar.value;
}

const MS_AN_HOUR = 3_600_000;
const MS_A_MINUTE = 60_000;

/** So long before it is due: in working time, in working days, or on any clock. */
function before(
  { before: lead }: Extract<Warning, { before: unknown }>,
  clock: CompiledClock,
  aim: Aim,
): number | undefined {
  const span = readFigure(lead);
  if (span.kind !== 'known') throw new NotKnown(span.kind === 'open' ? span.names : []);
  if (aim.kind === 'beyond') throw new NotKnown([`restDays.${aim.year}`]);
  if (aim.kind !== 'due' && aim.kind !== 'fixed') return undefined;
  return earlier(aim.due, span.value as Span, clock);
}

function earlier(due: number, span: Span, { calendar, terms, zone }: CompiledClock): number {
  const unit = spanUnit(span);
  const count = spanCount(span);
  if (unit === 'hours' || unit === 'minutes') return due - addElapsed(0, span as ElapsedSpan);
  if (unit === 'days') return sameTimeOn(dayAt(due, zone) - count, due, zone);
  const hours = readyCalendar(calendar, terms.id);
  switch (unit) {
    case 'workingHours':
      return hours.subtract(due, count * MS_AN_HOUR);
    case 'workingMinutes':
      return hours.subtract(due, count * MS_A_MINUTE);
    case 'workingDays':
      return endOfWork(hours, hours.nthWorkingDay(dayAt(due, hours.zone), -count));
    default:
      throw new MalformedTimeError(`a warning cannot be given ${JSON.stringify(span)} before something is due`);
  }
}
