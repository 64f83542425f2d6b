import type { Bilingual, Path } from '../kernel/answer/index.js';
import type { Condition } from '../kernel/logic/index.js';
import {
  anchoredWords,
  between,
  clauseList,
  conditionWords,
  type DraftWording,
  figurePieces,
  type Pieces,
  ratePiece,
  say,
  valueWords,
} from '../kernel/text/index.js';
import { feeDefaults } from './defaults.js';
import type { FixedFee, WorkFee } from './terms.js';
import { chargeSentences as words } from './wording.js';

/** The sentence in which a condition stands: as one phrase, or as a list of which all or any must be so. */
interface ConditionSentences {
  readonly phrase: Bilingual;
  readonly list: { readonly all: Bilingual; readonly any: Bilingual };
}

export const chargedWhere: ConditionSentences = { phrase: words.appliesTo, list: words.appliesToList };
export const givenWhere: ConditionSentences = { phrase: words.givenWhere, list: words.givenWhereList };

/** When something holds; nothing where it always does. */
export function whereSentence(
  condition: Condition | undefined,
  path: Path,
  sentences: ConditionSentences,
  { locale, facts }: DraftWording,
): Pieces {
  if (condition === undefined) return [];
  const worded = conditionWords(condition, path, { locale, ...(facts && { facts }) });
  return worded.form === 'phrase'
    ? say(sentences.phrase, locale, { when: worded.pieces })
    : say(sentences.list[worded.of], locale, { list: worded.pieces });
}

/** How the price goes by the day. */
export function adjustedSentence(
  adjusted: WorkFee['adjusted'],
  of: keyof typeof words.adjusted,
  { locale }: DraftWording,
): Pieces {
  if (adjusted === undefined) return [];
  const steps = adjusted.map(({ from, to }, index) =>
    say(words.step, locale, {
      from: figurePieces(from, ['adjusted', index, 'from'], locale),
      to: ratePiece(to, ['adjusted', index, 'to'], locale),
    }),
  );
  return say(words.adjusted[of], locale, { steps: between(steps, locale === 'en' ? '; ' : '；') });
}

/** Whether a warranty bears it, as which of its costs. */
export function coverSentence(terms: WorkFee | FixedFee, { locale }: DraftWording): Pieces {
  const { inCover = feeDefaults.inCover } = terms;
  const costClass = terms.costClass ?? (terms.fee === 'work' ? feeDefaults.costClass[terms.for] : 'none');
  if (costClass === 'none') return [anchoredWords(words.noClass, ['costClass'], locale)];
  if (inCover === 'charged') return [anchoredWords(words.charged, ['inCover'], locale)];
  return say(words.borne, locale, {
    bears: anchoredWords(words.bears, ['inCover'], locale),
    costClass: anchoredWords(valueWords[costClass], ['costClass'], locale),
  });
}

/** Whether a quote has to come first. */
export function consentSentence(consent: WorkFee['consent'], { locale }: DraftWording): Pieces {
  return [anchoredWords(words.consent[consent ?? feeDefaults.consent], ['consent'], locale)];
}

/** The charges that a clause speaks of: those of the clauses it names, or all. */
export function chargesPieces(of: readonly string[] | undefined, wording: DraftWording): Pieces {
  const { locale } = wording;
  if (of === undefined) return [anchoredWords(words.allCharges, ['of'], locale)];
  return say(words.chargesUnder, locale, { clauses: clauseList(of, 'and', ['of'], wording) });
}
