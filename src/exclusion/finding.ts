import type { Answer, ClauseId } from '../kernel/answer/index.js';
import type { Finding } from '../kernel/case/index.js';

/** What an exclusion does in a case. */
export type Ruling =
  | { readonly ruling: 'excluded'; readonly offer?: 'paidRepair' }
  /** The provider may refuse, and need not. */
  | { readonly ruling: 'mayBeRefused'; readonly decidedBy: 'provider'; readonly offer?: 'paidRepair' }
  | { readonly ruling: 'notExcluded' };

/** The ruling of each exclusion that is not an exception to another, by clause. */
export interface ExclusionAnswers {
  readonly rulings: { readonly [clause: ClauseId]: Answer<Ruling> };
}

/** What the exclusions of an agreement do in a case, why, and when that changes by time alone. */
export type ExclusionFinding = Finding<ExclusionAnswers>;
