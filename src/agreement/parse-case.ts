import { fail, type Issue, type Json, ok, type Result } from '../kernel/answer/index.js';
import { type Case, ITEM_DETAILS, USAGE_MEASURES } from '../kernel/case/index.js';
import { CaseForm } from '../kernel/gate/case-form.js';
import { issue } from '../kernel/gate/index.js';
import { gate } from '../kernel/gate/parse.js';
import { entriesOf, isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { dueIssues } from './check-due.js';
import { impossible, type KnownFacts, knownFacts, unknownFact } from './check-facts.js';
import { logIssues } from './check-log.js';
import { currencyIssues } from './check-money.js';
import { namedClauses, penaltyReferences } from './check-references.js';
import { workIssues } from './check-work.js';
import type { Agreement } from './terms.js';

/**
 * Reads a case under an agreement from unknown input: its form, and its facts against those that the agreement declares.
 *
 * @returns The case as plain JSON; or every issue at once. Nothing that is passed makes it throw.
 * @example
 * const clauses = [{ id: 'standard', number: '2.1', kind: 'warranty', from: 'purchased', lasts: { years: 1 } }] as const;
 * const agreement: Agreement = {
 *   id: 'sample',
 *   title: { en: 'Sample', 'zh-CN': '示例' },
 *   settings: { zone: 'Asia/Shanghai' },
 *   clauses: [...clauses],
 * };
 * parseCase(agreement, { dates: { purchased: '2024-02-29' }, log: [] }).ok // => true
 * parseCase(agreement, { dates: { purchased: '2025-02-29' } }).ok // => false
 */
export function parseCase(agreement: Agreement, input: unknown): Result<Case> {
  const { copy, value, issues } = gate(CaseForm, input);
  const told = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const found = acrossFields(agreement, { at: [], value: copy }).filter(({ path }) => !told.has(JSON.stringify(path)));
  const all = [...issues, ...found];
  return value !== undefined && all.length === 0 ? ok(value as Case) : fail(all);
}

function acrossFields(agreement: Agreement, root: Place): readonly Issue[] {
  const facts = knownFacts({ at: [], value: agreement.facts });
  const severities = (agreement.settings.sla?.severities ?? []).map(({ id }) => id);
  return [
    ...entriesOf(under(root, 'facts')).flatMap(([name, place]) => factIssues(name, place, facts)),
    ...ITEM_DETAILS.flatMap((detail) => declaredValue(`item.${detail}`, under(under(root, 'item'), detail), facts)),
    ...USAGE_MEASURES.flatMap((measure) =>
      declaredValue(`usage.${measure}`, under(under(root, 'usage'), measure), facts),
    ),
    ...logIssues(under(root, 'log'), severities, agreement.settings.zone),
    ...workIssues(under(root, 'work'), agreement.settings.zone),
    ...currencyIssues([root], agreement.settings.currency),
    ...penaltyReferences(earlierClauses(root), namedClauses(clausesOf(agreement))),
    ...dueIssues(agreement, under(root, 'dates')),
  ];
}

/** The clauses of an agreement, to be read as they stand. */
function clausesOf({ clauses }: Agreement): readonly Place[] {
  return clauses.map((clause, index) => ({ at: ['clauses', index], value: clause as Json }));
}

/** The clauses by which penalties were charged before, and whose debts were paid. */
function earlierClauses(root: Place): readonly Place[] {
  const debts = itemsOf(under(root, 'log')).filter((event) => textOf(under(event, 'event')) === 'paid');
  return [...itemsOf(under(root, 'earlierPenalties')), ...debts].map((named) => under(named, 'clause'));
}

/** Parts of a case that have a place of their own, and are not to be told again among the facts. */
const PLACED = ['item', 'usage', 'dates', 'log', 'claim', 'amounts', 'work', 'earlierPenalties'];

function factIssues(name: string, place: Place, facts: KnownFacts): readonly Issue[] {
  const [group, ...rest] = name.split('.');
  if (group !== undefined && rest.length > 0 && PLACED.includes(group)) {
    const where = group === 'claim' ? 'on the event "reported" of the log' : `under "${group}"`;
    return [issue('misplaced', place.at, place.value, `${name} has a place of its own`, `write it ${where}`)];
  }
  const fact = facts.get(name);
  if (fact === undefined) return unknownFact({ at: place.at, value: name }, facts);
  return place.value === null ? [] : impossible(place, fact);
}

/** A detail of the item, or its use, of which the agreement declares what it can be. */
function declaredValue(name: string, place: Place, facts: KnownFacts): readonly Issue[] {
  const fact = facts.get(name);
  if (fact === undefined || !isThere(place) || place.value === null) return [];
  return impossible(place, fact);
}
