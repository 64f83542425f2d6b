import type { FactName, Step } from '../kernel/answer/index.js';
import { knownFigure, openFigure, type Reckoned } from '../kernel/case/index.js';
import { type Diagrams, type Leaf, open, restsOn, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { type Currency, Fraction, type Rounding } from '../kernel/money/index.js';
import { civilDate, type DayNumber } from '../kernel/time/index.js';
import { type Estimate, isExact, NOTHING, restingOn, sumOf } from './estimate.js';
import type { PenaltyEvent } from './finding.js';

/** One breach under a clause, and what it comes to; figures may be estimates. */
export interface Claim {
  /** The day on which it began; `null` where that is not known, or nothing was reported. */
  readonly began: DayNumber | null;
  /** What is missing to tell when it began, beside what is missing of its figures. */
  readonly undated?: readonly FactName[];
  readonly units?: Estimate;
  /** Before the cap of the clause, exactly. */
  readonly uncapped: Estimate;
  /** Capped and rounded. */
  readonly amount: Estimate;
  /** How it was reckoned. */
  readonly how: readonly Step[];
}

/** What a clause claims, whatever is missing; figures that rest on dates, blanks or the log are estimates inside. */
export type Claims = Uncertain<Settled<readonly Claim[]>>;

/** No claim. */
export const NO_CLAIMS: Claims = { kind: 'known', value: { value: [] } };

/**
 * What follows in every region of the missing facts.
 *
 * @remarks What is an estimate there rests on all that was looked at: a fact that makes no difference while a date is missing may
 * make one once it is known.
 */
export function claimsFrom(
  diagrams: Diagrams,
  operands: readonly Uncertain<unknown>[],
  claim: (leaves: readonly Leaf<unknown>[]) => Settled<readonly Claim[]>,
): Claims {
  let names: readonly FactName[] | undefined;
  return diagrams.combine<Settled<readonly Claim[]>>(operands, (leaves) => {
    const said = claim(leaves);
    if ('conflict' in said) return { kind: 'known', value: said };
    names ??= operands.flatMap((operand) => [...restsOn(operand)]);
    const rest = names;
    return { kind: 'known', value: { value: said.value.map((one) => resting(one, rest)) } };
  });
}

function resting(claim: Claim, names: readonly FactName[]): Claim {
  return {
    ...claim,
    ...(claim.units && { units: restingOn(claim.units, names) }),
    uncapped: restingOn(claim.uncapped, names),
    amount: restingOn(claim.amount, names),
  };
}

/** The claims of a clause in one region; those of a region that was not worked out rest on its names. */
export function claimsIn(leaf: Leaf<unknown>): Settled<readonly Claim[]> {
  if (leaf.kind === 'known') return leaf.value as Settled<readonly Claim[]>;
  return { value: [unknownClaim(leaf.names)] };
}

/** A claim of which nothing is known. */
export function unknownClaim(names: readonly FactName[], most = Fraction.INFINITE): Claim {
  const anyAmount: Estimate = { least: NOTHING.least, most, names };
  return { began: null, uncapped: anyAmount, amount: anyAmount, how: [] };
}

/** What the claims of a clause come to. */
export function figureOf(diagrams: Diagrams, claims: Claims): Reckoned {
  return diagrams.combine<Settled<Fraction>>([claims], ([leaf]) => {
    const said = claimsIn(leaf as Leaf<unknown>);
    if ('conflict' in said) return { kind: 'known', value: said };
    const sum = sumOf(said.value.map(({ amount }) => amount));
    return isExact(sum) ? knownFigure(sum.least) : openFigure(sum.names, [sum.least, sum.most]);
  });
}

/** What is missing to tell a claim. */
export function missingOf({ units, uncapped, amount, undated = [] }: Claim): readonly FactName[] {
  return [...[units ?? NOTHING, uncapped, amount].flatMap((estimate) => estimate.names), ...undated];
}

/** The claims as the finding tells them; open where a figure of one is. */
export function eventsOf(
  diagrams: Diagrams,
  claims: Claims,
  currency: Currency,
  rounding: Rounding,
): Uncertain<Settled<readonly PenaltyEvent[]>> {
  return diagrams.combine<Settled<readonly PenaltyEvent[]>>([claims], ([leaf]) => {
    const said = claimsIn(leaf as Leaf<unknown>);
    if ('conflict' in said) return { kind: 'known', value: said };
    const names = said.value.flatMap(missingOf);
    if (names.length > 0) return open(names);
    return {
      kind: 'known',
      value: {
        value: said.value.map(
          ({ began, units, uncapped, amount }): PenaltyEvent => ({
            began: began === null ? null : civilDate(began),
            ...(units && { units: units.least.text() }),
            uncapped: uncapped.least.text(),
            amount: amount.least.money(currency, rounding),
          }),
        ),
      },
    };
  });
}
