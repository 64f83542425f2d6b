import type { ClauseId } from '../kernel/answer/index.js';
import {
  type AskOptions,
  amountOf,
  caseReader,
  type Evaluation,
  evaluateRoom,
  forAnotherRoom,
  type Questions,
  type Reckoned,
  regionsOf,
} from '../kernel/case/index.js';
import { frozenCopy } from '../kernel/gate/index.js';
import { adviceOn } from './advice.js';
import { type Claims, eventsOf, figureOf } from './claims.js';
import {
  type CompiledPenalty,
  type PenaltyClause,
  type PenaltyContext,
  type Shared,
  scopeOf,
  sharedBy,
} from './clause.js';
import { compileCredit } from './credit.js';
import { damagesBeside } from './damages.js';
import { compileEarnest } from './earnest.js';
import type { PenaltyFacts } from './facts.js';
import type { PenaltyAnswers, PenaltyClauseAnswers, PenaltyFinding } from './finding.js';
import { compileFixed } from './fixed.js';
import { compileInterest } from './interest.js';
import { lateNoticeIn } from './late-notice.js';
import { compileDelay } from './lateness.js';
import { type CompiledLimit, compileLimit } from './limit.js';
import { reliefOf, relieved, rulingOn } from './relief.js';
import { settle, settledAnswer } from './settlement.js';
import { type AllClaims, compileSeveral } from './several.js';
import { fromClocks, type Sources } from './sources.js';
import { totalOf } from './total.js';

/** As of when penalties are asked, and what other rooms found in the case. */
export interface PenaltyOptions extends AskOptions {
  /** What the service levels came to, where the room is used by itself: the `clocks` of their finding. */
  readonly clocks?: Parameters<typeof fromClocks>[0];
  /** What the objectives of a period came to. */
  readonly objectives?: NonNullable<Sources['objectives']>;
}

/**
 * Prepares all penalty clauses of an agreement for evaluation, once for any number of cases.
 *
 * @param clauses - All penalty clauses of the agreement, in contract order: caps and what holds among several find theirs there.
 * @param context - What they share: the currency, the time zone, calendars, rounding, tables of rates, exclusions.
 * @returns A function from a case and a moment to the finding. A moment that is no instant is refused with `MalformedTimeError`; an
 * amount in another currency than the context’s with `CurrencyMismatchError`.
 * @remarks Amounts are exact until they are rounded, once, under the cap of their clause. What the law measures penalties by is told
 * as `advice`, and applied to nothing.
 * @cite PRC Civil Code art. 585 (agreed penalties)
 * @cite PRC Civil Code art. 1259 (a figure stated with "up to" or "within" includes itself)
 * @example
 * const judge = compilePenalty(
 *   [{
 *     id: 'late', penalty: 'delay', late: { due: { on: '2025-06-30' }, done: 'delivered' },
 *     per: { days: 1 }, charge: { rate: '0.05%' }, base: 'contractPrice',
 *   }],
 *   { zone: 'Asia/Shanghai', currency: 'CNY' },
 * );
 * const finding = judge(
 *   { dates: { delivered: '2025-08-25' }, amounts: { contractPrice: { amount: '607638.75', currency: 'CNY' } } },
 *   { asOf: '2025-09-01T00:00:00+08:00' },
 * );
 * finding.total // => { outcome: 'decided', value: { amount: '17013.89', currency: 'CNY' } }
 */
export function compilePenalty(
  clauses: readonly PenaltyClause[],
  context: PenaltyContext,
): (facts: PenaltyFacts, options: PenaltyOptions) => PenaltyFinding {
  const own = frozenCopy(clauses);
  const regions = context.regions ?? regionsOf(context.facts);
  const compiled = compileAll(own, sharedBy(context, regions));
  return (facts, options) => {
    const pass = (evaluation: Evaluation) => judge(compiled, context, evaluation, options);
    const finding = evaluateRoom<PenaltyAnswers>({ zone: context.zone, reader: caseReader, pass }, facts, options);
    return { ...finding, advice: adviceOn(own, finding, facts, context) };
  };
}

/**
 * Judges the penalties of an agreement in one case: what is owed for what, under which cap, what relieves it, and why.
 *
 * @param clauses - All penalty clauses of the agreement, in contract order.
 * @param facts - What happened; an absent key is unknown.
 * @remarks For many cases compile once; see `compilePenalty`, which also tells what is refused.
 * @example
 * const { total } = evaluatePenalty(
 *   [{ id: 'noShow', penalty: 'fixed', breach: { when: { fact: 'visit.missed', is: true } }, charge: { amount: { amount: '200', currency: 'CNY' } } }],
 *   { facts: {}, log: [] },
 *   { zone: 'Asia/Shanghai', currency: 'CNY', asOf: '2025-09-01T00:00:00+08:00' },
 * );
 * total.outcome === 'undetermined' ? total.between : total // => ['0.00', '200.00']
 */
export function evaluatePenalty(
  clauses: readonly PenaltyClause[],
  facts: PenaltyFacts,
  { asOf, reasons, needs, clocks, objectives, ...context }: PenaltyContext & PenaltyOptions,
): PenaltyFinding {
  const told = { ...(clocks && { clocks }), ...(objectives && { objectives }) };
  return compilePenalty(clauses, context)(facts, {
    asOf,
    ...(reasons && { reasons }),
    ...(needs && { needs }),
    ...told,
  });
}

/** The clauses of an agreement made ready, by what they do. */
interface Compiled {
  readonly shared: Shared;
  readonly penalties: readonly CompiledPenalty[];
  readonly several: readonly ((claims: AllClaims, evaluation: Evaluation) => AllClaims)[];
  readonly limits: readonly CompiledLimit[];
  readonly damages?: Extract<PenaltyClause, { readonly penalty: 'damages' }>;
}

function compileAll(clauses: readonly PenaltyClause[], shared: Shared): Compiled {
  const severalDebts = clauses.filter(({ penalty }) => penalty === 'interest').length > 1;
  const penalties = clauses.flatMap((terms) => compileOne(terms, severalDebts, shared));
  const ids = penalties.map(({ terms }) => terms.id);
  const damages = clauses.find((clause) => clause.penalty === 'damages');
  return {
    shared,
    penalties,
    several: clauses.flatMap((clause) => (clause.penalty === 'several' ? [compileSeveral(clause, ids, shared)] : [])),
    limits: clauses.flatMap((clause) => (clause.penalty === 'limit' ? [compileLimit(clause, ids, shared)] : [])),
    ...(damages && { damages }),
  };
}

function compileOne(terms: PenaltyClause, others: boolean, shared: Shared): readonly CompiledPenalty[] {
  switch (terms.penalty) {
    case 'delay':
      return [{ terms, claims: compileDelay(terms, shared), applies: scopeOf(terms.appliesTo, shared) }];
    case 'fixed':
      return [{ terms, claims: compileFixed(terms, shared) }];
    case 'credit':
      return [{ terms, claims: compileCredit(terms, shared) }];
    case 'interest':
      return [{ terms, claims: compileInterest(terms, others, shared) }];
    case 'earnest':
      return [{ terms, claims: compileEarnest(terms, shared) }];
    default:
      return [];
  }
}

function judge(
  { shared, penalties, several, limits, damages }: Compiled,
  context: PenaltyContext,
  evaluation: Evaluation,
  options: PenaltyOptions,
): Questions<PenaltyAnswers> {
  const { diagrams } = evaluation;
  const sources = sourcesOf(context, evaluation, options);
  const carveOuts = context.exclusions?.(evaluation) ?? [];
  const judged = penalties.map((one) => {
    const claims = one.claims(evaluation, sources);
    const ruling = rulingOn(one, carveOuts, evaluation);
    return { one, claims, ruling, left: relieved(claims, ruling, evaluation) };
  });
  for (const { claims } of judged) noteHow(evaluation, claims);
  const alone: AllClaims = new Map(judged.map(({ one, left }) => [one.terms.id, left]));
  const together = (claims: AllClaims, within: Evaluation): AllClaims => {
    const chosen = several.reduce<AllClaims>((left, apply) => apply(left, within), claims);
    return limits.reduce<AllClaims>((left, { apply }) => apply(left, within), chosen);
  };
  const under = together(alone, evaluation);
  if (limits.length + several.length > 0) noteShared(evaluation, penalties);
  const owed = new Map(penalties.map(({ terms }) => [terms.id, figureOf(diagrams, under.get(terms.id) as Claims)]));
  const whole = totalOf(alone, (claims) => together(claims, withoutSteps(evaluation)), owed, evaluation);
  const settlement = settle({ penalties, owed, limits, whole }, evaluation, shared);
  const money = (figure: Reckoned) => amountOf(diagrams, figure, shared.currency, roundingOf(shared));
  const answers = judged.map(({ one, claims, ruling, left }): [ClauseId, Questions<PenaltyClauseAnswers>] => [
    one.terms.id,
    {
      amount: money(figureOf(diagrams, left)),
      owed: money(owed.get(one.terms.id) as Reckoned),
      relief: reliefOf(one, ruling, sources, evaluation),
      events: eventsOf(diagrams, claims, shared.currency, roundingOf(shared)),
    },
  ]);
  if (damages?.relation !== 'credited') evaluation.accruing.delete('damages');
  return {
    penalties: Object.fromEntries(answers),
    total: money(settlement.total),
    damages: damagesBeside(
      damages,
      { byClause: owed, whole: settlement.total },
      lateNoticeIn(penalties, evaluation, shared),
      evaluation,
      shared,
    ),
    settled: settledAnswer(settlement, evaluation, shared),
  };
}

/** Tells how each claim was reckoned, where no missing fact splits it. */
function noteHow({ step }: Evaluation, claims: Claims): void {
  if (step === undefined || claims.kind !== 'known' || 'conflict' in claims.value) return;
  for (const { how } of claims.value.value) how.forEach(step);
}

function withoutSteps({ step: _step, ...evaluation }: Evaluation): Evaluation {
  return evaluation;
}

function roundingOf({ rounding }: Shared) {
  return rounding === undefined ? {} : { mode: rounding };
}

/** What other rooms tell: the service levels of the agreement, or those of a finding that was handed over. */
function sourcesOf({ levels }: PenaltyContext, evaluation: Evaluation, options: PenaltyOptions): Sources {
  const told = options.clocks === undefined ? (levels?.(forAnotherRoom(evaluation)) ?? {}) : fromClocks(options.clocks);
  return { clocks: told, ...(options.objectives && { objectives: options.objectives }) };
}

/** Where penalties share a cap, what grows under one clause changes what is owed under the others. */
function noteShared({ accruing }: Evaluation, penalties: readonly CompiledPenalty[]): void {
  if (!accruing.has('total')) return;
  for (const { terms } of penalties) accruing.add(`penalties.${terms.id}.owed`);
}
