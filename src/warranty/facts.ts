import type { Case } from '../kernel/case/index.js';

/** The slice of a case that warranties read. */
export type WarrantyFacts = Pick<Case, 'item' | 'dates' | 'usage' | 'log' | 'facts'>;
