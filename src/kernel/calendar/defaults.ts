/** What a calendar says where it does not say otherwise: one value for each choice. */
export const calendarDefaults = /* @__PURE__ */ Object.freeze({
  acrossMidnight: 'dayBegun',
  makeUpHoursOf: 1,
  beyondKnownYears: 'refuse',
} as const);
