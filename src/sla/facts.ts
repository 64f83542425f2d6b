import type { Case } from '../kernel/case/index.js';

/** The slice of a case that service levels read. */
export type SlaFacts = Pick<Case, 'item' | 'usage' | 'dates' | 'log' | 'facts'>;
