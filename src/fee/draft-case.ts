import { anchoredWords, type DraftWording, moneyPieces, type Pieces, ratePiece, say } from '../kernel/text/index.js';
import { feeDefaults } from './defaults.js';
import {
  adjustedSentence,
  chargedWhere,
  chargesPieces,
  consentSentence,
  coverSentence,
  givenWhere,
  whereSentence,
} from './draft-charge.js';
import type { DiscountFee, FixedFee, LimitFee, PercentageFee, TaxFee } from './terms.js';
import { chargeSentences as words } from './wording.js';

/** A fixed sum for a case, or for what may come of it. */
export function draftFixed(terms: FixedFee, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { on = feeDefaults.on } = terms;
  return [
    whereSentence(terms.appliesTo, ['appliesTo'], chargedWhere, wording),
    say(words.fixed, locale, {
      charges: anchoredWords(words.fixedSum, ['fee'], locale),
      amount: moneyPieces(terms.amount, ['amount'], locale),
      on: anchoredWords(words.on[on], ['on'], locale),
    }),
    adjustedSentence(terms.adjusted, 'case', wording),
    coverSentence(terms, wording),
    on === 'quoteDeclined' ? [] : consentSentence(terms.consent, wording),
  ];
}

/** A percentage of what other clauses charge. */
export function draftPercentage(terms: PercentageFee, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  return [
    whereSentence(terms.appliesTo, ['appliesTo'], chargedWhere, wording),
    say(words.percentage, locale, {
      charges: anchoredWords(words.charges, ['fee'], locale),
      rate: ratePiece(terms.rate, ['rate'], locale),
      of: chargesPieces(terms.of, wording),
    }),
    consentSentence(terms.consent, wording),
  ];
}

/** What comes off the charges. */
export function draftDiscount(terms: DiscountFee, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { off } = terms;
  const common = {
    discounts: anchoredWords(words.discounts, ['fee'], locale),
    of: chargesPieces(terms.of, wording),
  };
  return [
    whereSentence(terms.appliesTo, ['appliesTo'], givenWhere, wording),
    'share' in off
      ? say(words.discountShare, locale, { ...common, share: ratePiece(off.share, ['off', 'share'], locale) })
      : say(words.discountAmount, locale, { ...common, amount: moneyPieces(off.amount, ['off', 'amount'], locale) }),
  ];
}

/** The least and the most that a case costs. */
export function draftLimit({ least, most }: LimitFee, { locale }: DraftWording): readonly Pieces[] {
  const together = anchoredWords(words.together, ['fee'], locale);
  return [
    least === undefined
      ? []
      : say(words.limitLeast, locale, { together, least: moneyPieces(least, ['least'], locale) }),
    most === undefined ? [] : say(words.limitMost, locale, { together, most: moneyPieces(most, ['most'], locale) }),
  ];
}

/** Tax, on top of the prices or inside them. */
export function draftTax(terms: TaxFee, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { prices = feeDefaults.prices } = terms;
  return [
    say(words.tax, locale, {
      tax: anchoredWords(words.taxWord, ['fee'], locale),
      rate: ratePiece(terms.rate, ['rate'], locale),
      prices: anchoredWords(words.prices[prices], ['prices'], locale),
      of: chargesPieces(terms.of, wording),
    }),
  ];
}
