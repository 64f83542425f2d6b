import { compileCalendar } from '../kernel/calendar/index.js';
import type { Context } from '../kernel/case/index.js';
import { blankName, blanksIn, frozenCopy, isBlank, readNumber } from '../kernel/gate/index.js';
import { known, open } from '../kernel/logic/index.js';
import { MalformedTimeError } from '../kernel/time/index.js';
import type { ClauseOf } from './clause.js';
import type { CompiledSurcharge, ReadyCalendar } from './hours.js';

/** Finds a calendar by its name; the clause that names it is told where there is none. */
export type Calendars = (name: string, clause: string) => ReadyCalendar;

/** The calendars of an agreement, each made ready once it is asked for. */
export function calendarsOf({ calendars = {}, zone }: Context): Calendars {
  const ready = new Map<string, ReadyCalendar>();
  return (name, clause) => {
    const terms = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
    if (terms === undefined)
      throw new MalformedTimeError(`clause ${clause} names the calendar ${JSON.stringify(name)}; give its hours`);
    const calendar = ready.get(name) ?? readyCalendar(terms, zone);
    ready.set(name, calendar);
    return calendar;
  };
}

function readyCalendar(terms: object, zone: string): ReadyCalendar {
  const blanks = blanksIn(terms);
  if (blanks.length > 0) return open(blanks.map(({ blank }) => blankName(blank)));
  return known(compileCalendar(frozenCopy(terms) as Parameters<typeof compileCalendar>[0], { zone }));
}

/** Prepares the surcharges of a clause. */
export function compileSurcharges(
  { id, surcharges = [] }: ClauseOf<'work'>,
  calendars: Calendars,
): readonly CompiledSurcharge[] {
  return surcharges.map(({ calendar, when, rate }) => ({
    calendarName: calendar,
    calendar: calendars(calendar, id),
    when,
    rate: readNumber(rate),
    ...(!isBlank(rate) && { stated: rate }),
  }));
}
