import fc from 'fast-check';
import { decided } from '../../../src/kernel/answer/index.js';
import type { ClockAnswers, Cycle } from '../../../src/sla/index.js';
import type { JudgedCase, Outage, Survey } from '../../../src/sla/objectives/index.js';

const NOTHING = decided(null);

/** A case of March 2025 in Shanghai with one clock, `answer`, whose runs ended as given. */
export function caseWith(id: string, states: readonly Cycle['state'][]): JudgedCase {
  const cycles = states.map((state, index): Cycle => {
    const day = `2025-03-${String(index + 1).padStart(2, '0')}`;
    const end = state === 'running' || state === 'paused' ? null : `${day}T11:00:00+08:00`;
    return { from: `${day}T09:00:00+08:00`, due: `${day}T10:00:00+08:00`, end, state };
  });
  return judgedAs(id, { cycles: decided(cycles), state: decided(stateOf(states.at(-1) ?? 'notApplicable')) });
}

/** A case of which it is not known how the one run of its clock ended. */
export function caseUnknown(id: string): JudgedCase {
  const needs = [{ fact: 'log.answered.hour' }];
  const open = { outcome: 'undetermined', needs, exact: false } as const;
  return judgedAs(id, { cycles: open, state: open, due: decided('2025-03-09T10:00:00+08:00') });
}

function judgedAs(id: string, told: Partial<ClockAnswers>): JudgedCase {
  const rest = { due: NOTHING, nextWarning: NOTHING, used: NOTHING, left: NOTHING, late: NOTHING };
  return { id, finding: { clocks: { answer: { ...rest, ...told } as ClockAnswers } } };
}

function stateOf(state: Cycle['state']) {
  if (state === 'breached' || state === 'excused') return { state, open: false };
  return state === 'notApplicable' ? { state, because: 'noTarget' as const } : { state };
}

/** How a run may end. */
export const runState = fc.constantFrom<Cycle['state']>(
  'met',
  'met',
  'met',
  'breached',
  'excused',
  'running',
  'notApplicable',
);

/** Cases with ids of their own, some of them not known. */
export const cases: fc.Arbitrary<readonly JudgedCase[]> = fc
  .array(fc.option(fc.array(runState, { maxLength: 4 }), { freq: 6 }), { maxLength: 12 })
  .map((all) =>
    all.map((states, index) => (states === null ? caseUnknown(`u${index}`) : caseWith(`c${index}`, states))),
  );

/** Choices of an objective of attainment. */
export const choices = fc.record({
  counts: fc.constantFrom('all', 'first', 'last'),
  excused: fc.constantFrom('leftOut', 'met', 'breached'),
  unfinished: fc.constantFrom('leftOut', 'met', 'breached'),
} as const);

/** A share to be attained. */
export const atLeast = fc.constantFrom('0%', '50%', '66.6%', '90%', '95%', '99.9%', '100%');

/** The first minute of the days on which outages of these tests lie, and how many minutes there are. */
export const [START, MINUTES] = [Date.parse('2025-03-03T00:00:00+08:00'), 3 * 1440];

/** A moment so many minutes after the first. */
export function minute(count: number): string {
  return new Date(START + count * 60_000).toISOString();
}

/** An outage by the minutes at which it begins and ends; `null` while it lasts; and whether it is excused. */
export interface DrawnOutage {
  readonly from: number;
  readonly to: number | null;
  readonly excused: boolean;
}

export const drawnOutage: fc.Arbitrary<DrawnOutage> = fc
  .record({
    from: fc.integer({ min: -200, max: MINUTES + 200 }),
    lasts: fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 9 }),
    excused: fc.boolean(),
  })
  .map(({ from, lasts, excused }) => ({ from, to: lasts === null ? null : from + lasts, excused }));

export function outageOf({ from, to, excused }: DrawnOutage): Outage {
  return { from: minute(from), to: to === null ? null : minute(to), excused };
}

/** An answer of a customer, perhaps not known. */
export const survey: fc.Arbitrary<Survey> = fc
  .record({
    at: fc.integer({ min: 1, max: 31 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
    answer: fc.constantFrom<boolean | null | 'unknown'>(true, true, false, null, 'unknown'),
  })
  .map(({ at, answer }) => (answer === 'unknown' ? { at } : { at, satisfied: answer }));
