/**
 * Objectives in words: the clause drafted from its terms, a finding told, the rules, and the questions to ask.
 *
 * @packageDocumentation
 */
import type { Bilingual } from '../../kernel/answer/index.js';
import { isBlank } from '../../kernel/gate/index.js';
import {
  anchored,
  anchoredWords,
  clauseList,
  countPiece,
  type DraftWording,
  figurePieces,
  type Pieces,
  quoted,
  ratePiece,
  say,
  sentences,
} from '../../kernel/text/index.js';
import { objectiveDefaults } from './defaults.js';
import type { AttainmentTerms, AvailabilityTerms, ObjectiveTerms, SatisfactionTerms } from './terms.js';
import { answerWords, objectiveWords as words } from './wording.js';

export { askObjectives } from './ask.js';
export { objectiveRules } from './rules.js';
export { sayObjectives } from './say.js';

/** An objective as contract text: the share, the period by which it is settled, and what counts. */
export function draftObjectiveClause(terms: ObjectiveTerms, wording: DraftWording): Pieces {
  const { locale } = wording;
  const exactly = say(words.exactly, locale);
  switch (terms.metric) {
    case 'attainment':
      return sentences(
        [...attainmentSentences(terms, wording), exactly, say(words.nothing.attainment, locale)],
        locale,
      );
    case 'availability':
      return sentences(
        [...availabilitySentences(terms, wording), exactly, say(words.nothing.availability, locale)],
        locale,
      );
    case 'satisfaction':
      return sentences([...satisfactionSentences(terms, wording), exactly], locale);
  }
}

/** The sentence that states the share and the period. */
function shareSentence(
  sentence: Bilingual,
  { atLeast, per }: ObjectiveTerms,
  { locale }: DraftWording,
  more: { readonly [name: string]: Pieces } = {},
): Pieces {
  return say(sentence, locale, {
    per: anchoredWords(words.per[per], ['per'], locale),
    atLeast: ratePiece(atLeast, ['atLeast'], locale),
    ...more,
  });
}

function attainmentSentences(terms: AttainmentTerms, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { counts, fallsIn, excused, unfinished } = { ...objectiveDefaults.attainment, ...terms };
  return [
    shareSentence(words.attainment, terms, wording, { clauses: clauseList(terms.of, 'and', ['of'], wording) }),
    [anchoredWords(words.counts[counts], ['counts'], locale)],
    [anchoredWords(words.fallsIn[fallsIn], ['fallsIn'], locale)],
    [anchoredWords(words.excusedRun[excused], ['excused'], locale)],
    [anchoredWords(words.unfinished[unfinished], ['unfinished'], locale)],
  ];
}

function availabilitySentences(terms: AvailabilityTerms, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { excused } = { ...objectiveDefaults.availability, ...terms };
  return [
    shareSentence(words.availability, terms, wording),
    hoursSentence(terms, wording),
    say(words.downtime, locale),
    maintenanceSentence(terms, wording),
    [anchoredWords(words.excusedOutage[excused], ['excused'], locale)],
  ];
}

function hoursSentence({ serviceHours }: AvailabilityTerms, { locale }: DraftWording): Pieces {
  if (serviceHours === undefined || serviceHours === objectiveDefaults.availability.serviceHours)
    return [anchoredWords(words.allHours, ['serviceHours'], locale)];
  return say(words.serviceHours, locale, { calendar: anchored(quoted(serviceHours), ['serviceHours']) });
}

function maintenanceSentence(terms: AvailabilityTerms, { locale }: DraftWording): Pieces {
  const planned = terms.plannedMaintenance ?? objectiveDefaults.availability.plannedMaintenance;
  if (terms.maintenance === undefined)
    return [anchoredWords(words.maintenance.none[planned], ['plannedMaintenance'], locale)];
  return say(words.maintenance.hours, locale, {
    calendar: anchored(quoted(terms.maintenance), ['maintenance']),
    planned: anchoredWords(words.maintenance.planned[planned], ['plannedMaintenance'], locale),
  });
}

function satisfactionSentences(terms: SatisfactionTerms, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { satisfiedFrom, leastAnswers: least = objectiveDefaults.satisfaction.leastAnswers } = terms;
  return [
    shareSentence(words.satisfaction, terms, wording),
    satisfiedFrom === undefined
      ? say(words.asTheySay, locale)
      : say(words.satisfiedFrom, locale, { score: figurePieces(satisfiedFrom, ['satisfiedFrom'], locale) }),
    !isBlank(least) && least === objectiveDefaults.satisfaction.leastAnswers
      ? [anchoredWords(words.nobody, ['leastAnswers'], locale)]
      : say(words.leastAnswers, locale, { least: countPiece(least, answerWords, ['leastAnswers'], locale) }),
  ];
}
