import { type Figure, knownFigure, openFigure } from '../kernel/case/index.js';
import { type Diagrams, known, type Leaf, open, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import type { Parts } from './parts.js';
import type { Question } from './questions.js';
import { bearingsIn, conflictIn, missingIn, operandsOf, possibleLines, type Region, regionOf, settingAt } from './region.js';
import { LARGE, type Rounder } from './round.js';
import { type Sheet, sheetOf } from './sheet.js';
import { borneSlack } from './slack.js';

/** Where sums are reckoned: the rounding of the agreement, and the diagrams of the evaluation. */
export interface Reckoning {
  readonly rounder: Rounder;
  readonly diagrams: Diagrams;
}

/** A sum of the statement: in each region of the missing facts a figure, or between which two it lies. */
export function reckoned(parts: Parts, question: Question, { rounder, diagrams }: Reckoning): Figure {
  return diagrams.combine<Settled<Fraction>>(operandsOf(parts), (leaves) =>
    sumIn(regionOf(parts, leaves), [question, question], rounder),
  );
}

/** A sum that is asked differently by something else that may be open: how it is asked for the least, and for the most. */
export function reckonedBy<T>(
  parts: Parts,
  by: Uncertain<T>,
  ask: (leaf: Leaf<T>) => readonly [Question, Question],
  { rounder, diagrams }: Reckoning,
): Figure {
  return diagrams.combine<Settled<Fraction>>([by, ...operandsOf(parts)], ([first, ...leaves]) => {
    const leaf = first as Leaf<T>;
    const region = regionOf(parts, leaves);
    return sumIn(region, ask(leaf), rounder, leaf.kind === 'open' ? leaf.names : []);
  });
}

/** What the statement is in each region in which all of it is known. */
export function whereKnown<T>(
  parts: Parts,
  told: (sheet: Sheet) => T,
  { rounder, diagrams }: Reckoning,
): Uncertain<Settled<T>> {
  return diagrams.combine<Settled<T>>(operandsOf(parts), (leaves) => {
    const region = regionOf(parts, leaves);
    const conflict = conflictIn(region);
    if (conflict.length > 0) return known({ conflict });
    const missing = missingIn(region);
    return missing.length > 0 ? open(missing) : known({ value: told(knownSheet(region, rounder)) });
  });
}

/** The sheet of a case of which every part is known; nothing where something is open, or clauses contradict one another. */
export function sheetWhereKnown(parts: Parts, { rounder }: Reckoning): Sheet | undefined {
  const operands = operandsOf(parts);
  if (operands.some(({ kind }) => kind !== 'known')) return undefined;
  const region = regionOf(parts, operands as readonly Leaf<unknown>[]);
  return conflictIn(region).length > 0 || missingIn(region).length > 0 ? undefined : knownSheet(region, rounder);
}

function knownSheet(region: Region, rounder: Rounder): Sheet {
  const [bearing] = bearingsIn(region, 0, rounder.currency);
  const none = { parts: null, labour: null, travel: null };
  return sheetOf(settingAt(region, { end: 0, bearing: bearing ?? none, large: LARGE[0] }), rounder);
}

function sumIn(
  region: Region,
  [least, most]: readonly [Question, Question],
  rounder: Rounder,
  moreNames: readonly string[] = [],
): Leaf<Settled<Fraction>> {
  const conflict = conflictIn(region);
  if (conflict.length > 0) return known({ conflict });
  const missing = missingIn(region);
  if (missing.length === 0 && moreNames.length === 0) return knownFigure(least.sum(knownSheet(region, rounder)));
  const names = [...missing, ...moreNames];
  if (taxesLimits(region)) return open(names);
  const from = endOf(region, 0, least, rounder, LARGE[0]);
  const to = mostOf(region, most, rounder);
  return to !== undefined && from.compare(to) === 0
    ? knownFigure(from)
    : openFigure(names, [from, to ?? Fraction.INFINITE]);
}

/** A tax on what a limit takes away alone falls while the charges rise; nothing is told of the range then. */
function taxesLimits({ taxes, limits }: Region): boolean {
  return taxes.some(({ of }) => limits.some(({ clause }) => of?.includes(clause)));
}

/** The most that a sum can come to; nothing where it rests on a figure without limit, so that it is more with a larger one. */
function mostOf(region: Region, question: Question, rounder: Rounder): Fraction | undefined {
  const [one, larger] = LARGE.map((large) => endOf(region, 1, question, rounder, large)) as [Fraction, Fraction];
  return one.compare(larger) === 0 ? one : undefined;
}

/** The least, or the most, that a sum comes to among all ways in which the costs may be borne. */
function endOf(region: Region, end: 0 | 1, question: Question, rounder: Rounder, large: Fraction): Fraction {
  const sums = bearingsIn(region, end, rounder.currency).map((bearing) => {
    const setting = settingAt(region, { end, bearing, large });
    const sheet = sheetOf(setting, rounder);
    const at = { end, sheet, setting, possible: possibleLines(region), unit: rounder.unit };
    const slack = question.slack(at).plus(borneSlack(region, setting, rounder));
    const sum = question.sum(sheet);
    return end === 0 ? sum.minus(slack).atLeast(sum.atMost(Fraction.ZERO)) : sum.plus(slack);
  });
  return sums.reduce((one, other) => (end === 0 ? one.atMost(other) : one.atLeast(other)));
}
