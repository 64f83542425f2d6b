import type { FactName } from '../kernel/answer/index.js';
import {
  type Evaluation,
  knownFigure,
  looked,
  openFigure,
  type Reckoned,
  reckon,
  type WorkItem,
} from '../kernel/case/index.js';
import { readNumber } from '../kernel/gate/index.js';
import { restsOn } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { feeDefaults } from './defaults.js';
import { type PlainFigure, settledValue } from './line.js';
import { measuredTime } from './reader.js';
import type { WorkFee } from './terms.js';

const MS_AN_HOUR = 3_600_000;
const MINUTES_AN_HOUR = 60;

/** How much of a clause is charged of one piece of work, and how much of it is free. */
export interface Charged {
  readonly charged: Reckoned;
  readonly free: Reckoned;
}

/** The quantities of a work clause made ready. */
export interface Quantities {
  readonly billing?: Billing;
  readonly free?: { readonly first: Reckoned } | { readonly left: FactName };
  /** One piece of a part is meant where its cost is charged and no number is told. */
  readonly oneUnlessTold: boolean;
}

interface Billing {
  readonly every: Reckoned;
  readonly begun: 'up' | 'down' | 'nearest';
  readonly least: Reckoned;
}

/** Prepares what a clause says of quantities. */
export function compileQuantities({ for: kind, billing, free }: WorkFee): Quantities {
  return {
    oneUnlessTold: kind === 'visit' || kind === 'part',
    ...(billing && kind === 'labour' && { billing: compileBilling(billing) }),
    ...(free && { free: 'left' in free ? free : { first: readNumber(free.first) } }),
  };
}

function compileBilling({ every, begun, least }: NonNullable<WorkFee['billing']>): Billing {
  return {
    every: readNumber(every.minutes),
    begun: begun ?? feeDefaults.begun,
    least: least === undefined ? knownFigure(Fraction.ZERO) : readNumber(least.minutes),
  };
}

/** What is charged of each piece of work of a clause, in the order of the list, and what is free. */
export function chargedOf(
  clause: string,
  { billing, free, oneUnlessTold }: Quantities,
  pieces: readonly WorkItem[],
  evaluation: Evaluation,
): readonly Charged[] {
  const billed = pieces.map((piece) => {
    const quantity = quantityOf(clause, piece, oneUnlessTold, evaluation);
    return billing === undefined ? quantity : inSteps(clause, piece, billing, quantity, evaluation);
  });
  if (free === undefined) return billed.map((charged) => ({ charged, free: knownFigure(Fraction.ZERO) }));
  return afterFree(clause, free, pieces, billed, evaluation);
}

/** How much was done, in hours, kilometres or pieces. */
function quantityOf(clause: string, piece: WorkItem, oneUnlessTold: boolean, evaluation: Evaluation): PlainFigure {
  const quantity = toldQuantity(piece, oneUnlessTold);
  const measured = piece.quantity === undefined && measuredTime(piece) !== undefined ? ['at', 'until'] : [];
  const details = ['work', ...(quantity.kind === 'open' || piece.quantity !== undefined ? ['quantity'] : measured)];
  evaluation.step?.({
    rule: 'fee.quantity',
    clause,
    held: quantity.kind === 'known' ? 'held' : 'unknown',
    ...looked(
      evaluation,
      details.map((detail) => `work.${piece.id}.${detail}`),
    ),
    gave: { item: piece.id, quantity: settledValue(quantity)?.text() ?? null },
  });
  return quantity;
}

function toldQuantity(piece: WorkItem, oneUnlessTold: boolean): PlainFigure {
  if (piece.quantity !== undefined) return knownFigure(Fraction.of(piece.quantity));
  if (oneUnlessTold) return knownFigure(Fraction.ONE);
  const measured = measuredTime(piece);
  if (measured === undefined) return openFigure([`work.${piece.id}.quantity`]);
  return knownFigure(Fraction.of(measured[1] - measured[0]).over(MS_AN_HOUR));
}

/** Time worked in the steps in which it is charged, and at least the least time. */
function inSteps(
  clause: string,
  { id }: WorkItem,
  { every, begun, least }: Billing,
  hours: Reckoned,
  evaluation: Evaluation,
): Reckoned {
  const step = settledValue(every);
  const billed =
    step === undefined
      ? openFigure([hours, every, least].flatMap((figure) => [...restsOn(figure)]))
      : reckon(evaluation.diagrams, [hours, least], (worked, floor) =>
          stepsOf(worked, step, begun).atLeast(floor.over(MINUTES_AN_HOUR)),
        );
  evaluation.step?.({
    rule: 'fee.billing',
    clause,
    held: billed.kind === 'known' ? 'held' : 'unknown',
    gave: {
      item: id,
      hours: settledValue(hours)?.text() ?? null,
      minutes: step?.text() ?? null,
      begun,
      least: settledValue(least)?.text() ?? null,
      quantity: settledValue(billed)?.text() ?? null,
    },
  });
  return billed;
}

function stepsOf(hours: Fraction, minutes: Fraction, begun: Billing['begun']): Fraction {
  const steps = hours.times(Fraction.of(MINUTES_AN_HOUR)).over(minutes);
  const whole = begun === 'up' ? steps.ceiling() : begun === 'down' ? steps.floor() : steps.nearest();
  return whole.times(minutes).over(MINUTES_AN_HOUR);
}

/** What is left to be charged of each piece once the free units are used up, the first piece first. */
function afterFree(
  clause: string,
  free: NonNullable<Quantities['free']>,
  pieces: readonly WorkItem[],
  billed: readonly Reckoned[],
  evaluation: Evaluation,
): readonly Charged[] {
  const { diagrams } = evaluation;
  const allowance = 'left' in free ? leftBy(evaluation, free.left) : free.first;
  let before: Reckoned = knownFigure(Fraction.ZERO);
  return billed.map((quantity, index) => {
    const charged = reckon(
      diagrams,
      [allowance, before, quantity],
      (all, used, own) => own.minus(all.minus(used).atLeast(Fraction.ZERO).atMost(own)),
      [0],
    );
    before = reckon(diagrams, [before, quantity], (used, own) => used.plus(own));
    const [own, left] = [settledValue(quantity), settledValue(charged)];
    const freed = own !== undefined && left !== undefined ? knownFigure(own.minus(left)) : allowance;
    evaluation.step?.({
      rule: 'fee.free',
      clause,
      held: left === undefined ? 'unknown' : 'held',
      ...looked(evaluation, 'left' in free ? [free.left] : []),
      gave: {
        item: pieces[index]?.id ?? null,
        free: left === undefined ? null : (settledValue(freed)?.text() ?? null),
        quantity: left?.text() ?? null,
      },
    });
    return { charged, free: freed };
  });
}

/** How many are still free by a fact; a number that is known not to be, or lies below zero, leaves nothing free. */
function leftBy({ read }: Evaluation, fact: FactName): Reckoned {
  const told = read(fact);
  if (told === undefined) return openFigure([fact]);
  return knownFigure(typeof told === 'number' && told > 0 ? Fraction.of(plainText(told)) : Fraction.ZERO);
}

/** A number as a plain decimal, also where it is so small or so large that JSON writes it with an exponent. */
function plainText(value: number): string {
  if (!String(value).includes('e')) return String(value);
  return value < 1 ? value.toFixed(30) : BigInt(Math.min(value, 1e30)).toString();
}
