import type { Issue } from '../kernel/answer/index.js';
import { issue, useInstead } from '../kernel/gate/index.js';
import { entriesOf, isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { METRIC_EVENTS } from '../sla/metrics.js';
import { conditionIssues, impossible, type KnownFacts, mayBe, unknownFact } from './check-facts.js';
import { idleIssues, mayGoBySeverity, repeatedIssues } from './check-sla-idle.js';

/** What service levels may refer to: the calendars and the severities of the agreement. */
export interface SharedBySla {
  readonly calendars: readonly Place[];
  readonly severities: readonly string[];
  /** The calendar of every clause that names none. */
  readonly calendar: Place;
}

/** What the settings share among service levels. */
export function sharedBySla(settings: Place): SharedBySla {
  const sla = under(settings, 'sla');
  return {
    calendars: entriesOf(under(settings, 'calendars')).map(([, place]) => place),
    severities: itemsOf(under(sla, 'severities')).flatMap((severity) => textOf(under(severity, 'id')) ?? []),
    calendar: under(sla, 'calendar'),
  };
}

/** What is wrong with a service level: references, conditions, a target that is missing, idle choices, time nobody can count. */
export function slaIssues(clause: Place, facts: KnownFacts, shared: SharedBySla): readonly Issue[] {
  const within = under(clause, 'within');
  const spans = spansOf(within);
  return [
    ...conditionIssues(under(clause, 'appliesTo'), facts),
    ...conditionIssues(under(clause, 'provided'), facts),
    ...promiseIssues(clause, within),
    ...severityIssues(itemsOf(under(clause, 'severities')), shared),
    ...entriesOf(under(within, 'bySeverity')).flatMap(([id, place]) =>
      severityIssues([{ at: place.at, value: id }], shared),
    ),
    ...[within, ...entriesOf(under(within, 'bySeverity')).map(([, place]) => place)].flatMap((place) =>
      byFactIssues(place, facts),
    ),
    ...calendarReferences(under(clause, 'calendar'), shared),
    ...calendarMissing(clause, spans, shared),
    ...startIssues(clause),
    ...shareIssues(clause, spans),
    ...idleIssues(clause, spans),
    ...repeatedIssues(clause),
    ...spans.flatMap((span) => tooLong(span, calendarOf(clause, shared))),
  ];
}

/** A binding promise needs a time, and one to be prompt has none. */
function promiseIssues(clause: Place, within: Place): readonly Issue[] {
  const promise = under(clause, 'promise');
  const isPrompt = textOf(promise) === 'promptly';
  if (isPrompt && isThere(within))
    return [
      issue(
        'idle',
        within.at,
        within.value,
        'a promise to be prompt has no time',
        'remove it, or write "promise": "asARule"',
      ),
    ];
  if (isPrompt || isThere(within) || (isThere(promise) && textOf(promise) === undefined)) return [];
  const remedy = 'write a length of time such as { "hours": 24 }, or "promise": "promptly"';
  return [issue('missing', within.at, undefined, 'something is missing here', remedy)];
}

function severityIssues(ids: readonly Place[], { severities }: SharedBySla): readonly Issue[] {
  return ids.flatMap((place) => {
    const id = textOf(place);
    if (id === undefined || severities.includes(id)) return [];
    const remedy = severities.length === 0 ? 'declare it under settings.sla.severities' : useInstead(id, severities);
    return [issue('reference', place.at, id, 'the agreement knows no such severity', remedy)];
  });
}

/** A target by the value of a fact: the fact is a choice, and the values are among its own. */
function byFactIssues(target: Place, facts: KnownFacts): readonly Issue[] {
  const by = under(target, 'by');
  if (!isThere(by)) return [];
  const fact = facts.get(textOf(by) ?? '');
  if (fact === undefined) return unknownFact(by, facts);
  if (!mayBe(fact, 'choice', 'text'))
    return [issue('value', by.at, by.value, 'a target goes by a choice', 'name a fact of type "choice"')];
  return entriesOf(under(target, 'of')).flatMap(([value, place]) => impossible({ at: place.at, value }, fact));
}

/** Every length of time in a target, however it is chosen. */
function spansOf(target: Place): readonly Place[] {
  const chosen = [...entriesOf(under(target, 'of')), ...entriesOf(under(target, 'bySeverity'))].map(
    ([, place]) => place,
  );
  const otherwise = under(target, 'otherwise');
  const all = [...chosen, ...(isThere(otherwise) ? [otherwise] : [])];
  return all.length > 0 ? all.flatMap(spansOf) : isThere(target) ? [target] : [];
}

const WORKED = ['workingDays', 'workingHours', 'workingMinutes'];
const IN_DAYS = ['workingDays', 'days', 'weeks', 'months', 'years'];

/** Whether a length of time is in one of these units. */
function isIn(span: Place, units: readonly string[]): boolean {
  return units.some((unit) => isThere(under(span, unit)));
}

/** Whether a clause is a service level with a target in calendar days, weeks, months or years. */
export function countsDays(clause: Place): boolean {
  const inDays = IN_DAYS.filter((unit) => unit !== 'workingDays');
  return textOf(under(clause, 'kind')) === 'sla' && spansOf(under(clause, 'within')).some((span) => isIn(span, inDays));
}

/** A reference to a calendar that the agreement does not have. */
export function calendarReferences(reference: Place, { calendars }: SharedBySla): readonly Issue[] {
  const names = calendars.map(({ at }) => String(at.at(-1)));
  const both = itemsOf(under(reference, 'both'));
  const unknown = (both.length > 0 ? both : [reference]).flatMap((place) => {
    const name = textOf(place);
    if (name === undefined || names.includes(name)) return [];
    const remedy = names.length === 0 ? 'write it under settings.calendars' : useInstead(name, names);
    return [issue('reference', place.at, name, 'the agreement has no calendar of this name', remedy)];
  });
  const [one, other] = both;
  if (one === undefined || other === undefined || textOf(one) !== textOf(other)) return unknown;
  return [
    ...unknown,
    issue('repeated', other.at, other.value, 'this calendar is named before', 'name another, or write the one name'),
  ];
}

/** A clause that counts working time must have some. */
function calendarMissing(clause: Place, spans: readonly Place[], { calendar }: SharedBySla): readonly Issue[] {
  if (isThere(calendar) || isThere(under(clause, 'calendar'))) return [];
  const leads = itemsOf(under(clause, 'warnings')).map((warning) => under(warning, 'before'));
  const isWorked = [...spans, ...leads].some((span) => isIn(span, WORKED));
  if (!isWorked && !isThere(under(clause, 'cutOff'))) return [];
  const remedy = 'name a calendar of settings.calendars, here or under settings.sla.calendar';
  return [issue('missing', under(clause, 'calendar').at, undefined, 'the clause counts working time', remedy)];
}

/** The time runs from something that comes before the promise is kept; for a further answer, from the customer's contact. */
function startIssues(clause: Place): readonly Issue[] {
  const from = under(clause, 'from');
  const start = textOf(from);
  const metric = textOf(under(clause, 'metric'));
  if (metric === 'nextResponse' && isThere(from) && start !== 'contacted')
    return [issue('value', from.at, from.value, 'a further answer is due from the customer’s contact', 'remove it')];
  const keptBy = Object.entries(METRIC_EVENTS).find(([name]) => name === metric)?.[1].keptBy ?? [];
  if (!keptBy.some((event) => event === start)) return [];
  const remedy = 'name an event that comes before it, or remove it';
  return [issue('value', from.at, from.value, 'this event keeps the promise already', remedy)];
}

/** Shares of a target need one that runs in hours or minutes. */
function shareIssues(clause: Place, spans: readonly Place[]): readonly Issue[] {
  const inDays = spans.some((span) => isIn(span, IN_DAYS));
  if (!inDays) return [];
  const change = under(clause, 'severityChange');
  const shares = itemsOf(under(clause, 'warnings'))
    .map((warning) => under(warning, 'share'))
    .filter(isThere);
  const carried = textOf(change) === 'byShare' && mayGoBySeverity(clause) ? [change] : [];
  const remedy = 'write the target in hours or working hours, or this in another way';
  return [...shares, ...carried].map(({ at, value }) =>
    issue('value', at, value, 'a target in days has no share that could be told', remedy),
  );
}

function calendarOf(clause: Place, { calendars, calendar }: SharedBySla): Place | undefined {
  const name = textOf(under(clause, 'calendar')) ?? textOf(calendar);
  return calendars.find(({ at }) => at.at(-1) === name);
}

/** No target may take longer than this by the weekly hours of its calendar. */
const MOST_WEEKS = 300 * 52;

/** A target that the weekly hours of its calendar would take centuries to fill. */
function tooLong(span: Place, calendar: Place | undefined): readonly Issue[] {
  const unit = WORKED.find((one) => isThere(under(span, one)));
  if (unit === undefined || calendar === undefined) return [];
  const place = under(span, unit);
  const week = weekOf(calendar, unit);
  if (typeof place.value !== 'number' || week === 0 || place.value / week <= MOST_WEEKS) return [];
  const what = `by the hours of calendar "${calendar.at.at(-1)}" this takes more than 300 years`;
  return [issue('value', place.at, place.value, what, 'write a shorter time')];
}

/** How much working time a week has, in a unit; nothing where that is not known. */
function weekOf(calendar: Place, unit: string): number {
  const hours = under(calendar, 'hours');
  if (textOf(hours) === '24x7') return unit === 'workingDays' ? 7 : unit === 'workingHours' ? 168 : 10_080;
  const worked = itemsOf(hours).flatMap((stretch) => {
    const [from, to] = [minutesAt(under(stretch, 'from')), minutesAt(under(stretch, 'to'))];
    const minutes = to > from ? to - from : to + 1440 - from;
    return itemsOf(under(stretch, 'days')).map(({ value }) => ({ day: value, minutes }));
  });
  if (unit === 'workingDays') return new Set(worked.map(({ day }) => day)).size;
  const minutes = worked.reduce((sum, each) => sum + (Number.isFinite(each.minutes) ? each.minutes : 0), 0);
  return unit === 'workingHours' ? minutes / 60 : minutes;
}

function minutesAt(time: Place): number {
  const text = textOf(time) ?? '';
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}

/** What is wrong with what service levels share. */
export function slaSettingsIssues(settings: Place, facts: KnownFacts): readonly Issue[] {
  const sla = under(settings, 'sla');
  const severities = itemsOf(under(sla, 'severities'));
  const ids = severities.map((severity) => textOf(under(severity, 'id')));
  const repeated = severities.flatMap((severity, index) => {
    const id = under(severity, 'id');
    if (textOf(id) === undefined || ids.indexOf(textOf(id)) === index) return [];
    return [issue('repeated', id.at, id.value, 'another severity has this id', 'give each severity an id of its own')];
  });
  const shared = under(sla, 'calendar');
  return [
    ...repeated,
    ...severities.flatMap((severity) => conditionIssues(under(severity, 'when'), facts)),
    ...(isThere(shared) ? calendarReferences(shared, sharedBySla(settings)) : []),
  ];
}
