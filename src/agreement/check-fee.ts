import type { Issue } from '../kernel/answer/index.js';
import { issue } from '../kernel/gate/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { circular } from './check-circles.js';
import { conditionIssues, type KnownFacts, mayBe, unknownFact } from './check-facts.js';
import { idleFees } from './check-fee-idle.js';
import { limitIssues } from './check-money.js';
import { paymentIssues } from './check-payment.js';
import { chargeReferences, type Named } from './check-references.js';
import { calendarReferences, type SharedBySla } from './check-sla.js';
import { datedIssues, tierIssues } from './check-tiers.js';

/** What is wrong with a fee: conditions, references, tiers, limits, instalments, and choices that can do nothing. */
export function feeIssues(clause: Place, named: Named, facts: KnownFacts, shared: SharedBySla): readonly Issue[] {
  return [
    ...conditionIssues(under(clause, 'appliesTo'), facts),
    ...conditionIssues(under(clause, 'unless'), facts),
    ...leftIssues(under(under(clause, 'free'), 'left'), facts),
    ...itemsOf(under(clause, 'surcharges')).flatMap((one) => calendarReferences(under(one, 'calendar'), shared)),
    ...priceIssues(under(clause, 'price')),
    ...datedIssues(itemsOf(under(clause, 'adjusted'))),
    ...limitIssues(clause),
    ...issuesOfSort(clause, named),
    ...idleFees(clause),
  ];
}

function issuesOfSort(clause: Place, named: Named): readonly Issue[] {
  switch (textOf(under(clause, 'fee'))) {
    case 'fixed':
      return consentIssues(clause);
    case 'percentage':
    case 'discount':
    case 'tax':
      return chargeReferences(itemsOf(under(clause, 'of')), named);
    case 'limit':
      return limitMissing(clause);
    case 'payment':
      return paymentIssues(under(clause, 'instalments'));
    default:
      return [];
  }
}

/** What is still free is counted. */
function leftIssues(left: Place, facts: KnownFacts): readonly Issue[] {
  if (!isThere(left)) return [];
  const fact = facts.get(textOf(left) ?? '');
  if (fact === undefined) return unknownFact(left, facts);
  if (mayBe(fact, 'number')) return [];
  return [issue('value', left.at, left.value, 'what is still free is a number', 'name a fact of type "number"')];
}

function priceIssues(price: Place): readonly Issue[] {
  const tiers = textOf(under(price, 'tiers'));
  const rows = under(price, 'rows');
  const isPackage = tiers !== 'graduated' && tiers !== 'volume';
  const sizes = itemsOf(rows)
    .map((row) => under(row, 'size'))
    .filter((size) => isThere(size) && !isPackage);
  return [
    ...tierIssues(rows, ['upTo', 'below']),
    ...sizes.map(({ at, value }) => {
      const remedy = 'remove it, or write "tiers": "package"';
      return issue('idle', at, value, 'only a package holds several at one price', remedy);
    }),
  ];
}

/** A fee for a quote that is declined cannot wait until a quote is accepted. */
function consentIssues(clause: Place): readonly Issue[] {
  const consent = under(clause, 'consent');
  if (textOf(under(clause, 'on')) !== 'quoteDeclined' || textOf(consent) !== 'quoteFirst') return [];
  const what = 'this is charged where the quote is declined, and never where it is accepted';
  return [issue('contradiction', consent.at, consent.value, what, 'remove it, or charge the fee for another reason')];
}

function limitMissing(clause: Place): readonly Issue[] {
  const most = under(clause, 'most');
  if (isThere(most) || isThere(under(clause, 'least'))) return [];
  return [issue('missing', most.at, undefined, 'the limit states neither a least nor a most', 'write one of them')];
}

/** Percentages that lead back to themselves. */
export function percentageCircles(clauses: readonly Place[]): readonly Issue[] {
  const percentages = clauses.filter((clause) => textOf(under(clause, 'fee')) === 'percentage');
  return circular(percentages, 'of').map((clause) => {
    const { at, value } = under(clause, 'of');
    const what = 'the percentage leads back to this clause';
    return issue('circle', at, value, what, 'break the circle of percentages');
  });
}
