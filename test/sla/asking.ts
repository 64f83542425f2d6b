import fc from 'fast-check';
import type { Event } from '../../src/kernel/case/index.js';
import { civilDateAt, epochMs } from '../../src/kernel/time/index.js';
import type { ClockAnswers, SlaFinding } from '../../src/sla/index.js';
import { anyClause, anyMoment, anyReport, HOUR, instant, pauseNames, ZONE } from './arbitraries.js';

export const ENDS = {
  paused: 'resumed',
  customerAwaited: 'customerReplied',
  partsAwaited: 'partsSupplied',
  suspended: 'suspensionEnded',
} as const;

/** A pause, begun at some moment, and ended or not. */
export const anyPause = fc
  .record({
    opens: fc.constantFrom(...pauseNames),
    from: anyMoment,
    halfHours: fc.option(fc.integer({ min: 0, max: 96 }), { nil: undefined }),
  })
  .map(({ opens, from, halfHours }): readonly Event[] => [
    { event: opens, at: instant(from) },
    ...(halfHours === undefined ? [] : [{ event: ENDS[opens], at: instant(from + (halfHours * HOUR) / 2) }]),
  ]);
export const anyPauses = fc.array(anyPause, { minLength: 1, maxLength: 4 }).map((pauses) => pauses.flat());
export const anyStart = anyReport.map((report): Event => ({ ...report, event: 'reported' }));

export function clockOf(finding: SlaFinding): ClockAnswers {
  return finding.clocks.it as ClockAnswers;
}

/** When something is due, in epoch milliseconds, where that is decided. */
export function dueOf(finding: SlaFinding): number | undefined {
  const { due } = clockOf(finding);
  return due.outcome === 'decided' && due.value !== null ? epochMs(due.value) : undefined;
}

export function stateOf(finding: SlaFinding): string {
  const { state } = clockOf(finding);
  return state.outcome === 'decided' ? state.value.state : state.outcome;
}

/** The answers of a finding, and when they change. */
export function timed({ clocks, changesAt, accruing }: SlaFinding) {
  return { clocks, changesAt, accruing };
}

export const firm = anyClause.filter(({ promise = 'firm' }) => promise === 'firm');

/** An event of which only the day is known. */
export function dayOnly(event: Event): Event {
  return { ...event, at: civilDateAt(epochMs(event.at), ZONE) };
}
