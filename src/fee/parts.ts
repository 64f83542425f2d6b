import type { ClauseId } from '../kernel/answer/index.js';
import type { Reckoned } from '../kernel/case/index.js';
import type { Uncertain } from '../kernel/logic/index.js';
import type { Bearings } from './cover.js';
import type { PossibleLine } from './line.js';
import type { Discount, Limits, Percentage, Tax } from './setting.js';

/** Everything from which a statement is reckoned, so far as it is known. */
export interface Parts {
  readonly lines: readonly PossibleLine[];
  readonly bearings: Bearings;
  readonly clauseLimits: readonly (Limits<Reckoned> & { readonly clause: ClauseId })[];
  readonly percentages: readonly (Percentage<Reckoned> & { readonly applies: Uncertain<boolean> })[];
  readonly discounts: readonly (Discount<Reckoned> & { readonly applies: Uncertain<boolean> })[];
  readonly limits: readonly (Limits<Reckoned> & { readonly clause: ClauseId })[];
  readonly taxes: readonly Tax<Reckoned>[];
}

/** What a clause charges by itself rests on its own lines, on the charges of which it is a percentage, and on shared discounts. */
export function partsOf(parts: Parts, clause: ClauseId): Parts {
  const concerned = concernedBy(parts, clause);
  if (concerned === 'all') return isSettled(parts) ? parts : { ...parts, limits: [], taxes: [] };
  const isConcerned = (one: { readonly clause: ClauseId }) => concerned.has(one.clause);
  return {
    lines: parts.lines.filter(isConcerned),
    bearings: parts.bearings,
    clauseLimits: parts.clauseLimits.filter(isConcerned),
    percentages: parts.percentages.filter(isConcerned),
    discounts: parts.discounts.filter(({ of }) => of?.some((id) => concerned.has(id))),
    limits: [],
    taxes: [],
  };
}

/** Whether what is reckoned after the charges themselves is known, so that it leaves nothing of them open. */
function isSettled({ limits, taxes }: Parts): boolean {
  const figures = [...limits.flatMap(({ least, most }) => [least, most]), ...taxes.map(({ rate }) => rate)];
  return figures.every((figure) => figure === undefined || figure.kind === 'known');
}

function concernedBy({ percentages, discounts }: Parts, clause: ClauseId): ReadonlySet<ClauseId> | 'all' {
  const given = discounts.filter(({ applies }) => applies.kind !== 'known' || applies.value);
  const concerned = new Set([clause]);
  for (let size = 0; size < concerned.size; ) {
    size = concerned.size;
    for (const percentage of percentages) {
      if (concerned.has(percentage.clause)) for (const id of percentage.of) concerned.add(id);
    }
    for (const { of } of given) {
      if (of === undefined) return 'all';
      if (of.some((id) => concerned.has(id))) for (const id of of) concerned.add(id);
    }
  }
  return concerned;
}
