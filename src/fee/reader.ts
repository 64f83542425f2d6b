import type { Json } from '../kernel/answer/index.js';
import { type Case, caseReader, type Evaluation, type Timeline, type WorkItem } from '../kernel/case/index.js';
import type { FactReader } from '../kernel/logic/index.js';
import { type DayNumber, dayAt, dayNumber, epochMs, isCivilDate, startOfDay } from '../kernel/time/index.js';

/** What conditions and steps may read of a case, and beside it the work: `work`, `work.pump.quantity`. */
export function feeReader(facts: Case, line: Timeline): FactReader {
  const read = caseReader(facts, line);
  return (fact) => (fact === 'work' || fact.startsWith('work.') ? workFact(facts, fact) : read(fact));
}

/** The ids of all work, or a detail of one piece; a word that tells pieces apart may have dots of its own. */
function workFact({ work }: Case, fact: string): Json | undefined {
  if (fact === 'work') return work?.map(({ id }) => id);
  const dot = fact.lastIndexOf('.');
  const piece = work?.find(({ id }) => id === fact.slice('work.'.length, dot));
  const detail = fact.slice(dot + 1);
  return new Map<string, Json>(Object.entries(piece ?? {})).get(detail);
}

/** The work done by now, in the order of the list; `undefined` while nothing is known of any. */
export function workDone({ facts, line, turns, step }: Evaluation): readonly WorkItem[] | undefined {
  const later = (facts.work ?? []).filter((piece) => (beginningOf(piece, line.zone) ?? line.now) > line.now);
  for (const piece of later) turns.add(beginningOf(piece, line.zone) ?? line.now);
  if (later.length > 0)
    step?.({ rule: 'fee.laterWork', held: 'held', gave: { count: later.length, items: later.map(({ id }) => id) } });
  return facts.work?.filter((piece) => !later.includes(piece));
}

/** When a piece of work began, in epoch milliseconds: the first moment of its day where only that is known. */
function beginningOf({ at }: WorkItem, zone: string): number | undefined {
  if (at === undefined) return undefined;
  return isCivilDate(at) ? startOfDay(dayNumber(at), zone) : epochMs(at);
}

/** The day on which a piece of work began, in the agreement's time zone. */
export function dayOfWork({ at }: WorkItem, zone: string): DayNumber | undefined {
  if (at === undefined) return undefined;
  return isCivilDate(at) ? dayNumber(at) : dayAt(epochMs(at), zone);
}

/** The moments from which and to which work is measured, in epoch milliseconds; only time worked is. */
export function measuredTime({ work, at, until }: WorkItem): readonly [number, number] | undefined {
  if (work !== 'labour' || at === undefined || until === undefined || isCivilDate(at)) return undefined;
  return [epochMs(at), Math.max(epochMs(at), epochMs(until))];
}
