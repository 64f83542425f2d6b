import { frozenCopy } from '../kernel/gate/frozen.js';

/** What a warranty clause says where it does not say otherwise: one value for each choice. */
export const warrantyDefaults = /* @__PURE__ */ frozenCopy({
  /** Parts, labour and travel are each borne in full. */
  share: '100%',
  service: 'notStated',
  downtime: { extends: 'none', from: 'handedIn', until: 'handedBack', days: 'difference' },
  replacement: 'restarts',
  transfer: 'follows',
  remedy: { chosenBy: 'customer', on: 'coveredFault' },
} as const);
