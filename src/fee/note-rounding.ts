import type { ClauseId } from '../kernel/answer/index.js';
import type { Evaluation } from '../kernel/case/index.js';
import type { Leaf } from '../kernel/logic/index.js';
import type { Draft } from './line.js';
import type { RoundedFigure } from './round.js';

/** Notes how the price of a line was rounded, where that changed it. */
export function noteRounding(clause: ClauseId, line: string, draft: Leaf<Draft | null>, evaluation: Evaluation): void {
  if (draft.kind === 'known' && draft.value !== null) noteRounded(clause, line, draft.value, evaluation);
}

/** Notes how a figure was rounded, where that changed it. */
export function noteRounded(
  clause: ClauseId,
  line: string,
  { rounded }: Pick<RoundedFigure, 'rounded'>,
  { step }: Evaluation,
): void {
  if (rounded === undefined) return;
  const { from, to, mode } = rounded;
  step?.({ rule: 'fee.rounding', clause, held: 'held', gave: { line, from, to, mode } });
}
