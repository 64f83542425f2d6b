import type { FactName, Issue } from '../kernel/answer/index.js';
import { issue } from '../kernel/gate/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { delayIssues } from './check-delay.js';
import { conditionIssues, type KnownFacts, mayBe, unknownFact } from './check-facts.js';
import { idleInterest, idleSum } from './check-penalty-idle.js';
import { interestIssues } from './check-rates.js';
import { type Named, penaltyReferences, referenceIssues } from './check-references.js';
import type { SharedBySla } from './check-sla.js';
import { bandIssues } from './check-tiers.js';

/** What is wrong with a penalty: conditions, references, units, tiers and bands, rates, and choices that can do nothing. */
export function penaltyIssues(
  clause: Place,
  named: Named,
  facts: KnownFacts,
  shared: SharedBySla,
  tables: Place,
): readonly Issue[] {
  return [...conditionIssues(under(clause, 'appliesTo'), facts), ...issuesOfSort(clause, named, facts, shared, tables)];
}

function issuesOfSort(
  clause: Place,
  named: Named,
  facts: KnownFacts,
  shared: SharedBySla,
  tables: Place,
): readonly Issue[] {
  switch (textOf(under(clause, 'penalty'))) {
    case 'delay':
      return [
        ...referenceIssues(itemsOf(under(under(clause, 'late'), 'clauses')), named, 'sla'),
        ...delayIssues(clause, shared),
        ...idleSum(clause),
      ];
    case 'fixed':
      return [...breachIssues(under(clause, 'breach'), named, facts), ...idleSum(clause)];
    case 'credit':
      return [...referenceIssues([under(clause, 'of')], named, 'objective'), ...bandIssues(under(clause, 'bands'))];
    case 'interest':
      return [...interestIssues(clause, tables), ...idleInterest(clause)];
    case 'earnest':
      return ['customer', 'provider'].flatMap((side) => conditionIssues(under(under(clause, 'breach'), side), facts));
    case 'several':
      return [
        ...penaltyReferences(itemsOf(under(clause, 'of')), named),
        ...choiceIssues(under(under(clause, 'apply'), 'chosen'), itemsOf(under(clause, 'of')), named, facts),
      ];
    case 'limit':
    case 'damages':
      return penaltyReferences(itemsOf(under(clause, 'of')), named);
    default:
      return [];
  }
}

function breachIssues(breach: Place, named: Named, facts: KnownFacts): readonly Issue[] {
  return [
    ...referenceIssues(itemsOf(under(breach, 'clauses')), named, 'sla', 'objective'),
    ...conditionIssues(under(breach, 'when'), facts),
  ];
}

/** The injured party chooses among the clauses by their ids. */
function choiceIssues(chosen: Place, of: readonly Place[], named: Named, facts: KnownFacts): readonly Issue[] {
  if (!isThere(chosen)) return [];
  const name: FactName = textOf(chosen) ?? '';
  const fact = facts.get(name);
  if (fact === undefined) return unknownFact(chosen, facts);
  if (!mayBe(fact, 'choice'))
    return [issue('value', chosen.at, chosen.value, 'a clause is chosen by a choice', 'name a fact of type "choice"')];
  if (fact.type === 'unclear') return [];
  return of.flatMap((place) => {
    const id = textOf(place);
    if (id === undefined || !named.has(id) || fact.values.includes(id)) return [];
    const what = `the choice "${name}" has no such value, so the clause could never be chosen`;
    return [issue('value', place.at, id, what, `declare "${id}" among the values of the fact`)];
  });
}

/** Penalties of which more than one clause says how they stand to damages. */
export function damagesRepeated(clauses: readonly Place[]): readonly Issue[] {
  const said = new Set<string>();
  let [isAnySaid, isAllSaid] = [false, false];
  return clauses
    .filter((clause) => textOf(under(clause, 'penalty')) === 'damages')
    .flatMap((clause) => {
      const of = under(clause, 'of');
      const penalties = itemsOf(of);
      const [isAny, isAll] = [isAnySaid, isAllSaid];
      const again = penalties.filter((place) => isAll || said.has(textOf(place) ?? ''));
      isAnySaid = true;
      isAllSaid ||= !isThere(of);
      for (const place of penalties) said.add(textOf(place) ?? '');
      if (isThere(of)) return again.map(saidAgain);
      return isAny ? [allSaidAgain(of, isAll)] : [];
    });
}

function saidAgain({ at, value }: Place): Issue {
  const what = 'another clause says how this penalty stands to damages';
  return issue('repeated', at, value, what, 'name each penalty in one such clause');
}

function allSaidAgain({ at }: Place, isAll: boolean): Issue {
  const what = `another clause says how ${isAll ? 'all' : 'some'} of the penalties stand to damages`;
  return issue('repeated', at, undefined, what, isAll ? 'remove one of the clauses' : 'name the others here');
}
