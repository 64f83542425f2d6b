import { type Evaluation, looked, type WorkItem } from '../kernel/case/index.js';
import { known, open, type Settled, type Uncertain } from '../kernel/logic/index.js';
import type { CompiledWork } from './work.js';

type Keepers = { readonly [item: string]: 'customer' | 'provider' };

/** Who keeps each part that was replaced: as the first clause says that charges it. */
export function oldPartsOf(
  works: readonly CompiledWork[],
  done: readonly WorkItem[] | undefined,
  evaluation: Evaluation,
): Uncertain<Settled<Keepers>> {
  const { diagrams } = evaluation;
  const clauses = works.filter(({ kind }) => kind === 'part');
  const charging = clauses.map((work) => ({ work, applies: work.scope?.holds(evaluation) ?? known(true) }));
  if (done === undefined) {
    const may = charging.reduce<Uncertain<boolean>>((one, { applies }) => diagrams.or(one, applies), known(false));
    return diagrams.choose<Settled<Keepers>>(
      may,
      () => open(['work']),
      () => known({ value: {} }),
    );
  }
  const parts = done.filter(({ work }) => work === 'part');
  const keepers = charging.map(({ work, applies }) =>
    diagrams.map(
      applies,
      (holds): Keepers => (holds ? Object.fromEntries(parts.map(({ id }) => [id, work.oldPart])) : {}),
    ),
  );
  const all = diagrams.map(diagrams.list(keepers), (each) => Object.assign({}, ...[...each].reverse()) as Keepers);
  note(
    charging.map(({ work }) => work),
    parts,
    all,
    evaluation,
  );
  return diagrams.map(all, (value) => ({ value }));
}

function note(
  clauses: readonly CompiledWork[],
  parts: readonly WorkItem[],
  keepers: Uncertain<Keepers>,
  evaluation: Evaluation,
): void {
  if (clauses.length === 0) return;
  for (const { id } of parts) {
    const keeper = keepers.kind === 'known' ? keepers.value[id] : undefined;
    evaluation.step?.({
      rule: 'fee.oldPart',
      held: keepers.kind !== 'known' ? 'unknown' : keeper === undefined ? 'not' : 'held',
      ...looked(evaluation, [`work.${id}.work`]),
      gave: { item: id, keeper: keeper ?? null },
    });
  }
}
