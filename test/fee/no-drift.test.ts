import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { compileFee, type FeeClause, type FeeFinding } from '../../src/fee/index.js';
import {
  DiscountFee,
  FeeTerms,
  FixedFee,
  LimitFee,
  PaymentFee,
  PercentageFee,
  PeriodFee,
  RetentionFee,
  TaxFee,
  WorkFee,
} from '../../src/fee/terms.js';
import { draftFeeClause } from '../../src/fee/text.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import type { FactDeclarations } from '../../src/kernel/logic/index.js';
import { CurrencyMismatchError } from '../../src/kernel/money/index.js';
import { plain } from '../../src/kernel/text/index.js';
import { answersIn } from '../laws/agreements.js';
import { both, declarations } from '../laws/given.js';
import { leavesOf, type Schema } from '../laws/leaves.js';
import type { Witness, Witnesses } from '../laws/witnesses.js';
import type { Beside } from './witnesses.js';
import { fixedWitnesses, percentageWitnesses, workWitnesses } from './witnesses-charge.js';
import {
  discountWitnesses,
  limitWitnesses,
  paymentWitnesses,
  periodWitnesses,
  retentionWitnesses,
  taxWitnesses,
} from './witnesses-sum.js';

/** Leaves that no witness changes, each with the reason. */
const EXEMPT: readonly { readonly leaf: RegExp; readonly reason: string }[] = [
  { leaf: /^fee=/, reason: 'another kind of fee is another form' },
  { leaf: /\.example(?!\w)/, reason: 'suggests what may be filled in, and is never used as a value' },
];

/** Leaves whose text the tests of the text of fees leave to those of what it is made of. */
const TEXT = /^(appliesTo|unless)\.|\.(within|lasts)\.|^lasts\.|\.(atCost|rest)=/;

const witnessed: { readonly [form: string]: { readonly schema: z.ZodType; readonly witnesses: Witnesses } } = {
  WorkFee: { schema: WorkFee, witnesses: workWitnesses },
  FixedFee: { schema: FixedFee, witnesses: fixedWitnesses },
  PercentageFee: { schema: PercentageFee, witnesses: percentageWitnesses },
  DiscountFee: { schema: DiscountFee, witnesses: discountWitnesses },
  LimitFee: { schema: LimitFee, witnesses: limitWitnesses },
  TaxFee: { schema: TaxFee, witnesses: taxWitnesses },
  PeriodFee: { schema: PeriodFee, witnesses: periodWitnesses },
  PaymentFee: { schema: PaymentFee, witnesses: paymentWitnesses },
  RetentionFee: { schema: RetentionFee, witnesses: retentionWitnesses },
};
const leavesIn = (schema: z.ZodType) => leavesOf(z.toJSONSchema(schema) as Schema);
const number = { type: 'number', ask: both('?'), name: both('journeys'), atLeast: 0 } as const;
const facts: FactDeclarations = { ...declarations, 'use.journeys': number };

describe.each(Object.entries(witnessed))('law: no drift, %s', (_form, { schema, witnesses }) => {
  const leaves = leavesIn(schema).filter((leaf) => !EXEMPT.some((one) => one.leaf.test(leaf)));

  it('every leaf has a witness, and every witness a leaf', () => {
    expect(leaves.filter((leaf) => !witnesses.has(leaf))).toEqual([]);
    expect([...witnesses.keys()].filter((leaf) => !leaves.includes(leaf))).toEqual([]);
  });

  const shown = leaves.flatMap((leaf) => {
    const witness = witnesses.get(leaf);
    return witness === undefined ? [] : [{ leaf, witness }];
  });

  it.each(shown)('$leaf changes an answer: $witness.why', ({ leaf, witness }) => {
    const before = answersOf(witness, witness.terms);
    // An amount in another currency than that of the agreement is refused.
    if (leaf.endsWith('.currency:string'))
      return expect(() => answersOf(witness, witness.changed)).toThrow(CurrencyMismatchError);
    const after = answersOf(witness, witness.changed);
    expect(Object.fromEntries(after)).not.toEqual(Object.fromEntries(before));
    if (leaf.endsWith('.blank:string')) expect(needsOf(after)).toContain('blanks.figure');
  });

  it.each(shown.filter(({ leaf }) => TEXT.test(leaf)))(
    '$leaf changes the text in both languages',
    ({ leaf, witness }) => {
      const [before, after] = [drafts(witness.terms), drafts(witness.changed)];
      for (const [index, text] of after.entries()) expect([leaf, text]).not.toEqual([leaf, before[index]]);
    },
  );
});

describe('the forms', () => {
  it('are those of all fee clauses', () => {
    const kinds = leavesIn(FeeTerms).filter((leaf) => leaf.startsWith('fee='));
    const own = Object.values(witnessed).flatMap(({ schema }) => leavesIn(schema));
    expect(kinds).toHaveLength(9);
    expect(own.filter((leaf) => leaf.startsWith('fee='))).toEqual(kinds);
  });

  it('are what every exemption speaks of', () => {
    const leaves = Object.values(witnessed).flatMap(({ schema }) => leavesIn(schema));
    for (const { leaf } of EXEMPT) expect(leaves.some((one) => leaf.test(one))).toBe(true);
  });
});

function findingOf({ case: told, asOf, beside = [], settings }: Witness, terms: object): FeeFinding {
  const { calendars, coverage } = (settings ?? {}) as Beside;
  const clauses = [...beside, { ...z.parse(FeeTerms, terms), id: 'clause' }] as FeeClause[];
  const counting = { lastDayOnRestDay: 'stays' };
  const context = { zone: 'Asia/Shanghai', currency: 'CNY', counting, facts, ...(calendars && { calendars }) };
  return compileFee(clauses, context as never)(told, { asOf, ...(coverage && { coverage }) } as never);
}

function answersOf(witness: Witness, terms: object): ReadonlyMap<string, Answer<Json>> {
  return answersIn(findingOf(witness, terms));
}

function needsOf(answers: ReadonlyMap<string, Answer<Json>>): readonly string[] {
  return [...answers.values()].flatMap((answer) =>
    answer.outcome === 'undetermined' ? answer.needs.map(({ fact }) => fact) : [],
  );
}

function drafts(terms: object): readonly string[] {
  return (['en', 'zh-CN'] as const).map((locale) => plain(draftFeeClause(z.parse(FeeTerms, terms), { locale, facts })));
}
