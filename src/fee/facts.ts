import type { Case } from '../kernel/case/index.js';

/** The slice of a case that fees read. */
export type FeeFacts = Pick<Case, 'item' | 'dates' | 'usage' | 'log' | 'amounts' | 'work' | 'facts'>;
