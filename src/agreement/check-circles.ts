import type { ClauseId } from '../kernel/answer/index.js';
import { itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';

/** As many clauses as an agreement may have: more are refused for their number, and not searched for circles. */
const MAX_CLAUSES = 1000;

/** The clauses that lead back to themselves by the ids under a key; where an id is repeated, its first clause counts. */
export function circular(clauses: readonly Place[], key: string): readonly Place[] {
  if (clauses.length > MAX_CLAUSES) return [];
  const named = new Map<ClauseId, readonly ClauseId[]>();
  return clauses
    .filter((clause) => {
      const id = textOf(under(clause, 'id'));
      if (id === undefined || named.has(id)) return false;
      named.set(
        id,
        itemsOf(under(clause, key)).flatMap((reference) => textOf(reference) ?? []),
      );
      return true;
    })
    .filter((clause) => leadsBack(textOf(under(clause, 'id')) ?? '', named));
}

/** Whether a clause names itself at some remove. */
function leadsBack(id: ClauseId, named: ReadonlyMap<ClauseId, readonly ClauseId[]>): boolean {
  const reached = new Set(named.get(id));
  // A set lists what is added while it is read.
  for (const next of reached) for (const further of named.get(next) ?? []) reached.add(further);
  return reached.has(id);
}
