import { type Evaluation, looked, type Reckoned } from '../kernel/case/index.js';
import { type DueDayTerms, factsOfDueDay, readAmount, readDueDay, readNumber } from '../kernel/gate/index.js';
import type { Settled, Uncertain } from '../kernel/logic/index.js';
import { Fraction, type Money } from '../kernel/money/index.js';
import { type CountingConvention, civilDate, type DayNumber, MissingRestDaysError } from '../kernel/time/index.js';
import type { ClauseOf, Shared } from './clause.js';
import type { Instalment } from './finding.js';
import { factsOfPaidSum, paidSum } from './paid-sum.js';
import type { Rounder } from './round.js';
import { sharedOut } from './share-out.js';
import { sumOf } from './sheet-line.js';

/** Instalments made ready. */
export interface CompiledPayment {
  readonly terms: ClauseOf<'payment'>;
  readonly parts: readonly PartOf<Reckoned>[];
}

/** What one instalment is of the sum. */
type PartOf<Known> = { readonly share: Known } | { readonly amount: Known } | { readonly rest: true };

/** Prepares the instalments of a clause. */
export function compilePayment(terms: ClauseOf<'payment'>, { rounder, counting, restDays }: Shared): CompiledPayment {
  const counts = terms.instalments.some(({ due }) => 'from' in due && due.within !== undefined);
  if (counts && restDays === undefined && needsRestDays(counting))
    throw new MissingRestDaysError(`clause ${terms.id} moves the day of payment off rest days; give the rest days`);
  const parts = terms.instalments.map((one): PartOf<Reckoned> => {
    if ('rest' in one) return { rest: true };
    if ('share' in one) return { share: readNumber(one.share) };
    return { amount: readAmount(one.amount as Money, rounder.currency) };
  });
  return { terms, parts };
}

function needsRestDays({ lastDayOnRestDay, atLeastWorkingDays }: CountingConvention): boolean {
  return lastDayOnRestDay !== 'stays' || atLeastWorkingDays > 0;
}

/** What is paid when: each instalment with the day on which it falls due. */
export function instalmentsOf(
  { terms, parts }: CompiledPayment,
  fees: Reckoned,
  { rounder, counting, restDays }: Shared,
  evaluation: Evaluation,
): Uncertain<Settled<readonly Instalment[]>> {
  const { diagrams } = evaluation;
  const context = { counting, ...(restDays && { restDays }) };
  const sum = paidSum(terms.of, fees, rounder.currency, evaluation);
  const dues = terms.instalments.map(({ due }) => readDueDay(evaluation, due as DueDayTerms, context));
  const figures = parts.map((part): Reckoned => ('rest' in part ? ZERO : 'share' in part ? part.share : part.amount));
  const known = diagrams.list<Settled<Fraction>>([sum, ...figures]);
  const answer = diagrams.map2(
    known,
    diagrams.list(dues),
    ([whole, ...given], days): Settled<readonly Instalment[]> => {
      if (whole === undefined || 'conflict' in whole) return whole ?? { value: [] };
      const amounts = amountsOf(
        parts,
        given.map((figure) => ('value' in figure ? figure.value : Fraction.ZERO)),
        whole.value,
        rounder,
      );
      return {
        value: amounts.map((amount, at) => ({ amount: amount.money(rounder.currency), due: dateText(days[at]) })),
      };
    },
  );
  note(terms, answer, evaluation);
  return answer;
}

const ZERO: Reckoned = { kind: 'known', value: { value: Fraction.ZERO } };

function dateText(day: DayNumber | null | undefined): string | null {
  return typeof day === 'number' ? civilDate(day) : null;
}

/** Shares that make a whole are shared out so that they make the sum; else each is rounded, and the rest takes what is left. */
function amountsOf(
  parts: readonly PartOf<unknown>[],
  given: readonly Fraction[],
  exact: Fraction,
  { once, unit }: Rounder,
): readonly Fraction[] {
  const whole = once(exact).value;
  const isWhole = parts.every((part) => 'share' in part) && sumOf(given).compare(Fraction.ONE) === 0;
  if (isWhole) return sharedOut(whole, given, unit);
  const stated = parts.map((part, at) => {
    const figure = given[at] ?? Fraction.ZERO;
    return 'rest' in part ? Fraction.ZERO : once('share' in part ? exact.times(figure) : figure).value;
  });
  let rest = whole.minus(sumOf(stated)).atLeast(Fraction.ZERO);
  return parts.map((part, at) => {
    if (!('rest' in part)) return stated[at] ?? Fraction.ZERO;
    const amount = rest;
    rest = Fraction.ZERO;
    return amount;
  });
}

function note(
  terms: ClauseOf<'payment'>,
  answer: Uncertain<Settled<readonly Instalment[]>>,
  evaluation: Evaluation,
): void {
  const told = answer.kind === 'known' && 'value' in answer.value ? answer.value.value : undefined;
  for (const [at, { due }] of terms.instalments.entries()) {
    const one = told?.[at];
    evaluation.step?.({
      rule: 'fee.payment',
      clause: terms.id,
      held: one === undefined ? 'unknown' : one.due === null ? 'not' : 'held',
      ...looked(evaluation, [...factsOfPaidSum(terms.of), ...factsOfDueDay(due as DueDayTerms)]),
      gave: { place: at + 1, amount: one === undefined ? null : { ...one.amount }, due: one?.due ?? null },
    });
  }
}
