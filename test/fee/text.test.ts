import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { feeDefaults } from '../../src/fee/defaults.js';
import { FeeTerms } from '../../src/fee/terms.js';
import { draftFeeClause, feeSettingsSentences } from '../../src/fee/text.js';
import type { Json, Path } from '../../src/kernel/answer/index.js';
import type { FactDeclarations } from '../../src/kernel/logic/index.js';
import { type DraftWording, plain } from '../../src/kernel/text/index.js';
import {
  expectWellFormed,
  leavesOf,
  locales,
  facts as phoneFacts,
  withLeaf,
  wordsAt,
} from '../kernel/text/drafting.js';
import { type Schema, leavesOf as schemaLeaves } from '../laws/leaves.js';
import { clauses, rows } from './drafted.js';

const facts: FactDeclarations = {
  ...phoneFacts,
  'allowance.services': {
    type: 'number',
    ask: { en: 'How many services are still free?', 'zh-CN': '还剩多少项免费服务？' },
    name: { en: 'the number of services still free', 'zh-CN': '剩余免费服务项数' },
  },
};
const en: DraftWording = { locale: 'en', facts, clauses };
const zh: DraftWording = { locale: 'zh-CN', facts, clauses };
const cny = (amount: string) => ({ amount, currency: 'CNY' }) as const;
const pieces = (terms: FeeTerms) => [en, zh].map((wording) => draftFeeClause(terms, wording));

/** The leaves of each form; one unit of a length of time stands for all. */
const formLeaves: { readonly [fee: string]: ReadonlySet<string> } = Object.fromEntries(
  FeeTerms.options.map((form) => [
    form.shape.fee.value,
    new Set(schemaLeaves(z.toJSONSchema(form, { io: 'input' }) as Schema).map(anyUnit)),
  ]),
);

function leavesIn(fee: string): ReadonlySet<string> {
  return formLeaves[fee] ?? new Set();
}

function anyUnit(leaf: string): string {
  return leaf.replace(/(within|lasts)\.(years|months|weeks|days)/, '$1.span');
}

describe('a drafted fee clause', () => {
  it.each(rows)('reads as a clause: $name', ({ terms, en: english, zh: chinese }) => {
    expect(FeeTerms.safeParse(terms).success).toBe(true);
    expect(plain(draftFeeClause(terms, en))).toBe(english);
    expect(plain(draftFeeClause(terms, zh))).toBe(chinese);
  });

  it.each(rows)('is well formed: $name', ({ terms }) => {
    for (const { locale } of [en, zh]) expectWellFormed(draftFeeClause(terms, { locale, clauses, facts }), locale);
  });

  it.each(rows)('is the same when it states a default: $name', ({ terms }) => {
    expect(pieces(withDefaults(terms))).toEqual(pieces(terms));
  });

  it.each(rows)('changes with every leaf, where it says so: $name', ({ terms }) => {
    for (const { path, other } of changesOf(terms)) expectOtherWords(terms, withLeaf(terms, path, other), path);
  });

  it.each(Object.keys(formLeaves))('is tried with every leaf of the form: %s', (fee) => {
    const tried = rows
      .filter(({ terms }) => terms.fee === fee)
      .flatMap(({ terms }) => [terms, ...changesOf(terms).map(({ path, other }) => withLeaf(terms, path, other))]);
    const shown = new Set(tried.flatMap(leafNames));
    const elsewhere = /^(appliesTo|unless)(\.|…)|\.example(?!\w)/;
    expect([...leavesIn(fee)].filter((leaf) => !elsewhere.test(leaf) && !shown.has(leaf))).toEqual([]);
  });

  it('is anchored by what kind of fee it is', () => {
    for (const { name, terms } of rows)
      for (const draft of pieces(terms)) expect(wordsAt(draft, ['fee']), name).not.toBe('');
  });
});

describe('what the fee clauses share', () => {
  const visit: FeeTerms = { fee: 'work', for: 'visit', price: { each: cny('80') }, consent: 'quoteFirst' };
  const sentences = (aboveQuote: 'notCharged' | 'charged') =>
    [en, zh].flatMap((wording) => feeSettingsSentences({ aboveQuote }, [visit], wording).map(plain));

  it('is said only where a quote comes first', () => {
    expect(feeSettingsSentences({ aboveQuote: 'charged' }, [{ ...visit, consent: 'notNeeded' }], en)).toEqual([]);
    expect(feeSettingsSentences(undefined, [{ fee: 'tax', rate: '6%' }], en)).toEqual([]);
  });

  it('is what becomes of charges beyond the quote', () => {
    expect(sentences('notCharged')).toEqual([
      'Where the customer agreed to a quote that states a sum, what may be charged only after a quote is charged up to that sum, and nothing beyond it.',
      '客户同意的报价载明金额的，须先行报价的费用以该金额为限，超出部分不予收取。',
    ]);
    expect(sentences('charged')).toEqual([
      'What may be charged only after a quote is charged in full even where it exceeds the sum of the quote to which the customer agreed.',
      '须先行报价的费用超出客户所同意的报价金额的，超出部分仍予收取。',
    ]);
  });

  it('is the same when it states the default, and comes from its place', () => {
    for (const wording of [en, zh]) {
      const said = feeSettingsSentences(undefined, [visit], wording);
      expect(feeSettingsSentences({ aboveQuote: feeDefaults.aboveQuote }, [visit], wording)).toEqual(said);
      expect(wordsAt(said[0] ?? [], ['settings', 'fee', 'aboveQuote'])).toBe(plain(said[0] ?? []));
    }
  });
});

/** The terms with every default stated that they leave out. */
function withDefaults(terms: FeeTerms): FeeTerms {
  const { costClass, begun, together, oldPart, on, earlyEnd, basis, lastDay, prices, inCover, consent } = feeDefaults;
  switch (terms.fee) {
    case 'work':
      return {
        inCover,
        consent,
        together,
        oldPart,
        costClass: costClass[terms.for],
        ...terms,
        ...(terms.billing && { billing: { begun, ...terms.billing } }),
      };
    case 'fixed':
      return { inCover, consent, on, costClass: 'none', ...terms };
    case 'percentage':
      return { consent, ...terms };
    case 'period':
      return { earlyEnd, basis, lastDay, ...terms };
    case 'tax':
      return { prices, ...terms };
    default:
      return terms;
  }
}

/** A path as the leaves of a schema are named. */
function placeOf(path: Path): string {
  const place = path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('');
  return anyUnit(place.replace(/^\./, ''));
}

/** Every leaf of its form that terms show: by its type, or by its word. */
function leafNames(terms: FeeTerms): readonly string[] {
  return leavesOf(terms).flatMap(({ path, value }) => {
    const place = placeOf(path);
    const types = typeof value === 'number' ? ['number', 'integer'] : [typeof value];
    return [`${place}=${String(value)}`, ...types.map((type) => `${place}:${type}`)];
  });
}

/** Other values for every leaf: the other words of a choice, another figure, and a blank where one may stand. */
function changesOf(terms: FeeTerms): readonly { readonly path: Path; readonly other: Json }[] {
  const leaves = leavesOf(terms).filter(({ path }) => !FIXED.includes(String(path.at(-1))) && !isIdle(terms, path));
  const parents = leaves.flatMap(({ path }) => path.map((_, length) => path.slice(0, length + 1)));
  const places = [...new Map(parents.map((path) => [path.join(), path])).values()];
  return [
    ...leaves.flatMap(({ path, value }) => othersFor(terms.fee, path, value).map((other) => ({ path, other }))),
    ...places
      .filter((path) => leavesIn(terms.fee).has(`${placeOf(path)}.blank:string`))
      .map((path) => ({ path, other: { blank: 'open' } })),
  ];
}

/** Keys whose one value tells a form from the others. */
const FIXED: readonly string[] = ['fee', 'atCost', 'rest'];

/** The class of cost of what is charged under a warranty all the same says nothing. */
function isIdle(terms: FeeTerms, path: Path): boolean {
  return path[0] === 'costClass' && 'inCover' in terms && terms.inCover === 'charged';
}

function othersFor(fee: string, path: Path, value: Json): readonly Json[] {
  const place = placeOf(path);
  const words = [...leavesIn(fee)].filter((leaf) => leaf.startsWith(`${place}=`));
  const isNamed = words.includes(`${place}=${String(value)}`);
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const figures = typeof value === 'number' ? [value + 1, value * 1000 + 234] : (others[key] ?? []);
  const found = isNamed ? words.map((leaf) => leaf.slice(place.length + 1)) : figures;
  expect(found.length, `another value for ${place}`).toBeGreaterThan(0);
  return found.filter((other) => other !== value);
}

const others: { readonly [key: string]: readonly Json[] } = {
  amount: ['7.50', '12345.6'],
  currency: ['USD', 'JPY'],
  rate: ['12.5%', '3‰'],
  to: ['99%'],
  share: ['55%'],
  costPlus: ['20%'],
  calendar: ['depot'],
  from: ['2030-02-28'],
  on: ['2030-02-28'],
  left: ['item.model', 'undeclared'],
  of: ['standard'],
  fact: ['item.model', 'undeclared'],
  is: ['east', true, false],
  blank: ['another'],
  example: ['another'],
};

function expectOtherWords(terms: FeeTerms, changed: FeeTerms, path: Path): void {
  const leaf = path.at(-1) === 'fact' ? path.slice(0, -1) : path;
  for (const locale of locales) {
    const wording = { locale, facts, clauses };
    const [before, after] = [draftFeeClause(terms, wording), draftFeeClause(changed, wording)];
    const where = `${locale} ${path.join('.')}: ${JSON.stringify(terms)} → ${JSON.stringify(changed)}`;
    expect(plain(after), where).not.toBe(plain(before));
    if (leaf === path) expect(wordsAt(before, path), where).not.toBe(wordsAt(after, path));
    expectWellFormed(after, locale);
  }
}
