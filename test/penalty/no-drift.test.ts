import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import type { FactDeclarations } from '../../src/kernel/logic/index.js';
import { CurrencyMismatchError } from '../../src/kernel/money/index.js';
import { type Pieces, plain } from '../../src/kernel/text/index.js';
import { compilePenalty, type PenaltyClause, type PenaltyFinding } from '../../src/penalty/index.js';
import {
  CreditPenalty,
  DamagesPenalty,
  DelayPenalty,
  EarnestPenalty,
  FixedPenalty,
  InterestPenalty,
  LimitPenalty,
  PenaltyTerms,
  SeveralPenalty,
} from '../../src/penalty/terms.js';
import { draftPenaltyClause } from '../../src/penalty/text.js';
import { answersIn } from '../laws/agreements.js';
import { both, declarations } from '../laws/given.js';
import { leavesOf, type Schema } from '../laws/leaves.js';
import type { Witness, Witnesses } from '../laws/witnesses.js';
import type { Beside } from './witnesses.js';
import { delayWitnesses } from './witnesses-delay.js';
import { creditWitnesses, fixedWitnesses, interestWitnesses } from './witnesses-single.js';
import { damagesWitnesses, earnestWitnesses, limitWitnesses, severalWitnesses } from './witnesses-together.js';

/** Leaves that no witness changes, each with the reason. */
const EXEMPT: readonly { readonly leaf: RegExp; readonly reason: string }[] = [
  { leaf: /^penalty=/, reason: 'another kind of penalty is another form' },
  { leaf: /\.example(?!\w)/, reason: 'suggests what may be filled in, and is never used as a value' },
  {
    leaf: /^(per|grace\.first)\.(years|months)/,
    reason: 'a delay is counted in weeks at most; the form of all lengths of time is shared',
  },
];

/** Leaves that change no sum, but something else that the finding tells, each with the reason. */
const ELSEWHERE: readonly { readonly form: string; readonly leaf: RegExp; readonly in: 'why' | 'advice' }[] = [
  // Earnest money comes to the same sum whoever gave it; the reasons tell which party loses it.
  { form: 'EarnestPenalty', leaf: /^givenBy=/, in: 'why' },
  // What the law limits earnest money by is told as advice, and applied to nothing.
  { form: 'EarnestPenalty', leaf: /^of[.=]/, in: 'advice' },
];

const witnessed: { readonly [form: string]: { readonly schema: z.ZodType; readonly witnesses: Witnesses } } = {
  DelayPenalty: { schema: DelayPenalty, witnesses: delayWitnesses },
  FixedPenalty: { schema: FixedPenalty, witnesses: fixedWitnesses },
  CreditPenalty: { schema: CreditPenalty, witnesses: creditWitnesses },
  InterestPenalty: { schema: InterestPenalty, witnesses: interestWitnesses },
  EarnestPenalty: { schema: EarnestPenalty, witnesses: earnestWitnesses },
  LimitPenalty: { schema: LimitPenalty, witnesses: limitWitnesses },
  SeveralPenalty: { schema: SeveralPenalty, witnesses: severalWitnesses },
  DamagesPenalty: { schema: DamagesPenalty, witnesses: damagesWitnesses },
};
const leavesIn = (schema: z.ZodType) => leavesOf(z.toJSONSchema(schema) as Schema);
const choice = { type: 'choice', ask: both('?'), values: { a: both('a'), b: both('b') } } as const;
const facts: FactDeclarations = { ...declarations, 'first.choice': choice, 'second.choice': choice };

describe.each(Object.entries(witnessed))('law: no drift, %s', (form, { schema, witnesses }) => {
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
    const before = findingOf(witness, witness.terms);
    // An amount in another currency than that of the agreement is refused.
    if (/\.currency:string$/.test(leaf) && !isElsewhere(form, leaf)) {
      expect(() => findingOf(witness, witness.changed)).toThrow(CurrencyMismatchError);
      return;
    }
    const after = findingOf(witness, witness.changed);
    const told = isElsewhere(form, leaf) ?? 'answers';
    expect(toldIn(after, told)).not.toEqual(toldIn(before, told));
    if (leaf.endsWith('.blank:string') && told === 'answers') expect(needsOf(after)).toContain('blanks.figure');
  });

  it.each(shown)('$leaf changes the text in both languages, in words that come from it', ({ leaf, witness }) => {
    const [before, after] = [drafts(witness.terms), drafts(witness.changed)];
    for (const [index, pieces] of after.entries()) {
      expect([leaf, plain(pieces)]).not.toEqual([leaf, plain(before[index]!)]);
      expect([leaf, wordsFrom(leaf, pieces)]).not.toEqual([leaf, wordsFrom(leaf, before[index]!)]);
    }
  });
});

describe('the forms', () => {
  it('are those of all penalty clauses', () => {
    const kinds = leavesIn(PenaltyTerms).filter((leaf) => leaf.startsWith('penalty='));
    const own = Object.values(witnessed).flatMap(({ schema }) => leavesIn(schema));
    expect(kinds).toHaveLength(8);
    expect(own.filter((leaf) => leaf.startsWith('penalty='))).toEqual(kinds);
  });

  it('are what every exemption speaks of', () => {
    const leaves = Object.values(witnessed).flatMap(({ schema }) => leavesIn(schema));
    for (const { leaf } of [...EXEMPT, ...ELSEWHERE]) expect(leaves.some((one) => leaf.test(one))).toBe(true);
  });
});

function isElsewhere(form: string, leaf: string): 'why' | 'advice' | undefined {
  return ELSEWHERE.find((one) => one.form === form && one.leaf.test(leaf))?.in;
}

function findingOf({ case: told, asOf, beside = [], settings }: Witness, terms: object): PenaltyFinding {
  const { rates, calendars, clocks, objectives } = (settings ?? {}) as Beside;
  const clauses = [...beside, { ...z.parse(PenaltyTerms, terms), id: 'clause' }] as PenaltyClause[];
  const counting = { lastDayOnRestDay: 'stays' };
  const shared = { zone: 'Asia/Shanghai', currency: 'CNY', counting, facts, calendars };
  const context = { ...shared, ...(rates && { penalty: { rates } }) };
  return compilePenalty(clauses, context as never)(told, { asOf, clocks, objectives } as never);
}

function toldIn(finding: PenaltyFinding, part: 'answers' | 'why' | 'advice'): unknown {
  const { why, advice } = finding;
  return { answers: Object.fromEntries(answersIn(finding)), why, advice }[part];
}

function needsOf(finding: PenaltyFinding): readonly string[] {
  return [...answersIn(finding).values()].flatMap((answer: Answer<Json>) =>
    answer.outcome === 'undetermined' ? answer.needs.map(({ fact }) => fact) : [],
  );
}

function drafts(terms: object): readonly Pieces[] {
  return (['en', 'zh-CN'] as const).map((locale) =>
    draftPenaltyClause(z.parse(PenaltyTerms, terms), { locale, facts }),
  );
}

/** The words of a text that come from the place of a leaf, or from what it is part of. */
function wordsFrom(leaf: string, pieces: Pieces): readonly string[] {
  const place = leaf
    .replace(/[:=…].*/, '')
    .replace(/\.blank$/, '')
    .replaceAll('[]', '.0')
    .split('.');
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const isFrom = piece.at.every((key, depth) => place[depth] === undefined || place[depth] === String(key));
    return isFrom ? [piece.text] : [];
  });
}
