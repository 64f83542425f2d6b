import type { ClauseId, FactName } from '../../kernel/answer/index.js';
import { type Calendar, compileCalendar } from '../../kernel/calendar/index.js';
import type { Context } from '../../kernel/case/index.js';
import { blankName, blanksIn, frozenCopy } from '../../kernel/gate/index.js';
import { type Known, known, type Open, open } from '../../kernel/logic/index.js';
import { UnknownYearError } from '../../kernel/time/index.js';
import { MissingCalendarError } from '../errors.js';
import { objectiveDefaults } from './defaults.js';
import { lengthOf, merged, type Range, type Ranges, without } from './ranges.js';
import type { AvailabilityTerms } from './terms.js';

/** The service time within a stretch of time, and what of that stretch is none. */
export interface ServiceTime {
  readonly service: Ranges;
  readonly closedMs: number;
  readonly maintenanceMs: number;
  /** The years whose holidays were not known. */
  readonly provisional: readonly number[];
}

/** Tells the service time within a stretch of time, or what is missing to tell it. */
export type ServiceTimeIn = (stretch: Range) => Known<ServiceTime> | Open;

/** Prepares the service time of an objective: its hours, less those that are set aside for planned maintenance. */
export function compileServiceTime(
  terms: AvailabilityTerms & { readonly id: ClauseId },
  context: Context,
): ServiceTimeIn {
  const { serviceHours, plannedMaintenance } = { ...objectiveDefaults.availability, ...terms };
  const open24 = serviceHours === objectiveDefaults.availability.serviceHours;
  const hours = open24 ? undefined : calendarOf(serviceHours, terms.id, context);
  const isLeftOut = plannedMaintenance === 'leftOut' && terms.maintenance !== undefined;
  const maintenance = isLeftOut ? calendarOf(terms.maintenance, terms.id, context) : undefined;
  const calendars = [hours, maintenance].filter((calendar) => calendar !== undefined);
  const blanks = calendars.flatMap((calendar) => (calendar.kind === 'open' ? calendar.names : []));
  if (blanks.length > 0) return () => open(blanks);
  return (stretch) => {
    const all = merged([stretch]);
    try {
      const open = hoursIn(hours, all);
      const service = maintenance === undefined ? open : without(open, hoursIn(maintenance, all));
      return known({
        service,
        closedMs: lengthOf(all) - lengthOf(open),
        maintenanceMs: lengthOf(open) - lengthOf(service),
        provisional: calendars.flatMap((calendar) => provisionalYears(calendar, all)),
      });
    } catch (error) {
      return unknownYear(error);
    }
  };
}

/** A calendar made ready, or the blanks that its hours still leave open. */
function calendarOf(name: string, clause: ClauseId, { calendars = {}, zone }: Context): Known<Calendar> | Open {
  const terms = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  if (terms === undefined) throw new MissingCalendarError(clause);
  const blanks = blanksIn(terms);
  if (blanks.length > 0) return open(blanks.map(({ blank }) => blankName(blank)));
  return known(compileCalendar(frozenCopy(terms) as Parameters<typeof compileCalendar>[0], { zone }));
}

/** The hours of a calendar within stretches of time; all time where there is none. */
function hoursIn(calendar: Known<Calendar> | Open | undefined, stretches: Ranges): Ranges {
  if (calendar?.kind !== 'known') return stretches;
  const { value } = calendar;
  return merged(stretches.flatMap(({ from, to }) => value.segments(from, to).filter(({ counted }) => counted)));
}

function provisionalYears(calendar: Known<Calendar> | Open, stretches: Ranges): readonly number[] {
  if (calendar.kind !== 'known') return [];
  return stretches.flatMap(({ from, to }) => calendar.value.provisionalYears(from, to));
}

function unknownYear(error: unknown): Open {
  const name: FactName = error instanceof UnknownYearError ? `restDays.${error.year}` : '';
  if (name === '') throw error;
  return open([name]);
}
