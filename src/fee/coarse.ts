import { type Leaf, open, restsOn, type Uncertain } from '../kernel/logic/index.js';
import { COST_CLASSES, type Draft, endsOf } from './line.js';
import type { Parts } from './parts.js';

/** With more facts than these that split a statement, the ways to fill them in are too many to reckon one by one. */
const MOST_FACTS = 8;

/**
 * The operands of a statement, none of them split where too many facts split them: what each comes to at least and at most, whatever
 * they are.
 *
 * @remarks A range stays sound, and may be wider than what can be attained; the branches are not told then.
 */
export function withinReach(parts: Parts, operands: readonly Uncertain<unknown>[]): readonly Uncertain<unknown>[] {
  const split = operands.filter(({ kind }) => kind === 'split');
  if (new Set(split.flatMap((operand) => [...restsOn(operand)])).size <= MOST_FACTS) return operands;
  const firstLine = COST_CLASSES.length;
  const isLine = (place: number) => place >= firstLine && place < firstLine + parts.lines.length;
  return operands.map((operand, place) => {
    if (operand.kind !== 'split') return operand;
    return isLine(place) ? coarseLine(operand as Uncertain<Draft | null>) : open(restsOn(operand));
  });
}

/** A line between the least and the most that it comes to in any region. */
function coarseLine(draft: Uncertain<Draft | null>): Leaf<Draft | null> {
  const ends = leavesOf(draft).map(endsOf);
  const least = ends.map(([from]) => from);
  const most = ends.map(([, to]) => to).reduce((one, other) => one.atLeast(other));
  const known = least.filter((from) => from !== null);
  const none = known.length < least.length;
  return open(restsOn(draft), [none ? null : known.reduce((one, other) => one.atMost(other)), most]);
}

function leavesOf<T>(value: Uncertain<T>): readonly Leaf<T>[] {
  const found = new Set<Leaf<T>>();
  const seen = new Set<Uncertain<T>>();
  const visit = (node: Uncertain<T>): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'split') node.branches.forEach(visit);
    else found.add(node);
  };
  visit(value);
  return [...found];
}
