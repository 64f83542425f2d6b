import type { FactName } from '../kernel/answer/index.js';
import {
  claimOf,
  type Evaluation,
  knownFigure,
  looked,
  openFigure,
  type Reckoned,
  rangeOfLeaf,
  type WorkItem,
} from '../kernel/case/index.js';
import { readNumber } from '../kernel/gate/index.js';
import type { Leaf, Settled } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { type CivilDate, type DayNumber, dayNumber, startOfDay } from '../kernel/time/index.js';
import { settledValue } from './line.js';
import { dayOfWork } from './reader.js';
import type { WorkFee } from './terms.js';

/** A new price, as a share of the one stated, and its first day. */
export interface Adjustment {
  readonly from: CivilDate;
  readonly day: DayNumber;
  readonly to: Reckoned;
}

/** Prepares the adjustments of a price, the earliest first. */
export function compileAdjusted(adjusted: WorkFee['adjusted'] = []): readonly Adjustment[] {
  return adjusted
    .map(({ from, to }) => ({ from, day: dayNumber(from), to: readNumber(to) }))
    .sort((one, other) => one.day - other.day);
}

const AS_STATED: Reckoned = /* @__PURE__ */ knownFigure(Fraction.ONE);

/** By what the price stated is multiplied on the day of a piece of work. */
export function adjustedFor(
  clause: string,
  adjustments: readonly Adjustment[],
  piece: WorkItem,
  evaluation: Evaluation,
): Reckoned {
  if (adjustments.length === 0) return AS_STATED;
  const fact = `work.${piece.id}.at`;
  const day = dayOfWork(piece, evaluation.line.zone);
  return noted(clause, adjustments, day, fact, piece.id, evaluation);
}

/** By what the price stated is multiplied on the day of the claim. */
export function adjustedForClaim(clause: string, adjustments: readonly Adjustment[], evaluation: Evaluation): Reckoned {
  if (adjustments.length === 0) return AS_STATED;
  const { line, turns } = evaluation;
  const claim = claimOf(line);
  if (claim.kind !== 'reported')
    for (const { day } of ahead(adjustments, line.today)) turns.add(startOfDay(day, line.zone));
  const day = claim.kind === 'unknown' ? undefined : claim.day;
  return noted(clause, adjustments, day, 'log.reported', 'fixed', evaluation);
}

function ahead(adjustments: readonly Adjustment[], today: DayNumber): readonly Adjustment[] {
  return adjustments.filter(({ day }) => day > today);
}

function noted(
  clause: string,
  adjustments: readonly Adjustment[],
  day: DayNumber | undefined,
  fact: FactName,
  line: string,
  evaluation: Evaluation,
): Reckoned {
  const latest = day === undefined ? undefined : adjustments.filter((one) => one.day <= day).at(-1);
  const factor = day === undefined ? unknownDay(adjustments, fact, evaluation) : (latest?.to ?? AS_STATED);
  evaluation.step?.({
    rule: 'fee.adjusted',
    clause,
    held: factor.kind !== 'known' ? 'unknown' : latest === undefined ? 'not' : 'held',
    ...looked(evaluation, [fact]),
    gave: { line, from: latest?.from ?? null, share: shareText(factor) },
  });
  return factor;
}

function shareText(factor: Reckoned): string | null {
  const share = settledValue(factor);
  return share === undefined ? null : `${share.times(Fraction.of(100)).text()}%`;
}

/** What was done by now on a day that is not told has the price stated, or one that has begun by now. */
function unknownDay(adjustments: readonly Adjustment[], fact: FactName, { line, turns }: Evaluation): Reckoned {
  for (const { day } of ahead(adjustments, line.today)) turns.add(startOfDay(day, line.zone));
  const begun = adjustments.filter(({ day }) => day <= line.today).map(({ to }) => to as Leaf<Settled<Fraction>>);
  if (begun.length === 0) return AS_STATED;
  const ranges = [AS_STATED as Leaf<Settled<Fraction>>, ...begun].map(rangeOfLeaf);
  const least = ranges.reduce((low, [other]) => low.atMost(other), Fraction.ONE);
  const most = ranges.reduce((high, [, other]) => high.atLeast(other), Fraction.ONE);
  if (least.compare(most) === 0) return AS_STATED;
  return openFigure([fact, ...begun.flatMap((to) => (to.kind === 'open' ? to.names : []))], [least, most]);
}
