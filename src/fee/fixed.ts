import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, eventsOf, heldIs, looked, type Reckoned, reckon } from '../kernel/case/index.js';
import { readAmount } from '../kernel/gate/index.js';
import { open, type Regions, TRUE, truth, type Uncertain } from '../kernel/logic/index.js';
import type { Money } from '../kernel/money/index.js';
import { type Adjustment, adjustedForClaim, compileAdjusted } from './adjusted.js';
import type { ClauseOf, Shared } from './clause.js';
import { decisionOf } from './consent.js';
import { feeDefaults } from './defaults.js';
import { type CostClass, drafted, type PlainFigure, type PossibleLine, where } from './line.js';
import { noteRounding } from './note-rounding.js';
import { roundedJson } from './priced.js';
import { compileScope, noteScope, type Scope } from './scope.js';

/** A fixed sum made ready. */
export interface CompiledFixed {
  readonly fee: 'fixed';
  readonly clause: ClauseId;
  readonly costClass: CostClass | 'none';
  readonly scope: Scope | undefined;
  readonly amount: Reckoned;
  readonly on: 'everyCase' | 'noFaultFound' | 'quoteDeclined';
  readonly adjustments: readonly Adjustment[];
}

/** Prepares a fixed sum. */
export function compileFixed(terms: ClauseOf<'fixed'>, { rounder }: Shared, regions: Regions): CompiledFixed {
  const isBorne = (terms.inCover ?? feeDefaults.inCover) === 'borne';
  return {
    fee: 'fixed',
    clause: terms.id,
    costClass: isBorne ? (terms.costClass ?? 'none') : 'none',
    scope: compileScope(terms.appliesTo, regions),
    amount: readAmount(terms.amount as Money, rounder.currency),
    on: terms.on ?? feeDefaults.on,
    adjustments: compileAdjusted(terms.adjusted),
  };
}

/** The line of a fixed sum, where what it is charged for came about. */
export function fixedLines(
  { clause, costClass, scope, amount, on, adjustments }: CompiledFixed,
  { rounder }: Shared,
  evaluation: Evaluation,
): readonly PossibleLine[] {
  const { diagrams } = evaluation;
  const due = diagrams.and(noteScope(clause, scope, evaluation), cameAbout(clause, on, evaluation));
  if (due.kind === 'known' && !due.value) return [];
  const factor = adjustedForClaim(clause, adjustments, evaluation);
  const price = reckon(diagrams, [amount, factor], (stated, share) => stated.times(share));
  const draft = drafted(price as PlainFigure, () => ({}), rounder);
  evaluation.step?.({
    rule: 'fee.fixed',
    clause,
    held: price.kind === 'known' ? 'held' : 'unknown',
    gave: { amount: roundedJson(price, rounder) },
  });
  noteRounding(clause, 'fixed', draft, evaluation);
  return [{ clause, kind: 'fixed', costClass, draft: where(diagrams, due, draft) }];
}

/** Whether that came about for which a fixed sum is charged. */
function cameAbout(clause: ClauseId, on: CompiledFixed['on'], evaluation: Evaluation): Uncertain<boolean> {
  if (on === 'everyCase') return TRUE;
  return on === 'noFaultFound' ? noFaultFound(clause, evaluation) : quoteDeclined(clause, evaluation);
}

function noFaultFound(clause: ClauseId, evaluation: Evaluation): Uncertain<boolean> {
  const found = eventsOf(evaluation.line, 'noFaultFound');
  const holds = found === undefined ? open(['log.noFaultFound']) : truth(found.length > 0);
  evaluation.step?.({
    rule: 'fee.noFaultFound',
    clause,
    held: heldIs(holds),
    ...looked(evaluation, ['log.noFaultFound']),
  });
  return holds;
}

/** A quote that was declined at first and accepted in the end was not declined. */
function quoteDeclined(clause: ClauseId, evaluation: Evaluation): Uncertain<boolean> {
  const holds = evaluation.diagrams.map(decisionOf(evaluation.line), ({ consent }) => consent === 'declined');
  evaluation.step?.({
    rule: 'fee.quoteDeclined',
    clause,
    held: heldIs(holds),
    ...looked(evaluation, ['log.quoteAccepted', 'log.quoteDeclined']),
  });
  return holds;
}
