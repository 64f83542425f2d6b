/** What an exclusion says where its clause does not: one value for each choice. */
export const exclusionDefaults = {
  causation: 'causedBy',
  modality: 'excluded',
  effect: 'claim',
  burden: 'provider',
} as const;

/** What an exception to an exclusion says where its clause does not. */
export const exceptionDefaults = {
  modality: 'notExcluded',
  burden: 'provider',
} as const;
