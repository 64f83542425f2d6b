import type { ClauseId } from '../kernel/answer/index.js';
import {
  type AskOptions,
  amountOf,
  type Context,
  type Evaluation,
  evaluateRoom,
  knownFigure,
  type Questions,
  type Reckoned,
  regionsOf,
} from '../kernel/case/index.js';
import { frozenCopy } from '../kernel/gate/index.js';
import { known, type Leaf, type Regions, type Settled, type Uncertain } from '../kernel/logic/index.js';
import type { Currency } from '../kernel/money/index.js';
import { type CompiledFees, compileFees, type FeeClause, sharedBy } from './clause.js';
import { type Decision, decisionOf, noteConsent, noteQuote } from './consent.js';
import { bearingsOf, type CoverageAnswers, type CoverSlice, classesIn, NO_BEARINGS, sliceOf } from './cover.js';
import type { FeeFacts } from './facts.js';
import type { Consent, FeeAnswers, FeeFinding } from './finding.js';
import { fixedLines } from './fixed.js';
import { noteSheet, noteTotal } from './note-sheet.js';
import { oldPartsOf } from './old-parts.js';
import { type Parts, partsOf } from './parts.js';
import { instalmentsOf } from './payment.js';
import { periodCharge } from './period.js';
import { chargeable, chargeOf, TOTAL } from './questions.js';
import { feeReader, workDone } from './reader.js';
import { type Reckoning, reckoned, reckonedBy, reckoningOf, sheetWhereKnown, whereKnown } from './reckoning.js';
import { retentionOf } from './retention.js';
import { noteScope } from './scope.js';
import { statementOf } from './statement.js';
import type { FeeSettings } from './terms.js';
import { workLines } from './work.js';

/** What the fees of an agreement share, and what its warranties bear. */
export interface FeeContext extends Context {
  /** The currency of every amount. */
  readonly currency: Currency;
  /** What becomes of charges beyond a quote. */
  readonly fee?: FeeSettings;
  /** What the warranties of the agreement bear in an evaluation; they share its `regions`. */
  readonly cover?: (evaluation: Evaluation) => CoverSlice;
  /** The regions that the warranties were compiled with. */
  readonly regions?: Regions;
}

/** As of when fees are asked for; and, where they are judged by themselves, what a warranty was found to bear. */
export interface FeeOptions extends AskOptions {
  /** The `coverage` of a warranty's finding in the same case; without it nothing is borne. */
  readonly coverage?: CoverageAnswers;
}

/**
 * Prepares all fees of an agreement for evaluation, once for any number of cases.
 *
 * @param clauses - All fee clauses of the agreement, in contract order.
 * @param context - What they share: the time zone, the currency, how amounts are rounded, calendars by name, how periods are counted.
 * @returns A function from a case and a moment to the finding. A moment that is no instant, and a calendar that a surcharge names and
 * that is not given, are refused with `MalformedTimeError`; days of payment that are moved off rest days without these with
 * `MissingRestDaysError`; an amount of another currency with `CurrencyMismatchError`.
 * @cite PRC Civil Code art. 1259 (how the bounds of tiers are read)
 * @cite PRC Civil Code arts. 200-203 (how periods are counted unless the agreement says otherwise)
 * @example
 * const charge = compileFee(
 *   [{ id: 'labour', fee: 'work', for: 'labour', price: { each: { amount: '120.00', currency: 'CNY' } } }],
 *   { zone: 'Asia/Shanghai', currency: 'CNY' },
 * );
 * const { total } = charge({ work: [{ id: 'repair', work: 'labour', quantity: 1.5 }] }, { asOf: '2025-06-06T16:00:00+08:00' });
 * total // => { outcome: 'decided', value: { amount: '180.00', currency: 'CNY' } }
 */
export function compileFee(
  clauses: readonly FeeClause[],
  context: FeeContext,
): (facts: FeeFacts, options: FeeOptions) => FeeFinding {
  const regions = context.regions ?? regionsOf(context.facts);
  const fees = compileFees(frozenCopy(clauses), sharedBy(context, context.currency, context.fee), regions);
  return (facts, { coverage, ...options }) => {
    const cover = coverage === undefined ? context.cover : () => sliceOf(coverage);
    const pass = (evaluation: Evaluation) => judge(fees, cover, evaluation);
    return evaluateRoom<FeeAnswers>({ zone: context.zone, reader: feeReader, pass }, facts, options);
  };
}

/**
 * Reckons the fees of an agreement in one case: what the customer is charged, line by line, and what of it may be charged now.
 *
 * @param clauses - All fee clauses of the agreement, in contract order.
 * @param facts - What happened; an absent key is unknown.
 * @remarks For many cases compile once; see `compileFee`, which also tells what is refused.
 * @example
 * const finding = evaluateFee(
 *   [{ id: 'visit', fee: 'work', for: 'visit', price: { each: { amount: '80.00', currency: 'CNY' } }, free: { left: 'visits.left' } }],
 *   { work: [{ id: 'first', work: 'visit' }] },
 *   { zone: 'Asia/Shanghai', currency: 'CNY', asOf: '2025-06-06T16:00:00+08:00' },
 * );
 * finding.total
 * // => { outcome: 'undetermined', needs: [{ fact: 'visits.left' }], exact: false, between: ['0.00', '80.00'] }
 */
export function evaluateFee(
  clauses: readonly FeeClause[],
  facts: FeeFacts,
  { asOf, reasons, needs, coverage, ...context }: FeeContext & FeeOptions,
): FeeFinding {
  const options = { asOf, ...(reasons && { reasons }), ...(needs && { needs }), ...(coverage && { coverage }) };
  return compileFee(clauses, context)(facts, options);
}

function judge(fees: CompiledFees, cover: FeeContext['cover'], evaluation: Evaluation): Questions<FeeAnswers> {
  const { shared, charges } = fees;
  const { diagrams } = evaluation;
  const done = charges.some(({ fee }) => fee === 'work') ? workDone(evaluation) : [];
  const parts = partsIn(fees, done, cover, evaluation);
  const reckoning = reckoningOf(parts, shared.rounder, diagrams);
  const total = reckoned(TOTAL, reckoning);
  const decision = decisionOf(evaluation.line);
  const due = chargeableOf(fees, parts, decision, total, reckoning);
  const asAmount = (figure: Reckoned) =>
    amountOf(diagrams, figure, shared.rounder.currency, rounding(shared.rounder.mode));
  const sheet = sheetWhereKnown(reckoning);
  const chargeFor = (clause: ClauseId) => {
    if (sheet !== undefined) return knownFigure(chargeOf(clause).sum(sheet));
    const own = partsOf(parts, clause);
    return reckoned(chargeOf(clause), own === parts ? reckoning : reckoningOf(own, shared.rounder, diagrams));
  };
  if (sheet !== undefined && evaluation.step !== undefined) noteSheet(sheet, fees, evaluation);
  const consents = consentsOf(fees, decision, evaluation);
  if (fees.consents.size > 0) noteTotal(total, due, shared.rounder, evaluation);
  return {
    total: asAmount(total),
    chargeable: asAmount(due),
    statement: whereKnown((known) => statementOf(known, shared.rounder.currency), reckoning),
    charges: Object.fromEntries(
      [...fees.consents.keys()].map((clause) => [
        clause,
        { amount: asAmount(chargeFor(clause)), consent: consents(clause) },
      ]),
    ),
    oldParts: oldPartsOf(
      charges.filter((charge) => charge.fee === 'work'),
      done,
      evaluation,
    ),
    periods: byClause(fees.periods, (period) => periodCharge(period, shared, evaluation)),
    payments: byClause(fees.payments, (payment) => instalmentsOf(payment, total, shared, evaluation)),
    retentions: byClause(fees.retentions, (retention) => retentionOf(retention, total, shared, evaluation)),
  };
}

function rounding(mode: CompiledFees['shared']['rounder']['mode']) {
  return mode === undefined ? {} : { mode };
}

function byClause<Compiled extends { readonly terms: { readonly id: string } }, Answer>(
  clauses: readonly Compiled[],
  answer: (clause: Compiled) => Answer,
): { readonly [clause: string]: Answer } {
  return Object.fromEntries(clauses.map((clause) => [clause.terms.id, answer(clause)]));
}

/** Everything from which the statement is reckoned, so far as it is known. */
function partsIn(
  { shared, charges, clauseLimits, percentages, discounts, limits, taxes }: CompiledFees,
  done: Parameters<typeof workLines>[1],
  cover: FeeContext['cover'],
  evaluation: Evaluation,
): Parts {
  const lines = charges.flatMap((charge) =>
    charge.fee === 'work' ? workLines(charge, done, shared, evaluation) : fixedLines(charge, shared, evaluation),
  );
  const classes = classesIn(lines);
  const bearings =
    cover === undefined || classes.size === 0 ? NO_BEARINGS : bearingsOf(cover(evaluation), classes, evaluation);
  return {
    lines,
    bearings,
    clauseLimits,
    percentages: percentages.map((one) => ({ ...one, applies: noteScope(one.clause, one.scope, evaluation) })),
    discounts: discounts.map((one) => ({ ...one, applies: noteScope(one.clause, one.scope, evaluation) })),
    limits,
    taxes,
  };
}

/** What may be charged: all of it where nothing waits for a quote, else as far as the customer agreed. */
function chargeableOf(
  { consents, limits, shared }: CompiledFees,
  parts: Parts,
  decision: Leaf<Decision>,
  total: Reckoned,
  reckoning: Reckoning,
): Reckoned {
  const waiting = new Set([...consents].flatMap(([clause, consent]) => (consent === 'quoteFirst' ? [clause] : [])));
  const charged = [...parts.lines, ...parts.percentages].some(({ clause }) => waiting.has(clause));
  if (!charged) return total;
  const taking = new Set(limits.map(({ clause }) => clause));
  const asked = (said: Decision) => chargeable(said, waiting, taking, shared.aboveQuote);
  return reckonedBy(
    decision,
    (leaf) =>
      leaf.kind === 'known'
        ? [asked(leaf.value), asked(leaf.value)]
        : [asked({ consent: 'toBeAsked' }), asked({ consent: 'given' })],
    reckoning,
  );
}

/** Whether the customer agreed to each charge, as far as that has to be asked. */
function consentsOf(
  { consents, shared }: CompiledFees,
  decision: Leaf<Decision>,
  evaluation: Evaluation,
): (clause: string) => Uncertain<Settled<Consent>> {
  for (const [clause, consent] of consents) if (consent === 'quoteFirst') noteConsent(clause, decision, evaluation);
  const waits = [...consents.values()].includes('quoteFirst');
  if (waits && shared.aboveQuote === 'notCharged') noteQuote(decision, evaluation);
  const quoted: Uncertain<Settled<Consent>> = evaluation.diagrams.map(decision, ({ consent }) => ({ value: consent }));
  return (clause) => (consents.get(clause) === 'quoteFirst' ? quoted : known({ value: 'notNeeded' }));
}
