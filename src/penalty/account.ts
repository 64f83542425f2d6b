import type { FactName } from '../kernel/answer/index.js';
import { Fraction } from '../kernel/money/index.js';
import type { DayNumber } from '../kernel/time/index.js';
import { type Estimate, exactly, follows } from './estimate.js';
import { type Rates, rateOn } from './interest-rate.js';

/** Something paid, and the day from which it reduces what is owed. */
export interface Payment {
  readonly from: DayNumber;
  readonly amount: Estimate;
}

/** What was paid, or what is missing to tell. */
export type Payments = readonly Payment[] | { readonly names: readonly FactName[] };

/** A debt from the first day that bears interest to the day after the last. */
export interface Account {
  readonly rates: Rates;
  readonly payments: Payments;
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly order: 'principal' | 'interestFirst';
  readonly round: (exact: Fraction) => Fraction;
}

/** All interest accrued, whether paid by now or not. */
export function interestOn(account: Account, owed: Estimate): Estimate {
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
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly rate: number;
  readonly principal: Fraction;
  readonly interest: Fraction;
}

/** What a payment covered: of the interest accrued by then, exactly and as money, and of the principal. */
export interface Covered {
  /** The day from which it counts. */
  readonly from: DayNumber;
  readonly paid: Fraction;
  readonly accrued: Fraction;
  readonly due: Fraction;
  readonly ofInterest: Fraction;
  readonly ofPrincipal: Fraction;
}

/** How a debt went: all interest accrued, what is left of the principal, each stretch, and each payment. */
export interface Walk {
  readonly interest: Fraction;
  readonly principal: Fraction;
  readonly stretches: readonly Stretch[];
  readonly covered: readonly Covered[];
}

/** Goes from change to change: a payment, or another rate. */
export function walk(
  { rates, payments, start, end, order, round }: Account,
  owed: Fraction,
  figures: readonly Fraction[],
): Walk {
  const paid = 'names' in payments ? [] : payments;
  const days = [...paid.map(({ from }) => from), ...rates.steps.map(({ from }) => from), end];
  const changes = [...new Set(days.filter((day) => day > start && day <= end))].sort((a, b) => a - b);
  let principal = owed;
  let interest = Fraction.ZERO;
  let unpaid = Fraction.ZERO;
  const covered: Covered[] = [];
  const pay = (sum: Fraction, day: DayNumber) => {
    const exact = unpaid;
    if (order === 'interestFirst') {
      // What a payment covers is money: the interest accrued by then is rounded, and settled.
      unpaid = round(exact);
      interest = interest.minus(exact).plus(unpaid);
    }
    const before = unpaid;
    const first = order === 'interestFirst' ? unpaid.atMost(sum) : Fraction.ZERO;
    const ofPrincipal = principal.atMost(sum.minus(first));
    // What the principal does not take covers interest, too.
    const after = order === 'principal' ? unpaid.atMost(sum.minus(ofPrincipal)) : Fraction.ZERO;
    principal = principal.minus(ofPrincipal);
    unpaid = unpaid.minus(first).minus(after);
    covered.push({ from: day, paid: sum, accrued: exact, due: before, ofInterest: first.plus(after), ofPrincipal });
  };
  const payOn = (isDue: (day: DayNumber) => boolean) => {
    for (const [index, { from }] of paid.entries())
      if (isDue(from)) pay(figures[rates.steps.length + index] as Fraction, from);
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
  return { interest, principal, stretches, covered };
}

/** The rates and the payments of an account, where all that are used are known. */
export function knownFigures(account: Account): readonly Fraction[] | undefined {
  const { rates, payments } = account;
  const used = usedRates(account);
  if ('names' in payments || payments.some(({ amount }) => amount.names.length > 0)) return undefined;
  if (rates.steps.some(({ rate }, place) => used.has(place) && rate.names.length > 0)) return undefined;
  return [...rates.steps.map(({ rate }) => rate.least), ...payments.map(({ amount }) => amount.least)];
}
