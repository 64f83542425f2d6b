import { MalformedTimeError, type Weekday } from '../time/index.js';
import { between, DAY, merged, minutesOf, type Stretch } from './stretch.js';

/** Working hours and the breaks between them, in minutes from the midnight of a day, each in order. */
export interface DayHours {
  readonly hours: readonly Stretch[];
  readonly breaks: readonly Stretch[];
}

/** The hours that return every week, as terms hold them once every figure is filled in. */
export type WrittenHours =
  | '24x7'
  | readonly { readonly days: readonly Weekday[]; readonly from: string; readonly to: string }[];

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The hours and breaks of each day of the week, Monday first. */
export function weekOf(written: WrittenHours, acrossMidnight: 'dayBegun' | 'eachDate'): readonly DayHours[] {
  const begun = WEEKDAYS.map((weekday) => withBreaks(hoursOn(written, weekday)));
  if (acrossMidnight === 'dayBegun') return begun;
  return begun.map((today, index) => {
    const dayBefore = begun[(index + 6) % 7] as DayHours;
    return {
      hours: merged([...afterMidnight(dayBefore.hours), ...untilMidnight(today.hours)]),
      breaks: merged([...afterMidnight(dayBefore.breaks), ...untilMidnight(today.breaks)]),
    };
  });
}

/** Hours with the breaks that lie between them. */
export function withBreaks(hours: readonly Stretch[]): DayHours {
  const apart = merged(hours);
  return { hours: apart, breaks: between(apart) };
}

/** How many minutes of the next day hours reach into. */
export function reachOf(hours: readonly Stretch[]): number {
  return Math.max(0, ...hours.map(({ to }) => to - DAY));
}

function hoursOn(written: WrittenHours, weekday: Weekday): readonly Stretch[] {
  if (written === '24x7') return [{ from: 0, to: DAY }];
  if (!Array.isArray(written)) throw new MalformedTimeError('the hours are left open; fill them in first');
  return written.filter(({ days }) => days.includes(weekday)).map(minutesOf);
}

function untilMidnight(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(({ from }) => from < DAY).map(({ from, to }) => ({ from, to: Math.min(to, DAY) }));
}

function afterMidnight(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches
    .filter(({ to }) => to > DAY)
    .map(({ from, to }) => ({ from: Math.max(from - DAY, 0), to: to - DAY }));
}
