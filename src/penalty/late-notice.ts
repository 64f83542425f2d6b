import type { Evaluation } from '../kernel/case/index.js';
import { FALSE, open, truth, type Uncertain } from '../kernel/logic/index.js';
import type { CompiledPenalty, Shared } from './clause.js';
import { penaltyDefaults } from './defaults.js';
import { standstillsOf } from './standstill.js';

/** Whether notice of force majeure came too late under a clause by which the loss that it added is owed. */
export function lateNoticeIn(
  penalties: readonly CompiledPenalty[],
  evaluation: Evaluation,
  shared: Shared,
): Uncertain<boolean> {
  const { diagrams } = evaluation;
  return penalties.reduce<Uncertain<boolean>>((before, { terms, applies }) => {
    if (terms.penalty !== 'delay' || terms.hindranceNotice === undefined) return before;
    if ((terms.hindranceNotice.ifLate ?? penaltyDefaults.lateNotice) !== 'addedLoss') return before;
    const { lateNotice, names } = standstillsOf(terms, evaluation, shared);
    const isLate = names.length > 0 && !lateNotice ? open(names) : truth(lateNotice);
    return diagrams.or(before, diagrams.and(applies?.(evaluation) ?? truth(true), isLate));
  }, FALSE);
}
