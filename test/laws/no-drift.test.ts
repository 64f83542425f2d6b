import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { compileAgreement } from '../../src/agreement/index.js';
import { ExclusionByItself, ExclusionException } from '../../src/exclusion/terms.js';
import { draftExclusionClause } from '../../src/exclusion/text.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import { CalendarTerms } from '../../src/kernel/calendar/terms.js';
import { calendarPieces, type DraftWording, type Pieces, plain } from '../../src/kernel/text/index.js';
import { SlaTerms } from '../../src/sla/terms.js';
import { draftSlaClause } from '../../src/sla/text.js';
import { WarrantyTerms } from '../../src/warranty/terms.js';
import { draftWarrantyClause } from '../../src/warranty/text.js';
import { answersIn } from './agreements.js';
import { calendarWitnesses } from './calendar-witnesses.js';
import { exceptionWitnesses, exclusionWitnesses } from './exclusion-witnesses.js';
import { agreementOf, caseOf, declarations } from './given.js';
import { leavesOf, type Schema } from './leaves.js';
import { slaWitnesses } from './sla-witnesses.js';
import { warrantyWitnesses } from './warranty-witnesses.js';
import type { Witness, Witnesses } from './witnesses.js';

/** Leaves that change no answer, each with the reason. */
const EXEMPT: readonly { readonly leaf: RegExp; readonly reason: string }[] = [
  { leaf: /^evidence\[\]\./, reason: 'wording: told in the trace and in the text' },
  { leaf: /^(dates|restDays\.holidays)\[\]\.name\./, reason: 'wording: told in the trace, the timeline and the text' },
  {
    leaf: /^restDays\.holidays\[\]\.statutory/,
    reason: 'matters where periods roll off the holidays of the law alone',
  },
  {
    leaf: /^restDays\.weekend/,
    reason: 'says where make-up days may fall; in a calendar the weekly hours say what is worked',
  },
  { leaf: /\.example(?!\w)/, reason: 'suggests what may be filled in, and is never used as a value' },
];

interface Room {
  readonly schema: z.ZodType;
  readonly witnesses: Witnesses;
  readonly kind: 'warranty' | 'exclusion' | 'sla' | 'calendar';
  readonly drafts: (terms: object) => readonly Pieces[];
}

/** The text of a clause in each language, by one of the drafters. */
function bothLanguages(draft: (wording: DraftWording) => Pieces): readonly Pieces[] {
  return (['en', 'zh-CN'] as const).map((locale) => draft({ locale, facts: declarations }));
}

const draftWarranty = (terms: object) =>
  bothLanguages((wording) => draftWarrantyClause(z.parse(WarrantyTerms, terms), wording));
const draftSla = (terms: object) => bothLanguages((wording) => draftSlaClause(z.parse(SlaTerms, terms), wording));
const draftCalendar = (terms: object) =>
  (['en', 'zh-CN'] as const).map((locale) => calendarPieces('office', z.parse(CalendarTerms, terms), [], locale));
const draftExclusion = (schema: typeof ExclusionByItself | typeof ExclusionException) => (terms: object) =>
  bothLanguages((wording) => draftExclusionClause(z.parse(schema, terms), wording));

const rooms: { readonly [name: string]: Room } = {
  WarrantyTerms: { schema: WarrantyTerms, witnesses: warrantyWitnesses, kind: 'warranty', drafts: draftWarranty },
  SlaTerms: { schema: SlaTerms, witnesses: slaWitnesses, kind: 'sla', drafts: draftSla },
  CalendarTerms: { schema: CalendarTerms, witnesses: calendarWitnesses, kind: 'calendar', drafts: draftCalendar },
  ExclusionByItself: {
    schema: ExclusionByItself,
    witnesses: exclusionWitnesses,
    kind: 'exclusion',
    drafts: draftExclusion(ExclusionByItself),
  },
  ExclusionException: {
    schema: ExclusionException,
    witnesses: exceptionWitnesses,
    kind: 'exclusion',
    drafts: draftExclusion(ExclusionException),
  },
};

describe.each(Object.entries(rooms))('law: no drift, %s', (_name, { schema, witnesses, kind, drafts }) => {
  const leaves = leavesOf(z.toJSONSchema(schema) as Schema).filter(
    (leaf) => !EXEMPT.some((one) => one.leaf.test(leaf)),
  );

  it('every leaf has a witness, and every witness a leaf', () => {
    expect(leaves.filter((leaf) => !witnesses.has(leaf))).toEqual([]);
    expect([...witnesses.keys()].filter((leaf) => !leaves.includes(leaf))).toEqual([]);
  });

  const shown = leaves.flatMap((leaf) => {
    const witness = witnesses.get(leaf);
    return witness === undefined ? [] : [{ leaf, witness }];
  });

  it.each(shown)('$leaf changes an answer: $witness.why', ({ leaf, witness }) => {
    const before = findingOf(kind, witness, witness.terms);
    const after = findingOf(kind, witness, witness.changed);
    expect(Object.fromEntries(after)).not.toEqual(Object.fromEntries(before));
    if (leaf.endsWith('.blank:string')) expect(needsOf(after)).toContain('blanks.figure');
  });

  it.each(shown)('$leaf changes the text in both languages, in words that come from it', ({ leaf, witness }) => {
    const [before, after] = [drafts(witness.terms), drafts(witness.changed)];
    for (const [index, pieces] of after.entries()) {
      expect([leaf, plain(pieces)]).not.toEqual([leaf, plain(before[index]!)]);
      expect([leaf, wordsFrom(leaf, pieces)]).not.toEqual([leaf, wordsFrom(leaf, before[index]!)]);
    }
  });
});

it('every exemption is of some leaf', () => {
  const leaves = Object.values(rooms).flatMap(({ schema }) => leavesOf(z.toJSONSchema(schema) as Schema));
  for (const { leaf } of EXEMPT) expect(leaves.some((one) => leaf.test(one))).toBe(true);
});

function findingOf(kind: string, { case: facts, asOf, beside = [], settings }: Witness, terms: object) {
  const isCalendar = kind === 'calendar';
  const agreement = agreementOf({
    clauses: isCalendar ? beside : [...beside, { ...terms, id: 'clause', kind }],
    settings: { ...settings, ...(isCalendar && { calendars: { office: terms } }) },
  });
  return answersIn(compileAgreement(agreement).evaluate(caseOf(agreement, facts), { asOf }));
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
    const isFrom = piece.at.every(
      (key, depth) => place[depth] === undefined || place[depth] === '*' || place[depth] === String(key),
    );
    return isFrom ? [piece.text] : [];
  });
}

function needsOf(answers: ReadonlyMap<string, Answer<Json>>): readonly string[] {
  return [...answers.values()].flatMap((answer) =>
    answer.outcome === 'undetermined' ? answer.needs.map(({ fact }) => fact) : [],
  );
}
