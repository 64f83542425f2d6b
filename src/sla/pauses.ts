import { type Dated, type EventName, PAUSES } from '../kernel/case/index.js';
import type { Closed } from './cycles.js';
import type { SegmentWhy } from './finding.js';
import { SOLVED } from './metrics.js';
import type { SlaTerms } from './terms.js';

/** A moment as the log tells it: its day and, where its hour is known, its epoch milliseconds. */
export type Moment = Pick<Dated, 'day' | 'ms'>;

/** A time in which a clock stands still; it ends where the clock runs on, that moment not included. */
export interface Pause {
  readonly from: Moment;
  readonly to: Moment;
  /** What stopped the clock. */
  readonly by: SegmentWhy;
  /** Whether it lasts at the moment of evaluation. */
  readonly goesOn: boolean;
  /** The events that tell of it. */
  readonly events: readonly EventName[];
}

/** Until when a pause lasts that no event ends: the end of the run, or the moment of evaluation. */
export interface Until {
  readonly moment: Moment;
  /** The event that ended the run; absent while it goes on. */
  readonly endedBy?: EventName;
}

const PAUSE_NAMES = Object.keys(PAUSES) as (keyof typeof PAUSES)[];

/** Every pause of a clock: those that its clause names, and the times in which the fault counted as solved. */
export function pausesIn(
  events: readonly Dated[],
  until: Until,
  pausedBy: SlaTerms['pausedBy'],
  closed: readonly Closed[],
): readonly Pause[] {
  const solved = closed.map(
    ({ from, to }): Pause => ({ from, to, by: 'resolved', goesOn: false, events: [from.event.event, 'reopened'] }),
  );
  const named = PAUSE_NAMES.filter((opens) => pausedBy?.includes(opens));
  return [...named.flatMap((opens) => pausesOfKind(events, until, opens)), ...solved];
}

/** What ends a pause: its own event; and a solution, after which nobody is waited for, though a suspension lasts. */
function endsOf(opens: keyof typeof PAUSES): readonly EventName[] {
  return opens === 'suspended' ? [PAUSES[opens]] : [PAUSES[opens], ...SOLVED];
}

/**
 * From each event that opens a pause to the next that ends it, or for as long as it can last.
 *
 * @remarks Of one instant the end is read first, so that one pause may follow another. Where there was nothing to end, it ends the
 * pause that begins at that instant.
 */
function pausesOfKind(
  events: readonly Dated[],
  { moment, endedBy }: Until,
  opens: keyof typeof PAUSES,
): readonly Pause[] {
  const ends = endsOf(opens);
  const found: Pause[] = [];
  let begun: Dated | undefined;
  let endedNothingAt: number | undefined;
  for (const entry of events) {
    const { event } = entry.event;
    const isOver = entry.ms !== undefined && entry.ms === endedNothingAt;
    if (event === opens && !isOver) begun ??= entry;
    else if (ends.includes(event) && begun === undefined) endedNothingAt = entry.ms;
    else if (ends.includes(event) && begun !== undefined) {
      found.push({ from: begun, to: entry, by: opens, goesOn: false, events: [opens, event] });
      begun = undefined;
    }
  }
  if (begun === undefined) return found;
  const lasting = { from: begun, to: moment, by: opens, goesOn: endedBy === undefined };
  return [...found, { ...lasting, events: endedBy === undefined ? [opens] : [opens, endedBy] }];
}
