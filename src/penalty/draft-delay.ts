import type { Locale, Path } from '../kernel/answer/index.js';
import { type Blank, isBlank } from '../kernel/gate/index.js';
import {
  anchored,
  anchoredWords,
  between,
  blankPiece,
  both,
  type CountWords,
  clauseList,
  countPiece,
  type DraftWording,
  listed,
  moneyPieces,
  type Piece,
  type Pieces,
  quoted,
  ratePiece,
  say,
  sayAnchored,
  spanPiece,
  spanWords,
} from '../kernel/text/index.js';
import type { SpanUnit } from '../kernel/time/index.js';
import { penaltyDefaults } from './defaults.js';
import { delayWords as words } from './delay-wording.js';
import { basePieces, lateDaySentence, limitPieces, paidAsSentence, scopeSentence } from './draft-common.js';
import type { DelayPenalty, DelayTier } from './terms.js';
import { unitWords } from './wording.js';

/** A penalty for lateness: what is late, what each unit of delay costs, how units are counted, and what limits it. */
export function delaySentences(terms: DelayPenalty, wording: DraftWording): readonly Pieces[] {
  return [
    scopeSentence(terms.appliesTo, wording),
    ...penaltySentences(terms, wording),
    tiersSentence(terms, wording),
    countedSentence(terms, wording),
    graceSentence(terms, wording),
    calendarSentence(terms, wording),
    notCountedSentence(terms, wording),
    noticeSentence(terms, wording),
    mostSentence(terms, wording),
    paidAsSentence(terms, wording),
  ];
}

/** What is late, and what that costs. */
function penaltySentences(terms: DelayPenalty, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { late } = terms;
  const penalty = anchoredWords(words.penalty, ['penalty'], locale);
  const charge = chargePieces(terms, wording);
  if (!('clauses' in late)) return [lateDaySentence(late, wording), say(words.lateDay, locale, { penalty, charge })];
  const clauses = clauseList(late.clauses, 'or', ['late', 'clauses'], wording);
  return [say(words.lateLevels, locale, { clauses, penalty, charge }), say(words.eachRun, locale)];
}

function chargePieces(terms: DelayPenalty, wording: DraftWording): Pieces {
  const { locale } = wording;
  const { charge } = terms;
  const unit = unitPiece(terms.per, locale);
  if ('tiers' in charge) return say(words.byTiers, locale, { unit, rows: rowsPieces(charge.rows, terms, wording) });
  return say(words.charge, locale, { unit, price: pricePieces(charge, ['charge'], terms, wording) });
}

/** What one unit costs. */
function pricePieces({ rate, amount }: DelayTier, path: Path, terms: DelayPenalty, wording: DraftWording): Pieces {
  const { locale } = wording;
  if (amount !== undefined)
    return say(words.priceAmount, locale, { amount: moneyPieces(amount, [...path, 'amount'], locale) });
  if (rate === undefined) return [];
  return say(words.priceRate, locale, {
    rate: ratePiece(rate, [...path, 'rate'], locale),
    base: basePieces(terms, wording),
  });
}

/** The tiers, each from where the one before it ends. */
function rowsPieces(rows: readonly DelayTier[], terms: DelayPenalty, wording: DraftWording): Pieces {
  const { locale } = wording;
  const bound = (index: number): Pieces | undefined => {
    const upTo = rows[index]?.upTo;
    return upTo === undefined ? undefined : [boundPiece(upTo, ['charge', 'rows', index, 'upTo'], terms, locale)];
  };
  const worded = rows.map((row, index) => {
    const [from, upTo] = [bound(index - 1), bound(index)];
    const price = pricePieces(row, ['charge', 'rows', index], terms, wording);
    if (from === undefined)
      return upTo === undefined ? say(words.onlyRow, locale, { price }) : say(words.firstRow, locale, { upTo, price });
    return upTo === undefined
      ? say(words.lastRow, locale, { from, price })
      : say(words.row, locale, { from, upTo, price });
  });
  return between(worded, locale === 'en' ? '; ' : '；');
}

/** Where a tier ends: in days or hours, where these are the units, else in so many units. */
function boundPiece(upTo: number | Blank, path: Path, { per }: DelayPenalty, locale: Locale): Piece {
  return countPiece(upTo, singleUnit(per) ?? unitWords, path, locale);
}

type Per = DelayPenalty['per'];

/** The words of a unit that is one day, one hour and so on. */
function singleUnit(per: Per): CountWords | undefined {
  if (isBlank(per)) return undefined;
  const [[unit, count] = []] = Object.entries(per) as [SpanUnit, number | Blank][];
  return unit !== undefined && count === 1 ? wordsOf(unit) : undefined;
}

/** The words of a unit of time; days of delay have a word of their own in Chinese. */
function wordsOf(unit: SpanUnit): CountWords {
  return unit === 'days' ? { ...spanWords.days, 'zh-CN': '日' } : spanWords[unit];
}

/** The unit of delay behind "for each": "day", or "3 days". */
function unitPiece(per: Per, locale: Locale): Piece {
  if (isBlank(per)) return blankPiece(per, ['per'], locale);
  const [[unit, count] = []] = Object.entries(per) as [SpanUnit, number | Blank][];
  if (unit === undefined || count === undefined) return spanPiece(per, ['per'], locale);
  const path = ['per', unit];
  const single = singleUnit(per);
  if (single === undefined) return countPiece(count, wordsOf(unit), path, locale);
  return anchoredWords(both(single.one, `一${single['zh-CN']}`), path, locale);
}

function tiersSentence({ charge }: DelayPenalty, { locale }: DraftWording): Pieces {
  return 'tiers' in charge ? [anchoredWords(words.tiers[charge.tiers], ['charge', 'tiers'], locale)] : [];
}

/** What a unit that is not complete counts as. */
function countedSentence({ per, counted = penaltyDefaults.counted }: DelayPenalty, { locale }: DraftWording): Pieces {
  const piece = unitPiece(per, locale);
  const unit = singleUnit(per) === undefined ? say(words.period, locale, { unit: piece }) : [piece];
  return sayAnchored(words.counted[counted], ['counted'], locale, { unit });
}

function graceSentence({ grace }: DelayPenalty, { locale }: DraftWording): Pieces {
  if (grace === undefined) return [];
  return say(words.grace, locale, {
    first: spanPiece(grace.first, ['grace', 'first'], locale),
    beyond: anchoredWords(
      words.beyond[grace.oncePassed ?? penaltyDefaults.graceOncePassed],
      ['grace', 'oncePassed'],
      locale,
    ),
  });
}

function calendarSentence({ calendar }: DelayPenalty, { locale }: DraftWording): Pieces {
  if (calendar === undefined) return [];
  return say(words.calendar, locale, { calendar: anchored(quoted(calendar), ['calendar']) });
}

function notCountedSentence({ notCounted }: DelayPenalty, { locale }: DraftWording): Pieces {
  if (notCounted === undefined) return [];
  const standstills = notCounted.map(
    (name, index): Pieces => [anchoredWords(words.standstills[name], ['notCounted', index], locale)],
  );
  return say(words.notCounted, locale, { standstills: listed(standstills, 'or', locale) });
}

function noticeSentence({ hindranceNotice: notice }: DelayPenalty, { locale }: DraftWording): Pieces {
  if (notice === undefined) return [];
  return say(words.notice, locale, {
    span: spanPiece(notice.within, ['hindranceNotice', 'within'], locale),
    ifLate: anchoredWords(
      words.ifLate[notice.ifLate ?? penaltyDefaults.lateNotice],
      ['hindranceNotice', 'ifLate'],
      locale,
    ),
  });
}

function mostSentence(terms: DelayPenalty, wording: DraftWording): Pieces {
  if (terms.most === undefined) return [];
  const most = limitPieces(terms.most, ['most'], basePieces(terms, wording), wording);
  return say(words.most, wording.locale, { most });
}
