import type { Answer, Bounds, Branch, FactName, Json } from '../answer/index.js';
import { money } from '../money/index.js';
import { declarationOf } from './built-in.js';
import { rangeWords as words } from './charge-words.js';
import { type ExplainWording, factText, factTitle } from './explain.js';
import { moneyText } from './figures.js';
import { clauseName, listedText } from './piece.js';
import { sayText } from './template.js';
import { sayWords } from './words.js';

type Undetermined = Extract<Answer<unknown>, { readonly outcome: 'undetermined' }>;

/** More events than these are left to who reads the answer itself. */
const MOST_TOLD = 8;

/** Of an amount that is not settled: between which figures it lies, and what it comes to in which event; nothing of anything else. */
export function rangeText({ between, branches = [] }: Undetermined, wording: ExplainWording): string {
  const { locale } = wording;
  const range = between === undefined ? undefined : boundsText(between, wording);
  const events = byOutcome(branches, wording);
  if (range === undefined && events.length === 0) return '';
  const told = events.length === 0 || events.length > MOST_TOLD ? [] : [events.join(SEPARATOR[locale])];
  const parts = [...(range === undefined ? [] : [range]), ...told];
  return sayText(words.range, locale, { range: parts.join(SEPARATOR[locale]) });
}

const SEPARATOR = { en: '; ', 'zh-CN': '；' } as const;

/** From the least to the most; nothing where neither says anything. */
function boundsText([least, most]: Bounds, wording: ExplainWording): string | undefined {
  const { locale } = wording;
  if (most !== null)
    return sayText(words.between, locale, { least: amountText(least, wording), most: amountText(most, wording) });
  return isNothing(least) ? undefined : sayText(words.atLeast, locale, { least: amountText(least, wording) });
}

function isNothing(amount: string): boolean {
  return !/[1-9]/.test(amount);
}

function amountText(amount: string, { currency, locale }: ExplainWording): string {
  return currency === undefined ? amount : moneyText(money(amount, currency), locale);
}

/** What it comes to, and in which events; those that come to the same together. */
function byOutcome(branches: readonly Branch[], wording: ExplainWording): readonly string[] {
  const events = new Map<string, string[]>();
  for (const branch of branches) {
    const outcome = outcomeText(branch, wording);
    if (outcome === undefined) continue;
    events.set(outcome, [...(events.get(outcome) ?? []), givenText(branch.given, branches, wording)]);
  }
  const link = wording.locale === 'en' ? ', or if ' : '的，或者';
  return [...events].map(([amount, given]) =>
    sayText(words.branch, wording.locale, { amount, facts: given.join(link) }),
  );
}

function outcomeText(branch: Branch, wording: ExplainWording): string | undefined {
  const { locale, numbers } = wording;
  if ('amount' in branch) return amountText(branch.amount, wording);
  if ('between' in branch) return boundsText(branch.between, wording);
  const clauses = branch.conflict.map((clause) => clauseName(clause, numbers, locale));
  return sayText(words.conflict, locale, { clauses: listedText(clauses, 'and', locale) });
}

function givenText(given: Branch['given'], branches: readonly Branch[], wording: ExplainWording): string {
  const { locale } = wording;
  const facts = Object.entries(given).map(([fact, value]) => {
    const text = valueOfFact(fact, value, wording);
    return isAllThatItIs(fact, value, branches, wording) ? text : sayText(words.sample, locale, { fact: text });
  });
  return facts.join(locale === 'en' ? ' and ' : '，且');
}

/** A fact with its value, as it fits behind "if". */
function valueOfFact(fact: FactName, value: Json, wording: ExplainWording): string {
  const { locale } = wording;
  if (value !== null || declarationOf(fact, wording.facts)?.type !== 'choice') return factText(fact, value, wording);
  return sayText(sayWords.pair, locale, { name: factTitle(fact, wording), value: sayWords.none[locale] });
}

/** Whether a value stands for nothing but itself: one of a yes/no fact, or of a choice whose values are all told apart. */
function isAllThatItIs(fact: FactName, value: Json, branches: readonly Branch[], wording: ExplainWording): boolean {
  const declaration = declarationOf(fact, wording.facts);
  if (declaration?.type !== 'choice') return declaration?.type === 'yesNo' || typeof value === 'boolean';
  if (value === null) return true;
  return Object.keys(declaration.values).every((one) => branches.some(({ given }) => given[fact] === one));
}
