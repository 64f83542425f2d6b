import { type Bilingual, InvariantError, type Locale, type Path } from '../answer/index.js';
import type { FactDeclarations } from '../logic/index.js';
import { both } from './words.js';

/** A stretch of a drafted clause: fixed words; or words that come from a leaf of the terms, with the leaf's path in its clause. */
export type Piece = string | { readonly text: string; readonly at: Path };

/** Pieces in the order in which they are read. */
export type Pieces = readonly Piece[];

/** A clause as text, piece by piece. */
export interface DraftedClause {
  readonly clause?: string;
  readonly number?: string | readonly string[];
  readonly kind: string;
  readonly pieces: Pieces;
}

/** How other clauses are called, by id: the number as printed, or a title. */
export type ClauseNames = { readonly [clause: string]: string };

/** What the severities of an agreement are called, by id. */
export type SeverityNames = { readonly [severity: string]: Bilingual };

/**
 * In which language a clause is drafted, the words of the facts it speaks of, and the names of the clauses and severities it refers to.
 */
export interface DraftWording {
  readonly locale: Locale;
  readonly facts?: FactDeclarations;
  readonly clauses?: ClauseNames;
  readonly severities?: SeverityNames;
  /** The ids of the clauses that are service levels: what is taken out of them is lateness, not a claim. */
  readonly levels?: readonly string[];
  /** The ids of the clauses that are penalties: what is taken out of them is liability, not a claim. */
  readonly penalties?: readonly string[];
}

/** Words that come from a leaf of the terms. */
export function anchored(text: string, at: Path): Piece {
  return { text, at };
}

/** The words of one language, which come from a leaf of the terms. */
export function anchoredWords(words: Bilingual, at: Path, locale: Locale): Piece {
  return anchored(words[locale], at);
}

/**
 * The text of pieces, without their anchors.
 *
 * @example
 * plain(['for ', { text: '1 year', at: ['lasts', 'years'] }]) // => 'for 1 year'
 */
export function plain(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Pieces with the first letter made a capital, as a sentence begins. */
export function capital(pieces: Pieces): Pieces {
  const [first, ...rest] = pieces;
  if (first === undefined) return pieces;
  const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return [typeof first === 'string' ? raise(first) : { ...first, text: raise(first.text) }, ...rest];
}

/** Sentences one after another, with the space that the language puts between them. */
export function sentences(parts: readonly Pieces[], locale: Locale): Pieces {
  return between(
    parts.filter((part) => part.length > 0),
    locale === 'en' ? ' ' : '',
  );
}

/** Parts with the same words between each two. */
export function between(parts: readonly Pieces[], link: string): Pieces {
  return parts.flatMap((part, index) => (index === 0 ? part : [link, ...part]));
}

/** A list in a sentence, its last link "and" or "or". */
export function listed(parts: readonly Pieces[], link: 'and' | 'or', locale: Locale): Pieces {
  const last = parts.at(-1);
  if (last === undefined) throw new InvariantError('a list in a sentence needs at least one part');
  if (parts.length === 1) return last;
  return [...between(parts.slice(0, -1), COMMA[locale]), LINKS[link][locale], ...last];
}

/** A list of plain texts in a sentence. */
export function listedText(texts: readonly string[], link: 'and' | 'or', locale: Locale): string {
  return plain(
    listed(
      texts.map((text) => [text]),
      link,
      locale,
    ),
  );
}

const COMMA = both(', ', '、');
const LINKS = { and: both(' and ', '和'), or: both(' or ', '或') };

/** A sentence with its full stop, unless it already ends. */
export function stopped(sentence: string, locale: Locale): string {
  return /[.?!。？！]$/.test(sentence) ? sentence : `${sentence}${locale === 'en' ? '.' : '。'}`;
}

/** A text in the quotation marks that both languages use. */
export function quoted(text: string): string {
  return `“${text}”`;
}

const NUMBER = /^[A-Za-z]?[\d.]*\d|^[(（]|^[一二三四五六七八九十百]+$/;

/**
 * How a clause is called in a sentence: by its number, by its title, or else by its id.
 *
 * @example
 * clauseName('misuse', { misuse: '5(1)' }, 'en') // => 'clause 5(1)'
 * clauseName('misuse', { misuse: '5(1)' }, 'zh-CN') // => '第5(1)条'
 * clauseName('misuse', {}, 'en') // => 'clause “misuse”'
 */
export function clauseName(clause: string, names: ClauseNames | undefined, locale: Locale): string {
  const name = names !== undefined && Object.hasOwn(names, clause) ? names[clause] : undefined;
  if (name !== undefined && locale === 'zh-CN' && name.startsWith('第')) return name;
  if (name !== undefined && NUMBER.test(name)) return locale === 'en' ? `clause ${name}` : `第${name}条`;
  return locale === 'en' ? `clause ${quoted(name ?? clause)}` : `${quoted(name ?? clause)}条款`;
}

/**
 * What a severity is called in a sentence: by its name, or else by its id.
 *
 * @example
 * severityName('urgent', { urgent: { en: 'urgent', 'zh-CN': '紧急' } }, 'zh-CN') // => '紧急'
 * severityName('urgent', {}, 'en') // => '“urgent”'
 */
export function severityName(severity: string, names: SeverityNames | undefined, locale: Locale): string {
  const name = names !== undefined && Object.hasOwn(names, severity) ? names[severity] : undefined;
  return name === undefined ? quoted(severity) : name[locale];
}

/** Clauses by their names, each anchored to its place in a list of ids. */
export function clauseList(clauses: readonly string[], link: 'and' | 'or', at: Path, wording: DraftWording): Pieces {
  const names = clauses.map(
    (clause, index): Pieces => [anchored(clauseName(clause, wording.clauses, wording.locale), [...at, index])],
  );
  return listed(names, link, wording.locale);
}
