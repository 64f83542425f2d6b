import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, knownFigure, looked, openFigure, type Reckoned, reckon } from '../kernel/case/index.js';
import { readAmount, readNumber } from '../kernel/gate/index.js';
import { type Currency, Fraction, type Money, type Rate } from '../kernel/money/index.js';
import { pricedByTiers } from './by-tiers.js';
import { settledValue } from './line.js';
import { moneyJson, type Piece, type Priced, quantitiesOf, roundedJson, unitPriceOf } from './priced.js';
import type { Rounder } from './round.js';
import type { WorkPrice } from './terms.js';
import { compileRows, type TierPrice } from './tiers.js';

/** What work costs, made ready. */
export type Price =
  | { readonly by: 'each'; readonly each: Reckoned }
  | TierPrice
  | { readonly by: 'cost'; readonly markUp: Reckoned; readonly stated?: Rate };

/** Prepares the price of a clause. */
export function compilePrice(price: WorkPrice, currency: Currency): Price {
  if ('each' in price) return { by: 'each', each: readAmount(price.each as Money, currency) };
  if ('tiers' in price) return { by: price.tiers, table: compileRows(price.rows, currency) };
  if ('atCost' in price) return { by: 'cost', markUp: knownFigure(Fraction.ZERO) };
  const stated = typeof price.costPlus === 'string' ? { stated: price.costPlus as Rate } : {};
  return { by: 'cost', markUp: readNumber(price.costPlus), ...stated };
}

/** The exact price of each piece of work of a clause. */
export function pricesOf(
  clause: ClauseId,
  price: Price,
  pieces: readonly Piece[],
  rounder: Rounder,
  evaluation: Evaluation,
): readonly Priced[] {
  switch (price.by) {
    case 'each':
      return pieces.map((piece) => byTheUnit(clause, piece, price.each, rounder, evaluation));
    case 'cost':
      return pieces.map((piece) => byCost(clause, piece, price, rounder, evaluation));
    default:
      return pricedByTiers(clause, price, pieces, rounder, evaluation);
  }
}

function byTheUnit(
  clause: ClauseId,
  { work, charged, free, adjusted }: Piece,
  each: Reckoned,
  rounder: Rounder,
  evaluation: Evaluation,
): Priced {
  const { diagrams } = evaluation;
  const unit = reckon(diagrams, [each, adjusted], (stated, share) => stated.times(share));
  const exact = reckon(diagrams, [charged, unit], (quantity, one) => quantity.times(one));
  evaluation.step?.({
    rule: 'fee.price',
    clause,
    held: exact.kind === 'known' ? 'held' : 'unknown',
    gave: {
      item: work.id,
      quantity: settledValue(charged)?.text() ?? null,
      unitPrice: moneyJson(unit, rounder.currency),
      amount: roundedJson(exact, rounder),
    },
  });
  return { item: work.id, exact, shown: () => ({ ...quantitiesOf({ charged, free }), ...unitPriceOf(unit, rounder) }) };
}

function byCost(
  clause: ClauseId,
  { work, charged, free }: Piece,
  { markUp, stated }: Extract<Price, { readonly by: 'cost' }>,
  rounder: Rounder,
  evaluation: Evaluation,
): Priced {
  const { diagrams } = evaluation;
  const fact = `work.${work.id}.cost`;
  const cost =
    work.cost === undefined ? openFigure([fact]) : knownFigure(Fraction.ofMoney(work.cost, rounder.currency));
  const exact = reckon(diagrams, [charged, cost, markUp], (quantity, one, more) =>
    quantity.times(one).times(Fraction.ONE.plus(more)),
  );
  evaluation.step?.({
    rule: 'fee.price.cost',
    clause,
    held: exact.kind === 'known' ? 'held' : 'unknown',
    ...looked(evaluation, [fact]),
    gave: {
      item: work.id,
      quantity: settledValue(charged)?.text() ?? null,
      cost: moneyJson(cost, rounder.currency),
      markUp: stated ?? (settledValue(markUp) === undefined ? null : '0%'),
      amount: roundedJson(exact, rounder),
    },
  });
  const shown = () => ({
    ...quantitiesOf({ charged, free }),
    ...unitPriceOf(cost, rounder),
    ...(stated !== undefined && { rate: stated }),
  });
  return { item: work.id, exact, shown };
}
