import type { FactName } from '../kernel/answer/index.js';
import type { Dated, Evaluation, EventName } from '../kernel/case/index.js';
import { known, open, type Uncertain } from '../kernel/logic/index.js';
import { type DayNumber, dayAt, startOfDay } from '../kernel/time/index.js';
import { warrantyDefaults } from './defaults.js';
import type { WarrantyTerms } from './terms.js';

type DowntimeTerms = NonNullable<WarrantyTerms['downtime']>;

/** How downtime is counted, every choice stated. */
export type Downtime = Required<DowntimeTerms>;

/** The choices of a clause on downtime, the unstated ones by default. */
export function downtimeOf(terms: DowntimeTerms | undefined): Downtime {
  return { ...warrantyDefaults.downtime, ...terms };
}

/** A stretch of time without the item: the day on which it began, its length in counted days, and whether it still goes on. */
export interface Stretch {
  readonly begins: DayNumber;
  readonly days: number;
  /** For a stretch that still goes on: the first moment, in epoch milliseconds, at which it counts over so many days more. */
  readonly passes?: (moreDays: number) => number;
}

const MS_A_DAY = 86_400_000;

/** The stretches of which `terms` say that they extend a cover, from its first day on; overlapping ones are one. */
export function extendingStretches(
  evaluation: Evaluation,
  terms: Downtime,
  start: DayNumber,
): Uncertain<readonly Stretch[]> {
  if (terms.extends === 'none') return known([]);
  const first = terms.days === 'started24Hours' ? startOfDay(start, evaluation.line.zone) : start;
  return stretches(evaluation, terms, (repair, parts) =>
    since(first, terms.extends === 'repair' ? without(repair, parts) : union(repair, parts)),
  );
}

/** The stretches through which the item was in repair, waiting for parts included. */
export function repairStretches(evaluation: Evaluation, terms: Downtime): Uncertain<readonly Stretch[]> {
  return stretches(evaluation, terms, (repair) => union(repair, []));
}

/** The events that tell of downtime. */
export function downtimeEvents(terms: Downtime): readonly FactName[] {
  return [terms.from, terms.until, 'partsAwaited', 'partsSupplied', 'replaced'].map((event) => `log.${event}`);
}

/** A range on one scale, days or milliseconds; its end does not belong to it. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly goesOn: boolean;
}

function stretches(
  evaluation: Evaluation,
  terms: Downtime,
  combine: (repair: readonly Range[], parts: readonly Range[]) => readonly Range[],
): Uncertain<readonly Stretch[]> {
  if (evaluation.line.past === undefined) return open(downtimeEvents(terms));
  const repair = ranges(evaluation, terms.from, terms.until, terms.days);
  const parts = ranges(evaluation, 'partsAwaited', 'partsSupplied', terms.days);
  if ('needs' in repair || 'needs' in parts)
    return open([repair, parts].flatMap((one) => ('needs' in one ? one.needs : [])));
  return known(combine(repair.found, parts.found).map((range) => stretch(range, terms.days, evaluation)));
}

/** From each event that opens to the next one that closes, the replacement of the item being one, or to the moment of evaluation. */
function ranges(
  evaluation: Evaluation,
  opens: EventName,
  closes: EventName,
  days: Downtime['days'],
): { readonly found: readonly Range[] } | { readonly needs: readonly FactName[] } {
  const { line } = evaluation;
  const isClosing = ({ event, part }: Dated['event']) =>
    event === closes || (event === 'replaced' && part === undefined);
  const events = line.past?.filter(({ event }) => event.event === opens || isClosing(event)) ?? [];
  const hourless = events.filter((entry) => days === 'started24Hours' && entry.ms === undefined);
  if (hourless.length > 0) return { needs: hourless.map(({ event }) => `log.${event.event}.hour`) };
  const place = ({ day, ms }: Pick<Dated, 'day' | 'ms'>) => (days === 'started24Hours' ? (ms ?? 0) : day);
  const last = days === 'bothCounted' ? 1 : 0;
  const found: Range[] = [];
  let begun: Dated | undefined;
  for (const entry of events) {
    if (entry.event.event === opens) begun ??= entry;
    else if (begun !== undefined) {
      found.push({ from: place(begun), to: place(entry) + last, goesOn: false });
      begun = undefined;
    }
  }
  if (begun !== undefined)
    found.push({ from: place(begun), to: place({ day: line.today, ms: line.now }) + last, goesOn: true });
  return { found };
}

function stretch(range: Range, method: Downtime['days'], { line }: Evaluation): Stretch {
  const byHours = method === 'started24Hours';
  const length = range.to - range.from;
  const days = byHours ? Math.ceil(length / MS_A_DAY) : length;
  const begins = byHours ? dayAt(range.from, line.zone) : range.from;
  if (!range.goesOn) return { begins, days };
  const passes = (moreDays: number) =>
    byHours ? range.from + (days + moreDays) * MS_A_DAY + 1 : startOfDay(line.today + moreDays + 1, line.zone);
  return { begins, days, passes };
}

/** Ranges in order, overlapping and adjoining ones made one. */
function union(one: readonly Range[], other: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of [...one, ...other].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last === undefined || range.from > last.to) merged.push(range);
    else
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, range.to),
        goesOn: last.goesOn || range.goesOn,
      };
  }
  return merged;
}

/** What of the ranges lies at a point or after it. */
function since(point: number, ranges: readonly Range[]): readonly Range[] {
  const left = ranges.map((range) => ({ ...range, from: Math.max(range.from, point) }));
  return left.filter((range) => range.from < range.to || (range.goesOn && range.from === range.to));
}

/** What is left of the ranges when others are cut out of them. */
function without(from: readonly Range[], cuts: readonly Range[]): readonly Range[] {
  let left = union(from, []);
  for (const cut of cuts) {
    const parts = left.flatMap((range) => [
      { from: range.from, to: Math.min(range.to, cut.from), goesOn: false },
      { from: Math.max(range.from, cut.to), to: range.to, goesOn: range.goesOn && !cut.goesOn },
    ]);
    left = parts.filter((range) => range.from < range.to || range.goesOn);
  }
  return left;
}
