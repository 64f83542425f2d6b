import type { FactName } from '../kernel/answer/index.js';
import { heldIs, looked } from '../kernel/case/index.js';
import { readAmount } from '../kernel/gate/index.js';
import { type Condition, comparisonsIn, compileCondition, FALSE, type Leaf } from '../kernel/logic/index.js';
import { beganByReport } from './began.js';
import { roundingTo } from './charge.js';
import { claimsFrom } from './claims.js';
import type { CompiledPenalty, PenaltyClause, Shared } from './clause.js';
import { perhaps } from './delay.js';
import { estimateOfTerms, follows } from './estimate.js';
import type { EarnestPenalty } from './terms.js';

type EarnestClause = EarnestPenalty & Pick<PenaltyClause, 'id'>;

/** Prepares earnest money: forfeited by the giver in default, returned twice over by the receiver in default. */
export function compileEarnest(terms: EarnestClause, shared: Shared): CompiledPenalty['claims'] {
  const sum = estimateOfTerms(readAmount(terms.amount, shared.currency));
  const round = roundingTo(shared.currency, shared.rounding);
  const { customer, provider } = terms.breach;
  const compiled = { customer: holdsOf(customer, shared), provider: holdsOf(provider, shared) };
  const receiver = terms.givenBy === 'customer' ? 'provider' : 'customer';
  return (evaluation) => {
    const sides = { customer: compiled.customer(evaluation), provider: compiled.provider(evaluation) };
    const begun = beganByReport(evaluation);
    const amount = sum.names.length > 0 ? null : { ...sum.least.money(shared.currency) };
    const told = (side: 'customer' | 'provider') => ({
      clause: terms.id,
      held: heldIs(sides[side]),
      ...looked(evaluation, factsOf(terms.breach[side])),
    });
    const { step } = evaluation;
    if (terms.breach[terms.givenBy] !== undefined)
      step?.({ rule: 'penalty.earnest.forfeited', ...told(terms.givenBy), gave: { party: terms.givenBy, amount } });
    if (terms.breach[receiver] !== undefined)
      step?.({ rule: 'penalty.earnest.doubled', ...told(receiver), gave: { party: receiver, amount } });
    return claimsFrom(evaluation.diagrams, [sides.customer, sides.provider], (leaves) => {
      const [one, other] = leaves as readonly Leaf<boolean>[];
      const names = [one, other].flatMap((leaf) => (leaf?.kind === 'open' ? leaf.names : []));
      const sure = [one, other].filter((leaf) => leaf?.kind === 'known' && leaf.value).length;
      // Where both are in default, neither may keep to the earnest money.
      if (sure === 2 || (sure === 0 && names.length === 0)) return { value: [] };
      return { value: perhaps([{ ...begun, uncapped: sum, amount: follows([sum], round), how: [] }], names) };
    });
  };
}

function holdsOf(condition: Condition | undefined, { regions }: Shared) {
  return condition === undefined ? () => FALSE : compileCondition(condition, regions);
}

function factsOf(condition: Condition | undefined): readonly FactName[] {
  return condition === undefined ? [] : comparisonsIn(condition).map(({ comparison }) => comparison.fact);
}
