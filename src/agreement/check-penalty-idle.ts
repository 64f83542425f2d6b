import type { Issue } from '../kernel/answer/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { idle } from './check-idle.js';
import { repeatedIn } from './check-repeated.js';

/** The choices about a delay that can do nothing: standstills and notices stop the days of something due by a day. */
export function idleDelay(clause: Place): readonly Issue[] {
  const notCounted = under(clause, 'notCounted');
  const notice = under(clause, 'hindranceNotice');
  const isByRuns = isThere(under(under(clause, 'late'), 'clauses'));
  const byRuns = 'the clocks of a service level have pauses of their own';
  const mayBeHindered = Array.isArray(notCounted.value)
    ? itemsOf(notCounted).some((place) => !['customerAwaited', 'suspended'].includes(textOf(place) ?? ''))
    : isThere(notCounted);
  return [
    ...idle(notCounted, isByRuns, byRuns, 'remove it, and write "pausedBy" in the service level'),
    ...repeatedIn(notCounted, 'this standstill is named before', 'name each standstill once'),
    ...(isByRuns
      ? idle(notice, true, byRuns, 'remove it')
      : idle(
          notice,
          !mayBeHindered,
          'force majeure does not stop the days of delay here',
          'remove it, or add "hindered" to "notCounted"',
        )),
  ];
}

/** The sum of which shares are taken, where none is. */
export function idleSum(clause: Place): readonly Issue[] {
  const remedy = 'remove it, or charge a share of it';
  return idle(under(clause, 'base'), !mayTakeShare(clause), 'nothing is a share of this sum', remedy);
}

/** Whether a charge, or its cap, may be a share of the base. */
function mayTakeShare(clause: Place): boolean {
  const most = under(clause, 'most');
  const isCapped = isThere(most) && !isThere(under(most, 'amount')) && !isThere(under(most, 'of'));
  const charge = under(clause, 'charge');
  if (isCapped || isThere(under(charge, 'rate')) || isThere(under(charge, 'share'))) return true;
  const rows = itemsOf(under(charge, 'rows'));
  if (rows.length > 0) return rows.some((row) => isThere(under(row, 'rate')) || !isThere(under(row, 'amount')));
  return !isThere(under(charge, 'amount'));
}

/** How days and years are counted, where the rate is one by the day. */
export function idleInterest(clause: Place): readonly Issue[] {
  const rate = under(clause, 'rate');
  const isByDay = isThere(under(rate, 'perDay')) && !isThere(under(rate, 'perYear')) && !isThere(under(rate, 'table'));
  const remedy = 'remove it, or write the rate of a year';
  return idle(under(clause, 'dayCount'), isByDay, 'a rate by the day counts the days as they are', remedy);
}
