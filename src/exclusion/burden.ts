import type { ClauseId } from '../kernel/answer/index.js';
import { claimDay, claimOf, dateOf, type Evaluation, heldIs, looked } from '../kernel/case/index.js';
import { readSpan } from '../kernel/gate/index.js';
import { FALSE, known, open, TRUE, type Uncertain } from '../kernel/logic/index.js';
import { type CountingConvention, civilDate, countPeriod, type DayNumber, endOfDay } from '../kernel/time/index.js';
import type { Burden } from './terms.js';

/** Whether the provider bears the burden of proof for the claim that is being judged. */
export function onProvider(
  evaluation: Evaluation,
  clause: ClauseId,
  burden: Burden,
  counting: CountingConvention,
): Uncertain<boolean> {
  if (burden === 'provider') return TRUE;
  if (burden === 'customer') return FALSE;
  const lastDay = provedUntil(evaluation, burden, counting);
  const claim = claimOf(evaluation.line);
  if (lastDay.kind === 'known' && lastDay.value !== null && claim.kind !== 'reported') {
    evaluation.turns.add(endOfDay(lastDay.value, evaluation.line.zone));
  }
  const within = evaluation.diagrams.map2(claimDay(claim), lastDay, (day, last) => last !== null && day <= last);
  evaluation.step?.({
    rule: 'exclusion.burden.period',
    clause,
    held: heldIs(within),
    ...looked(evaluation, [`dates.${burden.from}`, 'log.reported']),
    gave: { provedUntil: lastDay.kind === 'known' && lastDay.value !== null ? civilDate(lastDay.value) : null },
  });
  return within;
}

/** The last day on which a claim finds the burden on the provider; `null` where the period never began. */
function provedUntil(
  evaluation: Evaluation,
  burden: Exclude<Burden, string>,
  counting: CountingConvention,
): Uncertain<DayNumber | null> {
  const from = dateOf(evaluation, burden.from);
  const span = readSpan(burden.onProviderFor);
  if (from.kind !== 'known' || span.kind !== 'known') return evaluation.diagrams.map2(from, span, () => null);
  if (from.value === null) return known(null);
  const end = countPeriod(from.value, span.value, { ...counting, lastDayOnRestDay: 'stays', atLeastWorkingDays: 0 });
  return 'lastDay' in end ? known(end.lastDay) : open(['counting.monthEnd']);
}
