import type { EventName, Metric } from '../kernel/case/index.js';
import { frozenCopy } from '../kernel/gate/frozen.js';

/** What a service level says where its clause does not: one value for each choice; the start of the clock by its metric. */
export const slaDefaults = /* @__PURE__ */ frozenCopy({
  promise: 'firm',
  from: {
    firstResponse: 'reported',
    nextResponse: 'contacted',
    progressUpdate: 'reported',
    dispatch: 'reported',
    arrival: 'reported',
    workaround: 'reported',
    resolution: 'reported',
    complaintAnswer: 'complained',
    complaintSettlement: 'complained',
  } satisfies { readonly [Name in Metric]: EventName },
  usedUpAtClosing: 'dueAtClosing',
  fromRestDay: 'countFromIt',
  dueOn: 'endOfDay',
  exactlyAtCutOff: 'inTime',
  severityChange: 'fromStart',
  reopening: 'pause',
  appointment: 'replaces',
  delayNotice: 'informs',
} as const);
