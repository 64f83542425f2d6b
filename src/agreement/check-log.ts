import type { Issue } from '../kernel/answer/index.js';
import { PAUSES } from '../kernel/case/index.js';
import { issue, useInstead } from '../kernel/gate/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { dayNumber, epochMs, isCivilDate, isInstant, momentAt, type Zone } from '../kernel/time/index.js';

/** What is wrong within a log: its order, what an event lacks or should not tell, and events that contradict one another. */
export function logIssues(log: Place, severities: readonly string[], zone: Zone): readonly Issue[] {
  const events = itemsOf(log);
  return [
    ...outOfOrder(events, zone),
    ...events.flatMap((event) => [
      ...severityIssues(event, severities),
      ...momentIssues(event, zone),
      ...metricIssues(event),
      ...amountIssues(event),
      ...clauseIssues(event),
    ]),
    ...contradictions(events),
  ];
}

/** The first and the last moment at which something may have happened; nothing where that cannot be read. */
export function momentsOf(at: Place, zone: Zone): readonly [number, number] | undefined {
  const text = textOf(at);
  if (isInstant(text)) return [epochMs(text), epochMs(text)];
  return isCivilDate(text) ? [momentAt(dayNumber(text), 0, zone), momentAt(dayNumber(text), 1440, zone)] : undefined;
}

/** An event that surely happened before the one listed before it. */
function outOfOrder(events: readonly Place[], zone: Zone): readonly Issue[] {
  let latest = Number.NEGATIVE_INFINITY;
  return events.flatMap((event) => {
    const at = under(event, 'at');
    const when = momentsOf(at, zone);
    if (when === undefined) return [];
    const isEarlier = when[1] < latest;
    latest = Math.max(latest, when[0]);
    if (!isEarlier) return [];
    return [
      issue(
        'outOfOrder',
        at.at,
        at.value,
        'this happened before the event listed before it',
        'list the events in the order in which they happened',
      ),
    ];
  });
}

/** The events that may tell a severity. */
const GRADED = ['reported', 'complained', 'severityChanged'];

function severityIssues(event: Place, severities: readonly string[]): readonly Issue[] {
  const name = textOf(under(event, 'event')) ?? '';
  const severity = under(event, 'severity');
  const id = textOf(severity);
  if (name === 'severityChanged' && !isThere(severity))
    return [issue('missing', severity.at, undefined, 'something is missing here', 'write the severity from then on')];
  if (id === undefined || name === '') return [];
  if (!GRADED.includes(name))
    return [
      issue('misplaced', severity.at, id, `"${name}" tells no severity`, 'write it on "reported" or "severityChanged"'),
    ];
  if (severities.includes(id)) return [];
  const remedy =
    severities.length === 0 ? 'remove it, or declare the severities of the agreement' : useInstead(id, severities);
  return [issue('reference', severity.at, id, 'the agreement knows no such severity', remedy)];
}

/** The events that name a moment to come. */
const AHEAD = ['appointmentAgreed', 'delayNotified'];

function momentIssues(event: Place, zone: Zone): readonly Issue[] {
  const name = textOf(under(event, 'event')) ?? '';
  const until = under(event, 'for');
  if (AHEAD.includes(name) && !isThere(until))
    return [
      issue(
        'missing',
        until.at,
        undefined,
        'something is missing here',
        'write the moment, or the day, that was agreed or told',
      ),
    ];
  if (name === '' || !isThere(until)) return [];
  if (!AHEAD.includes(name))
    return [issue('misplaced', until.at, until.value, `"${name}" names no moment to come`, 'remove it')];
  const [from, to] = [momentsOf(under(event, 'at'), zone), momentsOf(until, zone)];
  if (from === undefined || to === undefined || to[1] >= from[0]) return [];
  return [issue('value', until.at, until.value, 'this lies before the event itself', 'write a later moment')];
}

function metricIssues(event: Place): readonly Issue[] {
  const name = textOf(under(event, 'event')) ?? '';
  const metric = under(event, 'metric');
  if (name === '' || !isThere(metric) || AHEAD.includes(name)) return [];
  return [issue('misplaced', metric.at, metric.value, `"${name}" is about no metric of its own`, 'remove it')];
}

/** The events that may tell an amount. */
const IN_MONEY = ['paid', 'quoted'];

function amountIssues(event: Place): readonly Issue[] {
  const name = textOf(under(event, 'event')) ?? '';
  const amount = under(event, 'amount');
  if (name === '' || !isThere(amount) || IN_MONEY.includes(name)) return [];
  const remedy = 'write it on "paid" or "quoted"';
  return [issue('misplaced', amount.at, amount.value, `"${name}" tells no amount`, remedy)];
}

/** A payment may name the clause whose debt it is for. */
function clauseIssues(event: Place): readonly Issue[] {
  const name = textOf(under(event, 'event')) ?? '';
  const clause = under(event, 'clause');
  if (name === '' || name === 'paid' || !isThere(clause)) return [];
  return [issue('misplaced', clause.at, clause.value, `"${name}" is for no debt`, 'write it on "paid"')];
}

/** Pauses that two parties declare, and that therefore cannot begin twice or end before they begin. */
const DECLARED: readonly (keyof typeof PAUSES)[] = ['paused', 'customerAwaited', 'suspended'];
const SOLVED = ['resolved', 'repaired', 'replaced'];

/** A pause that ends before it began or begins twice, a fault opened again that nobody had solved. */
function contradictions(events: readonly Place[]): readonly Issue[] {
  const lasting = new Set<string>();
  const endedBySolution = new Set<string>();
  let solved = false;
  return events.flatMap((event) => {
    const place = under(event, 'event');
    const name = textOf(place) ?? '';
    const opens = DECLARED.find((pause) => pause === name);
    const ends = DECLARED.find((pause) => PAUSES[pause] === name);
    const told = (what: string, remedy: string) => [issue('contradiction', place.at, name, what, remedy)];
    if (opens !== undefined) {
      if (lasting.has(opens)) return told('this had begun already', `list "${PAUSES[opens]}" first, or remove it`);
      lasting.add(opens);
    }
    if (ends !== undefined && !lasting.delete(ends) && !endedBySolution.delete(ends))
      return told(`nothing ends here: there is no "${ends}" before`, `list "${ends}" first, or remove it`);
    if (SOLVED.includes(name)) {
      solved = true;
      for (const pause of lasting) if (pause !== 'suspended') endedBySolution.add(pause);
      for (const pause of endedBySolution) lasting.delete(pause);
    }
    if (name !== 'reopened') return [];
    const wasSolved = solved;
    solved = false;
    return wasSolved
      ? []
      : told('nothing was solved before that could be opened again', 'list "resolved" first, or remove it');
  });
}
