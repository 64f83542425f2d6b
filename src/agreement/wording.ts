import type { ClauseNames } from '../kernel/text/index.js';
import type { Agreement } from './terms.js';

/** How the clauses of an agreement are called: by their number as printed, the first of several. */
export function clauseNames(agreement: Agreement): ClauseNames {
  const numbered = agreement.clauses.flatMap(({ id, number }) => {
    const first = [number ?? []].flat()[0];
    return first === undefined ? [] : [[id, first] as const];
  });
  return Object.fromEntries(numbered);
}
