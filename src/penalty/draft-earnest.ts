import type { Locale } from '../kernel/answer/index.js';
import {
  anchoredWords,
  capital,
  conditionPhrase,
  type DraftWording,
  moneyPieces,
  type Piece,
  type Pieces,
  say,
  sumPieces,
} from '../kernel/text/index.js';
import type { EarnestPenalty } from './terms.js';
import { penaltyWords } from './wording.js';

const words = penaltyWords.earnest;

/** Earnest money: who gives it, and what becomes of it when a party defaults. */
export function earnestSentences(terms: EarnestPenalty, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { customer, provider } = terms.breach;
  const given = say(words.given, locale, {
    ...partiesOf(terms, locale),
    penalty: anchoredWords(words.penalty, ['penalty'], locale),
    amount: moneyPieces(terms.amount, ['amount'], locale),
  });
  return [
    capital(given),
    defaultSentence(terms, 'customer', wording),
    defaultSentence(terms, 'provider', wording),
    customer === undefined || provider === undefined ? [] : say(words.bothDefault, locale),
    terms.of === undefined ? [] : say(words.of, locale, { sum: sumPieces(terms.of, ['of'], locale) }),
  ];
}

/** What becomes of it when one party defaults: its giver loses it, its receiver returns it twice over. */
function defaultSentence(terms: EarnestPenalty, party: 'customer' | 'provider', wording: DraftWording): Pieces {
  const condition = terms.breach[party];
  if (condition === undefined) return [];
  const { locale, facts } = wording;
  const when = conditionPhrase(condition, ['breach', party], { locale, ...(facts && { facts }) });
  const sentence = party === terms.givenBy ? words.forfeited : words.returned;
  return say(sentence, locale, { when, ...partiesOf(terms, locale) });
}

/** The party that gives it, and the one that receives it. */
function partiesOf({ givenBy }: EarnestPenalty, locale: Locale): { readonly giver: Piece; readonly receiver: Piece } {
  const receivedBy = givenBy === 'customer' ? 'provider' : 'customer';
  return {
    giver: anchoredWords(words.parties[givenBy], ['givenBy'], locale),
    receiver: anchoredWords(words.parties[receivedBy], ['givenBy'], locale),
  };
}
