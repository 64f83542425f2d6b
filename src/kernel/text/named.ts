import type { Bilingual, Json, Locale, Path } from '../answer/index.js';
import type { AmountName, DateName } from '../case/index.js';
import { type Blank, isBlank, type Sum } from '../gate/index.js';
import { amountWords } from './charge-words.js';
import { blankText, moneyPieces } from './figures.js';
import { anchored, anchoredWords, type Piece, type Pieces } from './piece.js';
import { both, dateWords } from './words.js';

/** The sums that a case tells, as terms name them. */
const sumWords: { readonly [Name in AmountName | 'price']: Bilingual } = {
  price: both('the price of the item', '产品价款'),
  ...amountWords,
};

/** A sum from which something is reckoned: an amount of the terms, one that the case tells by its name, or one still open. */
export function sumPieces(sum: Sum, path: Path, locale: Locale): Pieces {
  if (typeof sum === 'string') return [anchoredWords(sumWords[sum], path, locale)];
  return isBlank(sum) ? [blankNamePiece(sum, sumWords, path, locale)] : moneyPieces(sum, path, locale);
}

/** The day that a date name of the terms stands for, perhaps still open which. */
export function datePiece(date: DateName | Blank, path: Path, locale: Locale): Piece {
  return dateNamePiece(date, dateWords, path, locale);
}

/** What stands for a date of the case in a sentence, perhaps still open which; `words` say it for each of the dates. */
export function dateNamePiece(
  date: DateName | Blank,
  words: { readonly [Name in DateName]: Bilingual },
  path: Path,
  locale: Locale,
): Piece {
  return isBlank(date) ? blankNamePiece(date, words, path, locale) : anchoredWords(words[date], path, locale);
}

/** A name that is still open, with an example in words. */
function blankNamePiece(
  { blank, example }: Blank,
  words: { readonly [name: string]: Bilingual },
  path: Path,
  locale: Locale,
): Piece {
  const worded: Json | undefined =
    typeof example === 'string' && Object.hasOwn(words, example) ? (words[example]?.[locale] ?? example) : example;
  return anchored(blankText({ blank, ...(worded !== undefined && { example: worded }) }, locale), path);
}
