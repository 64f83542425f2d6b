import {
  anchored,
  anchoredWords,
  capital,
  clauseList,
  type DraftWording,
  declarationOf,
  factName,
  type Pieces,
  say,
  sayAnchored,
  sumPieces,
} from '../kernel/text/index.js';
import { penaltyDefaults } from './defaults.js';
import { limitPieces } from './draft-common.js';
import type { DamagesPenalty, LimitPenalty, SeveralPenalty } from './terms.js';
import { penaltyWords } from './wording.js';

/** The most that several penalties come to together. */
export function limitSentences(terms: LimitPenalty, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const words = penaltyWords.limit;
  const limit = {
    penalty: anchoredWords(words.penalty, ['penalty'], locale),
    most: limitPieces(terms.most, ['most'], sumPieces(penaltyDefaults.base, ['most', 'of'], locale), wording),
    per: anchoredWords(words.per[terms.per], ['per'], locale),
  };
  return [
    terms.of === undefined
      ? say(words.ofAll, locale, limit)
      : say(words.of, locale, { clauses: clauseList(terms.of, 'and', ['of'], wording), ...limit }),
    say(words.inOrder, locale),
  ];
}

/** What holds where one breach falls under several penalties. */
export function severalSentences(terms: SeveralPenalty, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const words = penaltyWords.several;
  const sentence = say(words.of, locale, {
    penalty: anchoredWords(words.penalty, ['penalty'], locale),
    clauses: clauseList(terms.of, 'and', ['of'], wording),
    apply: applyPieces(terms.apply, wording),
  });
  return [sentence];
}

function applyPieces(apply: SeveralPenalty['apply'], { locale, facts }: DraftWording): Pieces {
  const words = penaltyWords.several;
  if (typeof apply === 'string') return [anchoredWords(words[apply], ['apply'], locale)];
  const fact = factName(apply.chosen, declarationOf(apply.chosen, facts), locale);
  return sayAnchored(words.chosen, ['apply'], locale, { fact: anchored(fact, ['apply', 'chosen']) });
}

/** How penalties stand to damages for the loss. */
export function damagesSentences(terms: DamagesPenalty, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const words = penaltyWords.damages;
  const said = {
    penalty: anchoredWords(words.penalty, ['penalty'], locale),
    relation: anchoredWords(words.relation[terms.relation], ['relation'], locale),
  };
  const sentence =
    terms.of === undefined
      ? say(words.ofAll, locale, said)
      : say(words.of, locale, { clauses: clauseList(terms.of, 'and', ['of'], wording), ...said });
  return [locale === 'en' ? capital(sentence) : sentence];
}
