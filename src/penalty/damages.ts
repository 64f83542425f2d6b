import type { ClauseId } from '../kernel/answer/index.js';
import {
  amountOf,
  type Evaluation,
  knownFigure,
  looked,
  openFigure,
  type Reckoned,
  rangeOfLeaf,
  reckon,
  total,
} from '../kernel/case/index.js';
import { readSum } from '../kernel/gate/index.js';
import { known, type Leaf, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { Fraction, type Money } from '../kernel/money/index.js';
import type { PenaltyClause, Shared } from './clause.js';
import type { DamagesPenalty } from './terms.js';

type DamagesClause = DamagesPenalty & Pick<PenaltyClause, 'id'>;

/** What is owed for the loss beside the penalties, as the agreement says how the two stand to each other. */
export function damagesBeside(
  terms: DamagesClause | undefined,
  owed: { readonly byClause: ReadonlyMap<ClauseId, Reckoned>; readonly whole: Reckoned },
  lateNotice: Uncertain<boolean>,
  evaluation: Evaluation,
  { currency, rounding }: Shared,
): Uncertain<Settled<Money | 'notAgreed'>> {
  if (terms === undefined) return known({ value: 'notAgreed' });
  const { diagrams } = evaluation;
  const penalties =
    terms.of === undefined
      ? owed.whole
      : total(
          diagrams,
          terms.of.map((id) => owed.byClause.get(id) ?? knownFigure(Fraction.ZERO)),
        );
  const loss = readSum(evaluation, 'loss', currency);
  const added = addedLoss(lateNotice, readSum(evaluation, 'addedLoss', currency), evaluation);
  const figure = besidePenalties(terms, loss, penalties, added, evaluation);
  const amount = amountOf(diagrams, figure, currency, rounding === undefined ? {} : { mode: rounding });
  noteDamages(terms, amount, lateNotice.kind !== 'known' || lateNotice.value, evaluation);
  return amount;
}

/** The loss that late notice added; where it is not known whether notice came too late, all of it or none. */
function addedLoss(lateNotice: Uncertain<boolean>, loss: Reckoned, { diagrams }: Evaluation): Reckoned {
  const nothing = knownFigure(Fraction.ZERO);
  if (lateNotice.kind === 'known') return lateNotice.value ? loss : nothing;
  return diagrams.combine<Settled<Fraction>>([lateNotice, loss], ([late, added]) => {
    const leaf = added as Leaf<Settled<Fraction>>;
    if (late?.kind === 'known') return late.value ? leaf : nothing;
    return openFigure(late?.names ?? [], [Fraction.ZERO, rangeOfLeaf(leaf)[1]]);
  });
}

function besidePenalties(
  { relation }: DamagesClause,
  loss: Reckoned,
  penalties: Reckoned,
  added: Reckoned,
  { diagrams }: Evaluation,
): Reckoned {
  switch (relation) {
    case 'soleRemedy':
      return knownFigure(Fraction.ZERO);
    case 'beside':
      return total(diagrams, [loss, added]);
    case 'credited':
      return reckon(
        diagrams,
        [loss, added, penalties],
        (suffered, more, penalty) => suffered.minus(penalty.atMost(suffered)).plus(more),
        [2],
      );
  }
}

function noteDamages(
  { id, relation }: DamagesClause,
  amount: Uncertain<Settled<Money>>,
  lateNotice: boolean,
  evaluation: Evaluation,
): void {
  const isKnown = amount.kind === 'known';
  const held = isKnown ? 'held' : 'unknown';
  const facts = looked(evaluation, ['amounts.loss', ...(lateNotice ? ['amounts.addedLoss'] : [])]);
  const gave = { damages: isKnown && 'value' in amount.value ? { ...amount.value.value } : null };
  const { step } = evaluation;
  if (relation === 'credited') step?.({ rule: 'penalty.damages.credited', clause: id, held, ...facts, gave });
  else if (relation === 'beside') step?.({ rule: 'penalty.damages.beside', clause: id, held, ...facts, gave });
  else step?.({ rule: 'penalty.damages.soleRemedy', clause: id, held: 'held' });
}
