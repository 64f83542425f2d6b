import type { Json } from '../kernel/answer/index.js';
import type { Evaluation, Reckoned } from '../kernel/case/index.js';
import type { Fraction } from '../kernel/money/index.js';
import type { CompiledFees } from './clause.js';
import { settledValue } from './line.js';
import { noteRounded } from './note-rounding.js';
import type { Rounder } from './round.js';
import type { Sheet } from './sheet.js';
import { type SharedSum, type SheetLine, sumOf } from './sheet-line.js';

/** Notes everything that is reckoned with the lines: what is added to them, taken off, and shared out among them. */
export function noteSheet({ lines, discounts, taxes }: Sheet, fees: CompiledFees, evaluation: Evaluation): void {
  const { rounder } = fees.shared;
  for (const line of lines) noteLine(line, lines, fees, evaluation);
  for (const sum of discounts) noteDiscount(sum, lines, rounder, evaluation);
  for (const [at, sum] of taxes.entries()) noteTax(sum, fees.taxes[at]?.prices ?? 'onTop', lines, rounder, evaluation);
}

function noteLine(line: SheetLine, lines: readonly SheetLine[], fees: CompiledFees, evaluation: Evaluation): void {
  const { rounder } = fees.shared;
  const { clause } = line;
  const amount = moneyJson(line.price, rounder);
  const isOwn = fees.limits.every((limit) => limit.clause !== clause);
  switch (line.kind) {
    case 'least':
      evaluation.step?.({ rule: isOwn ? 'fee.least' : 'fee.limit.least', clause, held: 'held', gave: { amount } });
      break;
    case 'most':
      evaluation.step?.({ rule: isOwn ? 'fee.most' : 'fee.limit.most', clause, held: 'held', gave: { amount } });
      break;
    case 'deductible':
      evaluation.step?.({ rule: 'fee.deductible', held: 'held', gave: { by: clause, amount } });
      break;
    case 'overClaimLimit':
      evaluation.step?.({ rule: 'fee.claimLimit', held: 'held', gave: { by: clause, amount } });
      break;
    case 'percentage':
      notePercentage(line, lines, fees, evaluation);
      break;
    default:
      break;
  }
  noteBorne(line, rounder, evaluation);
}

function notePercentage(
  { clause, rate, price, rounded }: SheetLine,
  lines: readonly SheetLine[],
  { percentages, shared }: CompiledFees,
  evaluation: Evaluation,
): void {
  const of = percentages.find((percentage) => percentage.clause === clause)?.of ?? [];
  const base = sumOf(lines.filter((line) => of.includes(line.clause)).map((line) => line.price.minus(line.borne)));
  evaluation.step?.({
    rule: 'fee.percentage',
    clause,
    held: 'held',
    gave: { rate: rate ?? null, base: moneyJson(base, shared.rounder), amount: moneyJson(price, shared.rounder) },
  });
  noteRounded(clause, 'percentage', { ...(rounded && { rounded }) }, evaluation);
}

function noteBorne(line: SheetLine, rounder: Rounder, evaluation: Evaluation): void {
  const { clause, price, borne, borneBy } = line;
  if (borneBy === undefined) return;
  evaluation.step?.({
    rule: 'fee.borne',
    clause,
    held: 'held',
    gave: {
      line: nameOf(line),
      by: borneBy,
      price: moneyJson(price, rounder),
      amount: moneyJson(borne, rounder),
    },
  });
}

function noteDiscount(sum: SharedSum, lines: readonly SheetLine[], rounder: Rounder, evaluation: Evaluation): void {
  const { clause, of, amount } = sum;
  evaluation.step?.({
    rule: 'fee.discount',
    clause,
    held: 'held',
    gave: { base: moneyJson(of, rounder), amount: moneyJson(amount, rounder) },
  });
  noteRounded(clause, 'discount', sum, evaluation);
  for (const { line, part } of partsOf(sum, lines)) {
    evaluation.step?.({
      rule: 'fee.discount.part',
      clause: line.clause,
      held: 'held',
      gave: { by: clause, line: nameOf(line), amount: moneyJson(part, rounder) },
    });
  }
}

function noteTax(
  sum: SharedSum,
  prices: 'onTop' | 'inside',
  lines: readonly SheetLine[],
  rounder: Rounder,
  evaluation: Evaluation,
): void {
  const { clause, of, amount } = sum;
  evaluation.step?.({
    rule: prices === 'onTop' ? 'fee.tax.onTop' : 'fee.tax.inside',
    clause,
    held: 'held',
    gave: { base: moneyJson(of, rounder), amount: moneyJson(amount, rounder) },
  });
  noteRounded(clause, 'tax', sum, evaluation);
  for (const { line, part } of partsOf(sum, lines)) {
    evaluation.step?.({
      rule: 'fee.tax.part',
      clause: line.clause,
      held: 'held',
      gave: { by: clause, line: nameOf(line), amount: moneyJson(part, rounder) },
    });
  }
}

/** What falls on each line of a sum that is shared out. */
function partsOf({ parts }: SharedSum, lines: readonly SheetLine[]) {
  return parts.flatMap(({ line: place, amount }) => {
    const line = lines[place];
    return line === undefined ? [] : [{ line, part: amount }];
  });
}

/** What a line is called in the trace: the piece of work, or what it is for. */
function nameOf({ item, kind }: SheetLine): string {
  return item ?? kind;
}

function moneyJson(figure: Fraction, { currency }: Rounder): Json {
  return { ...figure.money(currency) };
}

/** Notes what all of it comes to, and what of that may be charged as things stand. */
export function noteTotal(total: Reckoned, due: Reckoned, rounder: Rounder, evaluation: Evaluation): void {
  const amount = settledValue(total);
  const charged = settledValue(due);
  evaluation.step?.({
    rule: 'fee.total',
    held: amount === undefined || charged === undefined ? 'unknown' : 'held',
    gave: {
      amount: amount === undefined ? null : moneyJson(amount, rounder),
      chargeable: charged === undefined ? null : moneyJson(charged, rounder),
    },
  });
}
