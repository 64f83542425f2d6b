import { frozenCopy } from '../kernel/gate/frozen.js';

/** What a penalty clause says where it does not say otherwise: one value for each choice. */
export const penaltyDefaults = /* @__PURE__ */ frozenCopy({
  /** The sum of which rates and shares are taken. */
  base: 'contractPrice',
  /** A unit of delay that has begun counts as a whole one. */
  counted: 'started',
  graceOncePassed: 'excused',
  lateNotice: 'addedLoss',
  paidAs: 'payment',
  interestDays: 'afterDue',
  /** What is paid covers the interest accrued before it reduces the debt. */
  paymentsReduce: 'interestFirst',
  dayCount: 'actual365',
} as const);
