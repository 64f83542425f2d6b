import { type DayNumber, endOfDay, momentAt, offsetMsAt, startOfDay, weekday, type Zone } from '../time/index.js';
import type { Segment } from './calendar.js';
import type { Known } from './known.js';
import type { Plan } from './plan.js';
import { merged, type Stretch } from './stretch.js';

/** Working time as it lies on the line of time; whatever a calendar answers is looked up in tables made of it. */
export interface Schedule {
  readonly zone: Zone;
  readonly known: Known;
  /** The moments outside of which it is always open, or never. */
  readonly changes: Stretch;
  /** The hours that begin on a day, in order, as moments. */
  hoursOf(day: DayNumber): readonly Stretch[];
  /** All hours that reach into a stretch of time, in order, those that touch made one; none is cut at its ends. */
  hoursWithin(from: number, to: number): readonly Stretch[];
  segments(from: number, to: number): readonly Segment[];
  provisionalYears(from: number, to: number): readonly number[];
}

/** What the terms say, day by day. */
export interface Plans {
  readonly zone: Zone;
  readonly weekly: readonly Plan[];
  readonly exceptional: ReadonlyMap<DayNumber, Plan>;
}

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;

/** How many days before that of a moment, by UTC, hours may have begun that still last: one for the zone, one for a night. */
const DAYS_BACK = 2;

export function planOn({ weekly, exceptional }: Plans, day: DayNumber): Plan {
  return exceptional.get(day) ?? (weekly[weekday(day) - 1] as Plan);
}

/** The hours that begin on a day, as the clocks of the zone show them. */
export function hoursBegunOn(plans: Plans, day: DayNumber): readonly Stretch[] {
  const { hours } = planOn(plans, day);
  return hours.length === 0 ? [] : merged(onClocks(hours, day, plans.zone));
}

/** Minutes of a day as moments; what the clocks leave nothing of vanishes, and so does a date that the zone never had. */
export function onClocks<Item extends Stretch>(items: readonly Item[], day: DayNumber, zone: Zone): readonly Item[] {
  const offset = steadyOffset(day, zone);
  if (offset !== undefined) {
    const midnight = day * MS_A_DAY - offset;
    return items.map((item) => ({
      ...item,
      from: midnight + item.from * MS_A_MINUTE,
      to: midnight + item.to * MS_A_MINUTE,
    }));
  }
  if (startOfDay(day, zone) === endOfDay(day, zone)) return [];
  return items
    .map((item) => ({ ...item, from: momentAt(day, item.from, zone), to: momentAt(day, item.to, zone) }))
    .filter(({ from, to }) => from < to);
}

/** The offset of the zone, if its clocks do not change around a day and the next; no offset on record lasted under a week. */
function steadyOffset(day: DayNumber, zone: Zone): number | undefined {
  const offset = offsetMsAt((day - 1) * MS_A_DAY, zone);
  return offset === offsetMsAt((day + 3) * MS_A_DAY, zone) ? offset : undefined;
}

/** All hours that reach into a stretch of time. */
export function hoursWithin(
  hoursOf: (day: DayNumber) => readonly Stretch[],
  { firstDay, lastDay }: Known,
  from: number,
  to: number,
): readonly Stretch[] {
  const last = Math.min(Math.floor(to / MS_A_DAY) + 1, lastDay);
  const found: Stretch[] = [];
  for (let day = Math.max(Math.floor(from / MS_A_DAY) - DAYS_BACK, firstDay); day <= last; day += 1) {
    found.push(...hoursOf(day));
  }
  return merged(found).filter((hours) => hours.to > from && hours.from < to);
}
