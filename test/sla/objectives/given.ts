import { compileCarveOuts, type ExclusionClause } from '../../../src/exclusion/index.js';
import { type Case, regionsOf } from '../../../src/kernel/case/index.js';
import type { FactDeclarations } from '../../../src/kernel/logic/index.js';
import { compileSla, type SlaClause, type SlaContext } from '../../../src/sla/index.js';
import {
  compileObjectives,
  type JudgedCase,
  type ObjectiveClause,
  type ObjectivesFinding,
  type Outage,
  type Period,
  type Survey,
} from '../../../src/sla/objectives/index.js';

export const SHANGHAI = 'Asia/Shanghai';

/** What a row of a table states: the agreement, the records, and as of when. */
export interface Given {
  readonly zone?: string;
  readonly calendars?: SlaContext['calendars'];
  readonly clocks?: readonly SlaClause[];
  readonly exclusions?: readonly ExclusionClause[];
  readonly facts?: FactDeclarations;
  readonly terms: object;
  readonly period: Period;
  /** So many cases answered in time, and so many too late. */
  readonly met?: number;
  readonly late?: number;
  /** Further cases by their ids; together with those they are all there are. */
  readonly cases?: { readonly [id: string]: Case };
  readonly outages?: readonly Outage[];
  readonly surveys?: readonly Survey[];
  /** So many customers who were satisfied, and so many who were not. */
  readonly satisfied?: number;
  readonly notSatisfied?: number;
  readonly asOf: string;
  /** The service levels are not told to the objective. */
  readonly clocksUntold?: true;
}

const ANSWER: SlaClause = { id: 'answer', metric: 'firstResponse', within: { hours: 2 } };

/** A case reported in March 2025 and answered within the hour, or after three. */
export function answered(hours: 1 | 3): Case {
  return {
    log: [
      { event: 'reported', at: '2025-03-03T09:00:00+08:00' },
      { event: 'answered', at: hours === 1 ? '2025-03-03T10:00:00+08:00' : '2025-03-03T12:00:00+08:00' },
    ],
  };
}

/** Judges cases by their service levels, with what exclusions excuse. */
export function judged(
  given: Pick<Given, 'zone' | 'clocks' | 'exclusions' | 'facts' | 'asOf' | 'calendars'>,
  cases: readonly (readonly [string, Case])[],
): readonly JudgedCase[] {
  const { zone = SHANGHAI, clocks = [ANSWER], exclusions = [], facts = {}, asOf, calendars } = given;
  const context = { zone, facts, ...(calendars && { calendars }) };
  const regions = regionsOf(facts);
  const carveOuts = compileCarveOuts(exclusions, context, regions);
  const judge = compileSla(clocks, { ...context, regions, exclusions: carveOuts });
  return cases.map(([id, one]) => ({ id, finding: judge(one, { asOf }) }));
}

/** The finding on the one objective of a row. */
export function findingOf(given: Given): ObjectivesFinding {
  const { zone = SHANGHAI, calendars, clocks = [ANSWER], exclusions = [], terms, period, asOf } = given;
  const objective = { id: 'objective', ...terms } as ObjectiveClause;
  const judge = compileObjectives([objective], {
    zone,
    ...(calendars && { calendars }),
    ...(given.clocksUntold ? {} : { clocks }),
    exclusions,
  });
  const cases = casesOf(given);
  const surveys = surveysOf(given);
  return judge(
    {
      period,
      ...(cases && { cases: judged(given, cases) }),
      ...(given.outages && { outages: given.outages }),
      ...(surveys && { surveys }),
    },
    { asOf },
  );
}

function casesOf({ met, late, cases }: Given): readonly (readonly [string, Case])[] | undefined {
  if (met === undefined && late === undefined && cases === undefined) return undefined;
  return [
    ...many(met).map((index) => [`met-${index}`, answered(1)] as const),
    ...many(late).map((index) => [`late-${index}`, answered(3)] as const),
    ...Object.entries(cases ?? {}),
  ];
}

function surveysOf({ surveys, satisfied, notSatisfied }: Given): readonly Survey[] | undefined {
  if (surveys === undefined && satisfied === undefined && notSatisfied === undefined) return undefined;
  return [
    ...many(satisfied).map(() => ({ at: '2025-03-10', satisfied: true })),
    ...many(notSatisfied).map(() => ({ at: '2025-03-10', satisfied: false })),
    ...(surveys ?? []),
  ];
}

function many(count = 0): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
