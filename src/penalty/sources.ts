import type { Answer, ClauseId } from '../kernel/answer/index.js';
import { known, open, type Settled, type Uncertain } from '../kernel/logic/index.js';
import type { Instant } from '../kernel/time/index.js';

/** What a service level answers, so far as a penalty asks. */
export interface ClockSlice {
  readonly state: Uncertain<Settled<StateSlice>>;
  readonly cycles: Uncertain<Settled<readonly CycleSlice[]>>;
  /** By how much the last run is too late; what it lacks is what a penalty lacks. */
  readonly late: Uncertain<Settled<unknown>>;
}

/** How the last run of a clock stands. */
export interface StateSlice {
  readonly state: string;
  readonly relief?: 'mayBeInvoked';
}

/** One run of a clock: when it was due, and when it ended, an instant or a day. */
export interface CycleSlice {
  readonly due: Instant | null;
  readonly end: string | null;
  readonly state: string;
}

/** What an objective attained over a period, so far as a penalty asks. */
export interface ObjectiveSlice {
  readonly attained: Answer<'notApplicable' | { readonly share: string }>;
  readonly kept: Answer<boolean | 'notApplicable'>;
  readonly range: Answer<'notApplicable' | { readonly least: string; readonly most: string }>;
}

/** The period over which objectives were judged. */
export interface PeriodSlice {
  readonly through: string;
  readonly state: 'ahead' | 'running' | 'over';
}

/** What other rooms tell of a case. */
export interface Sources {
  readonly clocks: { readonly [clause: ClauseId]: ClockSlice };
  readonly objectives?: {
    readonly period: PeriodSlice;
    readonly objectives: { readonly [clause: ClauseId]: ObjectiveSlice };
  };
}

/** An answer of another finding as a value that may rest on what it misses. */
export function fromAnswer<T>(answer: Answer<T>): Uncertain<Settled<T>> {
  switch (answer.outcome) {
    case 'decided':
      return known({ value: answer.value });
    case 'conflict':
      return known({ conflict: answer.clauses });
    case 'undetermined':
      return open(answer.needs.map(({ fact }) => fact));
  }
}

/** The answers of service levels, where they are handed over as a finding. */
export function fromClocks(clocks: { readonly [clause: ClauseId]: ClockAnswersSlice }): Sources['clocks'] {
  return Object.fromEntries(
    Object.entries(clocks).map(([id, { state, cycles, late }]) => [
      id,
      { state: fromAnswer(state), cycles: fromAnswer(cycles), late: fromAnswer(late) },
    ]),
  );
}

/** What a finding on service levels answers of a clock, so far as a penalty asks. */
export interface ClockAnswersSlice {
  readonly state: Answer<StateSlice>;
  readonly cycles: Answer<readonly CycleSlice[]>;
  readonly late: Answer<unknown>;
}
