import { frozenCopy } from '../kernel/gate/frozen.js';

/** What an exclusion says where its clause does not: one value for each choice. */
export const exclusionDefaults = /* @__PURE__ */ frozenCopy({
  causation: 'causedBy',
  modality: 'excluded',
  effect: 'claim',
  burden: 'provider',
} as const);

/** What an exception to an exclusion says where its clause does not. */
export const exceptionDefaults = /* @__PURE__ */ frozenCopy({
  modality: 'notExcluded',
  burden: 'provider',
} as const);
