import { feeDefaults } from '../fee/defaults.js';
import type { Issue } from '../kernel/answer/index.js';
import { WORK_KINDS } from '../kernel/case/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { idle } from './check-idle.js';

/** The choices of a fee that can do nothing, whatever happens. */
export function idleFees(clause: Place): readonly Issue[] {
  const costClass = costClassOf(clause);
  const bearing = idle(
    under(clause, 'inCover'),
    costClass === 'none',
    'the charge belongs to no cost of a warranty',
    'remove it, or write "costClass"',
  );
  return textOf(under(clause, 'fee')) === 'work' ? [...idleForWork(clause), ...bearing] : bearing;
}

/** To which costs of a warranty a charge belongs; nothing where that cannot be read. */
function costClassOf(clause: Place): string | undefined {
  const stated = under(clause, 'costClass');
  if (isThere(stated)) return textOf(stated);
  const kind = workOf(clause);
  if (kind !== undefined) return feeDefaults.costClass[kind];
  return textOf(under(clause, 'fee')) === 'fixed' ? 'none' : undefined;
}

type WorkKind = (typeof WORK_KINDS)[number];

/** For which work a fee is; nothing where that is a mistake. */
function workOf(clause: Place): WorkKind | undefined {
  return WORK_KINDS.find((kind) => kind === textOf(under(clause, 'for')));
}

function idleForWork(clause: Place): readonly Issue[] {
  const surcharges = under(clause, 'surcharges');
  const meet = itemsOf(surcharges).length;
  const mayMeet = isThere(surcharges) && !Array.isArray(surcharges.value);
  return [
    ...idle(
      under(clause, 'billing'),
      isForOther(clause, 'labour'),
      'only time worked is billed in steps',
      'remove it, or write "for": "labour"',
    ),
    ...idle(
      under(clause, 'oldPart'),
      isForOther(clause, 'part'),
      'no part is replaced by this work',
      'remove it, or write "for": "part"',
    ),
    ...idle(
      surcharges,
      workOf(clause) === 'part',
      'a part takes no time',
      'remove it, or put it on the fee for the work itself',
    ),
    ...idle(
      under(clause, 'together'),
      meet < 2 && !mayMeet,
      'fewer than two surcharges never meet',
      'remove it, or write another surcharge',
    ),
    ...idleByCost(clause),
  ];
}

function isForOther(clause: Place, kind: WorkKind): boolean {
  const own = workOf(clause);
  return own !== undefined && own !== kind;
}

/** Only of a part it is told what it cost; and that is never adjusted. */
function idleByCost(clause: Place): readonly Issue[] {
  const price = under(clause, 'price');
  const byCost = ['atCost', 'costPlus'].map((key) => under(price, key)).filter(isThere);
  if (isForOther(clause, 'part')) {
    const remedy = 'write what it costs, such as { "each": … }, or "for": "part"';
    return byCost.flatMap((place) => idle(place, true, 'only a part has a cost', remedy));
  }
  return idle(
    under(clause, 'adjusted'),
    byCost.length > 0 && !isThere(under(price, 'each')) && !isThere(under(price, 'rows')),
    'the price follows the cost of the part, and is not adjusted',
    'remove it, or state a price',
  );
}
