/**
 * A penalty in words: the clause drafted from its terms, what all penalty clauses share, a finding told, and the rules.
 *
 * @packageDocumentation
 */
import { type DraftWording, type Pieces, sentences } from '../kernel/text/index.js';
import { creditSentences } from './draft-credit.js';
import { delaySentences } from './draft-delay.js';
import { earnestSentences } from './draft-earnest.js';
import { fixedSentences } from './draft-fixed.js';
import { interestSentences } from './draft-interest.js';
import { damagesSentences, limitSentences, severalSentences } from './draft-together.js';
import type { PenaltyTerms } from './terms.js';

export { penaltySettingsSentences } from './draft-settings.js';
export { penaltyRules } from './rules.js';
export { sayPenalty } from './say.js';

/**
 * A penalty clause as contract text: for what something is owed, how much, and what limits it.
 *
 * @remarks What goes without saying is said once for all penalty clauses; see `penaltySettingsSentences`.
 */
export function draftPenaltyClause(terms: PenaltyTerms, wording: DraftWording): Pieces {
  return sentences(sentencesOf(terms, wording), wording.locale);
}

function sentencesOf(terms: PenaltyTerms, wording: DraftWording): readonly Pieces[] {
  switch (terms.penalty) {
    case 'delay':
      return delaySentences(terms, wording);
    case 'fixed':
      return fixedSentences(terms, wording);
    case 'credit':
      return creditSentences(terms, wording);
    case 'interest':
      return interestSentences(terms, wording);
    case 'earnest':
      return earnestSentences(terms, wording);
    case 'limit':
      return limitSentences(terms, wording);
    case 'several':
      return severalSentences(terms, wording);
    case 'damages':
      return damagesSentences(terms, wording);
  }
}
