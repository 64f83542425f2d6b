import type { Path } from '../kernel/answer/index.js';
import {
  anchoredWords,
  countPiece,
  type DraftWording,
  listed,
  type Pieces,
  ratePiece,
  say,
  spanPiece,
  valueWords,
} from '../kernel/text/index.js';
import { warrantyDefaults } from './defaults.js';
import { datePiece } from './draft-term.js';
import type { Remedy, RemedyTrigger } from './terms.js';
import { countWords, warrantyWords as words } from './wording.js';

/** What the customer may ask for, in which event, who chooses, and what a refund keeps back. */
export function remedySentences(remedy: Remedy, path: Path, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const offers = remedy.offers.map(
    (offer, index): Pieces => [anchoredWords(valueWords[offer], [...path, 'offers', index], locale)],
  );
  const sentence = say(words.remedy, locale, {
    trigger: triggerPieces(remedy.on ?? warrantyDefaults.remedy.on, [...path, 'on'], wording),
    offers: listed(offers, 'or', locale),
    choice: choicePieces(remedy, [...path, 'chosenBy'], wording),
  });
  return [sentence, depreciationSentence(remedy.depreciation, [...path, 'depreciation'], wording)];
}

function triggerPieces(on: RemedyTrigger, path: Path, { locale }: DraftWording): Pieces {
  if (on === 'coveredFault') return [anchoredWords(words.trigger.coveredFault, path, locale)];
  if ('reportedWithin' in on) {
    return say(words.trigger.reportedWithin, locale, {
      span: spanPiece(on.reportedWithin, [...path, 'reportedWithin'], locale),
      date: datePiece(on.from, [...path, 'from'], locale),
    });
  }
  if ('repairsOfSameFault' in on) {
    const times = countPiece(on.repairsOfSameFault, countWords.times, [...path, 'repairsOfSameFault'], locale);
    return say(words.trigger.repairs, locale, { times });
  }
  if ('daysInRepairOver' in on) {
    return say(words.trigger.days, locale, {
      days: countPiece(on.daysInRepairOver, countWords.days, [...path, 'daysInRepairOver'], locale),
    });
  }
  return say(words.trigger.parts, locale, {
    span: spanPiece(on.partsNotSuppliedWithin, [...path, 'partsNotSuppliedWithin'], locale),
  });
}

/** Who chooses; of one thing only there is nothing to choose. */
function choicePieces({ offers, chosenBy }: Remedy, path: Path, { locale }: DraftWording): Pieces {
  const chooser = chosenBy ?? warrantyDefaults.remedy.chosenBy;
  return offers.length === 1 ? [] : [anchoredWords(words.chosenBy[chooser], path, locale)];
}

function depreciationSentence(depreciation: Remedy['depreciation'], path: Path, { locale }: DraftWording): Pieces {
  if (depreciation === undefined) return [];
  return say(words.depreciation, locale, {
    rate: ratePiece(depreciation.perDay, [...path, 'perDay'], locale),
    date: datePiece(depreciation.from, [...path, 'from'], locale),
  });
}
