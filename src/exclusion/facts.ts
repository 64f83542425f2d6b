import type { Case } from '../kernel/case/index.js';

/** The slice of a case that exclusions read. */
export type ExclusionFacts = Pick<Case, 'item' | 'usage' | 'dates' | 'log' | 'facts'>;
