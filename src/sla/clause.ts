import type { ClauseId, FactName } from '../kernel/answer/index.js';
import { type Calendar, intersection } from '../kernel/calendar/index.js';
import type { Context, EventName } from '../kernel/case/index.js';
import { blankName, blanksIn, isBlank } from '../kernel/gate/index.js';
import {
  type Condition,
  compileCondition,
  type Holds,
  type Known,
  known,
  type Open,
  open,
  type Regions,
  TRUE,
} from '../kernel/logic/index.js';
import {
  addElapsed,
  type CalendarSpan,
  type CompiledRestDays,
  type CountingConvention,
  type ElapsedSpan,
  type Span,
  spanCount,
  spanUnit,
} from '../kernel/time/index.js';
import { calendarDaysMeasure, workingDaysMeasure } from './days-measure.js';
import { slaDefaults } from './defaults.js';
import { MissingCalendarError } from './errors.js';
import type { Measure } from './measure.js';
import type { CutOff } from './received.js';
import { compileTarget, type TargetFor } from './target.js';
import type { SlaSettings, SlaTerms } from './terms.js';
import { ELAPSED, timeMeasure, workingTime } from './time-measure.js';

/** A service level clause: its id in the agreement, and its terms. */
export type SlaClause = SlaTerms & { readonly id: ClauseId };

/** A calendar made ready, or the blanks that its hours still leave open. */
export type ReadyCalendar = Known<Calendar> | Open;

/** A service level made ready for evaluation: every choice stated, every condition compiled. */
export interface CompiledClock {
  readonly terms: SlaClause;
  readonly zone: string;
  readonly from: EventName;
  readonly reopening: 'pause' | 'newCycle';
  readonly applies: Holds;
  readonly provided: Holds;
  readonly targetFor: TargetFor;
  /** The names of the calendars whose hours count. */
  readonly calendars: readonly string[];
  /** The working time of the clause; absent where it names none and none is shared. */
  readonly calendar?: ReadyCalendar;
  readonly cutOff?: Known<CutOff> | Open;
  /** The time in which a target of some length is counted; the blanks of its calendar while these are open. */
  readonly measureOf: (span: Span) => Known<Measure> | Open;
}

/** What service levels share, made ready. */
export interface SharedTerms {
  readonly calendars: { readonly [name: string]: ReadyCalendar };
  readonly counting: CountingConvention;
  readonly restDays?: CompiledRestDays;
  readonly settings: SlaSettings;
}

/** Prepares a service level for evaluation. */
export function compileClock(terms: SlaClause, context: Context, shared: SharedTerms, regions: Regions): CompiledClock {
  const calendar = calendarOf(terms, shared);
  const when = (condition: Condition | undefined) =>
    condition === undefined ? () => TRUE : compileCondition(condition, regions);
  return {
    terms,
    zone: context.zone,
    from: terms.from ?? slaDefaults.from[terms.metric],
    reopening: terms.reopening ?? slaDefaults.reopening,
    applies: when(terms.appliesTo),
    provided: when(terms.provided),
    targetFor: compileTarget(terms, regions, calendar?.kind === 'open' ? calendar.names : []),
    calendars: calendarNames(terms, shared),
    ...(calendar && { calendar }),
    ...(terms.cutOff && { cutOff: cutOffOf(terms.cutOff, needed(calendar, terms.id)) }),
    measureOf: measuring(terms, context, shared, calendar),
  };
}

function calendarOf({ id, calendar }: SlaClause, { calendars, settings }: SharedTerms): ReadyCalendar | undefined {
  const named = calendar ?? settings.calendar;
  const find = (name: string) => needed(Object.hasOwn(calendars, name) ? calendars[name] : undefined, id);
  if (named === undefined) return undefined;
  if (typeof named === 'string') return find(named);
  return named.both.map(find).reduce(bothOpen);
}

function bothOpen(one: ReadyCalendar, other: ReadyCalendar): ReadyCalendar {
  if (one.kind === 'known' && other.kind === 'known') return known(intersection(one.value, other.value));
  return open([one, other].flatMap((ready) => (ready.kind === 'open' ? ready.names : [])));
}

function calendarNames({ calendar }: SlaClause, { settings }: SharedTerms): readonly string[] {
  const named = calendar ?? settings.calendar;
  if (named === undefined) return [];
  return typeof named === 'string' ? [named] : named.both;
}

function needed(calendar: ReadyCalendar | undefined, clause: ClauseId): ReadyCalendar {
  if (calendar !== undefined) return calendar;
  throw new MissingCalendarError(clause);
}

function cutOffOf(terms: NonNullable<SlaTerms['cutOff']>, calendar: ReadyCalendar): Known<CutOff> | Open {
  const { at, zone, exactly = slaDefaults.exactlyAtCutOff } = terms;
  if (isBlank(at)) return open([blankName(at)]);
  return calendar.kind === 'open' ? calendar : known({ at, zone: zone ?? calendar.value.zone, exactly });
}

/** Each length that is asked for is made ready once. */
function measuring(
  terms: SlaClause,
  context: Context,
  shared: SharedTerms,
  calendar: ReadyCalendar | undefined,
): CompiledClock['measureOf'] {
  const done = new Map<string, Known<Measure> | Open>();
  return (span) => {
    const key = `${spanUnit(span)}:${spanCount(span)}`;
    const measure = done.get(key) ?? measureOf(span, terms, context, shared, calendar);
    done.set(key, measure);
    return measure;
  };
}

const MS_AN_HOUR = 3_600_000;
const MS_A_MINUTE = 60_000;

function measureOf(
  span: Span,
  terms: SlaClause,
  { zone }: Context,
  { counting, restDays }: SharedTerms,
  calendar: ReadyCalendar | undefined,
): Known<Measure> | Open {
  const usedUp = terms.usedUpAtClosing ?? slaDefaults.usedUpAtClosing;
  const dueOn = terms.dueOn ?? slaDefaults.dueOn;
  const inHours = (make: (calendar: Calendar) => Measure): Known<Measure> | Open => {
    const ready = needed(calendar, terms.id);
    return ready.kind === 'open' ? ready : known(make(ready.value));
  };
  const count = spanCount(span);
  switch (spanUnit(span)) {
    case 'hours':
    case 'minutes':
      return known(timeMeasure(ELAPSED, addElapsed(0, span as ElapsedSpan), usedUp));
    case 'workingHours':
      return inHours((hours) => timeMeasure(workingTime(hours), count * MS_AN_HOUR, usedUp));
    case 'workingMinutes':
      return inHours((hours) => timeMeasure(workingTime(hours), count * MS_A_MINUTE, usedUp));
    case 'workingDays':
      return inHours((hours) => workingDaysMeasure(hours, count, dueOn));
    default:
      return known(calendarDaysMeasure(span as CalendarSpan, counting, zone, restDays));
  }
}

/** The names of the blanks in a calendar's terms, or nothing when all its figures are filled in. */
export function blanksOf(terms: object): Open | undefined {
  const blanks = blanksIn(terms);
  return blanks.length === 0 ? undefined : open(blanks.map(({ blank }) => blankName(blank)));
}

/** The facts that a service level reads from the case. */
export function factsRead({ terms }: CompiledClock, names: Iterable<FactName>): readonly FactName[] {
  return [...names, ...(terms.pausedBy ?? []).map((event) => `log.${event}`)];
}
