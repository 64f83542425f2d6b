import type { ClauseId } from '../kernel/answer/index.js';
import {
  type AskOptions,
  type Context,
  caseReader,
  claimDay,
  claimOf,
  type Evaluation,
  evaluateRoom,
  heldIs,
  looked,
  regionsOf,
} from '../kernel/case/index.js';
import {
  decide,
  FALSE,
  known,
  open,
  type Regions,
  type Settled,
  TRUE,
  type Uncertain,
  type Verdict,
} from '../kernel/logic/index.js';
import { civilDate, type DayNumber, dayNumber, startOfDay } from '../kernel/time/index.js';
import { type CompiledClause, type Consequence, compileClauses, type ExclusionClause } from './clause.js';
import type { ExclusionFacts } from './facts.js';
import type { ExclusionAnswers, ExclusionFinding, Ruling } from './finding.js';
import { proofs } from './proof.js';

/** What an exclusion takes out of other clauses in one evaluation, for the rooms of those clauses. */
export interface CarveOut {
  readonly clause: ClauseId;
  readonly from: readonly ClauseId[];
  /** The cost classes that it takes away; absent for all. */
  readonly costClasses?: readonly ('parts' | 'labour' | 'travel')[];
  /** What it does to the claim that is being judged. */
  readonly ruling: Uncertain<Settled<Ruling>>;
  /** The first day without cover where it ends the cover itself, `null` where it does not; absent when it never does. */
  readonly lostFrom?: Uncertain<DayNumber | null>;
}

/** Exclusion clauses made ready: their carve-outs in any evaluation. */
export type CompiledExclusions = (evaluation: Evaluation) => readonly CarveOut[];

/**
 * Prepares exclusion clauses for evaluation, once for any number of cases.
 *
 * @param clauses - All exclusion clauses of the agreement: an exception finds what it excepts among them.
 * @param context - What the clauses share: the time zone, how periods are counted, the facts that are declared.
 * @remarks Where a fact is declared with `asCause`, an exclusion of damage *caused by* it asks for that cause as well; a fact that is
 * not declared is taken as it stands.
 * @example
 * const judge = compileExclusion([{ id: 'misuse', when: { fact: 'damage.cause', is: 'misuse' }, from: ['standard'] }], { zone: 'UTC' });
 * const { rulings } = judge({ facts: { 'damage.cause': 'misuse' } }, { asOf: '2025-03-01T12:00:00Z' });
 * rulings.misuse // => { outcome: 'decided', value: { ruling: 'excluded' } }
 */
export function compileExclusion(
  clauses: readonly ExclusionClause[],
  context: Context,
): (facts: ExclusionFacts, options: AskOptions) => ExclusionFinding {
  const carveOuts = compileCarveOuts(clauses, context, regionsOf(context.facts));
  const pass = (evaluation: Evaluation) => ({
    rulings: Object.fromEntries(carveOuts(evaluation).map(({ clause, ruling }) => [clause, ruling])),
  });
  return (facts, options) =>
    evaluateRoom<ExclusionAnswers>({ zone: context.zone, reader: caseReader, pass }, facts, options);
}

/**
 * Judges the exclusions of an agreement in one case; while a fact is unknown, whoever bears the burden of proof bears the doubt.
 *
 * @example
 * const { rulings } = evaluateExclusion(
 *   [{ id: 'card', when: { fact: 'card.altered', is: true }, from: ['standard'], modality: 'mayBeRefused' }],
 *   {},
 *   { zone: 'UTC', asOf: '2025-03-01T12:00:00Z' },
 * );
 * rulings.card // => { outcome: 'decided', value: { ruling: 'notExcluded' }, presumed: ['card.altered'] }
 */
export function evaluateExclusion(
  clauses: readonly ExclusionClause[],
  facts: ExclusionFacts,
  { asOf, reasons, needs, ...context }: Context & AskOptions,
): ExclusionFinding {
  const options = { asOf, ...(reasons && { reasons }), ...(needs && { needs }) };
  return compileExclusion(clauses, context)(facts, options);
}

/** Prepares exclusion clauses to be handed to the rooms whose clauses they carve out of; all share one set of regions. */
export function compileCarveOuts(
  clauses: readonly ExclusionClause[],
  context: Context,
  regions: Regions,
): CompiledExclusions {
  const compiled = compileClauses(clauses, context, regions);
  return (evaluation) => {
    const proof = proofs(compiled, evaluation);
    const rulings = compiled.map((clause) => ({ ...clause, holds: proof(clause) }));
    const verdicts = decide(rulings, evaluation.diagrams);
    return rulings.flatMap((clause) => {
      const verdict = verdicts.get(clause.clause);
      return verdict === undefined || clause.from === undefined
        ? []
        : [carveOut({ ...clause, from: clause.from }, verdict, evaluation)];
    });
  };
}

/** What an exclusion takes away, once its exceptions have spoken and its effect is counted. */
function carveOut(
  clause: CompiledClause & { readonly from: readonly ClauseId[] },
  verdict: Uncertain<Verdict<Consequence>>,
  evaluation: Evaluation,
): CarveOut {
  const { diagrams } = evaluation;
  const part = clause.onPart?.(evaluation) ?? TRUE;
  if (clause.onPart !== undefined) {
    const parts = (clause.effect as { readonly parts: readonly string[] }).parts;
    evaluation.step?.({
      rule: 'exclusion.part',
      clause: clause.clause,
      held: heldIs(part),
      ...looked(evaluation, ['item.part']),
      gave: { parts },
    });
  }
  const ruled = diagrams.map2(verdict, part, (said, concerned) =>
    concerned ? rulingOf(said) : { value: NOT_EXCLUDED },
  );
  const endsCoverOn = coverEnd(clause, ruled, evaluation);
  const ruling = endsCoverOn === undefined ? ruled : afterCoverEnd(ruled, endsCoverOn, evaluation);
  const lostFrom =
    endsCoverOn && diagrams.map2(ruled, endsCoverOn, (said, day) => (rules(said, 'excluded') ? day : null));
  if (ruling.kind === 'known') {
    const gave = 'conflict' in ruling.value ? 'conflict' : ruling.value.value.ruling;
    evaluation.step?.({ rule: 'exclusion.ruling', clause: clause.clause, held: 'held', gave: { ruling: gave } });
  } else {
    evaluation.step?.({ rule: 'exclusion.ruling', clause: clause.clause, held: 'unknown', gave: { ruling: null } });
  }
  const costClasses =
    typeof clause.effect === 'object' && 'costClasses' in clause.effect ? clause.effect.costClasses : undefined;
  return {
    clause: clause.clause,
    from: clause.from,
    ruling,
    ...(costClasses && { costClasses }),
    ...(lostFrom && { lostFrom }),
  };
}

const NOT_EXCLUDED: Ruling = { ruling: 'notExcluded' };

function rulingOf(verdict: Verdict<Consequence>): Settled<Ruling> {
  if (verdict.kind === 'conflict') return { conflict: verdict.clauses };
  if (verdict.kind === 'silent') return { value: NOT_EXCLUDED };
  const { modality, offer } = verdict.consequence;
  const offered = offer === undefined ? {} : { offer };
  switch (modality) {
    case 'notExcluded':
      return { value: NOT_EXCLUDED };
    case 'excluded':
      return { value: { ruling: 'excluded', ...offered } };
    case 'mayBeRefused':
      return { value: { ruling: 'mayBeRefused', decidedBy: 'provider', ...offered } };
  }
}

function rules(said: Settled<Ruling>, ruling: Ruling['ruling']): boolean {
  return 'value' in said && said.value.ruling === ruling;
}

/** The day from which an exclusion ends the cover, where that is its effect; `null` where it does not apply. */
function coverEnd(
  clause: CompiledClause,
  ruled: Uncertain<Settled<Ruling>>,
  evaluation: Evaluation,
): Uncertain<DayNumber | null> | undefined {
  if (typeof clause.effect !== 'object' || !('coverFrom' in clause.effect)) return undefined;
  const fact = clause.effect.coverFrom;
  const date = evaluation.read(fact);
  const day = date === undefined ? open([fact]) : known(typeof date === 'string' ? dayNumber(date) : null);
  const bites = evaluation.diagrams.map(ruled, (said) => !rules(said, 'notExcluded'));
  if (bites.kind === 'known' && !bites.value) return known(null);
  const end = evaluation.diagrams.choose<DayNumber | null>(
    bites,
    () => day,
    () => known(null),
  );
  const settled = end.kind === 'known' ? end.value : null;
  if (day.kind === 'known' && day.value !== null) evaluation.turns.add(startOfDay(day.value, evaluation.line.zone));
  evaluation.step?.({
    rule: 'exclusion.coverLost',
    clause: clause.clause,
    held: heldIs(evaluation.diagrams.map(end, (value) => value !== null)),
    ...looked(evaluation, [fact, 'log.reported']),
    gave: { lostFrom: settled === null ? null : civilDate(settled) },
  });
  return end;
}

/** A claim made before the cover was lost is not touched. */
function afterCoverEnd(
  ruled: Uncertain<Settled<Ruling>>,
  end: Uncertain<DayNumber | null>,
  evaluation: Evaluation,
): Uncertain<Settled<Ruling>> {
  const { diagrams, line } = evaluation;
  const touched = diagrams.choose(
    diagrams.map(end, (day) => day === null),
    () => FALSE,
    () => diagrams.map2(end, claimDay(claimOf(line)), (day, claimed) => day !== null && claimed >= day),
  );
  return diagrams.map2(ruled, touched, (said, late) => (late ? said : { value: NOT_EXCLUDED }));
}
