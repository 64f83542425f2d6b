import type { ClauseId, Issue } from '../kernel/answer/index.js';
import { issue, useInstead } from '../kernel/gate/index.js';
import { conditionIssues, impossible, type KnownFacts, unknownFact } from './check-facts.js';
import { entriesOf, isThere, itemsOf, type Place, textOf, under } from './walk.js';

/** What is wrong between the clauses of an agreement: ids, references, conditions, circles of exceptions. */
export function clauseIssues(clauses: readonly Place[], facts: KnownFacts): readonly Issue[] {
  const kinds = new Map(clauses.map((clause) => [textOf(under(clause, 'id')) ?? '', textOf(under(clause, 'kind'))]));
  return [
    ...repeatedIds(clauses),
    ...clauses.flatMap((clause) => issuesOfKind(clause, kinds, facts)),
    ...circles(clauses),
  ];
}

type Kinds = ReadonlyMap<ClauseId, string | undefined>;

function issuesOfKind(clause: Place, kinds: Kinds, facts: KnownFacts): readonly Issue[] {
  switch (textOf(under(clause, 'kind'))) {
    case 'warranty':
      return warrantyIssues(clause, facts);
    case 'exclusion':
      return exclusionIssues(clause, kinds, facts);
    case 'text':
      return placeholderIssues(clause);
    default:
      return [];
  }
}

function repeatedIds(clauses: readonly Place[]): readonly Issue[] {
  const seen = new Set<string>();
  return clauses.flatMap((clause) => {
    const id = under(clause, 'id');
    const text = textOf(id);
    if (text === undefined) return [];
    if (seen.has(text))
      return [issue('repeated', id.at, text, 'another clause has this id', 'give each clause an id of its own')];
    seen.add(text);
    return [];
  });
}

/** A reference that names no clause, or one of the wrong kind. */
export function referenceIssues(references: readonly Place[], kinds: Kinds, wanted: string): readonly Issue[] {
  const fitting = [...kinds].filter(([, kind]) => kind === wanted).map(([id]) => id);
  return references.flatMap((reference) => {
    const id = textOf(reference);
    if (id === undefined || fitting.includes(id)) return [];
    const what = kinds.has(id) ? `clause "${id}" is no ${wanted} clause` : 'there is no clause of this id';
    return [issue('reference', reference.at, id, what, useInstead(id, fitting))];
  });
}

function warrantyIssues(clause: Place, facts: KnownFacts): readonly Issue[] {
  const lengths = ['parts', 'labour', 'travel'].map((costClass) =>
    under(under(under(clause, 'costs'), costClass), 'lasts'),
  );
  return [
    ...conditionIssues(under(clause, 'appliesTo'), facts),
    ...[under(clause, 'lasts'), ...lengths].flatMap((length) => lengthIssues(length, facts)),
    ...itemsOf(under(clause, 'remedies')).flatMap(remedyIssues),
  ];
}

/** A length by the value of a fact: the fact is a choice, and the values are among its own. */
function lengthIssues(length: Place, facts: KnownFacts): readonly Issue[] {
  const by = under(length, 'by');
  if (!isThere(by)) return [];
  const fact = facts.get(textOf(by) ?? '');
  if (fact === undefined) return unknownFact(by, facts);
  if (fact.type !== 'choice' && fact.type !== 'text') {
    return [issue('value', by.at, by.value, 'a length goes by a choice', 'name a fact of type "choice"')];
  }
  return entriesOf(under(length, 'of')).flatMap(([value, place]) => impossible({ at: place.at, value }, fact));
}

function remedyIssues(remedy: Place): readonly Issue[] {
  const depreciation = under(remedy, 'depreciation');
  const offers = itemsOf(under(remedy, 'offers')).map(textOf);
  if (!isThere(depreciation) || offers.length === 0 || offers.includes('refund')) return [];
  return [
    issue(
      'idle',
      depreciation.at,
      depreciation.value,
      'depreciation is taken off a refund, and none is offered',
      'offer a refund, or remove it',
    ),
  ];
}

function exclusionIssues(clause: Place, kinds: Kinds, facts: KnownFacts): readonly Issue[] {
  const when = under(clause, 'when');
  const isException = isThere(under(clause, 'exceptionTo'));
  const byFact = !isException && textOf(under(clause, 'causation')) === 'mereFact';
  return [
    ...referenceIssues(itemsOf(under(clause, 'from')), kinds, 'warranty'),
    ...referenceIssues(itemsOf(under(clause, 'exceptionTo')), kinds, 'exclusion'),
    ...conditionIssues(when, facts),
    ...(isException || byFact ? [] : causationIssues(when, facts)),
    ...effectIssues(under(clause, 'effect'), facts),
  ];
}

/** Where damage must be caused by something, the condition must say of every way to meet it what the cause is. */
function causationIssues(when: Place, facts: KnownFacts): readonly Issue[] {
  return silentOnCause(when, facts).map((comparison) => {
    const name = under(comparison, 'fact');
    return issue(
      'causation',
      name.at,
      name.value,
      'the clause speaks of damage caused by this, and the fact does not say what it is as a cause',
      'declare "asCause" or "tellsCause" for the fact, or write "causation": "mereFact"',
    );
  });
}

/** The comparisons by which a condition can be met without a word on the cause; `not` speaks of circumstances only. */
function silentOnCause(condition: Place, facts: KnownFacts): readonly Place[] {
  const any = itemsOf(under(condition, 'any'));
  if (any.length > 0) return any.flatMap((part) => silentOnCause(part, facts));
  const all = itemsOf(under(condition, 'all')).map((part) => silentOnCause(part, facts));
  if (all.length > 0) return all.some((silent) => silent.length === 0) ? [] : (all[0] ?? []);
  const fact = facts.get(textOf(under(condition, 'fact')) ?? '');
  const speaks = fact === undefined || (fact.tellsCause && under(condition, 'is').value !== false);
  return speaks && !isThere(under(condition, 'not')) ? [] : [condition];
}

function effectIssues(effect: Place, facts: KnownFacts): readonly Issue[] {
  const date = under(effect, 'coverFrom');
  const part = facts.get('item.part');
  const parts =
    part?.type === 'choice' ? itemsOf(under(effect, 'parts')).flatMap((name) => impossible(name, part)) : [];
  if (!isThere(date)) return parts;
  const fact = facts.get(textOf(date) ?? '');
  if (fact === undefined) return unknownFact(date, facts);
  return fact.type === 'date'
    ? []
    : [issue('value', date.at, date.value, 'this fact is no date', 'name a fact of type "date"')];
}

/** Exceptions that lead back to themselves. */
function circles(clauses: readonly Place[]): readonly Issue[] {
  const excepts = new Map<string, readonly string[]>();
  for (const clause of clauses) {
    const exceptionTo = itemsOf(under(clause, 'exceptionTo')).flatMap((reference) => textOf(reference) ?? []);
    excepts.set(textOf(under(clause, 'id')) ?? '', exceptionTo);
  }
  return clauses.flatMap((clause) => {
    const id = textOf(under(clause, 'id')) ?? '';
    if (!reaches(id, id, excepts, new Set())) return [];
    const at = under(clause, 'exceptionTo');
    return [
      issue('circle', at.at, at.value, 'the exceptions lead back to this clause', 'break the circle of exceptions'),
    ];
  });
}

function reaches(
  from: string,
  goal: string,
  excepts: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  return (excepts.get(from) ?? []).some((next) => {
    if (next === goal) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, goal, excepts, seen);
  });
}

/** A figure that a wording names and the clause does not have, or the other way round. */
function placeholderIssues(clause: Place): readonly Issue[] {
  const text = under(clause, 'text');
  const figures = entriesOf(under(clause, 'figures'));
  const names = figures.map(([name]) => name);
  const wordings = entriesOf(text);
  const missing = wordings.flatMap(([, wording]) =>
    placeholdersIn(textOf(wording) ?? '')
      .filter((name) => !names.includes(name))
      .map((name) =>
        issue('reference', wording.at, wording.value, `the wording names a figure {${name}}`, useInstead(name, names)),
      ),
  );
  const idle = figures.flatMap(([name, figure]) => {
    const silent = wordings.filter(([, wording]) => !placeholdersIn(textOf(wording) ?? name).includes(name));
    if (silent.length === 0) return [];
    const locales = silent.map(([locale]) => locale).join(' and ');
    return [
      issue(
        'idle',
        figure.at,
        figure.value,
        `the wording in ${locales} does not name it`,
        `write {${name}} where it belongs`,
      ),
    ];
  });
  return [...missing, ...idle];
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}
