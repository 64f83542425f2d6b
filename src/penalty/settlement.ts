import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, type Reckoned, reckon, reckonBetween, total } from '../kernel/case/index.js';
import { readSum } from '../kernel/gate/index.js';
import { type Leaf, open, restsOn, type Settled, type Uncertain } from '../kernel/logic/index.js';
import type { Fraction } from '../kernel/money/index.js';
import type { CompiledPenalty, Shared } from './clause.js';
import { penaltyDefaults } from './defaults.js';
import { estimateOf, isExact } from './estimate.js';
import type { PenaltyAnswers } from './finding.js';
import type { CompiledLimit } from './limit.js';

/** What is taken off the service fee, what is paid, and both together. */
export interface Settlement {
  readonly feeReduction: Reckoned;
  readonly payment: Reckoned;
  readonly total: Reckoned;
}

/** What is owed under each clause, and by all of them together. */
export interface Owed {
  readonly penalties: readonly CompiledPenalty[];
  readonly owed: ReadonlyMap<ClauseId, Reckoned>;
  readonly limits: readonly CompiledLimit[];
  readonly whole: Reckoned;
}

/** How what is owed is settled: reductions and credits come off the fee of the period, and never to more than that. */
export function settle(
  { penalties, owed, limits, whole }: Owed,
  evaluation: Evaluation,
  { currency }: Shared,
): Settlement {
  const { diagrams } = evaluation;
  const of = (isWanted: (one: CompiledPenalty) => boolean) => {
    const ids = penalties.filter(isWanted).map(({ terms }) => terms.id);
    return sumUnder(ids, owed, limits, evaluation);
  };
  const reductions = of(reducesFee);
  const payment = of((one) => !reducesFee(one));
  const hasReductions = penalties.some(reducesFee);
  const fee = readSum(evaluation, 'periodFee', currency);
  const feeReduction = hasReductions
    ? reckon(diagrams, [reductions, fee], (sum, most) => sum.atMost(most))
    : reductions;
  if (hasReductions) noteReduction(reductions, feeReduction, evaluation);
  return { feeReduction, payment, total: hasReductions ? total(diagrams, [feeReduction, payment]) : whole };
}

function reducesFee({ terms }: CompiledPenalty): boolean {
  if (terms.penalty === 'credit') return true;
  return 'paidAs' in terms && (terms.paidAs ?? penaltyDefaults.paidAs) === 'feeReduction';
}

/** The sum of what is owed by some clauses; caps of the case that these share hold for the sum as well. */
function sumUnder(
  ids: readonly ClauseId[],
  owed: ReadonlyMap<ClauseId, Reckoned>,
  limits: readonly CompiledLimit[],
  evaluation: Evaluation,
): Reckoned {
  const figures = ids.map((id) => owed.get(id) as Reckoned);
  if (figures.length === 0) return total(evaluation.diagrams, []);
  const caps = limits.flatMap(({ of, ofCase }) => (ofCase === undefined ? [] : [{ of, cap: ofCase(evaluation) }]));
  const sum = (parts: readonly Fraction[]) => parts.reduce((one, other) => one.plus(other));
  return reckonBetween(
    evaluation.diagrams,
    [...figures, ...caps.map(({ cap }) => cap)],
    (...parts) => sum(parts.slice(0, ids.length)),
    (ranges) => {
      const own = ranges.slice(0, ids.length);
      const least = sum(own.map(([from]) => from));
      const most = caps.reduce(
        (found, { of }, index) => {
          const free = own.filter((_, place) => !of.includes(ids[place] as ClauseId)).map(([, to]) => to);
          const cap = (ranges[ids.length + index] as readonly [Fraction, Fraction])[1];
          return found.atMost(sum([cap, ...free]));
        },
        sum(own.map(([, to]) => to)),
      );
      return [least.atMost(most), most];
    },
  );
}

function noteReduction(reductions: Reckoned, reduced: Reckoned, { step }: Evaluation): void {
  const known = (figure: Reckoned) =>
    figure.kind === 'known' && 'value' in figure.value ? figure.value.value : undefined;
  const [before, after] = [known(reductions), known(reduced)];
  const isKnown = before !== undefined && after !== undefined;
  step?.({
    rule: 'penalty.feeReduction',
    held: !isKnown ? 'unknown' : before.compare(after) > 0 ? 'held' : 'not',
    gave: { reductions: before?.text() ?? null, reduced: after?.text() ?? null },
  });
}

/** What is paid and what is taken off the fee, once both are known. */
export function settledAnswer(
  { feeReduction, payment }: Settlement,
  { diagrams }: Evaluation,
  { currency, rounding }: Shared,
): Uncertain<Settled<Settled2>> {
  const money = (figure: Fraction) => figure.money(currency, rounding === undefined ? {} : { mode: rounding });
  return diagrams.combine<Settled<Settled2>>([feeReduction, payment], (parts) => {
    const leaves = parts as readonly Leaf<Settled<Fraction>>[];
    for (const leaf of leaves)
      if (leaf.kind === 'known' && 'conflict' in leaf.value) return { kind: 'known', value: leaf.value };
    const [reduced, paid] = leaves.map(estimateOf);
    if (reduced === undefined || paid === undefined || !isExact(reduced) || !isExact(paid))
      return open(leaves.flatMap((leaf) => [...restsOn(leaf)]));
    return { kind: 'known', value: { value: { feeReduction: money(reduced.least), payment: money(paid.least) } } };
  });
}

type Settled2 = Extract<PenaltyAnswers['settled'], { readonly outcome: 'decided' }>['value'];
