import type { Bilingual, Locale, Path } from '../answer/index.js';
import type { Comparison, Condition, FactDeclaration, FactDeclarations } from '../logic/index.js';
import { isCivilDate } from '../time/index.js';
import { declarationOf } from './built-in.js';
import { dateText, numberText } from './figures.js';
import { anchored, between, listed, type Piece, type Pieces, quoted } from './piece.js';
import { fill } from './template.js';
import { both } from './words.js';

/** In which language a condition is worded, the words of its facts, and what a room adds behind a comparison. */
export interface PhraseWording {
  readonly locale: Locale;
  readonly facts?: FactDeclarations;
  /** Words behind a comparison that does not stand under `not`. */
  readonly behind?: (comparison: Comparison) => Piece | undefined;
}

/** A condition in words: one phrase that fits behind "where", or a list of which all or any must be so. */
export type ConditionWords =
  | { readonly form: 'phrase'; readonly pieces: Pieces }
  | { readonly form: 'list'; readonly of: 'all' | 'any'; readonly pieces: Pieces };

/** A condition in words; several conditions, or one of many parts, become a lettered list. */
export function conditionWords(condition: Condition, path: Path, wording: PhraseWording): ConditionWords {
  const group = groupOf(condition);
  if (group === undefined) return { form: 'phrase', pieces: phrase(condition, path, wording).pieces };
  const [only] = group.parts;
  if (group.parts.length === 1 && only !== undefined) return conditionWords(only, [...path, group.of, 0], wording);
  const parts = group.parts.map((part, index) => phrase(part, [...path, group.of, index], wording));
  if (parts.length === 2 && parts.every((part) => !part.compound)) {
    return { form: 'phrase', pieces: joined(parts, group.of, wording.locale) };
  }
  return { form: 'list', of: group.of, pieces: lettered(parts, group.of, wording.locale) };
}

/** A condition as one phrase that fits behind "where"; groups within groups stand in brackets. */
export function conditionPhrase(condition: Condition, path: Path, wording: PhraseWording): Pieces {
  return phrase(condition, path, wording).pieces;
}

interface Phrase {
  readonly pieces: Pieces;
  /** Holds an "and", an "or" or a "not", so that it needs brackets inside a longer phrase. */
  readonly compound: boolean;
}

function groupOf(
  condition: Condition,
): { readonly of: 'all' | 'any'; readonly parts: readonly Condition[] } | undefined {
  if ('all' in condition) return { of: 'all', parts: condition.all };
  return 'any' in condition ? { of: 'any', parts: condition.any } : undefined;
}

function phrase(condition: Condition, path: Path, wording: PhraseWording): Phrase {
  if ('not' in condition) return denied(condition.not, [...path, 'not'], wording);
  if ('fact' in condition) return comparisonPhrase(condition, path, wording);
  const group =
    'all' in condition ? { of: 'all' as const, parts: condition.all } : { of: 'any' as const, parts: condition.any };
  const parts = group.parts.map((part, index) => phrase(part, [...path, group.of, index], wording));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return { pieces: joined(parts, group.of, wording.locale), compound: true };
}

const LINKS = { all: both(' and ', '，且'), any: both(' or ', '，或者') };
const BRACKETS = { en: ['(', ')'], 'zh-CN': ['（', '）'] } as const;

function joined(parts: readonly Phrase[], of: 'all' | 'any', locale: Locale): Pieces {
  return between(
    parts.map((part) => bracketed(part, locale)),
    LINKS[of][locale],
  );
}

function bracketed({ pieces, compound }: Phrase, locale: Locale): Pieces {
  const [open, close] = BRACKETS[locale];
  return compound ? [open, ...pieces, close] : pieces;
}

const ENDS = { all: both('; and ', '；且'), any: both('; or ', '；或') };

function lettered(parts: readonly Phrase[], of: 'all' | 'any', locale: Locale): Pieces {
  const items = parts.map((part, index): Pieces => [itemLetter(index, locale), ...part.pieces]);
  const last = items.at(-1) ?? [];
  return [...between(items.slice(0, -1), locale === 'en' ? '; ' : '；'), ENDS[of][locale], ...last];
}

const NUMERALS = '〇一二三四五六七八九';

/** `(a)`, `(b)`, … `(aa)` in English; `（一）`, `（二）`, … in Chinese. */
function itemLetter(index: number, locale: Locale): string {
  if (locale === 'zh-CN') return `（${numeral(index + 1)}）`;
  return `(${'abcdefghijklmnopqrstuvwxyz'.charAt(index % 26).repeat(Math.floor(index / 26) + 1)}) `;
}

function numeral(count: number): string {
  if (count > 99) return [...String(count)].map((digit) => NUMERALS.charAt(Number(digit))).join('');
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS.charAt(tens)}十`;
  return `${ten}${ones === 0 ? '' : NUMERALS.charAt(ones)}`;
}

/** What is not so: a yes/no fact by its other phrase, anything else denied as a whole. */
function denied(condition: Condition, path: Path, wording: PhraseWording): Phrase {
  const { behind: _behind, ...plainly } = wording;
  if ('fact' in condition && 'is' in condition && typeof condition.is === 'boolean') {
    const declaration = declarationOf(condition.fact, wording.facts);
    if (declaration?.type === 'yesNo') return comparisonPhrase({ ...condition, is: !condition.is }, path, plainly);
  }
  const inner = phrase(condition, path, plainly);
  return { pieces: fill(DENIED[wording.locale], { condition: bracketed(inner, wording.locale) }), compound: true };
}

const DENIED = both('it is not the case that {condition}', '不存在{condition}的情形');

function comparisonPhrase(comparison: Comparison, path: Path, wording: PhraseWording): Phrase {
  const stated = comparisonPieces(comparison, path, wording);
  const behind = wording.behind?.(comparison);
  const compound = behind !== undefined || ('in' in comparison && comparison.in.length > 1);
  return { pieces: behind === undefined ? stated : [...stated, behind], compound };
}

function comparisonPieces(comparison: Comparison, path: Path, wording: PhraseWording): Pieces {
  const { locale } = wording;
  const declaration = declarationOf(comparison.fact, wording.facts);
  if ('is' in comparison) return isPieces(comparison.fact, comparison.is, declaration, path, locale);
  if ('in' in comparison) return inPieces(comparison.fact, comparison.in, declaration, path, locale);
  const relation = relationOf(comparison);
  const limit = comparison[relation as keyof typeof comparison] as number | string;
  const sentence = (typeof limit === 'string' ? DATE_RELATIONS : NUMBER_RELATIONS)[relation];
  return fill(sentence[locale], {
    name: namePiece(comparison.fact, declaration, path, locale),
    value: anchored(constantText(limit, declaration, locale), [...path, relation]),
  });
}

type Relation = 'over' | 'under' | 'atLeast' | 'atMost';

function relationOf(comparison: Comparison): Relation {
  if ('over' in comparison) return 'over';
  if ('under' in comparison) return 'under';
  return 'atLeast' in comparison ? 'atLeast' : 'atMost';
}

const NUMBER_RELATIONS: { readonly [Name in Relation]: Bilingual } = {
  over: both('{name} is over {value}', '{name}超过{value}'),
  under: both('{name} is under {value}', '{name}不满{value}'),
  atLeast: both('{name} is {value} or more', '{name}在{value}以上（含本数）'),
  atMost: both('{name} is {value} or less', '{name}在{value}以下（含本数）'),
};

const DATE_RELATIONS: { readonly [Name in Relation]: Bilingual } = {
  over: both('{name} is after {value}', '{name}晚于{value}'),
  under: both('{name} is before {value}', '{name}早于{value}'),
  atLeast: both('{name} is {value} or later', '{name}不早于{value}'),
  atMost: both('{name} is {value} or earlier', '{name}不晚于{value}'),
};

const IS = both('{name} is {value}', '{name}为{value}');
const SO = both('{name} is so', '{name}属实');
const NOT_SO = both('{name} is not so', '{name}不属实');

type IsValue = boolean | number | string;

function isPieces(
  fact: string,
  is: IsValue,
  declaration: FactDeclaration | undefined,
  path: Path,
  locale: Locale,
): Pieces {
  const declared = declaredPhrase(is, declaration);
  if (declared !== undefined) return [anchored(declared[locale], [...path, 'is'])];
  const name = namePiece(fact, declaration, path, locale);
  if (typeof is !== 'boolean') {
    return fill(IS[locale], { name, value: anchored(constantText(is, declaration, locale), [...path, 'is']) });
  }
  const [before = '', after = ''] = (is ? SO : NOT_SO)[locale].split('{name}');
  return [...(before === '' ? [] : [before]), name, anchored(after, [...path, 'is'])];
}

function inPieces(
  fact: string,
  values: readonly (number | string)[],
  declaration: FactDeclaration | undefined,
  path: Path,
  locale: Locale,
): Pieces {
  const at = (index: number): Path => [...path, 'in', index];
  const phrases = values.map((value) => declaredPhrase(value, declaration));
  if (phrases.every((words) => words !== undefined)) {
    return listed(
      phrases.map((words, index) => [anchored(words[locale], at(index))]),
      'or',
      locale,
    );
  }
  const constants = values.map(
    (value, index): Pieces => [anchored(constantText(value, declaration, locale), at(index))],
  );
  return fill(IS[locale], { name: namePiece(fact, declaration, path, locale), value: listed(constants, 'or', locale) });
}

/** The phrase that a fact's declaration has for one of its values, where it has one. */
export function declaredPhrase(
  value: boolean | number | string,
  declaration: FactDeclaration | undefined,
): Bilingual | undefined {
  if (declaration?.type === 'yesNo' && typeof value === 'boolean') return declaration.phrases[value ? 'yes' : 'no'];
  if (declaration?.type !== 'choice') return undefined;
  return Object.hasOwn(declaration.values, String(value)) ? declaration.values[String(value)] : undefined;
}

/** What a fact is called: by its declaration, else by its name in quotation marks. */
export function factName(fact: string, declaration: FactDeclaration | undefined, locale: Locale): string {
  return declaration !== undefined && 'name' in declaration ? declaration.name[locale] : quoted(fact);
}

function namePiece(fact: string, declaration: FactDeclaration | undefined, path: Path, locale: Locale): Piece {
  return anchored(factName(fact, declaration, locale), [...path, 'fact']);
}

/** A value that a fact is compared with: a number with the fact's unit, a date, or a text in quotation marks. */
export function constantText(value: number | string, declaration: FactDeclaration | undefined, locale: Locale): string {
  if (typeof value === 'number') return withUnit(numberText(value), declaration, locale);
  return declaration?.type !== 'text' && isCivilDate(value) ? dateText(value, locale) : quoted(value);
}

function withUnit(figure: string, declaration: FactDeclaration | undefined, locale: Locale): string {
  const unit = declaration?.type === 'number' ? declaration.unit?.[locale] : undefined;
  if (unit === undefined || unit === '') return figure;
  return locale === 'en' && !/^[%‰°]/.test(unit) ? `${figure} ${unit}` : `${figure}${unit}`;
}
