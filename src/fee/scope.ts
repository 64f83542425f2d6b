import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import {
  type Condition,
  comparisonsIn,
  compileCondition,
  type Holds,
  type Regions,
  TRUE,
  type Uncertain,
} from '../kernel/logic/index.js';

/** The condition of a clause made ready, and the facts that it compares. */
export interface Scope {
  readonly holds: Holds;
  readonly facts: readonly string[];
}

/** Prepares the condition of a clause; one without always holds. */
export function compileScope(condition: Condition | undefined, regions: Regions): Scope | undefined {
  if (condition === undefined) return undefined;
  const facts = comparisonsIn(condition).map(({ comparison }) => comparison.fact);
  return { holds: compileCondition(condition, regions), facts };
}

/** Whether a clause is for this case. */
export function noteScope(clause: ClauseId, scope: Scope | undefined, evaluation: Evaluation): Uncertain<boolean> {
  if (scope === undefined) return TRUE;
  const holds = scope.holds(evaluation);
  evaluation.step?.({ rule: 'fee.scope', clause, held: heldIs(holds), ...looked(evaluation, scope.facts) });
  return holds;
}
