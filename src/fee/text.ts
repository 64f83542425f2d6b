/**
 * Fees in words: the clause drafted from its terms, what the clauses share, a finding told, and the rules.
 *
 * @packageDocumentation
 */
import { anchoredWords, type DraftWording, type Pieces, sentences } from '../kernel/text/index.js';
import { feeDefaults } from './defaults.js';
import { draftDiscount, draftFixed, draftLimit, draftPercentage, draftTax } from './draft-case.js';
import { draftPayment, draftPeriod, draftRetention } from './draft-payment.js';
import { draftWork } from './draft-work.js';
import type { FeeSettings, FeeTerms } from './terms.js';
import { chargeSentences as words } from './wording.js';

export { feeRules } from './rules.js';
export { sayFee } from './say.js';

/** A fee clause as contract text: what is charged for what, what comes on top or off, who bears it, and when it is paid. */
export function draftFeeClause(terms: FeeTerms, wording: DraftWording): Pieces {
  return sentences(partsOf(terms, wording), wording.locale);
}

function partsOf(terms: FeeTerms, wording: DraftWording): readonly Pieces[] {
  switch (terms.fee) {
    case 'work':
      return draftWork(terms, wording);
    case 'fixed':
      return draftFixed(terms, wording);
    case 'percentage':
      return draftPercentage(terms, wording);
    case 'discount':
      return draftDiscount(terms, wording);
    case 'limit':
      return draftLimit(terms, wording);
    case 'tax':
      return draftTax(terms, wording);
    case 'period':
      return draftPeriod(terms, wording);
    case 'payment':
      return draftPayment(terms, wording);
    case 'retention':
      return draftRetention(terms, wording);
  }
}

/** What the fee clauses of an agreement share, where it can matter: what becomes of charges beyond a quote. */
export function feeSettingsSentences(
  settings: FeeSettings | undefined,
  clauses: readonly FeeTerms[],
  { locale }: DraftWording,
): readonly Pieces[] {
  const { aboveQuote = feeDefaults.aboveQuote } = settings ?? {};
  if (!clauses.some((clause) => 'consent' in clause && clause.consent === 'quoteFirst')) return [];
  return [[anchoredWords(words.aboveQuote[aboveQuote], ['settings', 'fee', 'aboveQuote'], locale)]];
}
