import type { Issue } from '../kernel/answer/index.js';
import { issue, nearest, useInstead } from '../kernel/gate/index.js';
import { entriesOf, isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { circular } from './check-circles.js';
import { conditionIssues, impossible, type KnownFacts, mayBe, unknownFact } from './check-facts.js';
import { feeIssues, percentageCircles } from './check-fee.js';
import { damagesRepeated, penaltyIssues } from './check-penalty.js';
import { rateTables } from './check-rates.js';
import { type Named, namedClauses, promiseReferences, referenceIssues } from './check-references.js';
import { calendarReferences, type SharedBySla, sharedBySla, slaIssues } from './check-sla.js';

/** What is wrong between the clauses of an agreement: ids, references, conditions, circles of exceptions. */
export function clauseIssues(clauses: readonly Place[], facts: KnownFacts, settings: Place): readonly Issue[] {
  const of = { named: namedClauses(clauses), facts, shared: sharedBySla(settings), tables: rateTables(settings) };
  return [
    ...repeatedIds(clauses),
    ...clauses.flatMap((clause) => issuesOfKind(clause, of)),
    ...circles(clauses),
    ...percentageCircles(clauses),
    ...damagesRepeated(clauses),
  ];
}

/** What a clause may refer to. */
interface Around {
  readonly named: Named;
  readonly facts: KnownFacts;
  readonly shared: SharedBySla;
  readonly tables: Place;
}

function issuesOfKind(clause: Place, { named, facts, shared, tables }: Around): readonly Issue[] {
  switch (textOf(under(clause, 'kind'))) {
    case 'warranty':
      return warrantyIssues(clause, facts);
    case 'exclusion':
      return exclusionIssues(clause, named, facts);
    case 'sla':
      return slaIssues(clause, facts, shared);
    case 'objective':
      return objectiveIssues(clause, named, shared);
    case 'fee':
      return feeIssues(clause, named, facts, shared);
    case 'penalty':
      return penaltyIssues(clause, named, facts, shared, tables);
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

function exclusionIssues(clause: Place, named: Named, facts: KnownFacts): readonly Issue[] {
  const when = under(clause, 'when');
  const isException = isThere(under(clause, 'exceptionTo'));
  const causation = under(clause, 'causation');
  const byCause = !isException && (!isThere(causation) || textOf(causation) === 'causedBy');
  return [
    ...promiseReferences(itemsOf(under(clause, 'from')), named),
    ...referenceIssues(itemsOf(under(clause, 'exceptionTo')), named, 'exclusion'),
    ...conditionIssues(when, facts),
    ...(byCause ? causationIssues(when, facts) : []),
    ...effectIssues(under(clause, 'effect'), facts),
    ...effectBeyondCovers(clause, named),
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

/** What has no cost classes to take away, and no cover to end. */
const NO_COVERS: readonly (readonly [kind: string, what: string])[] = [
  ['sla', 'a service level'],
  ['penalty', 'a penalty'],
];

function effectBeyondCovers(clause: Place, named: Named): readonly Issue[] {
  const effect = under(clause, 'effect');
  const narrow = isThere(under(effect, 'costClasses')) || isThere(under(effect, 'coverFrom'));
  if (!narrow) return [];
  return itemsOf(under(clause, 'from')).flatMap((place) => {
    const kinds = named.get(textOf(place) ?? '')?.map((found) => textOf(under(found, 'kind'))) ?? [];
    const [, what] = NO_COVERS.find(([kind]) => kinds.includes(kind)) ?? [];
    if (what === undefined) return [];
    return [
      issue(
        'value',
        place.at,
        place.value,
        `this effect is on covers, and the clause is ${what}`,
        'write a clause of its own for it',
      ),
    ];
  });
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

/** Exceptions that lead back to themselves. */
function circles(clauses: readonly Place[]): readonly Issue[] {
  return circular(clauses, 'exceptionTo').map((clause) => {
    const { at, value } = under(clause, 'exceptionTo');
    return issue('circle', at, value, 'the exceptions lead back to this clause', 'break the circle of exceptions');
  });
}

/** What is wrong with an objective: service levels that it counts, and calendars that it goes by, which are not there. */
function objectiveIssues(clause: Place, named: Named, shared: SharedBySla): readonly Issue[] {
  const hours = under(clause, 'serviceHours');
  const calendars = [...(textOf(hours) === '24x7' ? [] : [hours]), under(clause, 'maintenance')];
  return [
    ...referenceIssues(itemsOf(under(clause, 'of')), named, 'sla'),
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
