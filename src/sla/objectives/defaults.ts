import { frozenCopy } from '../../kernel/gate/frozen.js';

/** What an objective says where its clause does not: one value for each choice. */
export const objectiveDefaults = /* @__PURE__ */ frozenCopy({
  attainment: { counts: 'all', fallsIn: 'due', excused: 'leftOut', unfinished: 'leftOut' },
  availability: { serviceHours: '24x7', plannedMaintenance: 'leftOut', excused: 'leftOut' },
  satisfaction: { leastAnswers: 1 },
} as const);
