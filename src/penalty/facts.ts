import type { Case } from '../kernel/case/index.js';

/** The slice of a case that penalties read. */
export type PenaltyFacts = Pick<Case, 'item' | 'dates' | 'usage' | 'log' | 'amounts' | 'earlierPenalties' | 'facts'>;
