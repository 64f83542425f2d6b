import type { ClauseId } from '../kernel/answer/index.js';
import {
  type Evaluation,
  knownFigure,
  looked,
  openFigure,
  type Reckoned,
  reckon,
  type WorkItem,
} from '../kernel/case/index.js';
import { known, type Leaf, open, restsOn } from '../kernel/logic/index.js';
import { Fraction, type Rate } from '../kernel/money/index.js';
import { type CompiledSurcharge, timeOf, type WorkTime } from './hours.js';
import { type Draft, drafted, endsOf, namesIn, type PlainFigure, settledValue } from './line.js';
import { moneyJson, type Piece, type Range, rangeOf, roundedJson } from './priced.js';
import type { Rounder } from './round.js';

/** How the surcharges of a clause meet. */
export interface Together {
  readonly surcharges: readonly CompiledSurcharge[];
  readonly together: 'sum' | 'highest';
}

/** The pieces of work whose price bears surcharges, with that exact price. */
export interface Base {
  readonly clause: ClauseId;
  readonly item?: string;
  readonly pieces: readonly Piece[];
  readonly exact: Reckoned;
}

/** One line for each surcharge that is borne: its share of the time, of the exact price. */
export function surchargeLines(
  { surcharges, together }: Together,
  base: Base,
  rounder: Rounder,
  evaluation: Evaluation,
): readonly Leaf<Draft | null>[] {
  if (surcharges.length === 0) return [];
  const times = base.pieces.map(({ work }) => timeOf(surcharges, work, evaluation));
  const isOneOnly = together === 'highest' && surcharges.length > 1;
  if (isOneOnly && !isPlain(surcharges, base.pieces, times))
    return [highestUnknown(surcharges, base, times, rounder, evaluation)];
  return surcharges.map((surcharge, place) => {
    const shares = times.map((time) => (isOneOnly ? highestShare(surcharges, place, time) : shareOf(place, time)));
    const share = base.pieces.length === 1 ? (shares[0] ?? NOTHING) : weighed(shares, base.pieces);
    return surchargeLine(surcharge, share, base, rounder, evaluation);
  });
}

const NOTHING: PlainFigure = /* @__PURE__ */ knownFigure(Fraction.ZERO);
const SHARE = [Fraction.ZERO, Fraction.ONE] as const;

/** Whether it is known which surcharge is the highest at each time. */
function isPlain(
  surcharges: readonly CompiledSurcharge[],
  pieces: readonly Piece[],
  times: readonly WorkTime[],
): boolean {
  const weights = pieces.length === 1 || pieces.every(({ charged }) => charged.kind === 'known');
  const rates = surcharges.every(({ rate }, place) => rate.kind === 'known' || !mayBear(place, times));
  return weights && rates && surcharges.every((_, place) => times.every(({ names }) => names[place]?.length === 0));
}

/** Whether some part of the work bears a surcharge, or may. */
function mayBear(place: number, times: readonly WorkTime[]): boolean {
  return times.some(({ slices }) => slices.some(({ bears }) => bears[place] !== false));
}

/** The share of the time that bears a surcharge. */
function shareOf(place: number, { slices, names }: WorkTime): PlainFigure {
  if (slices.some(({ bears }) => bears[place] === undefined)) return openFigure(names[place] ?? [], SHARE);
  return share(
    slices.filter(({ bears }) => bears[place]),
    slices,
  );
}

/** The share of the time in which a surcharge is the highest; the first of those that are equally high. */
function highestShare(surcharges: readonly CompiledSurcharge[], place: number, { slices }: WorkTime): PlainFigure {
  const rates = surcharges.map(({ rate }) => settledValue(rate) ?? Fraction.ZERO);
  const isHighest = ({ bears }: WorkTime['slices'][number]) =>
    bears[place] === true &&
    rates.every((rate, other) => {
      const order = rate.compare(rates[place] ?? Fraction.ZERO);
      return bears[other] !== true || order < 0 || (order === 0 && place <= other);
    });
  return share(slices.filter(isHighest), slices);
}

function share(some: WorkTime['slices'], all: WorkTime['slices']): PlainFigure {
  const sum = (slices: WorkTime['slices']) => slices.reduce((weight, slice) => weight + slice.weight, 0);
  return knownFigure(Fraction.of(sum(some)).over(sum(all)));
}

/** Of a price for all pieces together, the shares of the pieces by how much is charged of each. */
function weighed(shares: readonly PlainFigure[], pieces: readonly Piece[]): Reckoned {
  const quantities = pieces.map(({ charged }) => settledValue(charged));
  const parts = shares.map(settledValue);
  const names = [...pieces.flatMap(({ charged }) => [...restsOn(charged)]), ...shares.flatMap((one) => namesIn(one))];
  if (names.length > 0) return openFigure(names, SHARE);
  const all = quantities.reduce<Fraction>((sum, one) => sum.plus(one ?? Fraction.ZERO), Fraction.ZERO);
  if (all.isZero()) return parts.every((part) => part?.isZero()) ? NOTHING : knownFigure(parts[0] ?? Fraction.ZERO);
  const borne = parts.reduce<Fraction>(
    (sum, part, place) => sum.plus((part ?? Fraction.ZERO).times(quantities[place] ?? Fraction.ZERO)),
    Fraction.ZERO,
  );
  return knownFigure(borne.over(all));
}

function surchargeLine(
  { calendarName, when, rate, stated }: CompiledSurcharge,
  share: Reckoned,
  { clause, item, pieces, exact }: Base,
  rounder: Rounder,
  evaluation: Evaluation,
): Leaf<Draft | null> {
  const part = settledValue(share);
  const price = reckon(evaluation.diagrams, [exact, share, rate], (base, some, more) => base.times(some).times(more));
  evaluation.step?.({
    rule: 'fee.surcharge',
    clause,
    held: part === undefined ? 'unknown' : part.isZero() ? 'not' : 'held',
    ...looked(
      evaluation,
      pieces.flatMap(({ work }) => timesTold(work)),
    ),
    gave: {
      item: item ?? pieces.map(({ work }) => work.id),
      calendar: calendarName,
      when,
      share: part?.text() ?? null,
      rate: stated ?? null,
      base: moneyOf(exact, rounder),
      amount: roundedJson(price, rounder),
    },
  });
  if (part?.isZero()) return known(null);
  const line = drafted(price, () => (stated === undefined ? {} : { rate: stated as Rate }), rounder);
  if (part !== undefined || line.kind === 'known') return line;
  return open(line.names, [null, endsOf(line)[1]]);
}

function moneyOf(exact: Reckoned, rounder: Rounder) {
  return settledValue(exact)?.text().includes('/') ? roundedJson(exact, rounder) : moneyJson(exact, rounder.currency);
}

/** The times by which a piece of work bears surcharges or not. */
function timesTold(work: WorkItem): readonly string[] {
  return [`work.${work.id}.at`, ...(work.until === undefined ? [] : [`work.${work.id}.until`])];
}

/**
 * Where it is not known which surcharge is the highest: all of them as one, from what is borne for certain to the highest that may be.
 *
 * @remarks Parts of a piece of work that bear different surcharges are rounded each by itself, which may make a smallest unit of each.
 */
function highestUnknown(
  surcharges: readonly CompiledSurcharge[],
  { clause, item, exact, pieces }: Base,
  times: readonly WorkTime[],
  { once, unit }: Rounder,
  evaluation: Evaluation,
): Leaf<Draft | null> {
  const relevant = surcharges.map((_, place) => mayBear(place, times));
  const names = [
    ...restsOn(exact),
    ...surcharges.flatMap(({ rate }, place) => (relevant[place] ? [...restsOn(rate)] : [])),
    ...(pieces.length > 1 ? pieces.flatMap(({ charged }) => [...restsOn(charged)]) : []),
    ...times.flatMap((time) => time.names.flat()),
  ];
  evaluation.step?.({
    rule: 'fee.surcharge.highest',
    clause,
    held: 'unknown',
    ...looked(
      evaluation,
      pieces.flatMap(({ work }) => timesTold(work)),
    ),
    gave: { item: item ?? pieces.map(({ work }) => work.id) },
  });
  const rates = surcharges.map(({ rate }) => rangeOf(rate));
  const [low, high] = rangeOf(exact);
  const least = times.map((time) => averageOf(time, (bears) => highestOf(rates, bears, 0)));
  const most = times.map((time) => averageOf(time, (bears) => highestOf(rates, bears, 1)));
  const from = once(low.times(least.reduce((one, other) => one.atMost(other)))).value;
  const upTo = high.times(most.reduce((one, other) => one.atLeast(other)));
  const to = upTo.isInfinite() ? upTo : once(upTo).value;
  const isCut = pieces.some(({ work }) => work.until !== undefined);
  const cents = isCut ? unit.times(Fraction.of(surcharges.length - 1)) : Fraction.ZERO;
  return open(names, [from.compare(cents) > 0 ? from.minus(cents) : null, to.plus(cents)]);
}

function highestOf(rates: readonly Range[], bears: readonly (boolean | undefined)[], end: 0 | 1): Fraction {
  const counted = rates.filter((_, place) => bears[place] === true || (end === 1 && bears[place] === undefined));
  return counted.map((range) => range[end]).reduce((one, other) => one.atLeast(other), Fraction.ZERO);
}

function averageOf({ slices }: WorkTime, rate: (bears: readonly (boolean | undefined)[]) => Fraction): Fraction {
  const all = slices.reduce((sum, { weight }) => sum + weight, 0);
  const sum = slices.map(({ weight, bears }) => rate(bears).times(Fraction.of(weight)));
  return sum.reduce((one, other) => one.plus(other), Fraction.ZERO).over(all);
}
