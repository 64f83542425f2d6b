import { frozenCopy } from '../kernel/gate/frozen.js';

/** What a fee clause says where it does not say otherwise: one value for each choice. */
export const feeDefaults = /* @__PURE__ */ frozenCopy({
  /** To which cost class of a warranty a charge belongs, by what it is for. */
  costClass: { visit: 'travel', labour: 'labour', travel: 'travel', part: 'parts', service: 'none' },
  inCover: 'borne',
  consent: 'notNeeded',
  /** Time begun counts as a whole step. */
  begun: 'up',
  together: 'sum',
  oldPart: 'provider',
  on: 'everyCase',
  aboveQuote: 'notCharged',
  earlyEnd: 'byDays',
  basis: 'actualDays',
  lastDay: 'counted',
  prices: 'onTop',
} as const);
