import type { ClauseId } from '../kernel/answer/index.js';
import { type CarveOutSlice, type Evaluation, heldIs, rulingOf } from '../kernel/case/index.js';

/** Notes whether an exclusion bites on a cover. */
export function noteCarveOut(evaluation: Evaluation, clause: ClauseId, carveOut: CarveOutSlice): void {
  const bites = evaluation.diagrams.map(
    rulingOf(evaluation, carveOut),
    (said) => 'conflict' in said || said.value !== 'notExcluded',
  );
  evaluation.step?.({ rule: 'warranty.carveOut', clause, held: heldIs(bites), gave: { exclusion: carveOut.clause } });
}
