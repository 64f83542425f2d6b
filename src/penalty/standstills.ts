/** What stops the days of a delay from counting: the event that begins each, and the one that ends it. */
export const STANDSTILL_ENDS = {
  customerAwaited: 'customerReplied',
  suspended: 'suspensionEnded',
  hindered: 'hindranceEnded',
} as const;

/** The events that begin a standstill. */
export const STANDSTILLS = [
  'customerAwaited',
  'suspended',
  'hindered',
] as const satisfies readonly (keyof typeof STANDSTILL_ENDS)[];
