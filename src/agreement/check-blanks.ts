import type { Issue, Path } from '../kernel/answer/index.js';
import { blanksIn, issue } from '../kernel/gate/index.js';
import type { Place } from '../kernel/gate/walk.js';
import { SPAN_LIMITS } from '../kernel/time/index.js';

/** A name that stands for figures of two kinds, so that no one value could fill both places. */
export function blankIssues(clauses: readonly Place[]): readonly Issue[] {
  const kinds = new Map<string, string>();
  return clauses.flatMap((clause) =>
    blanksIn(clause.value, clause.at).flatMap(({ path, blank }) => {
      const kind = kindOfFigure(path);
      if (typeof blank.blank !== 'string' || kind === undefined) return [];
      const before = kinds.get(blank.blank) ?? kind;
      kinds.set(blank.blank, before);
      if (before === kind) return [];
      const what = `this name stands for a figure of another kind before (${before}, here ${kind})`;
      return [issue('blank', [...path, 'blank'], blank.blank, what, 'give each figure a name of its own')];
    }),
  );
}

/** What a figure is a number of, or which term it is; the figures of a text may be of any kind. */
function kindOfFigure(path: Path): string | undefined {
  const key = String(path.at(-1));
  if (path.includes('figures') && !Object.hasOwn(SPAN_LIMITS, key)) return undefined;
  const kind = Object.entries(SAME_KIND).find(([, keys]) => keys.includes(key))?.[0];
  return path.at(-3) === 'bands' && key === 'below' ? 'rate' : dueOn(path) ? 'date' : graceOf(path) ? 'span' : (kind ?? key);
}
