import type { ClauseId, Issue } from '../kernel/answer/index.js';
import { issue, useInstead } from '../kernel/gate/index.js';
import { type Place, textOf, under } from '../kernel/gate/walk.js';

/** The clauses that have an id: more than one where the id is repeated. */
export type Named = ReadonlyMap<ClauseId, readonly Place[]>;

/** All clauses by their ids. */
export function namedClauses(clauses: readonly Place[]): Named {
  const named = new Map<ClauseId, Place[]>();
  for (const clause of clauses) {
    const id = textOf(under(clause, 'id'));
    if (id === undefined) continue;
    const same = named.get(id);
    if (same === undefined) named.set(id, [clause]);
    else same.push(clause);
  }
  return named;
}

const KINDS = ['heading', 'text', 'warranty', 'exclusion', 'sla', 'objective', 'fee', 'penalty'] as const;

/** A reference that names no clause, or one of the wrong kind; a clause whose kind is itself a mistake may be of any. */
export function referenceIssues(
  references: readonly Place[],
  named: Named,
  wanted: string,
  ...others: readonly string[]
): readonly Issue[] {
  const kinds = [wanted, ...others];
  const isFitting = (clause: Place) => isOfKind(clause, kinds);
  return unfitting(references, named, isFitting, `is no ${kinds.join(' or ')} clause`);
}

function isOfKind(clause: Place, kinds: readonly string[]): boolean {
  return isOneOf(under(clause, 'kind'), kinds, KINDS);
}

/** Whether a word is one of those wanted; one that is none of all there are may be any. */
function isOneOf(place: Place, wanted: readonly string[], all: readonly string[]): boolean {
  const word = textOf(place);
  return word === undefined || wanted.includes(word) || !all.includes(word);
}

const CHARGES = ['work', 'fixed', 'percentage'];
const FEES = [...CHARGES, 'discount', 'limit', 'tax', 'period', 'payment', 'retention'];

/** A reference to a charge: what customers are charged in a case, not how that is capped, taxed or paid. */
export function chargeReferences(references: readonly Place[], named: Named): readonly Issue[] {
  const isCharge = (clause: Place) => isOfKind(clause, ['fee']) && isOneOf(under(clause, 'fee'), CHARGES, FEES);
  return unfitting(references, named, isCharge, 'is no fee clause that charges something');
}

const OWED = ['delay', 'fixed', 'credit', 'interest', 'earnest'];
const PENALTIES = [...OWED, 'limit', 'several', 'damages'];

/** Whether something may be owed under a clause by itself. */
function mayBeOwed(clause: Place): boolean {
  return isOfKind(clause, ['penalty']) && isOneOf(under(clause, 'penalty'), OWED, PENALTIES);
}

/** A reference to a penalty: a clause under which something may be owed, not one about what others come to together. */
export function penaltyReferences(references: readonly Place[], named: Named): readonly Issue[] {
  return unfitting(references, named, mayBeOwed, 'is no penalty clause under which something is owed');
}

/** A reference to what an exclusion may take away: a promise, or liability for breaking one. */
export function promiseReferences(references: readonly Place[], named: Named): readonly Issue[] {
  const isPromise = (clause: Place) => isOfKind(clause, ['warranty', 'sla', 'objective']) || mayBeOwed(clause);
  return unfitting(references, named, isPromise, 'is no promise out of which an exclusion could carve');
}

function unfitting(
  references: readonly Place[],
  named: Named,
  isFitting: (clause: Place) => boolean,
  what: string,
): readonly Issue[] {
  return references.flatMap((reference) => {
    const id = textOf(reference);
    if (id === undefined || named.get(id)?.some(isFitting)) return [];
    const fitting = [...named].filter(([, clauses]) => clauses.some(isFitting)).map(([name]) => name);
    const wrong = named.has(id) ? `clause "${id}" ${what}` : 'there is no clause of this id';
    return [issue('reference', reference.at, id, wrong, useInstead(id, fitting))];
  });
}
