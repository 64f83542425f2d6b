import type { Locale } from '../kernel/answer/index.js';
import { durationText, sayText, spanText } from '../kernel/text/index.js';
import type { TimeQuantity } from './finding.js';
import { findingWords as words } from './say-wording.js';

/** A quantity of time in its own unit; what elapsed on any clock stands beside it where that is told too. */
export function quantityText(quantity: TimeQuantity, locale: Locale): string {
  const own = ownText(quantity, locale);
  const { elapsedMs } = quantity;
  if (elapsedMs === undefined) return own ?? durationText(0, locale);
  const elapsed = durationText(elapsedMs, locale);
  if (own === undefined) return elapsed;
  const isNone = [quantity.workingMs, quantity.workingDays, quantity.days].includes(0);
  return isNone
    ? sayText(words.onlyElapsed, locale, { elapsed })
    : sayText(words.besideElapsed, locale, { own, elapsed });
}

/** Working time, working days or days; a day of working time is no measure of it. */
function ownText({ workingMs, workingDays, days }: TimeQuantity, locale: Locale): string | undefined {
  if (workingMs !== undefined) return sayText(words.worked, locale, { time: durationText(workingMs, locale, 'hours') });
  if (workingDays !== undefined) return spanText('workingDays', workingDays, locale);
  return days === undefined ? undefined : spanText('days', days, locale);
}
