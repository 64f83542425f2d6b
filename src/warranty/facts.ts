import type { ClauseId } from '../kernel/answer/index.js';
import type { Case } from '../kernel/case/index.js';
import type { Settled, Uncertain } from '../kernel/logic/index.js';
import type { DayNumber } from '../kernel/time/index.js';
import type { CostClass } from './finding.js';

/** The slice of a case that warranties read. */
export type WarrantyFacts = Pick<Case, 'item' | 'dates' | 'usage' | 'log' | 'facts'>;

/** What warranties take of an exclusion: what it does to the claim, and to which clauses. */
export interface CarveOutSlice {
  readonly clause: ClauseId;
  readonly from: readonly ClauseId[];
  readonly costClasses?: readonly CostClass[];
  readonly ruling: Uncertain<
    Settled<{ readonly ruling: 'excluded' | 'mayBeRefused' | 'notExcluded'; readonly offer?: 'paidRepair' }>
  >;
  readonly lostFrom?: Uncertain<DayNumber | null>;
}
