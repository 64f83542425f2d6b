import type { Dated, EventName, Metric } from '../kernel/case/index.js';
import { isOfComplaint, METRIC_EVENTS, ORDER_AT_ONE_INSTANT } from './metrics.js';
import type { SlaTerms } from './terms.js';

/** One run of a clock as the log tells it. */
export interface Run {
  readonly start: Dated;
  /** What ended it; absent while it goes on. */
  readonly end?: Dated;
  /** Whether it ended because nothing was left to be done. */
  readonly moot?: true;
  /** Times at which the fault counted as solved and was opened again. */
  readonly closed: readonly Closed[];
}

/** A time in which a fault counted as solved. */
export interface Closed {
  readonly from: Dated;
  readonly to: Dated;
}

/** How a service level reads the log. */
export type RunTerms = Pick<SlaTerms, 'metric'> & {
  readonly from: EventName;
  readonly reopening: 'pause' | 'newCycle';
};

/** Every run of a clock in what the log lists of a fault, or a complaint, in order. */
export function runsIn(events: readonly Dated[], terms: RunTerms): readonly Run[] {
  switch (terms.metric) {
    case 'nextResponse':
      return contactRuns(events, terms);
    case 'progressUpdate':
      return updateRuns(events, terms);
    default:
      return partsOf(events, terms).flatMap((part) => singleRun(part, terms) ?? []);
  }
}

/** The log in order, events of one instant by what they do. */
export function ordered(past: readonly Dated[]): readonly Dated[] {
  const rank = ({ event }: Dated) => ORDER_AT_ONE_INSTANT.indexOf(event.event);
  const groups: Dated[][] = [];
  for (const entry of past) {
    const group = groups.at(-1);
    if (group !== undefined && entry.ms !== undefined && group[0]?.ms === entry.ms) group.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group) => group.sort((a, b) => rank(a) - rank(b)));
}

/** The log from the latest report, or for a complaint from that, on; nothing where there is none. */
export function ofThisClaim(events: readonly Dated[], metric: Metric): readonly Dated[] {
  const begins: EventName = isOfComplaint(metric) ? 'complained' : 'reported';
  const first = events.map(({ event }) => event.event).lastIndexOf(begins);
  return first < 0 ? [] : events.slice(first);
}

/** The log in one piece, or cut where the fault was opened again, if that begins everything anew. */
function partsOf(events: readonly Dated[], { reopening }: RunTerms): readonly (readonly Dated[])[] {
  if (reopening === 'pause') return [events];
  const parts: Dated[][] = [[]];
  for (const entry of events) {
    if (entry.event.event === 'reopened') parts.push([]);
    parts.at(-1)?.push(entry);
  }
  return parts;
}

/** A fault opened again stands for a report of it. */
function starts({ event }: Dated, from: EventName): boolean {
  return event.event === from || (from === 'reported' && event.event === 'reopened');
}

function singleRun(events: readonly Dated[], { metric, from }: RunTerms): Run | undefined {
  const at = events.findIndex((entry) => starts(entry, from));
  const start = events[at];
  if (start === undefined) return undefined;
  const { keptBy, mootBy } = METRIC_EVENTS[metric];
  const closed: Closed[] = [];
  let end: Dated | undefined;
  for (const entry of events.slice(at + 1)) {
    const { event } = entry.event;
    if (end === undefined && (keptBy.includes(event) || mootBy.includes(event))) end = entry;
    else if (
      end !== undefined &&
      event === 'reopened' &&
      (metric === 'resolution' || mootBy.includes(end.event.event))
    ) {
      closed.push({ from: end, to: entry });
      end = undefined;
    }
  }
  return runOf(start, end, mootBy, closed);
}

function runOf(
  start: Dated,
  end: Dated | undefined,
  mootBy: readonly EventName[],
  closed: readonly Closed[] = [],
): Run {
  if (end === undefined) return { start, closed };
  return { start, end, closed, ...(mootBy.includes(end.event.event) && { moot: true as const }) };
}

/** After the first answer, each run begins with the oldest contact of the customer that was not answered. */
function contactRuns(events: readonly Dated[], { metric, from }: RunTerms): readonly Run[] {
  const { keptBy, mootBy } = METRIC_EVENTS[metric];
  const runs: Run[] = [];
  let answered = false;
  let start: Dated | undefined;
  for (const entry of events) {
    if (entry.event.event === from && answered) start ??= entry;
    if (!keptBy.includes(entry.event.event)) continue;
    answered = true;
    if (start !== undefined) runs.push(runOf(start, entry, mootBy));
    start = undefined;
  }
  return start === undefined ? runs : [...runs, runOf(start, undefined, mootBy)];
}

/** Each word on the progress ends a run and begins the next, until the fault is solved. */
function updateRuns(events: readonly Dated[], { metric, from }: RunTerms): readonly Run[] {
  const { keptBy, mootBy } = METRIC_EVENTS[metric];
  const runs: Run[] = [];
  let start: Dated | undefined;
  for (const entry of events) {
    const { event } = entry.event;
    if (start === undefined) {
      if (event === (runs.length === 0 ? from : 'reopened')) start = entry;
    } else if (keptBy.includes(event) || mootBy.includes(event)) {
      runs.push(runOf(start, entry, mootBy));
      start = keptBy.includes(event) ? entry : undefined;
    }
  }
  return start === undefined ? runs : [...runs, runOf(start, undefined, mootBy)];
}
