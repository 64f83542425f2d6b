import type { Issue } from '../kernel/answer/index.js';
import { issue } from '../kernel/gate/index.js';
import { isThere, itemsOf, type Place, under } from '../kernel/gate/walk.js';
import { SPAN_LIMITS } from '../kernel/time/index.js';
import { idleDelay } from './check-penalty-idle.js';
import { calendarReferences, type SharedBySla } from './check-sla.js';
import { tierIssues } from './check-tiers.js';

/** What is wrong with a penalty for lateness: the unit, the grace, the calendar, the tiers, idle choices. */
export function delayIssues(clause: Place, shared: SharedBySla): readonly Issue[] {
  return [
    ...unitIssues(clause),
    ...calendarReferences(under(clause, 'calendar'), shared),
    ...calendarIssues(clause),
    ...tierIssues(under(under(clause, 'charge'), 'rows'), ['upTo']),
    ...itemsOf(under(under(clause, 'charge'), 'rows')).flatMap(chargeIssues),
    ...idleDelay(clause),
  ];
}

const WORKING_DAYS = ['workingDays'];
const WORKING_TIME = ['workingHours', 'workingMinutes'];
const WORKED = [...WORKING_DAYS, ...WORKING_TIME];

/** The kinds of time in which a delay is counted, from a moment and from a day: units of one kind may stand together. */
const FROM_MOMENT = [['minutes', 'hours', 'days', 'weeks'], WORKING_TIME, WORKING_DAYS];
const FROM_DAY = [['days', 'weeks'], WORKING_DAYS];

/** The unit of delay, and the grace in the same kind of time. */
function unitIssues(clause: Place): readonly Issue[] {
  const late = under(clause, 'late');
  const isByDay = !isThere(under(late, 'clauses')) && (isThere(under(late, 'due')) || isThere(under(late, 'done')));
  const kinds = isByDay ? FROM_DAY : FROM_MOMENT;
  const per = under(clause, 'per');
  const first = under(under(clause, 'grace'), 'first');
  const kind = kinds.find((units) => units.includes(unitOf(per) ?? ''));
  const misfits = [per, first].filter((span) => isInNone(span, kinds)).map((span) => uncountable(span, isByDay));
  const unit = unitOf(first);
  if (kind === undefined || unit === undefined || isInNone(first, kinds) || kind.includes(unit)) return misfits;
  const what = 'the grace is in another kind of time than the unit of delay';
  return [...misfits, issue('value', first.at, first.value, what, `write it in ${kind.join(' or ')}`)];
}

/** The unit of a length of time; nothing where it is open. */
function unitOf(span: Place): string | undefined {
  return Object.keys(SPAN_LIMITS).find((unit) => isThere(under(span, unit)));
}

function isInNone(span: Place, kinds: readonly (readonly string[])[]): boolean {
  const unit = unitOf(span);
  return unit !== undefined && !kinds.some((units) => units.includes(unit));
}

function uncountable({ at, value }: Place, isByDay: boolean): Issue {
  if (!isByDay) {
    const what = 'a month or a year is no unit of delay: some are longer than others';
    return issue('value', at, value, what, 'write it in weeks, days, hours or minutes, or in working time');
  }
  const what = 'the delay of something due by a day is counted in days';
  return issue('value', at, value, what, 'write it in days, weeks or workingDays');
}

/** A delay in working time needs a calendar, and no other does. */
function calendarIssues(clause: Place): readonly Issue[] {
  const calendar = under(clause, 'calendar');
  const lengths = [under(clause, 'per'), under(under(clause, 'grace'), 'first')].filter(isThere);
  const units = lengths.map(unitOf);
  const isWorked = (unit: string | undefined) => unit !== undefined && WORKED.includes(unit);
  const [unit = units[1]] = units;
  if (isWorked(unit) && !isThere(calendar)) {
    const what = 'the delay is counted in working time';
    return [issue('missing', calendar.at, undefined, what, 'name a calendar of settings.calendars')];
  }
  const mayBeWorked = lengths.length === 0 || units.some((one) => one === undefined || isWorked(one));
  if (!isThere(calendar) || mayBeWorked) return [];
  const remedy = 'remove it, or write the unit of delay in working time';
  return [issue('idle', calendar.at, calendar.value, 'the delay is not counted in working time', remedy)];
}

/** A tier costs a share of the base or a sum. */
function chargeIssues(tier: Place): readonly Issue[] {
  const [rate, amount] = [under(tier, 'rate'), under(tier, 'amount')];
  if (!isThere(rate) && !isThere(amount)) {
    const remedy = 'write "rate": "0.05%", or "amount"';
    return [issue('missing', rate.at, undefined, 'the tier does not say what a unit of delay costs', remedy)];
  }
  if (!isThere(rate) || !isThere(amount)) return [];
  const what = 'the tier has a rate and an amount';
  return [issue('repeated', amount.at, amount.value, what, 'write one of them')];
}
