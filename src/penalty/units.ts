import type { FactName } from '../kernel/answer/index.js';
import type { Calendar } from '../kernel/calendar/index.js';
import { blankName, isBlank } from '../kernel/gate/index.js';
import { Fraction } from '../kernel/money/index.js';
import { dayAt, type SpanUnit } from '../kernel/time/index.js';
import { anything, type Estimate, exactly, follows } from './estimate.js';
import type { DelayPenalty } from './terms.js';

/** The kinds of time in which a delay is counted: elapsed, in working hours, by days, by working days. */
export type TimeKind = 'elapsed' | 'workingTime' | 'days' | 'workingDays';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How much one of each unit is, in the measure of each kind of time: milliseconds, or days. */
const SIZES: { readonly [kind in TimeKind]: { readonly [unit in SpanUnit]?: number } } = {
  elapsed: { minutes: MINUTE, hours: HOUR, days: DAY, weeks: 7 * DAY },
  workingTime: { workingMinutes: MINUTE, workingHours: HOUR },
  days: { days: 1, weeks: 7 },
  workingDays: { workingDays: 1 },
};

/** In which kind of time a delay is counted, by its unit and by what is late. */
export function kindOf({ per, late }: Pick<DelayPenalty, 'per' | 'late'>): TimeKind {
  const unit = isBlank(per) ? 'days' : Object.keys(per)[0];
  if (unit === 'workingDays') return 'workingDays';
  if (unit === 'workingHours' || unit === 'workingMinutes') return 'workingTime';
  return 'clauses' in late ? 'elapsed' : 'days';
}

/** A length of time in the measure of a kind of time; open where a figure of it is. */
export function sizeIn(kind: TimeKind, span: DelayPenalty['per']): Estimate {
  if (isBlank(span)) return anything([blankName(span)]);
  const [[unit, count] = []] = Object.entries(span);
  const size = SIZES[kind][unit as SpanUnit];
  if (size === undefined || count === undefined) return anything([]);
  if (isBlank(count)) return anything([blankName(count)]);
  return exactly(Fraction.of(count).times(Fraction.of(size)));
}

/** In which unit a delay is told, and how much of the measure one is: that of the clause; weeks in days. */
export function unitTold(per: DelayPenalty['per'], kind: TimeKind): { readonly unit: SpanUnit; readonly size: number } {
  const own = isBlank(per) ? undefined : (Object.keys(per)[0] as SpanUnit | undefined);
  const unit = own === undefined || own === 'weeks' ? 'days' : own;
  return { unit, size: SIZES[kind][unit] ?? 1 };
}

/** How much of a kind of time lies between two moments; whole working days after the first. */
export function timeBetween(
  kind: TimeKind,
  from: number,
  to: number,
  calendar: Calendar | undefined,
  zone: string,
): number {
  switch (kind) {
    case 'workingTime':
      return calendar === undefined ? 0 : Math.max(0, calendar.between(from, to));
    case 'workingDays': {
      const own = calendar?.zone ?? zone;
      return calendar === undefined ? 0 : Math.max(0, calendar.workingDaysBetween(dayAt(from, own), dayAt(to, own)));
    }
    default:
      return Math.max(0, to - from);
  }
}

/** The units of delay that a clause charges. */
export interface Counting {
  readonly per: Estimate;
  readonly counted: 'started' | 'full' | 'exact';
  readonly grace?: { readonly first: Estimate; readonly oncePassed: 'excused' | 'counted' };
}

/** The delay that is left after grace, and its units. */
export function unitsOf(delay: Estimate, { per, counted, grace }: Counting): { counts: Estimate; units: Estimate } {
  const counts = grace === undefined ? delay : follows([delay, grace.first], afterGrace(grace.oncePassed), [1]);
  const units = follows([counts, per], (time, unit) => unitsIn(time, unit, counted), [1]);
  return { counts, units };
}

/** Delay within the grace, its end included, is free; beyond it the rest counts, or all of it. */
function afterGrace(oncePassed: 'excused' | 'counted'): (delay: Fraction, grace: Fraction) => Fraction {
  return (delay, grace) => {
    if (grace.isInfinite() || delay.compare(grace) <= 0) return Fraction.ZERO;
    return oncePassed === 'excused' ? delay.minus(grace) : delay;
  };
}

function unitsIn(time: Fraction, unit: Fraction, counted: Counting['counted']): Fraction {
  if (time.isZero()) return Fraction.ZERO;
  // A unit that is not known may be as short as can be, or so long that none of it is full.
  if (unit.isZero()) return Fraction.INFINITE;
  if (unit.isInfinite()) return counted === 'started' ? Fraction.ONE : Fraction.ZERO;
  const units = time.over(unit);
  return counted === 'started' ? units.ceiling() : counted === 'full' ? units.floor() : units;
}

/** What a clause lacks of its unit and its grace. */
function openIn({ per, grace }: Counting): readonly FactName[] {
  return [...per.names, ...(grace?.first.names ?? [])];
}

/** The delay at which more is charged next: from that length on, or only beyond it. */
export interface NextCharge {
  readonly delay: number;
  readonly beyond: boolean;
}

/** How long something has to be late for more to be charged than now, in the measure of its kind of time; not where a figure is open. */
export function nextCharge(counting: Counting, late: number): NextCharge | undefined {
  const { per, counted, grace } = counting;
  if (openIn(counting).length > 0 || per.least.isZero()) return undefined;
  const unit = Number(per.least.text());
  const free = grace === undefined ? 0 : Number(grace.first.least.text());
  if (grace !== undefined && late <= free) return { delay: free, beyond: true };
  if (counted === 'exact') return { delay: late, beyond: true };
  const begins = grace?.oncePassed === 'excused' ? free : 0;
  const counts = Math.max(0, late - begins);
  if (counted === 'started') return { delay: begins + Math.ceil(counts / unit) * unit, beyond: true };
  return { delay: begins + (Math.floor(counts / unit) + 1) * unit, beyond: false };
}
