export const feeRules = {};
