import type { ClauseId } from '../kernel/answer/index.js';
import type { Evaluation } from '../kernel/case/index.js';
import type { Uncertain } from '../kernel/logic/index.js';
import { startOfDay } from '../kernel/time/index.js';
import type { Claims } from './claims.js';

/**
 * Notes that what a clause claims grows by itself while time passes; as long as it comes to nothing, that it next may.
 *
 * @param next - The next moment at which it may come to more, in epoch milliseconds; tomorrow unless told.
 */
export function noteGrowth(evaluation: Evaluation, clause: ClauseId, claims: Claims, next?: number): void {
  const { line, turns, accruing, growsAt } = evaluation;
  const tomorrow = next ?? startOfDay(line.today + 1, line.zone);
  if (comesToNothing(claims)) {
    turns.add(tomorrow);
    return;
  }
  for (const answer of ['amount', 'owed', 'events']) accruing.add(`penalties.${clause}.${answer}`);
  for (const answer of ['total', 'damages', 'settled']) accruing.add(answer);
  growsAt.add(tomorrow);
}

/** Whether a clause may apply; of one that does not, nothing grows. */
export function mayApply(scope: Uncertain<boolean>): boolean {
  return scope.kind !== 'known' || scope.value;
}

function comesToNothing(claims: Claims): boolean {
  if (claims.kind !== 'known' || 'conflict' in claims.value) return false;
  return claims.value.value.every(({ amount }) => amount.most.isZero());
}
