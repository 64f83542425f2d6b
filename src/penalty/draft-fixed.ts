import {
  anchoredWords,
  clauseList,
  conditionWords,
  type DraftWording,
  moneyPieces,
  type Pieces,
  ratePiece,
  say,
} from '../kernel/text/index.js';
import { basePieces, paidAsSentence, scopeSentence } from './draft-common.js';
import type { FixedPenalty } from './terms.js';
import { penaltyWords } from './wording.js';

const words = penaltyWords.fixed;

/** A fixed sum for a breach: for which, how much, and how it is settled. */
export function fixedSentences(terms: FixedPenalty, wording: DraftWording): readonly Pieces[] {
  return [scopeSentence(terms.appliesTo, wording), ...breachSentences(terms, wording), paidAsSentence(terms, wording)];
}

function breachSentences(terms: FixedPenalty, wording: DraftWording): readonly Pieces[] {
  const { locale, facts } = wording;
  const { breach } = terms;
  const owed = { penalty: anchoredWords(words.penalty, ['penalty'], locale), sum: sumOwed(terms, wording) };
  if ('clauses' in breach) {
    const clauses = clauseList(breach.clauses, 'or', ['breach', 'clauses'], wording);
    return [say(words.forClauses, locale, { clauses, ...owed }), say(words.breaches, locale)];
  }
  const condition = conditionWords(breach.when, ['breach', 'when'], { locale, ...(facts && { facts }) });
  return [
    condition.form === 'phrase'
      ? say(words.where, locale, { when: condition.pieces, ...owed })
      : say(words.whereList[condition.of], locale, { list: condition.pieces, ...owed }),
  ];
}

function sumOwed(terms: FixedPenalty, wording: DraftWording): Pieces {
  const { locale } = wording;
  const { charge } = terms;
  if ('amount' in charge) return moneyPieces(charge.amount, ['charge', 'amount'], locale);
  const share = ratePiece(charge.share, ['charge', 'share'], locale);
  return say(words.share, locale, { share, base: basePieces(terms, wording) });
}
