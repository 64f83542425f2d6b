import type { Locale, Path } from '../kernel/answer/index.js';
import type { DateName } from '../kernel/case/index.js';
import { type Blank, isBlank } from '../kernel/gate/index.js';
import {
  anchored,
  anchoredWords,
  between,
  blankPiece,
  blankText,
  constantText,
  type DraftWording,
  dateWords,
  declarationOf,
  declaredPhrase,
  factName,
  fill,
  isSpanTerms,
  listed,
  type Piece,
  type Pieces,
  say,
  spanPiece,
} from '../kernel/text/index.js';
import type { WarrantyLength, WarrantyStart } from './terms.js';
import { warrantyWords as words } from './wording.js';

/** The day that a date name of the terms stands for, perhaps still open which. */
export function datePiece(date: DateName | Blank, path: Path, locale: Locale): Piece {
  if (!isBlank(date)) return anchoredWords(dateWords[date], path, locale);
  const { blank, example } = date;
  const named =
    typeof example === 'string' && Object.hasOwn(dateWords, example) ? dateWords[example as DateName][locale] : example;
  return anchored(blankText({ blank, ...(named !== undefined && { example: named }) }, locale), path);
}

/** The day on which a cover begins. */
export function startPieces(start: WarrantyStart, path: Path, locale: Locale): Pieces {
  if (typeof start === 'string' || isBlank(start)) return [datePiece(start, path, locale)];
  if ('firstThatHappened' in start) {
    const days = start.firstThatHappened.map((candidate, index) =>
      candidatePieces(candidate, [...path, 'firstThatHappened', index], locale),
    );
    const [first = [], ...others] = days;
    return say(words.orElse, locale, { first, others: between(others, words.orElseLink[locale]) });
  }
  const [name, candidates] =
    'earliest' in start ? (['earliest', start.earliest] as const) : (['latest', start.latest] as const);
  const days = candidates.map((candidate, index) => candidatePieces(candidate, [...path, name, index], locale));
  return say(words[name], locale, { dates: listed(days, 'and', locale) });
}

type Candidate = Extract<WarrantyStart, { readonly earliest: unknown }>['earliest'][number];

function candidatePieces({ date, plus }: Candidate, path: Path, locale: Locale): Pieces {
  const day = datePiece(date, [...path, 'date'], locale);
  return plus === undefined
    ? [day]
    : say(words.datePlus, locale, { date: day, span: spanPiece(plus, [...path, 'plus'], locale) });
}

/** How long a cover lasts, as the end of a sentence about the cover. */
export function lengthPieces(length: WarrantyLength, path: Path, wording: DraftWording): Pieces {
  const { locale } = wording;
  if (length === 'lifetime') return [anchoredWords(words.lifetime, path, locale)];
  if (isBlank(length)) return say(words.span, locale, { span: blankPiece(length, path, locale) });
  if ('limitedLifetime' in length) return limitedLifetime(length.limitedLifetime, [...path, 'limitedLifetime'], locale);
  if ('by' in length) return byFact(length, path, wording);
  if ('firstToEnd' in length) return firstToEnd(length.firstToEnd, [...path, 'firstToEnd'], locale);
  return say(words.span, locale, { span: spanPiece(length, path, locale) });
}

/** Whether a length has a last day for sure, once its figures are filled in. */
export function hasLastDay(length: WarrantyLength): boolean {
  return length !== 'lifetime' && (isBlank(length) || isSpanTerms(length) || 'by' in length || 'firstToEnd' in length);
}

type Limited = Extract<WarrantyLength, { readonly limitedLifetime: unknown }>['limitedLifetime'];

function limitedLifetime({ until, plus }: Limited, path: Path, locale: Locale): Pieces {
  const date = anchoredWords(dateWords[until], [...path, 'until'], locale);
  if (plus === undefined) return say(words.lastsUntil, locale, { date });
  return say(words.lastsUntilPlus, locale, { date, span: spanPiece(plus, [...path, 'plus'], locale) });
}

type Periods = Extract<WarrantyLength, { readonly firstToEnd: unknown }>['firstToEnd'];

function firstToEnd(periods: Periods, path: Path, locale: Locale): Pieces {
  const worded = periods.map(({ from, lasts }, index) =>
    say(words.period, locale, {
      date: datePiece(from, [...path, index, 'from'], locale),
      span: spanPiece(lasts, [...path, index, 'lasts'], locale),
    }),
  );
  return say(words.firstToEnd, locale, { periods: between(worded, locale === 'en' ? '; ' : '；') });
}

type ByFact = Extract<WarrantyLength, { readonly by: string }>;

function byFact({ by, of, otherwise }: ByFact, path: Path, wording: DraftWording): Pieces {
  const { locale } = wording;
  const cases = Object.entries(of).map(([value, span]) =>
    say(words.case, locale, {
      when: valuePieces(by, value, path, wording),
      span: spanPiece(span, [...path, 'of', value], locale),
    }),
  );
  const rest =
    otherwise === undefined
      ? say(words.otherwiseNone, locale)
      : say(words.otherwise, locale, { span: spanPiece(otherwise, [...path, 'otherwise'], locale) });
  return say(words.byFact, locale, { cases: between([...cases, rest], locale === 'en' ? '; ' : '；') });
}

function valuePieces(fact: string, value: string, path: Path, { locale, facts }: DraftWording): Pieces {
  const declaration = declarationOf(fact, facts);
  const phrase = declaredPhrase(value, declaration);
  if (phrase !== undefined) return [anchored(phrase[locale], [...path, 'by'])];
  return fill(words.is[locale], {
    name: anchored(factName(fact, declaration, locale), [...path, 'by']),
    value: anchored(constantText(value, declaration, locale), [...path, 'of', value]),
  });
}
