import type { Bilingual } from '../answer/index.js';
import { type DayNumber, dayNumber, type RestDays, type Weekday, weekday } from '../time/index.js';
import type { Why } from './calendar.js';
import { calendarDefaults } from './defaults.js';
import { common, merged, minutesOf, type Stretch, without } from './stretch.js';
import type { FilledCalendarTerms } from './terms.js';
import { type DayHours, withBreaks } from './week.js';

/** Minutes of a day and why they count, or do not. */
export interface Reason extends Stretch {
  readonly why: Why;
}

/** What a calendar says of one day, before any clock is read. Hours that begin on the day may end on the next. */
export interface Plan {
  readonly hours: readonly Stretch[];
  /** Why these hours count. */
  readonly why: Why;
  readonly breaks: readonly Reason[];
  /** Hours that would begin on the day, if something had not taken them away. */
  readonly lost: readonly Reason[];
  /** Why the rest of the date does not count. */
  readonly rest: Why;
}

/** Time outside the hours, for no other reason. */
export const CLOSED: Why = Object.freeze({ kind: 'closed' });

const HOURS: Why = Object.freeze({ kind: 'hours' });
const MAKE_UP_DAY: Why = Object.freeze({ kind: 'makeUpDay' });
const BREAK: Why = Object.freeze({ kind: 'break' });

type Special = NonNullable<FilledCalendarTerms['dates']>[number];

/** What a calendar says of each day of the week, Monday first, where nothing else is said. */
export function weeklyPlans(week: readonly DayHours[]): readonly Plan[] {
  return week.map((day) => planOf(day, HOURS));
}

/**
 * The days on which the weekly hours do not hold.
 *
 * @remarks Each rank takes the place of what the ranks before it say: holidays, make-up days, special dates.
 */
export function exceptionalPlans(
  terms: FilledCalendarTerms,
  week: readonly DayHours[],
  restDays: RestDays | undefined,
): ReadonlyMap<DayNumber, Plan> {
  const weekly = weeklyPlans(week);
  const plans = new Map<DayNumber, Plan>();
  const before = (day: DayNumber) => plans.get(day) ?? (weekly[weekday(day) - 1] as Plan);

  for (const { date, name } of restDays?.holidays ?? []) {
    const day = dayNumber(date);
    plans.set(day, closedBy(named('holiday', name), before(day)));
  }
  const makeUp = planOf(hoursOf(week, terms.makeUpHoursOf ?? calendarDefaults.makeUpHoursOf), MAKE_UP_DAY);
  for (const date of restDays?.makeUpDays ?? []) plans.set(dayNumber(date), makeUp);
  for (const special of terms.dates ?? []) {
    const day = dayNumber(special.date);
    plans.set(day, specialPlan(special, week, before(day)));
  }
  return plans;
}

/** The hours of a day of the week. */
export function hoursOf(week: readonly DayHours[], day: Weekday): DayHours {
  return week[day - 1] as DayHours;
}

function planOf({ hours, breaks }: DayHours, why: Why): Plan {
  return { hours, why, breaks: breaks.map((each) => ({ ...each, why: BREAK })), lost: [], rest: CLOSED };
}

function specialPlan(special: Special, week: readonly DayHours[], before: Plan): Plan {
  if ('breaks' in special) return cutBy(special.breaks.map(minutesOf), named('break', special.name), before);
  const own = 'hours' in special ? withBreaks(special.hours.map(minutesOf)) : hoursOf(week, special.hoursOf);
  const closed = named('specialDay', special.name);
  if (own.hours.length === 0) return closedBy(closed, before);
  return {
    ...planOf(own, named('specialHours', special.name)),
    lost: [...wholeOf(before.hours).map((each) => ({ ...each, why: closed })), ...before.lost],
    rest: before.rest,
  };
}

/** A day without hours, for a reason that holds for the whole date, and for the hours that would have begun on it. */
function closedBy(why: Why, before: Plan): Plan {
  const lost = [...before.hours, ...before.lost].map(({ from, to }) => ({ from, to, why }));
  return { hours: [], why, breaks: [], lost, rest: why };
}

function cutBy(cuts: readonly Stretch[], why: Why, before: Plan): Plan {
  const apart = merged(cuts);
  const taken = common(before.hours, apart).map((each) => ({ ...each, why }));
  return { ...before, hours: without(before.hours, apart), breaks: [...before.breaks, ...taken] };
}

/** From the first beginning to the last end, breaks included. */
function wholeOf(hours: readonly Stretch[]): readonly Stretch[] {
  const [first, last] = [hours[0], hours.at(-1)];
  return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }];
}

function named(kind: Why['kind'], name: Bilingual | undefined): Why {
  if (name === undefined) return Object.freeze({ kind });
  return Object.freeze({ kind, name: Object.freeze({ en: name.en, 'zh-CN': name['zh-CN'] }) });
}
