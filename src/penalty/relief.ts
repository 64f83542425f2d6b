import { type CarveOutSlice, type Combined, combinedRuling, type Evaluation } from '../kernel/case/index.js';
import { known, type Leaf, type Settled, type Uncertain } from '../kernel/logic/index.js';
import { type Claims, claimsFrom, claimsIn } from './claims.js';
import type { CompiledPenalty } from './clause.js';
import { perhaps } from './delay.js';
import type { Relief } from './finding.js';
import type { Sources } from './sources.js';

/** What the exclusions of an agreement do to the liability under a clause. */
export function rulingOn(
  { terms }: CompiledPenalty,
  carveOuts: readonly CarveOutSlice[],
  evaluation: Evaluation,
): Uncertain<Combined> {
  const excuses = carveOuts.filter(({ from, costClasses }) => from.includes(terms.id) && costClasses === undefined);
  if (excuses.length === 0) return known({ value: 'notExcluded' });
  const ruling = combinedRuling(evaluation, excuses);
  const said = ruling.kind === 'known' && 'value' in ruling.value ? ruling.value.value : null;
  evaluation.step?.({
    rule: 'penalty.relief',
    clause: terms.id,
    held: ruling.kind !== 'known' ? 'unknown' : said === 'notExcluded' ? 'not' : 'held',
    gave: { by: excuses.map(({ clause }) => clause), ruling: said },
  });
  return ruling;
}

/** The claims that are left once an exclusion has taken the liability away, or not. */
export function relieved(claims: Claims, ruling: Uncertain<Combined>, { diagrams }: Evaluation): Claims {
  if (ruling.kind === 'known' && 'value' in ruling.value && ruling.value.value !== 'excluded') return claims;
  return claimsFrom(diagrams, [claims, ruling], ([leaf, said]) => {
    const found = claimsIn(leaf as Leaf<unknown>);
    if ('conflict' in found || found.value.length === 0) return found;
    if (said?.kind !== 'known') return { value: perhaps(found.value, said?.names ?? []) };
    const ruled = said.value as Combined;
    if ('conflict' in ruled) return ruled;
    return ruled.value === 'excluded' ? { value: [] } : found;
  });
}

/** How an exclusion stands to a clause; a service level whose excuse may be invoked counts as well. */
export function reliefOf(
  { terms }: CompiledPenalty,
  ruling: Uncertain<Combined>,
  { clocks }: Sources,
  { diagrams }: Evaluation,
): Uncertain<Settled<Relief>> {
  const ids =
    terms.penalty === 'delay' && 'clauses' in terms.late
      ? terms.late.clauses
      : terms.penalty === 'fixed' && 'clauses' in terms.breach
        ? terms.breach.clauses
        : [];
  const mayBe = ids.some((id) => {
    const state = clocks[id]?.state;
    return state?.kind === 'known' && 'value' in state.value && state.value.value.relief === 'mayBeInvoked';
  });
  return diagrams.map(ruling, (said): Settled<Relief> => {
    if ('conflict' in said) return said;
    if (said.value === 'excluded') return { value: 'relieved' };
    return { value: said.value === 'mayBeRefused' || mayBe ? 'mayBeInvoked' : 'none' };
  });
}
