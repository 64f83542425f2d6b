import type { Issue } from '../kernel/answer/index.js';
import { WORK_KINDS } from '../kernel/case/index.js';
import { issue } from '../kernel/gate/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import type { Zone } from '../kernel/time/index.js';
import { momentsOf } from './check-log.js';

/** What is wrong with a list of work: an id twice, an end before the beginning, what only other work tells. */
export function workIssues(work: Place, zone: Zone): readonly Issue[] {
  const pieces = itemsOf(work);
  return [
    ...repeatedIds(pieces),
    ...pieces.flatMap((piece) => [
      ...onlyFor(piece, 'until', 'labour', 'takes no time that is charged'),
      ...onlyFor(piece, 'cost', 'part', 'has no cost of its own'),
      ...endIssues(piece, zone),
    ]),
  ];
}

function repeatedIds(pieces: readonly Place[]): readonly Issue[] {
  const seen = new Set<string>();
  return pieces.flatMap((piece) => {
    const id = under(piece, 'id');
    const text = textOf(id);
    if (text === undefined) return [];
    if (seen.has(text))
      return [issue('repeated', id.at, text, 'other work has this id', 'give each piece of work an id of its own')];
    seen.add(text);
    return [];
  });
}

/** What is told of one kind of work alone. */
function onlyFor(piece: Place, key: string, kind: string, what: string): readonly Issue[] {
  const told = under(piece, key);
  const work = textOf(under(piece, 'work'));
  if (!isThere(told) || work === kind || !WORK_KINDS.some((known) => known === work)) return [];
  const remedy = `remove it, or write "work": "${kind}"`;
  return [issue('misplaced', told.at, told.value, `work of the kind "${work}" ${what}`, remedy)];
}

function endIssues(piece: Place, zone: Zone): readonly Issue[] {
  const until = under(piece, 'until');
  const [from, to] = [momentsOf(under(piece, 'at'), zone), momentsOf(until, zone)];
  if (from === undefined || to === undefined || to[1] >= from[0]) return [];
  return [issue('value', until.at, until.value, 'the work ended before it began', 'write a later moment')];
}
