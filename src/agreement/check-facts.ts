import type { FactName, Issue, Json } from '../kernel/answer/index.js';
import { DATE_NAMES, ITEM_DETAILS, USAGE_MEASURES } from '../kernel/case/index.js';
import { issue, useInstead } from '../kernel/gate/index.js';
import { entriesOf, isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { isCivilDate } from '../kernel/time/index.js';

/** What a condition may compare a fact with. */
export interface KnownFact {
  /** `unclear` where the declaration itself has to be mended first: nothing is said of how the fact is used. */
  readonly type: (typeof TYPES)[number] | 'unclear';
  readonly values: readonly string[];
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Whether a condition on it speaks of what caused the damage. */
  readonly tellsCause: boolean;
}

export type KnownFacts = ReadonlyMap<FactName, KnownFact>;

const TYPES = ['yesNo', 'choice', 'number', 'date', 'text'] as const;

/** The facts of every case, and those that the agreement declares. */
export function knownFacts(declared: Place): KnownFacts {
  const facts = new Map<FactName, KnownFact>();
  const built = (type: KnownFact['type'], values: readonly string[] = []) => ({ type, values, tellsCause: false });
  for (const detail of ITEM_DETAILS) facts.set(`item.${detail}`, built('text'));
  for (const measure of USAGE_MEASURES) facts.set(`usage.${measure}`, built('number'));
  for (const date of DATE_NAMES) facts.set(`dates.${date}`, built('date'));
  facts.set('claim.fault', built('text'));
  facts.set('claim.defect', built('choice', ['visible', 'latent']));
  for (const [name, place] of entriesOf(declared)) {
    facts.set(name, declaredFact(place));
  }
  return facts;
}

function declaredFact(place: Place): KnownFact {
  const bound = (key: 'atLeast' | 'atMost') => {
    const { value } = under(place, key);
    return typeof value === 'number' ? { [key]: value } : {};
  };
  const type = TYPES.find((one) => one === textOf(under(place, 'type'))) ?? 'unclear';
  const values = entriesOf(under(place, 'values')).map(([value]) => value);
  return {
    type: type === 'choice' && values.length === 0 ? 'unclear' : type,
    values,
    ...bound('atLeast'),
    ...bound('atMost'),
    tellsCause: isThere(under(place, 'tellsCause')) || isThere(under(place, 'asCause')),
  };
}

/** Whether a fact is of one of these types, so far as its declaration can be read. */
export function mayBe(fact: KnownFact, ...types: readonly KnownFact['type'][]): boolean {
  return fact.type === 'unclear' || types.includes(fact.type);
}

/** Names that belong to parts of a case, with the types that a declaration may give them. */
const RESERVED: { readonly [prefix: string]: readonly KnownFact['type'][] } = {
  item: ['choice', 'text'],
  usage: ['number'],
  dates: [],
  log: [],
  claim: [],
  blanks: [],
  restDays: [],
  amounts: [],
  work: [],
  earlierPenalties: [],
  rates: [],
  objectives: [],
  clocks: [],
};

/** What is wrong with the declarations of facts among themselves. */
export function factIssues(declared: Place, facts: KnownFacts): readonly Issue[] {
  return entriesOf(declared).flatMap(([name, place]) => [
    ...reservedName(name, place),
    ...boundsIssues(place),
    ...causeIssues(under(place, 'asCause'), facts),
  ]);
}

function reservedName(name: string, place: Place): readonly Issue[] {
  const prefix = name.split('.')[0] ?? name;
  const allowed = Object.hasOwn(RESERVED, prefix) ? RESERVED[prefix] : undefined;
  if (allowed === undefined) return [];
  const readable: readonly string[] = [
    ...ITEM_DETAILS.map((key) => `item.${key}`),
    ...USAGE_MEASURES.map((key) => `usage.${key}`),
  ];
  if (allowed.length === 0 || !readable.includes(name)) {
    return [
      issue(
        'name',
        place.at,
        name,
        `"${prefix}." belongs to the parts of a case`,
        'choose a name with another beginning',
      ),
    ];
  }
  const type = textOf(under(place, 'type'));
  if (type === undefined || allowed.some((one) => one === type)) return [];
  return [
    issue('value', [...place.at, 'type'], type, `${name} is no ${type}`, `declare it as ${allowed.join(' or ')}`),
  ];
}

function boundsIssues(place: Place): readonly Issue[] {
  const [least, most] = [under(place, 'atLeast').value, under(place, 'atMost').value];
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
  return [
    issue(
      'value',
      [...place.at, 'atMost'],
      most,
      `no number is at least ${least} and at most ${most}`,
      'swap the bounds',
    ),
  ];
}

function causeIssues(asCause: Place, facts: KnownFacts): readonly Issue[] {
  if (!isThere(asCause)) return [];
  const name = under(asCause, 'fact');
  const cause = factNamed(name, facts);
  if (cause === undefined) return unknownFact(name, facts);
  if (!mayBe(cause, 'choice')) {
    return [issue('value', name.at, name.value, 'the cause of damage is a choice', 'name a fact of type "choice"')];
  }
  return impossible(under(asCause, 'is'), cause);
}

/** What is wrong with a condition: unknown facts, operators and values that do not fit the type, in every comparison. */
export function conditionIssues(condition: Place, facts: KnownFacts): readonly Issue[] {
  return comparisonsOf(condition).flatMap((comparison) => comparisonIssues(comparison, facts));
}

/** Every comparison in a condition, however deep. */
function comparisonsOf(condition: Place): readonly Place[] {
  const parts = [...itemsOf(under(condition, 'all')), ...itemsOf(under(condition, 'any'))];
  const not = under(condition, 'not');
  const nested = [...parts, ...(isThere(not) ? [not] : [])].flatMap(comparisonsOf);
  return isThere(under(condition, 'fact')) ? [condition, ...nested] : nested;
}

function comparisonIssues(comparison: Place, facts: KnownFacts): readonly Issue[] {
  const name = under(comparison, 'fact');
  const fact = factNamed(name, facts);
  if (fact === undefined) return unknownFact(name, facts);
  const listed = itemsOf(under(comparison, 'in'));
  const ordered = ['over', 'under', 'atLeast', 'atMost'].map((key) => under(comparison, key)).filter(isThere);
  return [
    ...[under(comparison, 'is'), ...listed].filter(isThere).flatMap((value) => impossible(value, fact)),
    ...ordered.flatMap((value) => notInOrder(value, fact)),
  ];
}

function factNamed(name: Place, facts: KnownFacts): KnownFact | undefined {
  return facts.get(textOf(name) ?? '');
}

export function unknownFact(name: Place, facts: KnownFacts): readonly Issue[] {
  const text = textOf(name);
  if (text === undefined) return [];
  return [
    issue('unknownFact', name.at, text, 'the agreement declares no such fact', useInstead(text, [...facts.keys()])),
  ];
}

/** A value that the fact can never have. */
export function impossible({ value, at }: Place, fact: KnownFact): readonly Issue[] {
  const wrong = (remedy: string) => [issue('value', at, value, `a ${fact.type} fact never has this value`, remedy)];
  switch (fact.type) {
    case 'yesNo':
      return typeof value === 'boolean' ? [] : wrong('write true or false');
    case 'choice':
      return typeof value === 'string' && fact.values.includes(value)
        ? []
        : wrong(useInstead(String(value), fact.values));
    case 'number':
      return isWithin(value, fact) ? [] : wrong(numberRemedy(fact));
    case 'date':
      return isCivilDate(value) ? [] : wrong('write a date such as "2025-02-28"');
    case 'text':
      return typeof value === 'string' ? [] : wrong('write a text');
    case 'unclear':
      return [];
  }
}

function isWithin(value: Json | undefined, { atLeast, atMost }: KnownFact): boolean {
  return typeof value === 'number' && value >= (atLeast ?? value) && value <= (atMost ?? value);
}

function numberRemedy({ atLeast, atMost }: KnownFact): string {
  const from = atLeast === undefined ? '' : ` from ${atLeast}`;
  const to = atMost === undefined ? '' : ` up to ${atMost}`;
  return `write a number${from}${to}`;
}

/** A comparison by order is for numbers and dates only. */
function notInOrder(place: Place, fact: KnownFact): readonly Issue[] {
  if (mayBe(fact, 'number', 'date')) return impossible(place, fact);
  const remedy = fact.type === 'yesNo' ? 'compare it with "is"' : 'compare it with "is" or "in"';
  return [issue('value', place.at, place.value, `a ${fact.type} fact has no order`, remedy)];
}
