import type { Path } from '../kernel/answer/index.js';
import {
  anchoredWords,
  between,
  type DraftWording,
  dateNamePiece,
  dateWords,
  figurePieces,
  moneyPieces,
  type Pieces,
  ratePiece,
  say,
  spanPiece,
  sumPieces,
} from '../kernel/text/index.js';
import { feeDefaults } from './defaults.js';
import { whereSentence } from './draft-charge.js';
import type { PaidSum, PaymentFee, PeriodFee, RetentionFee } from './terms.js';
import { paymentSentences as words } from './wording.js';

/** A fee for a period, and what becomes of it when the service ends early. */
export function draftPeriod(terms: PeriodFee, { locale }: DraftWording): readonly Pieces[] {
  const { earlyEnd = feeDefaults.earlyEnd, basis = feeDefaults.basis, lastDay = feeDefaults.lastDay } = terms;
  return [
    say(words.period, locale, {
      inAdvance: anchoredWords(words.inAdvance, ['fee'], locale),
      amount: moneyPieces(terms.amount, ['amount'], locale),
      per: spanPiece(terms.per, ['per'], locale),
      from: dateNamePiece(terms.from, dateWords, ['from'], locale),
    }),
    [anchoredWords(words.earlyEnd[earlyEnd], ['earlyEnd'], locale)],
    earlyEnd === 'kept'
      ? []
      : say(words.days, locale, {
          basis: anchoredWords(words.basis[basis], ['basis'], locale),
          lastDay: anchoredWords(words.lastDay[lastDay], ['lastDay'], locale),
        }),
  ];
}

/** When a sum is paid, part by part. */
export function draftPayment({ of, instalments }: PaymentFee, { locale }: DraftWording): readonly Pieces[] {
  const parts = instalments.map((instalment, index) =>
    say(words.part, locale, {
      part: partPieces(instalment, ['instalments', index], locale),
      due: duePieces(instalment.due, ['instalments', index, 'due'], locale),
    }),
  );
  return [
    say(words.payment, locale, {
      pays: anchoredWords(words.pays, ['fee'], locale),
      sum: paidSumPieces(of, locale),
      parts: between(parts, locale === 'en' ? '; ' : '；'),
    }),
  ];
}

function paidSumPieces(of: PaidSum, locale: DraftWording['locale']): Pieces {
  return of === 'fees' ? [anchoredWords(words.fees, ['of'], locale)] : sumPieces(of, ['of'], locale);
}

type Part = PaymentFee['instalments'][number];

function partPieces(part: Part, path: Path, locale: DraftWording['locale']): Pieces {
  if ('share' in part) return [ratePiece(part.share, [...path, 'share'], locale)];
  if ('amount' in part) return moneyPieces(part.amount, [...path, 'amount'], locale);
  return [anchoredWords(words.rest, [...path, 'rest'], locale)];
}

function duePieces(due: Part['due'], path: Path, locale: DraftWording['locale']): Pieces {
  if ('on' in due) return say(words.dueOn, locale, { date: figurePieces(due.on, [...path, 'on'], locale) });
  const date = dateNamePiece(due.from, dateWords, [...path, 'from'], locale);
  if (due.within === undefined) return say(words.dueFrom, locale, { date });
  return say(words.dueWithin, locale, { date, span: spanPiece(due.within, [...path, 'within'], locale) });
}

/** What is kept back, for how long, and what keeps it back longer. */
export function draftRetention(terms: RetentionFee, wording: DraftWording): readonly Pieces[] {
  const { locale } = wording;
  const { retained } = terms;
  return [
    say(words.retention, locale, {
      part:
        'share' in retained
          ? say(words.retainedShare, locale, { share: ratePiece(retained.share, ['retained', 'share'], locale) })
          : moneyPieces(retained.amount, ['retained', 'amount'], locale),
      sum: paidSumPieces(terms.of, locale),
      retention: anchoredWords(words.retentionWord, ['fee'], locale),
      lasts: spanPiece(terms.lasts, ['lasts'], locale),
      from: dateNamePiece(terms.from, dateWords, ['from'], locale),
    }),
    whereSentence(terms.unless, ['unless'], { phrase: words.unless, list: words.unlessList }, wording),
  ];
}
