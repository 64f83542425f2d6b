import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import { compileCondition, type Holds, type Leaf } from '../kernel/logic/index.js';
import { type Claim, type Claims, claimsFrom, claimsIn, NO_CLAIMS } from './claims.js';
import type { PenaltyClause, Shared } from './clause.js';
import { perhaps } from './delay.js';
import { type Estimate, isExact, sumOf } from './estimate.js';
import type { SeveralPenalty } from './terms.js';

/** The claims of all clauses, by their ids. */
export type AllClaims = ReadonlyMap<ClauseId, Claims>;

type SeveralClause = SeveralPenalty & Pick<PenaltyClause, 'id'>;

/** Prepares what holds where one breach falls under several penalties. */
export function compileSeveral(
  clause: SeveralClause,
  all: readonly ClauseId[],
  { regions }: Shared,
): (claims: AllClaims, evaluation: Evaluation) => AllClaims {
  const terms = { ...clause, of: all.filter((id) => clause.of.includes(id)) };
  const { apply, of } = terms;
  if (apply === 'sum') return (claims) => claims;
  if (apply === 'highest') return (claims, evaluation) => onlyHighest(terms, claims, evaluation);
  const choices = of.map((id): [ClauseId, Holds] => [id, compileCondition({ fact: apply.chosen, is: id }, regions)]);
  return (claims, evaluation) => {
    const { diagrams } = evaluation;
    const changed = choices.map(([id, isChosen]): [ClauseId, Claims] => {
      const chosen = isChosen(evaluation);
      evaluation.step?.({
        rule: 'penalty.several.chosen',
        clause: terms.id,
        held: heldIs(chosen),
        ...looked(evaluation, [apply.chosen]),
        gave: { clause: id },
      });
      const own = claims.get(id) ?? NO_CLAIMS;
      return [
        id,
        diagrams.choose(
          chosen,
          () => own,
          () => NO_CLAIMS,
        ),
      ];
    });
    return new Map([...claims, ...changed]);
  };
}

/** Only the highest of the penalties is owed, the first of several that are equal. */
function onlyHighest({ id: clause, of }: SeveralClause, claims: AllClaims, evaluation: Evaluation): AllClaims {
  const operands = of.map((id) => claims.get(id) ?? NO_CLAIMS);
  const changed = of.map((id, place): [ClauseId, Claims] => [
    id,
    claimsFrom(evaluation.diagrams, operands, (leaves) => {
      const all: (readonly Claim[])[] = [];
      for (const leaf of leaves) {
        const said = claimsIn(leaf as Leaf<unknown>);
        if ('conflict' in said) return said;
        all.push(said.value);
      }
      const own = all[place] ?? [];
      const rank = rankOf(
        all.map((one) => sumOf(one.map(({ amount }) => amount))),
        place,
      );
      if (rank === 'first') return { value: own };
      return { value: rank === 'behind' ? [] : perhaps(own, rank) };
    }),
  ]);
  const sums = operands.flatMap((one) =>
    one.kind === 'known' && 'value' in one.value ? [sumOf(one.value.value.map(({ amount }) => amount))] : [],
  );
  const isKnown = sums.length === of.length;
  const first = isKnown ? sums.findIndex((_, place) => rankOf(sums, place) === 'first') : -1;
  evaluation.step?.({
    rule: 'penalty.several.highest',
    clause,
    held: first < 0 ? 'unknown' : 'held',
    gave: { by: [...of], clause: of[first] ?? null },
  });
  return new Map([...claims, ...changed]);
}

/** Whether a sum is surely the highest, surely not, or perhaps, by the names on which that rests. */
function rankOf(sums: readonly Estimate[], place: number): 'first' | 'behind' | readonly string[] {
  const own = sums[place] as Estimate;
  const others = sums.map((sum, index) => ({ sum, index })).filter(({ index }) => index !== place);
  const isBehind = ({ sum, index }: { sum: Estimate; index: number }) => {
    const order = sum.least.compare(own.most);
    return order > 0 || (order === 0 && index < place);
  };
  const isAhead = ({ sum, index }: { sum: Estimate; index: number }) => {
    const order = own.least.compare(sum.most);
    return order > 0 || (order === 0 && place < index);
  };
  if (others.some(isBehind)) return 'behind';
  if (others.every(isAhead)) return 'first';
  return sums.filter((sum) => !isExact(sum)).flatMap(({ names }) => names);
}
