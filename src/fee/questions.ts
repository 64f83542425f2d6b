import type { ClauseId } from '../kernel/answer/index.js';
import { Fraction } from '../kernel/money/index.js';
import type { Decision } from './consent.js';
import type { Setting } from './setting.js';
import type { Sheet } from './sheet.js';
import { amountOfLine, leftOf, type SheetLine, sumOf } from './sheet-line.js';

/** A sum that is asked of a sheet. */
export interface Question {
  readonly sum: (sheet: Sheet) => Fraction;
  /**
   * By how many smallest units, at most, the sum may lie beyond what it is at the ends of what is open: shares of a discount or a
   * tax that are rounded may make it fall by such a unit while the charges rise.
   */
  readonly slack: (sheet: Sheet, setting: Setting) => Fraction;
}

/** All that the customer is charged. */
export const TOTAL: Question = {
  sum: ({ lines }) => sumOf(lines.map(amountOfLine)),
  slack: ({ lines }, { discounts, taxes }) => {
    const taken = discounts.length;
    const onParts = discounts.slice(1).some(({ of }) => of !== undefined) || taxes.some(({ of }) => of !== undefined);
    if (taken === 0 || !onParts) return Fraction.ZERO;
    const rates = sumOf(taxes.map(({ rate }) => rate));
    return Fraction.of(2 * lines.length * taken).times(Fraction.ONE.plus(rates));
  },
};

/** What the lines of a clause come to, before tax on top. */
export function chargeOf(clause: ClauseId): Question {
  const isOwn = (line: SheetLine) => line.clause === clause;
  return {
    sum: ({ lines }) => sumOf(lines.filter(isOwn).map(leftOf)),
    slack: ({ lines }, { discounts }) => among(lines.filter(isOwn).length, lines.length, discounts.length),
  };
}

/** What may be charged as things stand, once it is known what became of the quote. */
export function chargeable(
  decision: Decision,
  waiting: ReadonlySet<ClauseId>,
  limits: ReadonlySet<ClauseId>,
  aboveQuote: 'notCharged' | 'charged',
): Question {
  const quote =
    aboveQuote === 'charged' || decision.quote === undefined ? undefined : Fraction.ofMoney(decision.quote);
  return {
    sum: ({ lines }) => {
      const waits = lines.filter(({ clause }) => waiting.has(clause));
      const taken = lines.filter((line) => limits.has(line.clause) && line.kind === 'most');
      const others = lines.filter((line) => !waits.includes(line) && !taken.includes(line));
      const all = sumOf(waits.map(amountOfLine));
      const agreed = decision.consent === 'given' ? all.atMost(quote ?? all) : Fraction.ZERO;
      const rest = sumOf(taken.map(amountOfLine)).plus(all.minus(agreed));
      return sumOf(others.map(amountOfLine)).plus(agreed).plus(rest.atMost(Fraction.ZERO));
    },
    slack: (sheet, setting) => {
      const waits = sheet.lines.filter(({ clause }) => waiting.has(clause)).length;
      const shared = setting.discounts.length + setting.taxes.length;
      return TOTAL.slack(sheet, setting).plus(among(waits, sheet.lines.length, shared));
    },
  };
}

/** Each part of a sum is rounded by less than a unit, up or down; what some gain the others lose. */
function among(some: number, all: number, sums: number): Fraction {
  return Fraction.of(2 * Math.min(some, all - some) * sums);
}
