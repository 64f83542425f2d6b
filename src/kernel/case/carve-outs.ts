import type { ClauseId } from '../answer/index.js';
import { known, type Settled, type Uncertain } from '../logic/index.js';
import type { DayNumber } from '../time/index.js';
import type { Evaluation } from './evaluation.js';

/** What a room takes of an exclusion: what it does to the claim, and to which clauses. */
export interface CarveOutSlice {
  readonly clause: ClauseId;
  readonly from: readonly ClauseId[];
  readonly costClasses?: readonly ('parts' | 'labour' | 'travel')[];
  readonly ruling: Uncertain<
    Settled<{ readonly ruling: 'excluded' | 'mayBeRefused' | 'notExcluded'; readonly offer?: 'paidRepair' }>
  >;
  readonly lostFrom?: Uncertain<DayNumber | null>;
}

/** What all exclusions together do to a claim. */
export type Combined = Settled<'excluded' | 'mayBeRefused' | 'notExcluded'>;

/**
 * What several exclusions do together: one that excludes is enough; else a conflict among exceptions stays one; else one that
 * lets the provider refuse is enough.
 */
export function combinedRuling(evaluation: Evaluation, carveOuts: readonly CarveOutSlice[]): Uncertain<Combined> {
  const { diagrams } = evaluation;
  const excludes = (ruling: Uncertain<Combined>) =>
    diagrams.map(ruling, (said) => 'value' in said && said.value === 'excluded');
  const excluded = known<Combined>({ value: 'excluded' });
  return carveOuts.reduce<Uncertain<Combined>>(
    (before, carveOut) => {
      const next = rulingOf(evaluation, carveOut);
      return diagrams.choose(
        diagrams.or(excludes(before), excludes(next)),
        () => excluded,
        () => diagrams.map2(before, next, graver),
      );
    },
    known<Combined>({ value: 'notExcluded' }),
  );
}

/** What an exclusion does to the claim, without what it offers instead. */
export function rulingOf({ diagrams }: Evaluation, carveOut: CarveOutSlice): Uncertain<Combined> {
  return diagrams.map(carveOut.ruling, (said): Combined => ('conflict' in said ? said : { value: said.value.ruling }));
}

/** The graver of two rulings, of which neither excludes while the other does not. */
function graver(one: Combined, other: Combined): Combined {
  if ('conflict' in one && 'conflict' in other)
    return { conflict: [...new Set([...one.conflict, ...other.conflict])].sort() };
  if ('conflict' in one) return one;
  if ('conflict' in other) return other;
  return one.value === 'notExcluded' ? other : one;
}
