import type { ClauseId } from '../kernel/answer/index.js';
import { type Evaluation, looked, type Timeline } from '../kernel/case/index.js';
import { known, type Leaf, open } from '../kernel/logic/index.js';
import type { Money } from '../kernel/money/index.js';
import type { Consent } from './finding.js';

/** What became of the quote: whether the customer agreed, and to which amount where the quote names one. */
export interface Decision {
  readonly consent: Exclude<Consent, 'notNeeded'>;
  readonly quote?: Money;
}

/** The last word of the customer on a quote, as the log tells it. */
export function decisionOf({ past }: Timeline): Leaf<Decision> {
  if (past === undefined) return open(['log.quoteAccepted', 'log.quoteDeclined']);
  const names = past.map(({ event }) => event.event);
  const place = Math.max(names.lastIndexOf('quoteAccepted'), names.lastIndexOf('quoteDeclined'));
  if (place < 0) return known({ consent: 'toBeAsked' });
  if (names[place] === 'quoteDeclined') return known({ consent: 'declined' });
  const quote = past[names.slice(0, place).lastIndexOf('quoted')]?.event.amount;
  return known({ consent: 'given', ...(quote && { quote }) });
}

/** Whether the customer agreed to a charge that waits for a quote. */
export function noteConsent(clause: ClauseId, decision: Leaf<Decision>, evaluation: Evaluation): void {
  const consent = decision.kind === 'known' ? decision.value.consent : undefined;
  evaluation.step?.({
    rule: consent === 'declined' ? 'fee.consent.declined' : 'fee.consent',
    clause,
    held: consent === undefined ? 'unknown' : consent === 'toBeAsked' ? 'not' : 'held',
    ...looked(evaluation, ['log.quoteAccepted', 'log.quoteDeclined']),
  });
}

/** How far the customer agreed, where the quote names an amount. */
export function noteQuote(decision: Leaf<Decision>, evaluation: Evaluation): void {
  if (decision.kind !== 'known' || decision.value.quote === undefined) return;
  evaluation.step?.({
    rule: 'fee.quote',
    held: 'held',
    ...looked(evaluation, ['log.quoted']),
    gave: { quote: { ...decision.value.quote } },
  });
}
