import type { ClauseId, FactName, Step } from '../kernel/answer/index.js';
import { type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import { readAmount, readNumber, readSum, type Sum } from '../kernel/gate/index.js';
import {
  comparisonsIn,
  compileCondition,
  known,
  type Leaf,
  open,
  type Settled,
  type Uncertain,
} from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { dayAt, dayNumber, epochMs } from '../kernel/time/index.js';
import { beganByReport } from './began.js';
import { noteAmount, roundingTo } from './charge.js';
import { type Claim, claimsFrom, unknownClaim } from './claims.js';
import { type CompiledPenalty, type PenaltyClause, type Shared, scopeOf } from './clause.js';
import { penaltyDefaults } from './defaults.js';
import { appliesIn, estimateIn, perhaps } from './delay.js';
import { lateRuns } from './delay-runs.js';
import { type Estimate, estimateOfTerms, follows } from './estimate.js';
import { type CycleSlice, fromAnswer, type Sources, type StateSlice } from './sources.js';
import type { FixedPenalty } from './terms.js';

type FixedClause = FixedPenalty & Pick<PenaltyClause, 'id'>;

/** Prepares liquidated damages: a fixed sum, or a share of one, for each breach. */
export function compileFixed(terms: FixedClause, shared: Shared): CompiledPenalty['claims'] {
  const applies = scopeOf(terms.appliesTo, shared);
  const breach =
    'when' in terms.breach ? byCondition(terms.breach.when, terms.id, shared) : byClauses(terms.breach.clauses);
  const { charge } = terms;
  const base: Sum = terms.base ?? penaltyDefaults.base;
  const share = 'share' in charge ? estimateOfTerms(readNumber(charge.share)) : undefined;
  const sum = 'amount' in charge ? estimateOfTerms(readAmount(charge.amount, shared.currency)) : undefined;
  const round = roundingTo(shared.currency, shared.rounding);
  return (evaluation, sources) => {
    const { operands, breaches } = breach(evaluation, sources);
    const of = share === undefined ? known({ value: Fraction.ZERO }) : readSum(evaluation, base, shared.currency);
    return claimsFrom(evaluation.diagrams, [applies(evaluation), of, ...operands], ([scope, baseLeaf, ...leaves]) => {
      const whether = appliesIn(scope);
      if (whether === 'not') return { value: [] };
      const found = breaches(leaves);
      if ('conflict' in found) return found;
      const exact = share === undefined ? (sum as Estimate) : follows([share, estimateIn(baseLeaf)], times);
      return {
        value: perhaps(
          found.value.flatMap((one) => claim(terms.id, one, exact, shared, round, evaluation)),
          whether,
        ),
      };
    });
  };
}

function times(share: Fraction, base: Fraction): Fraction {
  return share.times(base);
}

/** A breach: since when, what is missing to tell whether it is one, and how many it may be where even that is not known. */
interface Breach extends Pick<Claim, 'began' | 'undated'> {
  readonly names: readonly FactName[];
  readonly isOne: boolean;
  readonly how?: Step;
}

interface Breaches {
  readonly operands: readonly Uncertain<unknown>[];
  readonly breaches: (leaves: readonly (Leaf<unknown> | undefined)[]) => Settled<readonly Breach[]>;
}

function claim(
  id: ClauseId,
  { began, undated, names, isOne, how }: Breach,
  exact: Estimate,
  { currency, rounding }: Shared,
  round: (exact: Fraction) => Fraction,
  evaluation: Evaluation,
): readonly Claim[] {
  if (!isOne) return [unknownClaim(names)];
  const steps =
    evaluation.step === undefined
      ? []
      : [...(how ? [how] : []), ...noteAmount(id, exact, undefined, currency, rounding)];
  return perhaps(
    [{ began, ...(undated && { undated }), uncapped: exact, amount: follows([exact], round), how: steps }],
    names,
  );
}

/** One breach where a condition holds. */
function byCondition(
  when: Extract<FixedPenalty['breach'], { readonly when: unknown }>['when'],
  id: ClauseId,
  { regions }: Shared,
): (evaluation: Evaluation) => Breaches {
  const holds = compileCondition(when, regions);
  const facts = comparisonsIn(when).map(({ comparison }) => comparison.fact);
  return (evaluation) => {
    const whether = holds(evaluation);
    const begun = beganByReport(evaluation);
    evaluation.step?.({ rule: 'penalty.breach', clause: id, held: heldIs(whether), ...looked(evaluation, facts) });
    return {
      operands: [whether],
      breaches: ([leaf]) => {
        if (leaf?.kind === 'known') return { value: leaf.value === true ? [{ ...begun, names: [], isOne: true }] : [] };
        return { value: [{ ...begun, names: leaf?.names ?? [], isOne: true }] };
      },
    };
  };
}

/** A breach for each run of a service level that is too late, and for each objective that is not kept. */
function byClauses(clauses: readonly ClauseId[]): (evaluation: Evaluation, sources: Sources) => Breaches {
  return (evaluation, sources) => {
    const operands = clauses.flatMap((id): readonly Uncertain<unknown>[] => {
      const objective = sources.objectives?.objectives[id];
      if (objective !== undefined) return [fromAnswer(objective.kept), known(null)];
      const clock = sources.clocks[id];
      return clock === undefined
        ? [open([`objectives.${id}`]), open([`objectives.${id}`])]
        : [clock.state, clock.cycles];
    });
    return {
      operands,
      breaches: (leaves) => {
        const found: Breach[] = [];
        for (const [place, id] of clauses.entries()) {
          const said = breachesOf(id, leaves[2 * place], leaves[2 * place + 1], evaluation, sources);
          if ('conflict' in said) return said;
          found.push(...said.value);
        }
        return { value: found };
      },
    };
  };
}

function breachesOf(
  id: ClauseId,
  first: Leaf<unknown> | undefined,
  second: Leaf<unknown> | undefined,
  { line }: Evaluation,
  { objectives }: Sources,
): Settled<readonly Breach[]> {
  if (objectives?.objectives[id] !== undefined) {
    const began = dayNumber(objectives.period.through);
    if (first?.kind !== 'known') return { value: [{ began, names: first?.names ?? [], isOne: true }] };
    const kept = first.value as Settled<boolean | 'notApplicable'>;
    if ('conflict' in kept) return kept;
    return { value: kept.value === false ? [{ began, names: [], isOne: true }] : [] };
  }
  const runs = lateRuns(first as Leaf<Settled<StateSlice>>, second as Leaf<Settled<readonly CycleSlice[]>>);
  if ('conflict' in runs) return runs;
  if ('names' in runs) return { value: [{ began: null, names: runs.names, isOne: false }] };
  return {
    value: runs.value.map(({ run, names }) => ({ began: dayAt(epochMs(run.due) + 1, line.zone), names, isOne: true })),
  };
}
