import {
  type Bilingual,
  type Citation,
  type FactName,
  type Held,
  InvariantError,
  type Json,
  type Locale,
  type Rule,
  type Step,
} from '../answer/index.js';
import { isBlank } from '../gate/index.js';
import type { FactDeclarations } from '../logic/index.js';
import type { Currency } from '../money/index.js';
import { isCivilDate, isInstant, type SpanUnit } from '../time/index.js';
import { declarationOf } from './built-in.js';
import { countPiece, figurePieces, isFigure, momentText } from './figures.js';
import { constantText, declaredPhrase, factName } from './phrases.js';
import {
  type ClauseNames,
  clauseName,
  listedText,
  plain,
  quoted,
  type SeverityNames,
  severityName,
  stopped,
} from './piece.js';
import { placesIn, sayText } from './template.js';
import { eventWords, measureWords, sayWords, spanWords, valueWords } from './words.js';

/** In which language findings and reasons are told, with the words of the facts and the names of the clauses. */
export interface ExplainWording {
  readonly locale: Locale;
  readonly facts?: FactDeclarations;
  /** How clauses are called, by id: the number as printed, or a title. */
  readonly numbers?: ClauseNames;
  /** What clauses are about, by id, where numbers alone do not tell them apart. */
  readonly about?: { readonly [clause: string]: Bilingual };
  /** How severities are called, by id. */
  readonly severities?: SeverityNames;
  /** The currency of amounts of which an answer tells only the figures. */
  readonly currency?: Currency;
  /** Words for values beyond those that are known here. */
  readonly words?: { readonly [value: string]: Bilingual };
}

/** How steps of reasoning are told: the rules they refer to, beside everything else. */
export interface StepWording extends ExplainWording {
  readonly rules: { readonly [id: string]: Rule };
}

/** A step of reasoning as a reader sees it. */
export interface ExplainedStep {
  readonly clause?: string;
  readonly number?: string;
  readonly rule: string;
  readonly held: Held;
  readonly text: string;
  readonly cites: readonly Citation[];
}

/** The steps of a finding in words: each rule's sentence with its figures, whether it held, and the facts it used. */
export function explainSteps(steps: readonly Step[], wording: StepWording): readonly ExplainedStep[] {
  return steps.map((step) => {
    const rule = Object.hasOwn(wording.rules, step.rule) ? wording.rules[step.rule] : undefined;
    if (rule === undefined) throw new InvariantError(`rule ${JSON.stringify(step.rule)} has no sentence`);
    const number = step.clause === undefined ? undefined : nameIn(wording.numbers, step.clause);
    return {
      ...(step.clause !== undefined && { clause: step.clause }),
      ...(number !== undefined && { number }),
      rule: step.rule,
      held: step.held,
      text: stepText(step, rule, wording),
      cites: rule.cites,
    };
  });
}

function nameIn(names: ClauseNames | undefined, clause: string): string | undefined {
  return names !== undefined && Object.hasOwn(names, clause) ? names[clause] : undefined;
}

function stepText(step: Step, rule: Rule, wording: StepWording): string {
  const { locale } = wording;
  const sentence = sentenceOf(rule, step.held);
  const places = [...new Set(placesIn(sentence[locale]))].filter((name) => Object.hasOwn(step.gave ?? {}, name));
  const gave = Object.fromEntries(
    places.map((name) => [name, gaveText(name, step.gave?.[name] ?? null, step.held, wording)]),
  );
  const said = sayText(sentence, locale, gave);
  const parts = [sentence === rule.says ? sayText(sayWords[step.held], locale, { rule: said }) : said];
  const told = Object.entries(step.facts ?? {}).map(([fact, value]) => factText(fact, value, wording));
  if (told.length > 0)
    parts.push(stopped(sayText(sayWords.facts, locale, { facts: told.join(SEPARATOR[locale]) }), locale));
  const missing = (step.unknown ?? []).map((fact) => factTitle(fact, wording));
  if (missing.length > 0)
    parts.push(stopped(sayText(sayWords.missing, locale, { facts: missing.join(SEPARATOR[locale]) }), locale));
  return parts.join(locale === 'en' ? ' ' : '');
}

/** The sentence by which a rule tells whether it held. */
function sentenceOf(rule: Rule, held: Held): Bilingual {
  if (held === 'held') return rule.says;
  return (held === 'not' ? rule.saysNot : rule.saysUnknown) ?? rule.says;
}

const SEPARATOR = { en: '; ', 'zh-CN': '；' } as const;

/** A figure that a step gave, by the name its rule's sentence has for it. */
function gaveText(name: string, value: Json, held: Held, wording: ExplainWording): string {
  if (value === null && name === 'evidence') return sayWords.noneNamed[wording.locale];
  if (value === null) return (held === 'not' ? sayWords.nothing : sayWords.open)[wording.locale];
  if (name === 'parts' && isList(value))
    return listedText(
      value.map((part) => partText(part, wording)),
      'or',
      wording.locale,
    );
  if (CLAUSE_PLACES.has(name)) return clausesText(value, wording);
  return wordsIn(name, value, wording) ?? valueText(value, wording);
}

/** The words of a value that its place alone explains: an event, or a severity. */
function wordsIn(place: string, value: Json, { locale, severities }: ExplainWording): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (place === 'severity') return severityName(value, severities, locale);
  if (place === 'item') return quoted(value);
  if (place === 'unit' && Object.hasOwn(spanWords, value)) return unitText(value as SpanUnit, locale);
  const isEvent = place === 'event' && Object.hasOwn(eventWords, value);
  return isEvent ? eventWords[value as keyof typeof eventWords][locale] : undefined;
}

/** A unit of time by itself. */
function unitText(unit: SpanUnit, locale: Locale): string {
  return spanWords[unit][locale].replace(/^个/, '');
}

function clausesText(value: Json, { numbers, locale }: ExplainWording): string {
  const names = (isList(value) ? value : [value]).map((id) => clauseName(String(id), numbers, locale));
  return listedText(names, 'and', locale);
}

/** A part of the item, by the words that the agreement declares for it. */
function partText(part: Json, wording: ExplainWording): string {
  return typeof part === 'string' ? factText('item.part', part, wording) : valueText(part, wording);
}

/** Places of rules' sentences that take the id of a clause. */
const CLAUSE_PLACES: ReadonlySet<string> = new Set(['exclusion', 'clause', 'by']);

/** A value of any kind in words: a figure, a choice, a list, or limits of use. */
export function valueText(value: Json, wording: ExplainWording): string {
  const { locale } = wording;
  if (value === null) return sayWords.notKnown[locale];
  if (isList(value)) {
    return value.length === 0
      ? sayWords.none[locale]
      : listedText(
          value.map((item) => valueText(item, wording)),
          'and',
          locale,
        );
  }
  if (isFigure(value)) return plain(figurePieces(value, [], locale));
  if (typeof value === 'string') return choiceWords(value, wording)?.[locale] ?? value;
  if (typeof value !== 'object') return String(value);
  return recordText(value as { readonly [key: string]: Json }, wording);
}

/** A wording, a length that goes by a fact or by the life of the product, an event, or limits of use. */
function recordText(worded: { readonly [key: string]: Json }, wording: ExplainWording): string {
  const { locale } = wording;
  if (typeof worded[locale] === 'string') return worded[locale];
  if (worded.limitedLifetime !== undefined) return valueWords.limitedLifetime[locale];
  if (typeof worded.by === 'string') return sayText(sayWords.byFact, locale, { fact: factTitle(worded.by, wording) });
  if (worded.at !== undefined) return eventText(worded.at, worded, wording);
  const entries = Object.entries(worded).map(([key, item]) => entryText(key, item, wording));
  return listedText(entries.length === 0 ? [sayWords.none[locale]] : entries, 'or', locale);
}

/** When an event happened, and behind it in brackets what is told of it. */
function eventText(
  at: Json,
  { at: _at, event: _event, ...more }: { readonly [key: string]: Json },
  wording: ExplainWording,
): string {
  const { locale } = wording;
  const details = Object.entries(more).map(([key, value]) => entryText(key, value, wording));
  if (details.length === 0) return valueText(at, wording);
  return sayText(sayWords.event, locale, { at: valueText(at, wording), details: details.join(SEPARATOR[locale]) });
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function choiceWords(value: string, { words }: ExplainWording): Bilingual | undefined {
  if (words !== undefined && Object.hasOwn(words, value)) return words[value];
  return Object.hasOwn(valueWords, value) ? valueWords[value as keyof typeof valueWords] : undefined;
}

/** A limit of use with its unit, else a value under its name. */
function entryText(key: string, value: Json, wording: ExplainWording): string {
  const { locale } = wording;
  const measure = key.replace(/^usage\./, '');
  if (Object.hasOwn(measureWords, measure) && (value === null || typeof value === 'number' || isBlank(value))) {
    const unit = measureWords[measure as keyof typeof measureWords];
    return plain([countPiece(value ?? { blank: measure }, unit, [], locale)]);
  }
  return sayText(sayWords.pair, locale, {
    name: choiceWords(key, wording)?.[locale] ?? key,
    value: wordsIn(key, value, wording) ?? valueText(value, wording),
  });
}

/** A fact with its value: `mileage: 45,000 km`. */
export function factText(fact: FactName, value: Json, wording: ExplainWording): string {
  const { locale } = wording;
  const declaration = declarationOf(fact, wording.facts);
  const phrase = typeof value === 'object' ? undefined : declaredPhrase(value, declaration);
  if (phrase !== undefined) return phrase[locale];
  if (value === null && declaration?.type === 'yesNo') return declaration.phrases.no[locale];
  const said = factValue(fact, value, wording);
  if (declaration !== undefined && !('name' in declaration)) {
    return sayText(sayWords.asked, locale, { question: declaration.ask[locale], value: said });
  }
  return sayText(sayWords.pair, locale, { name: factTitle(fact, wording), value: said });
}

function factValue(fact: FactName, value: Json, wording: ExplainWording): string {
  const { locale } = wording;
  const declaration = declarationOf(fact, wording.facts);
  if (value === null)
    return (declaration?.type === 'date' || fact.startsWith('log.') ? sayWords.didNotHappen : sayWords.none)[locale];
  if (typeof value === 'number') return constantText(value, declaration, locale);
  if (typeof value !== 'string') return valueText(value, wording);
  if (isInstant(value)) return momentText(value, locale);
  return isCivilDate(value) && declaration?.type !== 'text' ? constantText(value, declaration, locale) : value;
}

/** What a fact is called where it stands by itself: `mileage`, `fault reported`, `whether the seal was broken`. */
export function factTitle(fact: FactName, { locale, facts }: ExplainWording): string {
  const event = fact.startsWith('log.') ? fact.slice('log.'.length) : '';
  if (Object.hasOwn(eventWords, event)) return eventWords[event as keyof typeof eventWords][locale];
  const declaration = declarationOf(fact, facts);
  if (declaration?.type === 'yesNo')
    return sayText(sayWords.whether, locale, { phrase: declaration.phrases.yes[locale] });
  if (declaration?.type === 'choice') return quoted(declaration.ask[locale]);
  const name = factName(fact, declaration, locale);
  return locale === 'en' ? name.replace(/^the /, '') : name;
}
