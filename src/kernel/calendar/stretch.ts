import { MalformedTimeError, minuteOfDay, type TimeOfDay } from '../time/index.js';

/** From one point to another, the end excluded: minutes from the midnight of a day, or moments in epoch milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many minutes the clocks of an ordinary day show; a stretch that reaches further ends on the next day. */
export const DAY = 1440;

/** Hours as they are written, in minutes from midnight: an end at or before the beginning lies on the next day. */
export function minutesOf(hours: { readonly from: TimeOfDay; readonly to: TimeOfDay }): Stretch {
  const from = minuteOfDay(hours.from);
  const to = minuteOfDay(hours.to);
  if (from === to)
    throw new MalformedTimeError(`hours from ${hours.from} to ${hours.to} are none; write 00:00 to 24:00`);
  return { from, to: to > from ? to : to + DAY };
}

/** Stretches in order, those that touch or overlap made one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || from > last.to) result.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return result;
}

/** What lies in both of two lists; each is in order, and its stretches lie apart. */
export function common(these: readonly Stretch[], those: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const { from, to } of these) {
    while (at < those.length && (those[at] as Stretch).to <= from) at += 1;
    for (let next = at; next < those.length && (those[next] as Stretch).from < to; next += 1) {
      const other = those[next] as Stretch;
      result.push({ from: Math.max(from, other.from), to: Math.min(to, other.to) });
    }
  }
  return result;
}

/** What lies between one stretch and the next; the list is in order, and its stretches lie apart. */
export function between(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.slice(1).map(({ from }, index) => ({ from: (stretches[index] as Stretch).to, to: from }));
}

/** What is left of stretches when others are cut out of them; each list is in order, and its stretches lie apart. */
export function without(stretches: readonly Stretch[], cuts: readonly Stretch[]): readonly Stretch[] {
  const outside = [...cuts, { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }].map(
    ({ from }, index) => ({
      from: cuts[index - 1]?.to ?? Number.NEGATIVE_INFINITY,
      to: from,
    }),
  );
  return common(stretches, outside);
}
