import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import { FALSE, restsOn, truth, type Uncertain } from '../kernel/logic/index.js';
import { onProvider } from './burden.js';
import type { CompiledClause } from './clause.js';

/** The proof of each clause; an exception is looked at only where something that it excepts may hold, proved or not. */
export function proofs(
  clauses: readonly CompiledClause[],
  evaluation: Evaluation,
): (clause: CompiledClause) => Uncertain<boolean> {
  const conditions = new Map<ClauseId, Uncertain<boolean>>();
  const holds = (clause: CompiledClause): Uncertain<boolean> => {
    const found = conditions.get(clause.clause) ?? clause.condition(evaluation);
    conditions.set(clause.clause, found);
    return found;
  };
  const matters = new Map<ClauseId, boolean>();
  const mayMatter = (clause: CompiledClause): boolean => {
    const before = matters.get(clause.clause);
    if (before !== undefined || clause.exceptionTo === undefined) return before ?? true;
    matters.set(clause.clause, false);
    const excepted = clauses.filter((other) => clause.exceptionTo?.includes(other.clause));
    const found = excepted.some((other) => mayMatter(other) && mayHold(holds(other)));
    matters.set(clause.clause, found);
    return found;
  };
  return (clause) => (mayMatter(clause) ? proved(clause, holds(clause), evaluation) : FALSE);
}

function mayHold(condition: Uncertain<boolean>): boolean {
  return condition.kind !== 'known' || condition.value;
}

/** Whether a clause's condition holds; while that is not known, whoever bears the burden of proof bears the doubt. */
function proved(clause: CompiledClause, holds: Uncertain<boolean>, evaluation: Evaluation): Uncertain<boolean> {
  noteCondition(clause, holds, evaluation);
  if (holds.kind === 'known') return holds;
  const provider = onProvider(evaluation, clause.clause, clause.burden, clause.counting);
  if (provider.kind !== 'known' || !provider.value) noteCustomerBurden(clause, evaluation, provider);
  if (provider.kind === 'known' && !provider.value) return holds;
  for (const fact of restsOn(holds)) evaluation.presumed.add(fact);
  if (!evaluation.presuming) return holds;
  evaluation.step?.({ rule: 'exclusion.burden.provider', clause: clause.clause, held: heldIs(provider) });
  return evaluation.diagrams.choose(
    provider,
    () => truth(clause.isMilder),
    () => holds,
  );
}

function noteCondition(clause: CompiledClause, holds: Uncertain<boolean>, evaluation: Evaluation): void {
  if (evaluation.step === undefined) return;
  const { clause: id, exceptionTo, causation, facts } = clause;
  const seen = { clause: id, held: heldIs(holds), ...looked(evaluation, facts) };
  if (exceptionTo !== undefined) {
    evaluation.step({ rule: 'exclusion.exception', ...seen, gave: { clause: exceptionTo } });
  } else {
    evaluation.step({ rule: causation ? 'exclusion.causation' : 'exclusion.condition', ...seen });
  }
}

function noteCustomerBurden(clause: CompiledClause, evaluation: Evaluation, provider: Uncertain<boolean>): void {
  evaluation.step?.({
    rule: 'exclusion.burden.customer',
    clause: clause.clause,
    held: heldIs(evaluation.diagrams.not(provider)),
    gave: { evidence: clause.evidence ?? null },
  });
}
