import type { ClauseId, FactName, Json } from '../kernel/answer/index.js';
import type { Context } from '../kernel/case/index.js';
import { frozenCopy } from '../kernel/gate/index.js';
import { comparisonsIn, compileCondition, type Holds, type Regions } from '../kernel/logic/index.js';
import { type CountingConvention, resolveCounting } from '../kernel/time/index.js';
import { causedBy } from './causation.js';
import { exceptionDefaults, exclusionDefaults } from './defaults.js';
import type { Burden, Effect, ExclusionTerms } from './terms.js';

/** An exclusion clause: its id in the agreement, and its terms. */
export type ExclusionClause = ExclusionTerms & { readonly id: ClauseId };

/** What an exclusion says where it applies. */
export interface Consequence {
  readonly modality: 'excluded' | 'mayBeRefused' | 'notExcluded';
  readonly offer?: 'paidRepair';
}

/** An exclusion clause made ready: every choice stated, its condition compiled. */
export interface CompiledClause {
  readonly clause: ClauseId;
  readonly from?: readonly ClauseId[];
  readonly exceptionTo?: readonly ClauseId[];
  readonly consequence: Consequence;
  readonly effect: Effect;
  readonly burden: Burden;
  readonly counting: CountingConvention;
  readonly evidence?: Json;
  readonly causation: boolean;
  readonly facts: readonly FactName[];
  readonly condition: Holds;
  readonly onPart?: Holds;
  /** Whether the customer is better off where it holds than where it does not. */
  readonly isMilder: boolean;
}

/** Prepares exclusion clauses for evaluation. */
export function compileClauses(
  clauses: readonly ExclusionClause[],
  context: Context,
  regions: Regions,
): readonly CompiledClause[] {
  const alone = frozenCopy(clauses).map((clause) => compileClause(clause, context, regions));
  return alone.map((clause) => ({ ...clause, isMilder: isMilder(clause, alone) }));
}

type Alone = Omit<CompiledClause, 'isMilder'>;

function compileClause(terms: ExclusionClause, context: Context, regions: Regions): Alone {
  const byItself = 'from' in terms ? terms : undefined;
  const exception = 'exceptionTo' in terms ? terms : undefined;
  const effect = byItself?.effect ?? exclusionDefaults.effect;
  const causation = byItself !== undefined && (byItself.causation ?? exclusionDefaults.causation) === 'causedBy';
  const condition = causation ? causedBy(terms.when, context.facts ?? {}) : terms.when;
  const defaults = exception === undefined ? exclusionDefaults : exceptionDefaults;
  const modality = terms.modality ?? defaults.modality;
  const parts = typeof effect === 'object' && 'parts' in effect ? effect.parts : undefined;
  return {
    clause: terms.id,
    ...(byItself && { from: byItself.from }),
    ...(exception && { exceptionTo: exception.exceptionTo }),
    consequence: { modality, ...(terms.offer && modality !== 'notExcluded' && { offer: terms.offer }) },
    effect,
    burden: terms.burden ?? defaults.burden,
    counting: resolveCounting(context.counting ?? 'prcCivilCode'),
    ...(terms.evidence && { evidence: terms.evidence.map((piece) => ({ ...piece })) }),
    causation,
    facts: comparisonsIn(condition).map(({ comparison }) => comparison.fact),
    condition: compileCondition(condition, regions),
    ...(parts && { onPart: compileCondition({ fact: 'item.part', in: parts }, regions) }),
  };
}

const BY_GRAVITY: readonly Consequence['modality'][] = ['notExcluded', 'mayBeRefused', 'excluded'];

/** An exception is milder where it takes away less than each clause that it excepts; an exclusion by itself never is. */
function isMilder(clause: Alone, all: readonly Alone[]): boolean {
  const gravity = ({ consequence }: Alone) => BY_GRAVITY.indexOf(consequence.modality);
  const excepted = all.filter((other) => clause.exceptionTo?.includes(other.clause));
  return excepted.length > 0 && excepted.every((other) => gravity(clause) < gravity(other));
}
