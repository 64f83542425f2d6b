import type { DayNumber } from '../time/index.js';
import { dayAt, dayNumber, epochMs, isCivilDate, startOfDay } from '../time/index.js';
import type { Case, Event, EventName } from './case.js';

/** An event with the day on which it fell and, where its hour is known, its moment. */
export interface Dated {
  readonly event: Event;
  readonly day: DayNumber;
  /** Epoch milliseconds; absent when only the day is known. */
  readonly ms?: number;
}

/** A case's log as of a moment: what had happened, in order, and when something further is to happen. */
export interface Timeline {
  /** The moment of evaluation, in epoch milliseconds. */
  readonly now: number;
  /** The day of the moment in the agreement's time zone. */
  readonly today: DayNumber;
  readonly zone: string;
  /** Absent when nothing is known of what happened. */
  readonly past?: readonly Dated[];
  /** When the events begin that lie after the moment of evaluation, in epoch milliseconds. */
  readonly later: readonly number[];
}

/**
 * Orders a log by time, and sets apart what lies after `now`, in epoch milliseconds. The order of the list counts for events of
 * one instant, and for all events of a day of which one is told without its hour.
 *
 * @example
 * const log: Event[] = [{ event: 'repaired', at: '1970-01-02' }, { event: 'reported', at: '1970-01-01' }];
 * timeline(log, 0, 'UTC').past?.map(({ event }) => event.event) // => ['reported']
 * timeline(log, 0, 'UTC').later // => [86400000]
 */
export function timeline(log: Case['log'], now: number, zone: string): Timeline {
  const today = dayAt(now, zone);
  if (log === undefined) return { now, today, zone, later: [] };
  const dated = inOrder(
    log.map((event) => date(event, zone)),
    zone,
  );
  const past = dated.filter((entry) => startOf(entry, zone) <= now);
  const later = dated.map((entry) => startOf(entry, zone)).filter((moment) => moment > now);
  return { now, today, zone, past, later: later.sort((a, b) => a - b) };
}

/**
 * The events of one name, in order; `undefined` when nothing is known of what happened.
 *
 * @example
 * eventsOf(timeline([], 0, 'UTC'), 'repaired') // => []
 * eventsOf(timeline(undefined, 0, 'UTC'), 'repaired') // => undefined
 */
export function eventsOf(line: Timeline, name: EventName): readonly Dated[] | undefined {
  return line.past?.filter((entry) => entry.event.event === name);
}

/** Where the hour of one event is not known, only the list tells how the events of that day followed one another. */
function inOrder(listed: readonly Dated[], zone: string): readonly Dated[] {
  const asListed = new Set(listed.filter(({ ms }) => ms === undefined).map(({ day }) => day));
  const place = (entry: Dated) => (asListed.has(entry.day) ? startOfDay(entry.day, zone) : startOf(entry, zone));
  return [...listed].sort((a, b) => place(a) - place(b));
}

function date(event: Event, zone: string): Dated {
  if (isCivilDate(event.at)) return { event, day: dayNumber(event.at) };
  const ms = epochMs(event.at);
  return { event, day: dayAt(ms, zone), ms };
}

function startOf(entry: Dated, zone: string): number {
  return entry.ms ?? startOfDay(entry.day, zone);
}
