import type { Locale } from '../kernel/answer/index.js';
import {
  anchored,
  anchoredWords,
  countPiece,
  type DraftWording,
  type Piece,
  type Pieces,
  quoted,
  ratePiece,
  say,
  sayText,
  sumPieces,
} from '../kernel/text/index.js';
import { penaltyDefaults } from './defaults.js';
import { dueSentence, limitPieces, scopeSentence } from './draft-common.js';
import { interestWords as words } from './interest-wording.js';
import type { InterestPenalty, InterestRate } from './terms.js';
import { timesWords } from './wording.js';

/** Interest for late payment: on what, at which rate, from when to when, and what a part payment covers. */
export function interestSentences(terms: InterestPenalty, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const sum = sumPieces(terms.on, ['on'], locale);
  const { paymentsReduce = penaltyDefaults.paymentsReduce } = terms;
  return [
    scopeSentence(terms.appliesTo, wording),
    dueSentence(terms.due, say(words.payment, locale, { sum }), wording),
    say(words.interest, locale, {
      penalty: anchoredWords(words.penalty, ['penalty'], locale),
      rate: ratePieces(terms.rate, locale),
    }),
    'table' in terms.rate ? say(words.byDay, locale) : [],
    daysSentence(terms, locale),
    [anchoredWords(words.paymentsReduce[paymentsReduce], ['paymentsReduce'], locale)],
    terms.most === undefined ? [] : say(words.most, locale, { most: limitPieces(terms.most, ['most'], sum, wording) }),
  ];
}

function ratePieces(rate: InterestRate, locale: Locale): Pieces {
  if ('perDay' in rate) return say(words.perDay, locale, { rate: ratePiece(rate.perDay, ['rate', 'perDay'], locale) });
  if ('perYear' in rate)
    return say(words.perYear, locale, { rate: ratePiece(rate.perYear, ['rate', 'perYear'], locale) });
  const { table, times, plus } = rate;
  return say(words.table, locale, {
    name: anchored(tableName(table, locale), ['rate', 'table']),
    times:
      times === undefined
        ? []
        : say(words.times, locale, { times: countPiece(times, timesWords, ['rate', 'times'], locale) }),
    plus: plus === undefined ? [] : say(words.plus, locale, { plus: ratePiece(plus, ['rate', 'plus'], locale) }),
  });
}

/** What the rates of a table are called; those of the table `lpr` have a name that everybody knows. */
export function tableName(table: string, locale: Locale): string {
  return table === 'lpr' ? words.lpr[locale] : sayText(words.named, locale, { name: quoted(table) });
}

/** From which day to which interest runs, and how days and years are counted; a rate by the day counts actual days. */
function daysSentence(terms: InterestPenalty, locale: Locale): Pieces {
  const { days = penaltyDefaults.interestDays, dayCount = penaltyDefaults.dayCount } = terms;
  const counted: Piece =
    'perDay' in terms.rate ? words.actualDays[locale] : anchoredWords(words.dayCount[dayCount], ['dayCount'], locale);
  return say(words.how, locale, { days: anchoredWords(words.days[days], ['days'], locale), dayCount: counted });
}
