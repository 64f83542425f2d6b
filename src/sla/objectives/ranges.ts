/** A stretch of time in epoch milliseconds; its end does not belong to it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Stretches in order, none empty, none touching another. */
export type Ranges = readonly Range[];

/** Stretches put in order, those that overlap or adjoin made one, empty ones left out. */
export function merged(stretches: readonly Range[]): Ranges {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (to <= from) continue;
    if (last === undefined || from > last.to) found.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return found;
}

/** The time that lies in both. */
export function shared(one: Ranges, other: Ranges): Ranges {
  const found: Range[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [one[i], other[j]];
    if (a === undefined || b === undefined) return found;
    const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
    if (both.from < both.to) found.push(both);
    if (a.to < b.to) i += 1;
    else j += 1;
  }
}

/** The time of the first that does not lie in the second. */
export function without(one: Ranges, other: Ranges): Ranges {
  const gaps: Range[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const cut of other) {
    gaps.push({ from, to: cut.from });
    from = cut.to;
  }
  return shared(one, [...gaps, { from, to: Number.POSITIVE_INFINITY }]);
}

/** How many milliseconds there are in all. */
export function lengthOf(ranges: Ranges): number {
  return ranges.reduce((sum, { from, to }) => sum + (to - from), 0);
}
