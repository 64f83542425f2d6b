import type { FactName } from '../kernel/answer/index.js';
import type { Calendar } from '../kernel/calendar/index.js';
import type { Evaluation, Reckoned, WorkItem } from '../kernel/case/index.js';
import type { Known, Open } from '../kernel/logic/index.js';
import { dayNumber, endOfDay, epochMs, isCivilDate, startOfDay, UnknownYearError } from '../kernel/time/index.js';
import { measuredTime } from './reader.js';

/** A calendar made ready, or the blanks that its hours still leave open. */
export type ReadyCalendar = Known<Calendar> | Open;

/** A surcharge made ready. */
export interface CompiledSurcharge {
  readonly calendarName: string;
  readonly calendar: ReadyCalendar;
  readonly when: 'inHours' | 'outsideHours';
  readonly rate: Reckoned;
  /** As the clause writes it; absent while it is open. */
  readonly stated?: string;
}

/** A part of the time of a piece of work, and which surcharges it bears; `undefined` where that is not known. */
export interface Slice {
  readonly weight: number;
  readonly bears: readonly (boolean | undefined)[];
}

/** The time of a piece of work, cut where hours begin and end. */
export interface WorkTime {
  readonly slices: readonly Slice[];
  /** Surcharge by surcharge, what has to be known to tell all of it. */
  readonly names: readonly (readonly FactName[])[];
}

/** Of the time of a piece of work, which parts bear which surcharges. */
export function timeOf(surcharges: readonly CompiledSurcharge[], piece: WorkItem, evaluation: Evaluation): WorkTime {
  const [from, to] = measuredTime(piece) ?? [0, 0];
  if (from < to) return stretch(surcharges, from, to);
  const read = surcharges.map((surcharge) => momentBears(surcharge, piece, evaluation));
  return { slices: [{ weight: 1, bears: read.map(({ bears }) => bears) }], names: read.map(({ names }) => names) };
}

interface Read {
  readonly bears: boolean | undefined;
  readonly names: readonly FactName[];
}

/** Whether the beginning of a piece of work bears a surcharge; a day alone tells only where all of it is alike. */
function momentBears({ calendar, when }: CompiledSurcharge, piece: WorkItem, { line }: Evaluation): Read {
  const { at, id } = piece;
  if (at === undefined) return { bears: undefined, names: [`work.${id}.at`] };
  if (calendar.kind === 'open') return { bears: undefined, names: calendar.names };
  const inHours = (isOpen: boolean) => ({ bears: isOpen === (when === 'inHours'), names: [] });
  return unlessUnknown(() => {
    if (!isCivilDate(at)) return inHours(calendar.value.isOpen(epochMs(at)));
    const day = dayNumber(at);
    const [begins, ends] = [startOfDay(day, line.zone), endOfDay(day, line.zone)];
    const open = calendar.value.between(begins, ends);
    if (open === 0 || open === ends - begins) return inHours(open > 0);
    return { bears: undefined, names: [`work.${id}.at`] };
  });
}

function unlessUnknown(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownYearError) return { bears: undefined, names: [`restDays.${error.year}`] };
    throw error;
  }
}

/** Time worked, cut wherever the hours of a calendar begin or end. */
function stretch(surcharges: readonly CompiledSurcharge[], from: number, to: number): WorkTime {
  const known = surcharges.map((surcharge) => hoursIn(surcharge, from, to));
  const cuts = [...new Set([from, to, ...known.flatMap(({ cuts }) => cuts)])].sort((a, b) => a - b);
  const slices = cuts.slice(1).map((end, index): Slice => {
    const begins = cuts[index] ?? from;
    return { weight: end - begins, bears: known.map(({ bears }) => bears?.(begins)) };
  });
  return { slices, names: known.map(({ names }) => names) };
}

interface Hours {
  readonly cuts: readonly number[];
  readonly bears?: (moment: number) => boolean;
  readonly names: readonly FactName[];
}

function hoursIn({ calendar, when }: CompiledSurcharge, from: number, to: number): Hours {
  if (calendar.kind === 'open') return { cuts: [], names: calendar.names };
  try {
    const cuts = calendar.value.segments(from, to).map((segment) => segment.from);
    return { cuts, bears: (moment) => calendar.value.isOpen(moment) === (when === 'inHours'), names: [] };
  } catch (error) {
    if (error instanceof UnknownYearError) return { cuts: [], names: [`restDays.${error.year}`] };
    throw error;
  }
}
