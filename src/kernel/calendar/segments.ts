import { type DayNumber, dayAt, endOfDay } from '../time/index.js';
import type { Segment, Why } from './calendar.js';
import { CLOSED, type Reason } from './plan.js';
import { onClocks, type Plans, planOn } from './schedule.js';

/** All time from one moment to another, piece by piece, and why each piece counts or does not. */
export function segmentsOf(plans: Plans, from: number, to: number): readonly Segment[] {
  if (from >= to) return [];
  const pieces: Segment[] = [];
  let day = dayAt(from, plans.zone);
  let at = from;
  /** What begins on the date, on the one before, and on the one before that. */
  let begun = [day, day - 1, day - 2].map((each) => begunOn(each, plans));
  while (at < to) {
    const end = Math.min(endOfDay(day, plans.zone), to);
    if (end > at) pieces.push(...piecesOf(at, end, reasonsOf(begun, planOn(plans, day).rest)));
    at = Math.max(at, end);
    day += 1;
    begun = [begunOn(day, plans), ...begun.slice(0, 2)];
  }
  return joined(pieces);
}

/** Pieces in order, neighbours that say the same made one. */
export function joined(pieces: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last !== undefined && saysTheSame(last, piece)) result[result.length - 1] = { ...last, to: piece.to };
    else result.push(piece);
  }
  return result;
}

function saysTheSame(one: Segment, other: Segment): boolean {
  return (
    one.counted === other.counted &&
    one.why.kind === other.why.kind &&
    one.why.name?.en === other.why.name?.en &&
    one.why.name?.['zh-CN'] === other.why.name?.['zh-CN']
  );
}

/** Why time on a date counts, or does not: the first reason that covers a moment, and one for all that none covers. */
interface Reasons {
  readonly counted: readonly Reason[];
  readonly uncounted: readonly Reason[];
  readonly rest: Why;
}

/** The pieces of a stretch of time within one date. */
function piecesOf(from: number, to: number, { counted, uncounted, rest }: Reasons): readonly Segment[] {
  const edges = [...counted, ...uncounted].flatMap((reason) => [reason.from, reason.to]);
  const points = [from, ...edges.filter((at) => at > from && at < to).sort((a, b) => a - b), to];
  const pieces: Segment[] = [];
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (start === undefined || start === end) continue;
    const open = counted.find((reason) => covers(reason, start));
    const why = (open ?? uncounted.find((reason) => covers(reason, start)))?.why ?? rest;
    pieces.push({ from: start, to: end, counted: open !== undefined, why });
  }
  return pieces;
}

function covers({ from, to }: Reason, ms: number): boolean {
  return from <= ms && ms < to;
}

/** What begins on a day. */
interface Begun {
  readonly hours: readonly Reason[];
  readonly breaks: readonly Reason[];
  readonly lost: readonly Reason[];
}

function begunOn(day: DayNumber, plans: Plans): Begun {
  const { hours, why, breaks, lost } = planOn(plans, day);
  return {
    hours: onClocks(
      hours.map((each) => ({ ...each, why })),
      day,
      plans.zone,
    ),
    breaks: onClocks(breaks, day, plans.zone),
    lost: onClocks(lost, day, plans.zone),
  };
}

/** What begins on the date comes first, then what earlier days reach into it with; breaks go before hours that are lost. */
function reasonsOf(begun: readonly Begun[], rest: Why): Reasons {
  const [own, ...earlier] = begun.map(({ lost }) => lost);
  return {
    counted: begun.flatMap(({ hours }) => hours),
    uncounted: [...begun.flatMap(({ breaks }) => breaks), ...(own ?? []), ...(rest === CLOSED ? earlier.flat() : [])],
    rest,
  };
}
