import {
  anchored,
  anchoredWords,
  between,
  clauseName,
  type DraftWording,
  moneyPieces,
  type Pieces,
  ratePiece,
  say,
  spanPiece,
} from '../kernel/text/index.js';
import { basePieces } from './draft-common.js';
import type { CreditPenalty } from './terms.js';
import { penaltyWords } from './wording.js';

const words = penaltyWords.credit;

/** Service credits: by what is attained, of which sum, and what it takes to receive them. */
export function creditSentences(terms: CreditPenalty, wording: DraftWording): readonly Pieces[] {
  const { locale, clauses } = wording;
  const { leastPayout, claimWithin } = terms;
  return [
    say(words.credit, locale, {
      objective: anchored(clauseName(terms.of, clauses, locale), ['of']),
      penalty: anchoredWords(words.penalty, ['penalty'], locale),
      base: basePieces(terms, wording),
      bands: bandsPieces(terms, wording),
    }),
    say(words.takenOff, locale),
    leastPayout === undefined
      ? []
      : say(words.leastPayout, locale, { amount: moneyPieces(leastPayout, ['leastPayout'], locale) }),
    claimWithin === undefined
      ? say(words.withoutClaim, locale)
      : say(words.claimWithin, locale, { span: spanPiece(claimWithin, ['claimWithin'], locale) }),
  ];
}

/** The bands, each down to the bound of the next. */
function bandsPieces({ bands }: CreditPenalty, { locale }: DraftWording): Pieces {
  const worded = bands.map((band, index) => {
    const fillings = {
      below: ratePiece(band.below, ['bands', index, 'below'], locale),
      credit: ratePiece(band.credit, ['bands', index, 'credit'], locale),
    };
    const next = bands[index + 1];
    if (next === undefined) return say(words.lastBand, locale, fillings);
    return say(words.band, locale, { ...fillings, next: ratePiece(next.below, ['bands', index + 1, 'below'], locale) });
  });
  return between(worded, locale === 'en' ? '; ' : '；');
}
