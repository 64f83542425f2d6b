import { knownFigure, openFigure, type Reckoned } from '../kernel/case/index.js';
import { type Diagrams, known, type Leaf, open, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { withinReach } from './coarse.js';
import { namesIn } from './line.js';
import type { Parts } from './parts.js';
import type { Question } from './questions.js';
import {
  bearingsIn,
  conflictIn,
  missingIn,
  operandsOf,
  possibleLines,
  type Region,
  regionOf,
  settingAt,
} from './region.js';
import { LARGE, type Rounder } from './round.js';
import type { Setting } from './setting.js';
import { type Sheet, sheetOf } from './sheet.js';
import { borneSlack } from './slack.js';

/** The statement of a case in every region of the missing facts, each worked out once. */
export interface Reckoning {
  readonly rounder: Rounder;
  readonly diagrams: Diagrams;
  readonly operands: readonly Uncertain<unknown>[];
  readonly regionOf: (leaves: readonly Leaf<unknown>[]) => Region;
  /** The sheets at one end of what is open, one for each way in which the costs may be borne. */
  readonly sheetsAt: (region: Region, end: 0 | 1, large: Fraction) => readonly SheetAt[];
}

interface SheetAt {
  readonly setting: Setting;
  readonly sheet: Sheet;
}

/** Prepares the reckoning of some parts. */
export function reckoningOf(parts: Parts, rounder: Rounder, diagrams: Diagrams): Reckoning {
  const numbers = new Map<unknown, number>();
  const regions = new Map<string, Region>();
  const sheets = new WeakMap<Region, Map<string, readonly SheetAt[]>>();
  const numberOf = (leaf: unknown) => {
    const number = numbers.get(leaf) ?? numbers.size;
    numbers.set(leaf, number);
    return number;
  };
  return {
    rounder,
    diagrams,
    operands: withinReach(parts, operandsOf(parts)),
    regionOf: (leaves) => {
      const key = leaves.map(numberOf).join();
      const region = regions.get(key) ?? regionOf(parts, leaves);
      regions.set(key, region);
      return region;
    },
    sheetsAt: (region, end, large) => {
      const done = sheets.get(region) ?? new Map<string, readonly SheetAt[]>();
      sheets.set(region, done);
      const key = `${end} ${LARGE.indexOf(large)}`;
      const found = done.get(key) ?? sheetsOf(region, end, large, rounder);
      done.set(key, found);
      return found;
    },
  };
}

function sheetsOf(region: Region, end: 0 | 1, large: Fraction, rounder: Rounder): readonly SheetAt[] {
  return bearingsIn(region, end, rounder.currency).map((bearing) => {
    const setting = settingAt(region, { end, bearing, large });
    return { setting, sheet: sheetOf(setting, rounder) };
  });
}

/** A sum of the statement: in each region of the missing facts a figure, or between which two it lies. */
export function reckoned(question: Question, reckoning: Reckoning): Reckoned {
  return reckoning.diagrams.combine<Settled<Fraction>>(reckoning.operands, (leaves) =>
    sumIn(reckoning.regionOf(leaves), [question, question], reckoning),
  );
}

/** A sum that is asked differently by something else that may be open: how it is asked for the least, and for the most. */
export function reckonedBy<T>(
  by: Uncertain<T>,
  ask: (leaf: Leaf<T>) => readonly [Question, Question],
  reckoning: Reckoning,
): Reckoned {
  return reckoning.diagrams.combine<Settled<Fraction>>([by, ...reckoning.operands], ([first, ...leaves]) => {
    const leaf = first as Leaf<T>;
    return sumIn(reckoning.regionOf(leaves), ask(leaf), reckoning, namesIn(leaf));
  });
}

/** What the statement is in each region in which all of it is known. */
export function whereKnown<T>(told: (sheet: Sheet) => T, reckoning: Reckoning): Uncertain<Settled<T>> {
  return reckoning.diagrams.combine<Settled<T>>(reckoning.operands, (leaves) => {
    const region = reckoning.regionOf(leaves);
    const conflict = conflictIn(region);
    if (conflict.length > 0) return known({ conflict });
    const missing = missingIn(region);
    return missing.length > 0 ? open(missing) : known({ value: told(knownSheet(region, reckoning)) });
  });
}

/** The sheet of a case of which every part is known; nothing where something is open, or clauses contradict one another. */
export function sheetWhereKnown(reckoning: Reckoning): Sheet | undefined {
  const { operands, regionOf } = reckoning;
  if (operands.some(({ kind }) => kind !== 'known')) return undefined;
  const region = regionOf(operands as readonly Leaf<unknown>[]);
  return conflictIn(region).length > 0 || missingIn(region).length > 0 ? undefined : knownSheet(region, reckoning);
}

const EMPTY: Sheet = { lines: [], discounts: [], taxes: [] };

function knownSheet(region: Region, { sheetsAt }: Reckoning): Sheet {
  return sheetsAt(region, 0, LARGE[0])[0]?.sheet ?? EMPTY;
}

function sumIn(
  region: Region,
  [least, most]: readonly [Question, Question],
  reckoning: Reckoning,
  moreNames: readonly string[] = [],
): Leaf<Settled<Fraction>> {
  const conflict = conflictIn(region);
  if (conflict.length > 0) return known({ conflict });
  const missing = missingIn(region);
  if (missing.length === 0 && moreNames.length === 0) return knownFigure(least.sum(knownSheet(region, reckoning)));
  const names = [...missing, ...moreNames];
  if (taxesLimits(region)) return open(names);
  const from = endOf(region, 0, least, reckoning, LARGE[0]);
  const to = mostOf(region, most, reckoning);
  return to !== undefined && from.compare(to) === 0
    ? knownFigure(from)
    : openFigure(names, [from, to ?? Fraction.INFINITE]);
}

/** A tax on what a limit takes away alone falls while the charges rise; nothing is told of the range then. */
function taxesLimits({ taxes, limits }: Region): boolean {
  return taxes.some(({ of }) => limits.some(({ clause }) => of?.includes(clause)));
}

/** The most that a sum can come to; nothing where it rests on a figure without limit, so that it is more with a larger one. */
function mostOf(region: Region, question: Question, reckoning: Reckoning): Fraction | undefined {
  const [one, larger] = LARGE.map((large) => endOf(region, 1, question, reckoning, large)) as [Fraction, Fraction];
  return one.compare(larger) === 0 ? one : undefined;
}

/** The least, or the most, that a sum comes to among all ways in which the costs may be borne. */
function endOf(region: Region, end: 0 | 1, question: Question, reckoning: Reckoning, large: Fraction): Fraction {
  const { rounder, sheetsAt } = reckoning;
  const possible = possibleLines(region);
  const sums = sheetsAt(region, end, large).map(({ setting, sheet }) => {
    const slack = question
      .slack({ end, sheet, setting, possible, unit: rounder.unit })
      .plus(borneSlack(region, setting, rounder));
    const sum = question.sum(sheet);
    return end === 0 ? sum.minus(slack).atLeast(sum.atMost(Fraction.ZERO)) : sum.plus(slack);
  });
  return sums.reduce((one, other) => (end === 0 ? one.atMost(other) : one.atLeast(other)));
}
