import type { ClauseId, Step } from '../kernel/answer/index.js';
import { type Evaluation, type Event, eventsOf, looked } from '../kernel/case/index.js';
import { factOfSum, factsOfDueDay, readDueDay, readSum, type Sum } from '../kernel/gate/index.js';
import type { Leaf } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { civilDate, type DayNumber, startOfDay } from '../kernel/time/index.js';
import { type Account, type Covered, interestOn, knownFigures, type Payments, type Stretch, walk } from './account.js';
import { capped, compileCap, noteAmount, roundingTo } from './charge.js';
import { claimsFrom } from './claims.js';
import { type CompiledPenalty, type PenaltyClause, type Shared, scopeOf } from './clause.js';
import { penaltyDefaults } from './defaults.js';
import { appliesIn, capFigure, estimateIn, perhaps } from './delay.js';
import { anything, between, type Estimate, exactly } from './estimate.js';
import { mayApply, noteGrowth } from './growth.js';
import { compileRates } from './interest-rate.js';
import type { InterestPenalty } from './terms.js';

type InterestClause = InterestPenalty & Pick<PenaltyClause, 'id'>;

/** Prepares simple interest for late payment, by days, on what is outstanding. */
export function compileInterest(terms: InterestClause, others: boolean, shared: Shared): CompiledPenalty['claims'] {
  const applies = scopeOf(terms.appliesTo, shared);
  const rates = compileRates(terms, terms.dayCount ?? penaltyDefaults.dayCount, shared);
  const cap = compileCap(terms.most, shared.currency);
  const round = roundingTo(shared.currency, shared.rounding);
  const capSum: Sum = cap?.of === undefined || cap.of === 'base' ? (terms.on as Sum) : cap.of;
  // A day that bears interest begins a day later where the day of payment still bears it.
  const bearsInterest = rates.steps.some(({ rate }) => !rate.most.isZero()) && cap?.figure.most.isZero() !== true;
  const shift = (terms.days ?? penaltyDefaults.interestDays) === 'afterDue' ? 1 : 0;
  return (evaluation) => {
    const { line, turns } = evaluation;
    const due = readDueDay(evaluation, terms.due, shared);
    const principal = readSum(evaluation, terms.on as Sum, shared.currency);
    const payments = paymentsOf(evaluation, shift, terms.id, others);
    const accountOf = (day: DayNumber): Account => ({
      rates,
      payments,
      start: day + shift,
      end: line.today + shift,
      order: terms.paymentsReduce ?? penaltyDefaults.paymentsReduce,
      round,
    });
    const scope = applies(evaluation);
    const operands = [scope, due, principal, readSum(evaluation, capSum, shared.currency)];
    const claims = claimsFrom(evaluation.diagrams, operands, ([scopeLeaf, dueLeaf, sum, capOf]) => {
      const whether = appliesIn(scopeLeaf);
      if (whether === 'not' || (dueLeaf?.kind === 'known' && dueLeaf.value === null)) return { value: [] };
      const most = capFigure(cap, estimateIn(capOf));
      if (dueLeaf?.kind !== 'known') {
        const anyAmount = anything(dueLeaf?.names ?? []);
        return {
          value: perhaps(
            [{ began: null, uncapped: anyAmount, amount: capped(anyAmount, most, round), how: [] }],
            whether,
          ),
        };
      }
      const day = dueLeaf.value as DayNumber;
      if (line.today <= day) return { value: [] };
      const owed = estimateIn(sum);
      const account = accountOf(day);
      const accrued = interestOn(account, owed);
      if (accrued.names.length === 0 && accrued.least.isZero()) return { value: [] };
      const amount = capped(accrued, most, round);
      const how =
        evaluation.step === undefined
          ? []
          : [
              ...noteAccount(terms.id, account, owed, shift),
              ...noteAmount(terms.id, accrued, most, shared.currency, shared.rounding),
            ];
      return { value: perhaps([{ began: day + shift, uncapped: accrued, amount, how }], whether) };
    });
    if (mayApply(scope) && due.kind === 'known' && due.value !== null) {
      if (line.today <= due.value) turns.add(startOfDay(due.value + 1, line.zone));
      else if (bearsInterest && isOutstanding(accountOf(due.value), principal as Leaf<never>))
        noteGrowth(evaluation, terms.id, claims);
    }
    noteDebt(terms, evaluation, due.kind === 'known' ? due.value : undefined);
    return claims;
  };
}

/** What was paid, by the day from which it counts; what is not known of that is an estimate. */
function paymentsOf(evaluation: Evaluation, shift: number, clause: ClauseId, others: boolean): Payments {
  const paid = eventsOf(evaluation.line, 'paid');
  if (paid === undefined) return { names: ['log.paid'] };
  const own = paid.filter(({ event }) => event.clause === undefined || event.clause === clause);
  return own.map(({ day, event }) => ({ from: day + shift, amount: amountPaid(event, others) }));
}

/** What was paid; where there are other debts, and the payment names none, any part of it may be for this one. */
function amountPaid({ amount, clause }: Event, others: boolean): Estimate {
  if (amount === undefined) return anything(['log.paid.amount']);
  const paid = Fraction.ofMoney(amount);
  return others && clause === undefined ? between(Fraction.ZERO, paid, ['log.paid.clause']) : exactly(paid);
}

/** Whether something is still owed that bears interest, or may be. */
function isOutstanding(account: Account, principal: Leaf<never>): boolean {
  const owed = principal.kind === 'known' ? (principal.value as { readonly value?: Fraction }).value : undefined;
  if (owed === undefined) return true;
  if (isPaidBefore(account, owed)) return false;
  const figures = knownFigures(account);
  return figures === undefined || !walk(account, owed, figures).principal.isZero();
}

/** Whether all is paid before a day bears interest, whatever the rates are. */
function isPaidBefore({ payments, start }: Account, owed: Fraction): boolean {
  if ('names' in payments) return owed.isZero();
  const paid = payments.filter(({ from }) => from <= start).map(({ amount }) => amount.least);
  return paid.reduce((sum, amount) => sum.plus(amount), Fraction.ZERO).compare(owed) >= 0;
}

function noteDebt(terms: InterestClause, evaluation: Evaluation, due: DayNumber | null | undefined): void {
  const { today } = evaluation.line;
  const sum = factOfSum(terms.on as Sum);
  evaluation.step?.({
    rule: 'penalty.interest.due',
    clause: terms.id,
    held: due === undefined ? 'unknown' : due !== null && today > due ? 'held' : 'not',
    ...looked(evaluation, [...factsOfDueDay(terms.due), ...(sum === undefined ? [] : [sum]), 'log.paid']),
    gave: { due: typeof due === 'number' ? civilDate(due) : null },
  });
}

/** Each stretch with its days, what was outstanding, the rate and the interest; and what each payment covered. */
function noteAccount(clause: string, account: Account, owed: Estimate, shift: number): readonly Step[] {
  const figures = knownFigures(account);
  if (owed.names.length > 0 || figures === undefined) return [];
  const { stretches, covered } = walk(account, owed.least, figures);
  const steps = [
    ...stretches.map((stretch) => ({ day: stretch.to, step: stretchStep(clause, account, stretch, figures) })),
    ...covered.map((payment) => ({ day: payment.from, step: paymentStep(clause, payment, shift) })),
  ];
  return steps.sort((a, b) => a.day - b.day).map(({ step }) => step);
}

function stretchStep(
  clause: string,
  { rates }: Account,
  { from, to, rate, principal, interest }: Stretch,
  figures: readonly Fraction[],
): Step {
  return {
    rule: 'penalty.interest.stretch',
    clause,
    held: 'held',
    gave: {
      from: civilDate(from),
      through: civilDate(to - 1),
      principal: principal.text(),
      rate: `${(figures[rate] as Fraction).times(Fraction.of(100)).text()}%`,
      part: rates.part(from, to).text(),
      interest: interest.text(),
    },
  };
}

function paymentStep(
  clause: string,
  { from, paid, accrued, due, ofInterest, ofPrincipal }: Covered,
  shift: number,
): Step {
  const day = civilDate(from - shift);
  const gave = { day, paid: paid.text(), ofInterest: ofInterest.text(), ofPrincipal: ofPrincipal.text() };
  if (accrued.compare(due) === 0) return { rule: 'penalty.interest.payment', clause, held: 'held', gave: { ...gave } };
  const settled = { accrued: accrued.text(), due: due.text() };
  return { rule: 'penalty.interest.payment.rounded', clause, held: 'held', gave: { ...gave, ...settled } };
}
