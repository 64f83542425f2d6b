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
   * By how much, at most, the sum may lie beyond what it is at an end of what is open: shares of a discount or a tax that are rounded
   * may make it fall by a smallest unit while the charges rise.
   */
  readonly slack: (at: End) => Fraction;
}

/** One end of what is open: what the sheet is there, and which lines there may be anywhere between the ends, by their clauses. */
export interface End {
  readonly end: 0 | 1;
  readonly sheet: Sheet;
  readonly setting: Setting;
  readonly possible: readonly ClauseId[];
  /** The smallest unit of the currency. */
  readonly unit: Fraction;
}

/** All that the customer is charged. */
export const TOTAL: Question = {
  sum: ({ lines }) => sumOf(lines.map(amountOfLine)),
  slack: ({ setting: { discounts, taxes }, possible, unit }) => {
    const taken = discounts.length;
    const onParts = discounts.slice(1).some(({ of }) => of !== undefined) || taxes.some(({ of }) => of !== undefined);
    if (taken === 0 || !onParts) return Fraction.ZERO;
    return unit.times(Fraction.of(2 * possible.length * taken)).times(withTax(taxes));
  },
};

/** What the lines of a clause come to, before tax on top. */
export function chargeOf(clause: ClauseId): Question {
  const isOwn = (line: SheetLine) => line.clause === clause;
  return {
    sum: ({ lines }) => sumOf(lines.filter(isOwn).map(leftOf)),
    slack: (at) => {
      const { possible, setting, unit } = at;
      const own = possible.filter((id) => id === clause).length;
      return unit.times(among(own, possible.length, setting.discounts.length)).atMost(roomOf(at, isOwn));
    },
  };
}

/** Discounts never add to a charge, and never take off more than their amounts. */
function roomOf({ end, sheet, setting }: End, isOwn: (line: SheetLine) => boolean): Fraction {
  const taken = sumOf(sheet.lines.filter(isOwn).map(({ discount }) => discount));
  if (end === 1) return taken;
  const amounts = setting.discounts.map(({ off }) => ('amount' in off ? off.amount : Fraction.INFINITE));
  return sumOf(amounts).minus(taken).atLeast(Fraction.ZERO);
}

/** What may be charged as things stand, once it is known what became of the quote. */
export function chargeable(
  decision: Decision,
  waiting: ReadonlySet<ClauseId>,
  limits: ReadonlySet<ClauseId>,
  aboveQuote: 'notCharged' | 'charged',
): Question {
  const quote = aboveQuote === 'charged' || decision.quote === undefined ? undefined : Fraction.ofMoney(decision.quote);
  const sum: Question['sum'] = ({ lines }) => {
    const waits = lines.filter((line) => waiting.has(line.clause) || isPartOfWaiting(line, lines, waiting));
    const taken = lines.filter((line) => limits.has(line.clause) && line.kind === 'most');
    const others = lines.filter((line) => !waits.includes(line) && !taken.includes(line));
    const all = sumOf(waits.map(amountOfLine));
    const agreed = decision.consent === 'given' ? all.atMost(quote ?? all) : Fraction.ZERO;
    const rest = sumOf(taken.map(amountOfLine)).plus(all.minus(agreed));
    return sumOf(others.map(amountOfLine)).plus(agreed).plus(rest.atMost(Fraction.ZERO));
  };
  return {
    sum,
    slack: (at) => {
      const waits = at.possible.filter((clause) => waiting.has(clause)).length;
      const shared = at.setting.discounts.length + at.setting.taxes.length;
      const cents = at.unit.times(among(waits, at.possible.length, shared));
      return TOTAL.slack(at)
        .plus(cents)
        .plus(raisedLess(at, limits, sum(at.sheet)));
    },
  };
}

/** What the customer bears of a claim under a cover waits with the charges that it is for. */
function isPartOfWaiting(line: SheetLine, lines: readonly SheetLine[], waiting: ReadonlySet<ClauseId>): boolean {
  if (line.kind !== 'deductible' && line.kind !== 'overClaimLimit') return false;
  return lines.some(({ borneBy, clause }) => borneBy === line.clause && waiting.has(clause));
}

/** What raises all charges to their least becomes less while charges rise that may not be made. */
function raisedLess({ end, sheet, setting }: End, ids: ReadonlySet<ClauseId>, sum: Fraction): Fraction {
  const { limits, taxes } = setting;
  if (end === 0)
    return sumOf(sheet.lines.filter(({ clause, kind }) => ids.has(clause) && kind === 'least').map(amountOfLine));
  const least = sumOf(limits.map((limit) => limit.least ?? Fraction.ZERO)).times(withTax(taxes));
  return least.minus(sum).atLeast(Fraction.ZERO);
}

function withTax(taxes: Setting['taxes']): Fraction {
  return Fraction.ONE.plus(sumOf(taxes.map(({ rate }) => rate)));
}

/** Each part of a sum is rounded by less than a unit, up or down; what some gain the others lose. */
function among(some: number, all: number, sums: number): Fraction {
  return Fraction.of(2 * Math.min(some, all - some) * sums);
}
