import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, knownFigure, openFigure, type Reckoned, rangeOfLeaf } from '../kernel/case/index.js';
import { type Leaf, restsOn, type Settled } from '../kernel/logic/index.js';
import { Fraction } from '../kernel/money/index.js';
import { type Claim, type Claims, claimsFrom, claimsIn, figureOf } from './claims.js';
import { exactly } from './estimate.js';
import type { AllClaims } from './several.js';

/**
 * What all clauses come to under what they share: the least if every claim is as small as may be, the most if every one is as large.
 *
 * @remarks What is owed under single clauses rises and falls with the others; all of it together never falls when a claim rises.
 */
export function totalOf(
  alone: AllClaims,
  together: (claims: AllClaims) => AllClaims,
  owed: ReadonlyMap<ClauseId, Reckoned>,
  evaluation: Evaluation,
): Reckoned {
  const { diagrams } = evaluation;
  const isKnown = [...owed.values()].every(({ kind }) => kind === 'known');
  const scenarios = isKnown
    ? [together(alone)]
    : [together(at(alone, 'least', evaluation)), together(at(alone, 'most', evaluation))];
  const sums = scenarios.map((claims) => [...claims.values()].map((one) => figureOf(diagrams, one)));
  const [least = [], most = least] = sums;
  const names = [...owed.values()].flatMap((figure) => [...restsOn(figure)]);
  return diagrams.combine<Settled<Fraction>>([...least, ...most], (parts) => {
    const leaves = parts as readonly Leaf<Settled<Fraction>>[];
    for (const leaf of leaves)
      if (leaf.kind === 'known' && 'conflict' in leaf.value) return { kind: 'known', value: leaf.value };
    const sum = (side: readonly Leaf<Settled<Fraction>>[], end: 0 | 1) =>
      side.map((leaf) => rangeOfLeaf(leaf)[end]).reduce((one, other) => one.plus(other), Fraction.ZERO);
    const [from, to] = [sum(leaves.slice(0, least.length), 0), sum(leaves.slice(least.length), 1)];
    return from.compare(to) === 0 ? knownFigure(from) : openFigure(names, [from, to]);
  });
}

/** The claims with every estimate at one of its ends. */
function at(all: AllClaims, end: 'least' | 'most', { diagrams }: Evaluation): AllClaims {
  return new Map(
    [...all].map(([id, claims]): [ClauseId, Claims] => [
      id,
      claimsFrom(diagrams, [claims], ([leaf]) => {
        const said = claimsIn(leaf as Leaf<unknown>);
        return 'conflict' in said
          ? said
          : { value: said.value.map(({ began, amount, how }): Claim => settledClaim(began, amount[end], how)) };
      }),
    ]),
  );
}

/** A claim of which nothing is open: for all of them together it does not matter which comes first. */
function settledClaim(began: Claim['began'], amount: Fraction, how: Claim['how']): Claim {
  return { began, uncapped: exactly(amount), amount: exactly(amount), how };
}
