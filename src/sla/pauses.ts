import { type Dated, type EventName, PAUSES, type Timeline } from '../kernel/case/index.js';
import type { Closed } from './cycles.js';
import type { SegmentWhy } from './finding.js';
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

/** Every pause of a clock: those that its clause names, and the times in which the fault counted as solved. */
export function pausesIn(
  events: readonly Dated[],
  line: Timeline,
  pausedBy: SlaTerms['pausedBy'],
  closed: readonly Closed[],
): readonly Pause[] {
  const solved = closed.map(
    ({ from, to }): Pause => ({ from, to, by: 'resolved', goesOn: false, events: [from.event.event, 'reopened'] }),
  );
  return [...(pausedBy ?? []).flatMap((opens) => pausesOfKind(events, line, opens)), ...solved];
}

/** From each event that opens a pause to the next that ends it, or to the moment of evaluation. */
function pausesOfKind(events: readonly Dated[], line: Timeline, opens: keyof typeof PAUSES): readonly Pause[] {
  const ends = PAUSES[opens];
  const found: Pause[] = [];
  const pause = (from: Moment, to: Moment, goesOn: boolean): Pause => ({
    from,
    to,
    by: opens,
    goesOn,
    events: goesOn ? [opens] : [opens, ends],
  });
  let begun: Dated | undefined;
  for (const entry of events) {
    if (entry.event.event === opens) begun ??= entry;
    else if (entry.event.event === ends && begun !== undefined) {
      found.push(pause(begun, entry, false));
      begun = undefined;
    }
  }
  return begun === undefined ? found : [...found, pause(begun, { day: line.today, ms: line.now }, true)];
}
