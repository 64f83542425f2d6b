/**
 * An exclusion in words: the clause drafted from its terms, a finding told, and the rules.
 *
 * @packageDocumentation
 */
import type { Bilingual } from '../kernel/answer/index.js';
import type { Comparison } from '../kernel/logic/index.js';
import {
  anchored,
  anchoredWords,
  capital,
  clauseList,
  conditionWords,
  type DraftWording,
  dateWords,
  declarationOf,
  factName,
  listed,
  type Piece,
  type Pieces,
  quoted,
  say,
  sayText,
  sentences,
  spanPiece,
  valueWords,
} from '../kernel/text/index.js';
import { exceptionDefaults, exclusionDefaults } from './defaults.js';
import type { Burden, Effect, ExclusionByItself, ExclusionException, ExclusionTerms } from './terms.js';
import { exclusionWords as words } from './wording.js';

export { exclusionRules } from './rules.js';
export { sayExclusion } from './say.js';

/** An exclusion clause as contract text: on which condition it takes what away, what is offered instead, and who proves what. */
export function draftExclusionClause(terms: ExclusionTerms, wording: DraftWording): Pieces {
  const { locale } = wording;
  const parts = 'exceptionTo' in terms ? exceptionSentences(terms, wording) : exclusionSentences(terms, wording);
  const defaults = 'exceptionTo' in terms ? exceptionDefaults : exclusionDefaults;
  return sentences(
    [
      ...parts,
      terms.offer === undefined ? [] : [anchoredWords(words.offer, ['offer'], locale)],
      burdenSentence(terms.burden ?? defaults.burden, wording),
      evidenceSentence(terms.evidence, wording),
    ],
    locale,
  );
}

function exclusionSentences(terms: ExclusionByItself, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const causation = terms.causation ?? exclusionDefaults.causation;
  const modality = terms.modality ?? exclusionDefaults.modality;
  const effect = terms.effect ?? exclusionDefaults.effect;
  const outOf = outOfWhat(terms.from, wording);
  const behind =
    causation === 'causedBy' ? (comparison: Comparison) => causedByIt(comparison, outOf, wording) : undefined;
  const modalities = effect === 'claim' ? MODALITIES[outOf] : words.modality;
  const consequence = say(consequenceOf(effect, modality, outOf), locale, {
    from: clauseList(terms.from, 'or', ['from'], wording),
    ...effectPieces(effect, wording),
    modality: anchoredWords(modalities[modality], ['modality'], locale),
  });
  const isFact = causation === 'mereFact' ? [anchoredWords(words.mereFact[outOf], ['causation'], locale)] : [];
  const untouched = typeof effect === 'object' && 'coverFrom' in effect ? say(words.earlierClaims, locale) : [];
  return [whereSentence(terms, consequence, wording, behind), untouched, isFact];
}

function exceptionSentences(terms: ExclusionException, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const modality = terms.modality ?? exceptionDefaults.modality;
  const consequence = say(words.exception, locale, {
    clauses: clauseList(terms.exceptionTo, 'and', ['exceptionTo'], wording),
    modality: anchoredWords(words.exceptionModality[modality], ['modality'], locale),
  });
  return [whereSentence(terms, consequence, wording)];
}

/** The condition with its consequence: the condition first where it is short, as a list behind it where it is long. */
function whereSentence(
  { when }: ExclusionTerms,
  consequence: Pieces,
  { locale, facts }: DraftWording,
  behind?: (comparison: Comparison) => Piece | undefined,
): Pieces {
  const condition = conditionWords(when, ['when'], { locale, ...(facts && { facts }), ...(behind && { behind }) });
  if (condition.form === 'phrase') return say(words.where, locale, { when: condition.pieces, consequence });
  const sentence = say(words.whereList[condition.of], locale, { list: condition.pieces, consequence });
  return locale === 'en' ? capital(sentence) : sentence;
}

/** Behind a fact that does not tell the cause of the damage by itself: that the damage was caused by it. */
function causedByIt(comparison: Comparison, outOf: OutOf, { facts, locale }: DraftWording): Piece | undefined {
  const asCause = declarationOf(comparison.fact, facts)?.asCause;
  if (asCause === undefined || ('is' in comparison && comparison.is === false)) return undefined;
  return anchoredWords(words.causedByIt[outOf], ['causation'], locale);
}

/** What is taken away: a claim; under service levels, what lateness would entail; under penalties, liability. */
type OutOf = 'claim' | 'lateness' | 'penalty';

const MODALITIES = { claim: words.modality, lateness: words.latenessModality, penalty: words.penaltyModality } as const;

/** What is taken away, by what all the clauses are out of which it is taken. */
function outOfWhat(from: readonly string[], { levels = [], penalties = [] }: DraftWording): OutOf {
  if (from.every((clause) => levels.includes(clause))) return 'lateness';
  return from.every((clause) => penalties.includes(clause)) ? 'penalty' : 'claim';
}

function consequenceOf(effect: Effect, modality: ExclusionByItself['modality'] & string, outOf: OutOf): Bilingual {
  if (effect === 'claim') return outOf === 'penalty' ? words.penalty[modality] : words[outOf];
  if ('parts' in effect) return words.partsOnly;
  if ('costClasses' in effect) return words.costs;
  return words.coverFrom[modality];
}

function effectPieces(effect: Effect, { locale, facts }: DraftWording): { readonly [name: string]: Pieces } {
  if (effect === 'claim') return {};
  if ('parts' in effect) {
    const parts = effect.parts.map(
      (part, index): Pieces => [anchored(partName(part, facts, locale), ['effect', 'parts', index])],
    );
    return { parts: listed(parts, 'or', locale) };
  }
  if ('costClasses' in effect) {
    const classes = effect.costClasses.map(
      (costClass, index): Pieces => [anchoredWords(valueWords[costClass], ['effect', 'costClasses', index], locale)],
    );
    return { costs: listed(classes, 'and', locale) };
  }
  const date = factName(effect.coverFrom, declarationOf(effect.coverFrom, facts), locale);
  return { date: [anchored(date, ['effect', 'coverFrom'])] };
}

function partName(part: string, facts: DraftWording['facts'], locale: DraftWording['locale']): string {
  const declaration = declarationOf('item.part', facts);
  const value =
    declaration?.type === 'choice' && Object.hasOwn(declaration.values, part) ? declaration.values[part] : undefined;
  return value === undefined ? sayText(words.partNamed, locale, { part: quoted(part) }) : value[locale];
}

function burdenSentence(burden: Burden, { locale }: DraftWording): Pieces {
  if (typeof burden === 'string') return [anchoredWords(words.burden[burden], ['burden'], locale)];
  return say(words.burdenPeriod, locale, {
    span: spanPiece(burden.onProviderFor, ['burden', 'onProviderFor'], locale),
    date: anchoredWords(dateWords[burden.from], ['burden', 'from'], locale),
  });
}

function evidenceSentence(evidence: ExclusionTerms['evidence'], { locale }: DraftWording): Pieces {
  if (evidence === undefined) return [];
  const pieces = evidence.map((item, index): Pieces => [anchored(item[locale], ['evidence', index, locale])]);
  return say(words.evidence, locale, { evidence: listed(pieces, 'or', locale) });
}
