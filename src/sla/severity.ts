import type { Evaluation } from '../kernel/case/index.js';
import { compileCondition, type Holds, known, type Regions, type Test, type Uncertain } from '../kernel/logic/index.js';
import type { SlaSettings } from './terms.js';

type Severities = NonNullable<SlaSettings['severities']>;

/** The name under which a severity is asked for that neither the report nor a condition tells. */
export const SEVERITY = 'claim.severity';

/** The severity that a fault had when it was reported; `null` where the agreement knows none. */
export type SeverityAtFirst = (evaluation: Evaluation, told: string | undefined) => Uncertain<string | null>;

/**
 * Prepares the severities of an agreement for evaluation.
 *
 * @remarks What the report tells goes before the conditions; of these the first that holds tells it, and the last severity is that
 * of every other fault. Where no severity has a condition, the severity itself is asked for.
 */
export function compileSeverity(severities: Severities | undefined, regions: Regions): SeverityAtFirst {
  if (severities === undefined) return () => known(null);
  const last = severities.at(-1)?.id ?? null;
  const asked = severities.every(({ when }) => when === undefined);
  const cases = severities.slice(0, -1).map(({ id, when }): [string, Holds] => {
    if (asked) return [id, isAsked(id, regions)];
    return [id, when === undefined ? () => known(false) : compileCondition(when, regions)];
  });
  return (evaluation, told) =>
    told !== undefined
      ? known(told)
      : cases.reduceRight<Uncertain<string | null>>(
          (rest, [id, holds]) =>
            evaluation.diagrams.choose<string | null>(
              holds(evaluation),
              () => known(id),
              () => rest,
            ),
          known(last),
        );
}

function isAsked(id: string, regions: Regions): Holds {
  const test: Test = regions.test(SEVERITY, [id], (value) => value === id);
  return ({ read, diagrams }) => regions.ask(test, read, diagrams);
}
