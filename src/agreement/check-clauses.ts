import type { ClauseId, Issue } from '../kernel/answer/index.js';
import { issue, nearest, useInstead } from '../kernel/gate/index.js';
import { entriesOf, isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { conditionIssues, impossible, type KnownFacts, mayBe, unknownFact } from './check-facts.js';
import { calendarReferences, type SharedBySla, slaIssues } from './check-sla.js';

/** What is wrong between the clauses of an agreement: ids, references, conditions, circles of exceptions. */
export function clauseIssues(clauses: readonly Place[], facts: KnownFacts, shared: SharedBySla): readonly Issue[] {
  const kinds = kindsOf(clauses);
  return [
    ...repeatedIds(clauses),
    ...clauses.flatMap((clause) => issuesOfKind(clause, kinds, facts, shared)),
    ...circles(clauses),
  ];
}

/** The kinds of the clauses that have an id: more than one where the id is repeated. */
export type Kinds = ReadonlyMap<ClauseId, readonly (string | undefined)[]>;

/** The kinds of all clauses by their ids. */
export function kindsOf(clauses: readonly Place[]): Kinds {
  const kinds = new Map<ClauseId, (string | undefined)[]>();
  for (const clause of clauses) {
    const id = textOf(under(clause, 'id'));
    if (id !== undefined) kinds.set(id, [...(kinds.get(id) ?? []), textOf(under(clause, 'kind'))]);
  }
  return kinds;
}

function issuesOfKind(clause: Place, kinds: Kinds, facts: KnownFacts, shared: SharedBySla): readonly Issue[] {
  switch (textOf(under(clause, 'kind'))) {
    case 'warranty':
      return warrantyIssues(clause, facts);
    case 'exclusion':
      return exclusionIssues(clause, kinds, facts);
    case 'sla':
      return slaIssues(clause, facts, shared);
    case 'objective':
      return objectiveIssues(clause, kinds, shared);
    case 'text':
      return figureNameIssues(clause);
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

const KINDS = ['heading', 'text', 'warranty', 'exclusion', 'sla', 'objective'] as const;

/** A reference that names no clause, or one of the wrong kind; a clause whose kind is itself a mistake may be of any. */
export function referenceIssues(
  references: readonly Place[],
  kinds: Kinds,
  wanted: string,
  ...others: readonly string[]
): readonly Issue[] {
  const isFitting = (kind: string | undefined) =>
    [wanted, ...others].some((one) => one === kind) || !KINDS.some((one) => one === kind);
  return references.flatMap((reference) => {
    const id = textOf(reference);
    if (id === undefined || kinds.get(id)?.some(isFitting)) return [];
    const fitting = [...kinds].filter(([, found]) => found.some(isFitting)).map(([name]) => name);
    const what = kinds.has(id)
      ? `clause "${id}" is no ${[wanted, ...others].join(' or ')} clause`
      : 'there is no clause of this id';
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
  if (!mayBe(fact, 'choice', 'text')) {
    return [issue('value', by.at, by.value, 'a length goes by a choice', 'name a fact of type "choice"')];
  }
  return entriesOf(under(length, 'of')).flatMap(([value, place]) => impossible({ at: place.at, value }, fact));
}

function remedyIssues(remedy: Place): readonly Issue[] {
  const depreciation = under(remedy, 'depreciation');
  const offers = itemsOf(under(remedy, 'offers')).map(textOf);
  const isUnclear = offers.length === 0 || offers.includes(undefined);
  if (!isThere(depreciation) || isUnclear || offers.includes('refund')) return [];
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
  const causation = under(clause, 'causation');
  const byCause = !isException && (!isThere(causation) || textOf(causation) === 'causedBy');
  return [
    ...referenceIssues(itemsOf(under(clause, 'from')), kinds, 'warranty', 'sla', 'objective'),
    ...referenceIssues(itemsOf(under(clause, 'exceptionTo')), kinds, 'exclusion'),
    ...conditionIssues(when, facts),
    ...(byCause ? causationIssues(when, facts) : []),
    ...effectIssues(under(clause, 'effect'), facts),
    ...effectOnSla(clause, kinds),
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

/** A service level has no cost classes to take away, and no cover to end. */
function effectOnSla(clause: Place, kinds: Kinds): readonly Issue[] {
  const effect = under(clause, 'effect');
  const narrow = isThere(under(effect, 'costClasses')) || isThere(under(effect, 'coverFrom'));
  const levels = itemsOf(under(clause, 'from')).filter((place) => kinds.get(textOf(place) ?? '')?.includes('sla'));
  if (!narrow || levels.length === 0) return [];
  return levels.map(({ at, value }) =>
    issue(
      'value',
      at,
      value,
      'this effect is on covers, and the clause is a service level',
      'write a clause of its own for it',
    ),
  );
}

function effectIssues(effect: Place, facts: KnownFacts): readonly Issue[] {
  const date = under(effect, 'coverFrom');
  const part = facts.get('item.part');
  const parts =
    part?.type === 'choice' ? itemsOf(under(effect, 'parts')).flatMap((name) => impossible(name, part)) : [];
  if (!isThere(date)) return parts;
  const fact = facts.get(textOf(date) ?? '');
  if (fact === undefined) return unknownFact(date, facts);
  return mayBe(fact, 'date')
    ? []
    : [issue('value', date.at, date.value, 'this fact is no date', 'name a fact of type "date"')];
}

/** As many clauses as an agreement may have: more are refused for their number, and not searched for circles. */
const MAX_CLAUSES = 1000;

/** Exceptions that lead back to themselves; where an id is repeated, its first clause counts. */
function circles(clauses: readonly Place[]): readonly Issue[] {
  if (clauses.length > MAX_CLAUSES) return [];
  const excepts = new Map<ClauseId, readonly ClauseId[]>();
  return clauses
    .filter((clause) => {
      const id = textOf(under(clause, 'id'));
      if (id === undefined || excepts.has(id)) return false;
      excepts.set(
        id,
        itemsOf(under(clause, 'exceptionTo')).flatMap((reference) => textOf(reference) ?? []),
      );
      return true;
    })
    .filter((clause) => exceptsItself(textOf(under(clause, 'id')) ?? '', excepts))
    .map((clause) => {
      const { at, value } = under(clause, 'exceptionTo');
      return issue('circle', at, value, 'the exceptions lead back to this clause', 'break the circle of exceptions');
    });
}

/** Whether a clause is, at some remove, an exception to itself. */
function exceptsItself(id: ClauseId, excepts: ReadonlyMap<ClauseId, readonly ClauseId[]>): boolean {
  const reached = new Set(excepts.get(id));
  // A set lists what is added while it is read.
  for (const next of reached) for (const further of excepts.get(next) ?? []) reached.add(further);
  return reached.has(id);
}

/** What is wrong with an objective: service levels that it counts, and calendars that it goes by, which are not there. */
function objectiveIssues(clause: Place, kinds: Kinds, shared: SharedBySla): readonly Issue[] {
  const hours = under(clause, 'serviceHours');
  const calendars = [...(textOf(hours) === '24x7' ? [] : [hours]), under(clause, 'maintenance')];
  return [
    ...referenceIssues(itemsOf(under(clause, 'of')), kinds, 'sla'),
    ...calendars.flatMap((calendar) => calendarReferences(calendar, shared)),
  ];
}

/** A figure that a wording names and the clause does not have, or the other way round. */
function figureNameIssues(clause: Place): readonly Issue[] {
  const text = under(clause, 'text');
  const figures = entriesOf(under(clause, 'figures'));
  const names = figures.map(([name]) => name);
  const wordings = entriesOf(text).map(([locale, wording]) => {
    const named = namesInBraces(textOf(wording) ?? '');
    const unknown = named.filter((name) => !names.includes(name));
    return { locale, wording, unknown, meant: [...named, ...unknown.map((name) => nearest(name, names))] };
  });
  const missing = wordings.flatMap(({ wording, unknown }) =>
    unknown.map((name) =>
      issue('reference', wording.at, wording.value, `the wording names a figure {${name}}`, useInstead(name, names)),
    ),
  );
  const idle = figures.flatMap(([name, figure]) => {
    const silent = wordings.filter(({ wording, meant }) => textOf(wording) !== undefined && !meant.includes(name));
    if (silent.length === 0) return [];
    const locales = silent.map(({ locale }) => locale).join(' and ');
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

/** The names in braces, each once. */
function namesInBraces(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''))];
}
