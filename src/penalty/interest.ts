import type { FactName, Step } from '../kernel/answer/index.js';
import { type Evaluation, eventsOf, looked } from '../kernel/case/index.js';
import { factOfSum, factsOfDueDay, readDueDay, readSum, type Sum } from '../kernel/gate/index.js';
import type { Leaf } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { civilDate, type DayNumber, startOfDay } from '../kernel/time/index.js';
import { capped, compileCap, noteAmount, roundingTo } from './charge.js';
import { claimsFrom } from './claims.js';
import { type CompiledPenalty, type PenaltyClause, type Shared, scopeOf } from './clause.js';
import { penaltyDefaults } from './defaults.js';
import { appliesIn, capFigure, estimateIn, perhaps } from './delay.js';
import { anything, type Estimate, exactly, follows } from './estimate.js';
import { mayApply, noteGrowth } from './growth.js';
import { compileRates, type Rates, rateOn } from './interest-rate.js';
import type { InterestPenalty } from './terms.js';

type InterestClause = InterestPenalty & Pick<PenaltyClause, 'id'>;

/** Something paid, and the day from which it reduces what is owed. */
interface Payment {
  readonly from: DayNumber;
  readonly amount: Estimate;
}

/** Prepares simple interest for late payment, by days, on what is outstanding. */
export function compileInterest(terms: InterestClause, shared: Shared): CompiledPenalty['claims'] {
  const applies = scopeOf(terms.appliesTo, shared);
  const rates = compileRates(terms, terms.dayCount ?? penaltyDefaults.dayCount, shared);
  const cap = compileCap(terms.most, shared.currency);
  const round = roundingTo(shared.currency, shared.rounding);
  const capSum: Sum = cap?.of === undefined || cap.of === 'base' ? (terms.on as Sum) : cap.of;
  // A day that bears interest begins a day later where the day of payment still bears it.
  const shift = (terms.days ?? penaltyDefaults.interestDays) === 'afterDue' ? 1 : 0;
  return (evaluation) => {
    const { line, turns } = evaluation;
    const due = readDueDay(evaluation, terms.due, shared);
    const principal = readSum(evaluation, terms.on as Sum, shared.currency);
    const payments = paymentsOf(evaluation, shift);
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
        const any = anything(dueLeaf?.names ?? []);
        return { value: perhaps([{ began: null, uncapped: any, amount: capped(any, most, round), how: [] }], whether) };
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
              ...noteStretches(terms.id, account, owed),
              ...noteAmount(terms.id, accrued, most, shared.currency, shared.rounding),
            ];
      return { value: perhaps([{ began: day + shift, uncapped: accrued, amount, how }], whether) };
    });
    if (mayApply(scope) && due.kind === 'known' && due.value !== null) {
      if (line.today <= due.value) turns.add(startOfDay(due.value + 1, line.zone));
      else if (isOutstanding(accountOf(due.value), principal as Leaf<never>)) noteGrowth(evaluation, terms.id, claims);
    }
    noteDebt(terms, evaluation, due.kind === 'known' ? due.value : undefined);
    return claims;
  };
}

/** What was paid, by the day from which it counts; what is not known of that is an estimate. */
function paymentsOf(
  evaluation: Evaluation,
  shift: number,
): readonly Payment[] | { readonly names: readonly FactName[] } {
  const paid = eventsOf(evaluation.line, 'paid');
  if (paid === undefined) return { names: ['log.paid'] };
  return paid.map(({ day, event }) => ({
    from: day + shift,
    amount: event.amount === undefined ? anything(['log.paid.amount']) : exactly(Fraction.ofMoney(event.amount)),
  }));
}

/** A debt from the first day that bears interest to the day after the last. */
interface Account {
  readonly rates: Rates;
  readonly payments: ReturnType<typeof paymentsOf>;
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly order: 'principal' | 'interestFirst';
  readonly round: (exact: Fraction) => Fraction;
}

/** All interest accrued, whether paid by now or not. */
function interestOn(account: Account, owed: Estimate): Estimate {
  const { payments, rates } = account;
  const isTold = !('names' in payments);
  const paid = isTold ? payments : [];
  const parts = [owed, ...rates.steps.map(({ rate }) => rate), ...paid.map(({ amount }) => amount)];
  const firstPaid = 1 + rates.steps.length;
  const used = usedRates(account);
  // A rate that no day bears makes no difference.
  const relevant = parts.map((part, place) =>
    place > 0 && place < firstPaid && !used.has(place - 1) ? exactly(Fraction.ZERO) : part,
  );
  const falling = paid.map((_, index) => firstPaid + index);
  const accrued = follows(relevant, (sum, ...figures) => walk(account, sum, figures).interest, falling);
  if (isTold || accrued.most.isZero()) return accrued;
  return { least: Fraction.ZERO, most: accrued.most, names: [...accrued.names, ...payments.names] };
}

function usedRates({ rates, start, end }: Account): ReadonlySet<number> {
  const first = rateOn(rates, start);
  const last = rateOn(rates, end - 1);
  return new Set(rates.steps.map((_, place) => place).filter((place) => place >= first && place <= last));
}

/** One stretch in which nothing changes. */
interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly rate: number;
  readonly principal: Fraction;
  readonly interest: Fraction;
}

/** Goes from change to change: a payment, or another rate. */
function walk(
  { rates, payments, start, end, order, round }: Account,
  owed: Fraction,
  figures: readonly Fraction[],
): { interest: Fraction; principal: Fraction; stretches: readonly Stretch[] } {
  const paid = 'names' in payments ? [] : payments;
  const days = [...paid.map(({ from }) => from), ...rates.steps.map(({ from }) => from), end];
  const changes = [...new Set(days.filter((day) => day > start && day <= end))].sort((a, b) => a - b);
  let principal = owed;
  let interest = Fraction.ZERO;
  let unpaid = Fraction.ZERO;
  const pay = (sum: Fraction) => {
    if (order === 'interestFirst') {
      // What a payment covers is money: the interest accrued by then is rounded, and settled.
      const settled = round(unpaid);
      interest = interest.minus(unpaid).plus(settled);
      unpaid = settled;
    }
    const first = order === 'interestFirst' ? unpaid.atMost(sum) : Fraction.ZERO;
    const reduced = principal.atMost(sum.minus(first));
    principal = principal.minus(reduced);
    unpaid = unpaid.minus(first);
    // What the principal does not take covers interest, too.
    if (order === 'principal') unpaid = unpaid.minus(unpaid.atMost(sum.minus(reduced)));
  };
  const payOn = (isDue: (day: DayNumber) => boolean) => {
    for (const [index, { from }] of paid.entries())
      if (isDue(from)) pay(figures[rates.steps.length + index] as Fraction);
  };
  payOn((day) => day <= start);
  const stretches: Stretch[] = [];
  let from = start;
  for (const to of changes) {
    const rate = rateOn(rates, from);
    const part = principal.times(figures[rate] as Fraction).times(rates.part(from, to));
    if (!principal.isZero()) stretches.push({ from, to, rate, principal, interest: part });
    interest = interest.plus(part);
    unpaid = unpaid.plus(part);
    payOn((day) => day === to);
    from = to;
  }
  return { interest, principal, stretches };
}

/** Whether something is still owed, or may be. */
function isOutstanding(account: Account, principal: Leaf<never>): boolean {
  const owed = principal.kind === 'known' ? (principal.value as { readonly value?: Fraction }).value : undefined;
  const figures = knownFigures(account);
  return owed === undefined || figures === undefined || !walk(account, owed, figures).principal.isZero();
}

/** The rates and the payments of an account, where all that are used are known. */
function knownFigures(account: Account): readonly Fraction[] | undefined {
  const { rates, payments } = account;
  const used = usedRates(account);
  if ('names' in payments || payments.some(({ amount }) => amount.names.length > 0)) return undefined;
  if (rates.steps.some(({ rate }, place) => used.has(place) && rate.names.length > 0)) return undefined;
  return [...rates.steps.map(({ rate }) => rate.least), ...payments.map(({ amount }) => amount.least)];
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

/** Each stretch: its days, what was outstanding, the rate, and the interest. */
function noteStretches(clause: string, account: Account, owed: Estimate): readonly Step[] {
  const { rates } = account;
  const figures = knownFigures(account);
  if (owed.names.length > 0 || figures === undefined) return [];
  return walk(account, owed.least, figures).stretches.map(({ from, to, rate, principal, interest }) => ({
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
  }));
}
