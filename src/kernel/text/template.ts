import { type Bilingual, InvariantError, type Json, type Locale, type Path } from '../answer/index.js';
import { figurePieces } from './figures.js';
import { anchored, type Piece, type Pieces, plain } from './piece.js';

/** What takes the place of the names in a sentence. */
export type Fillings = { readonly [name: string]: Piece | Pieces };

const PLACES = /\{([A-Za-z][\w.-]*)\}/;

/**
 * A sentence with pieces in the place of the names in its braces; a name that nothing fills throws `InvariantError`.
 *
 * @example
 * fill('lasts {length}', { length: { text: '1 year', at: ['lasts', 'years'] } }) // => ['lasts ', { text: '1 year', at: ['lasts', 'years'] }]
 */
export function fill(sentence: string, fillings: Fillings = {}): Pieces {
  return sentence
    .split(PLACES)
    .flatMap((part, index): Pieces => (index % 2 === 0 ? literal(part) : filling(part, fillings, sentence)));
}

/** A sentence of one language, filled in. */
export function say(sentence: Bilingual, locale: Locale, fillings: Fillings = {}): Pieces {
  return fill(sentence[locale], fillings);
}

/** A sentence of one language that itself comes from a leaf of the terms, filled in with pieces that come from others. */
export function sayAnchored(sentence: Bilingual, path: Path, locale: Locale, fillings: Fillings = {}): Pieces {
  return fill(sentence[locale], fillings).map((piece) => (typeof piece === 'string' ? anchored(piece, path) : piece));
}

/** A sentence of one language, filled in with plain texts. */
export function sayText(
  sentence: Bilingual,
  locale: Locale,
  fillings: { readonly [name: string]: string } = {},
): string {
  return plain(fill(sentence[locale], fillings));
}

/**
 * The names in the braces of a sentence, in order.
 *
 * @example
 * placesIn('{from} rounded to {to}') // => ['from', 'to']
 */
export function placesIn(sentence: string): readonly string[] {
  return sentence.split(PLACES).filter((_part, index) => index % 2 === 1);
}

/** The text of a clause that nothing computes, its figures by name in braces. */
export function textClausePieces(
  terms: { readonly text: Bilingual; readonly figures?: { readonly [name: string]: Json | object } },
  locale: Locale,
  path: Path = [],
): Pieces {
  const figures = Object.entries(terms.figures ?? {}).map(([name, figure]): [string, Pieces] => [
    name,
    figurePieces(figure, [...path, 'figures', name], locale),
  ]);
  const fillings = Object.fromEntries(figures);
  return fill(terms.text[locale], fillings).map((piece) =>
    typeof piece === 'string' ? anchored(piece, [...path, 'text', locale]) : piece,
  );
}

function literal(text: string): Pieces {
  return text === '' ? [] : [text];
}

function filling(name: string, fillings: Fillings, sentence: string): Pieces {
  const value = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
  if (value === undefined) throw new InvariantError(`nothing fills {${name}} in ${JSON.stringify(sentence)}`);
  return Array.isArray(value) ? value : [value as Piece];
}
