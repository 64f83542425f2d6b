import { adviceRules } from './rules-advice.js';
import { breachRules } from './rules-breach.js';
import { delayRules } from './rules-delay.js';
import { togetherRules } from './rules-together.js';

/** Every rule by which penalties are reckoned; words in braces are figures of the step. */
export const penaltyRules = { ...delayRules, ...breachRules, ...togetherRules, ...adviceRules } as const;
