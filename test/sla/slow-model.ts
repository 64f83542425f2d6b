/**
 * A clock of working time, told minute by minute: slow, and plain enough to be read at one glance. It knows nothing of how the library
 * counts. All is in UTC; minutes are counted from Monday 2 June 2025, 00:00.
 */

export const MINUTE = 60_000;
export const MONDAY = Date.parse('2025-06-02T00:00:00Z');
const MINUTES = 40 * 24 * 60;

/** What the model reads: all in minutes. */
export interface SlowCase {
  readonly start: number;
  /** Minutes of working time, by severity. */
  readonly target: { readonly urgent: number; readonly ordinary: number };
  readonly first: 'urgent' | 'ordinary';
  readonly changes: readonly { readonly at: number; readonly severity: 'urgent' | 'ordinary' }[];
  readonly policy: 'fromStart' | 'fromChange';
  readonly pauses: readonly { readonly from: number; readonly to?: number }[];
  /** When it was solved and opened again, and solved for good; the first pair is a time in which it counted as solved. */
  readonly solved?: { readonly at: number; readonly reopened: number };
  readonly done?: number;
  readonly usedUpAtClosing: 'dueAtClosing' | 'dueAtNextOpening';
  readonly asOf: number;
}

export interface SlowAnswer {
  readonly due: number;
  readonly used: number;
  readonly state: 'running' | 'paused' | 'met' | 'breached';
}

/** Whether somebody works in a minute: Monday to Friday, 09:00 to 12:00 and 13:00 to 17:00. */
export function isOpen(minute: number): boolean {
  const day = Math.floor(minute / 1440) % 7;
  const hour = Math.floor((minute % 1440) / 60);
  return day < 5 && ((hour >= 9 && hour < 12) || (hour >= 13 && hour < 17));
}

/** The first pause is one of waiting, which ends where the fault is solved; the second is a suspension, which lasts. */
function endedBySolution({ solved, pauses, ...given }: SlowCase): SlowCase {
  if (solved === undefined) return { ...given, pauses };
  const [waiting, ...others] = pauses;
  const isOver = waiting !== undefined && waiting.from <= solved.at && (waiting.to ?? solved.at + 1) > solved.at;
  return { ...given, solved, pauses: isOver ? [{ from: waiting.from, to: solved.at }, ...others] : pauses };
}

export function slowly(whole: SlowCase): SlowAnswer {
  const given = endedBySolution(whole);
  const { start, target, changes, policy, asOf, done } = given;
  const over = done ?? asOf;
  const stops = stopsOf(given, over);
  const stands = (minute: number) => stops.some(({ from, to }) => from <= minute && minute < to);

  /** When each further minute of the target was used up, counted from where the target runs. */
  let usedUpAt = [start];
  let wanted = target[given.first];
  let due: number | undefined;
  const ahead = [...changes].sort((a, b) => a.at - b.at);
  for (let minute = start; minute < MINUTES; minute += 1) {
    for (; ahead[0] !== undefined && ahead[0].at === minute; ahead.shift()) {
      const next = target[ahead[0].severity];
      const reached = usedUpAt[wanted];
      const isTooLate = reached !== undefined && dueFrom(reached, given, stops) < minute;
      if (isTooLate || next === wanted || minute > over || (done !== undefined && minute >= done)) continue;
      wanted = next;
      if (policy === 'fromChange') usedUpAt = [minute];
    }
    if (minute > over && usedUpAt[wanted] !== undefined) break;
    if (isOpen(minute) && !stands(minute)) usedUpAt.push(minute + 1);
  }
  due = dueFrom(usedUpAt[wanted]!, given, stops);
  const used = usedUpAt.filter((at) => at <= over).length - 1;
  if (over > due) return { due, used, state: 'breached' };
  if (done !== undefined) return { due, used, state: 'met' };
  const isPaused = given.pauses.some(({ from, to }) => (to === undefined || to > asOf) && from <= asOf && from < due!);
  return { due, used, state: isPaused ? 'paused' : 'running' };
}

/** Every time in which the clock stands still, up to the end of all that is known, those that touch made one. */
function stopsOf({ pauses, solved }: SlowCase, over: number): readonly { from: number; to: number }[] {
  const all = [
    ...pauses.map(({ from, to }) => ({ from, to: Math.min(to ?? over, over) })),
    ...(solved === undefined ? [] : [{ from: solved.at, to: solved.reopened }]),
  ].filter(({ from, to }) => from < to);
  const stands = new Uint8Array(MINUTES);
  for (const { from, to } of all) stands.fill(1, from, to);
  const found: { from: number; to: number }[] = [];
  for (let minute = 0; minute < MINUTES; minute += 1) {
    if (stands[minute] === 0) continue;
    const last = found.at(-1);
    if (last?.to === minute) last.to = minute + 1;
    else found.push({ from: minute, to: minute + 1 });
  }
  return found;
}

/** Used up when the hours end, it may be due only when they next begin, and the clock does not stand still then. */
function dueFrom(
  reached: number,
  { usedUpAtClosing }: SlowCase,
  stops: readonly { readonly from: number; readonly to: number }[],
): number {
  if (usedUpAtClosing === 'dueAtClosing' || isOpen(reached)) return reached;
  let minute = reached;
  while (!isOpen(minute) || stops.some(({ from, to }) => from < minute && minute < to)) minute += 1;
  return minute;
}
