import type { Path } from '../kernel/answer/index.js';
import type { Sum } from '../kernel/gate/index.js';
import type { DueDayForm } from '../kernel/gate/money-forms.js';
import type { Condition } from '../kernel/logic/index.js';
import {
  anchoredWords,
  conditionWords,
  type DraftWording,
  dateNamePiece,
  datePiece,
  figurePieces,
  moneyPieces,
  type Pieces,
  ratePiece,
  say,
  spanPiece,
  sumPieces,
} from '../kernel/text/index.js';
import { penaltyDefaults } from './defaults.js';
import type { DelayPenalty, FixedPenalty, Lateness, LimitPenalty } from './terms.js';
import { actWords, penaltyWords as words } from './wording.js';

/** When a clause applies, where it does not always. */
export function scopeSentence(appliesTo: Condition | undefined, { locale, facts }: DraftWording): Pieces {
  if (appliesTo === undefined) return [];
  const condition = conditionWords(appliesTo, ['appliesTo'], { locale, ...(facts && { facts }) });
  return condition.form === 'phrase'
    ? say(words.appliesTo, locale, { when: condition.pieces })
    : say(words.appliesToList[condition.of], locale, { list: condition.pieces });
}

/** Whether what is owed is paid, or taken off the fee. */
export function paidAsSentence(
  { paidAs = penaltyDefaults.paidAs }: Pick<DelayPenalty | FixedPenalty, 'paidAs'>,
  { locale }: DraftWording,
): Pieces {
  return [anchoredWords(words.paidAs[paidAs], ['paidAs'], locale)];
}

/** The sum of which the rates and shares of a clause are taken. */
export function basePieces({ base = penaltyDefaults.base }: { readonly base?: Sum }, { locale }: DraftWording): Pieces {
  return sumPieces(base, ['base'], locale);
}

/** The last day on which an act is in time. */
export function dueSentence(due: DueDayForm, act: Pieces, { locale }: DraftWording): Pieces {
  if ('on' in due) return say(words.dueOn, locale, { act, day: figurePieces(due.on, ['due', 'on'], locale) });
  return say(words.dueWithin, locale, {
    act,
    span: spanPiece(due.within, ['due', 'within'], locale),
    date: datePiece(due.from, ['due', 'from'], locale),
  });
}

/** The last day on which what may be late is in time. */
export function lateDaySentence(late: Extract<Lateness, { readonly done: unknown }>, wording: DraftWording): Pieces {
  const act = dateNamePiece(late.done, actWords, ['done'], wording.locale);
  return within('late', dueSentence(late.due, [act], wording));
}

/** Pieces of a part of the terms, anchored from the clause. */
function within(part: string, pieces: Pieces): Pieces {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : { ...piece, at: [part, ...piece.at] }));
}

type Limit = LimitPenalty['most'];

/** A sum, or a share of one: of the sum that it names, or else of the one that the clause goes by. */
export function limitPieces(limit: Limit, path: Path, base: Pieces, { locale }: DraftWording): Pieces {
  if ('amount' in limit) return moneyPieces(limit.amount, [...path, 'amount'], locale);
  return say(words.shareOf, locale, {
    share: ratePiece(limit.share, [...path, 'share'], locale),
    base: limit.of === undefined ? base : sumPieces(limit.of, [...path, 'of'], locale),
  });
}
