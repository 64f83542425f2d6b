import type { Rule } from '../kernel/answer/index.js';
import { dateRules } from './rules-dates.js';
import { sumRules } from './rules-sums.js';
import { workRules } from './rules-work.js';

/** Every rule by which fees are reckoned; words in braces are figures of the step. */
export const feeRules = {
  ...workRules,
  ...sumRules,
  ...dateRules,
} as const satisfies { readonly [id: string]: Rule };
