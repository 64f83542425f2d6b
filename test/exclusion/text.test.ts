import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ExclusionFinding } from '../../src/exclusion/finding.js';
import { ExclusionTerms } from '../../src/exclusion/terms.js';
import { draftExclusionClause, sayExclusion } from '../../src/exclusion/text.js';
import type { Json, Path } from '../../src/kernel/answer/index.js';
import { type DraftWording, plain } from '../../src/kernel/text/index.js';
import {
  clauses,
  expectWellFormed,
  facts,
  leavesOf,
  locales,
  pathsUsed,
  schemaPaths,
  withLeaf,
  wordsAt,
} from '../kernel/text/drafting.js';

const en: DraftWording = { locale: 'en', facts, clauses };
const zh: DraftWording = { locale: 'zh-CN', facts, clauses };
const inEnglish = (terms: ExclusionTerms) => plain(draftExclusionClause(terms, en));
const inChinese = (terms: ExclusionTerms) => plain(draftExclusionClause(terms, zh));

const misuse: ExclusionTerms = { when: { fact: 'damage.cause', is: 'misuse' }, from: ['standard'] };
const seal: ExclusionTerms = { when: { fact: 'seal.broken', is: true }, from: ['standard'] };
const exception: ExclusionTerms = { when: { fact: 'seal.broken', is: true }, exceptionTo: ['misuse', 'water'] };

const report = { en: 'the inspection report', 'zh-CN': '检测报告' };
const photographs = { en: 'photographs', 'zh-CN': '照片' };

/** Terms that between them use every part of the form. */
const rich: readonly ExclusionTerms[] = [
  misuse,
  seal,
  exception,
  {
    when: {
      any: [
        { fact: 'seal.broken', is: true },
        { fact: 'damage.cause', in: ['misuse', 'water'] },
        { fact: 'usage.km', over: 60_000 },
      ],
    },
    from: ['standard', 'extended'],
    causation: 'mereFact',
    modality: 'mayBeRefused',
    effect: { parts: ['battery', 'screen'] },
    offer: 'paidRepair',
    burden: { onProviderFor: { months: 6 }, from: 'delivered' },
    evidence: [report, photographs],
  },
  {
    when: {
      all: [
        { fact: 'card.changed', atLeast: '2024-02-29' },
        {
          not: {
            any: [
              { fact: 'usage.hours', under: 10 },
              { fact: 'usage.cycles', atMost: 7 },
            ],
          },
        },
      ],
    },
    from: ['extended'],
    effect: { coverFrom: 'card.changed' },
    burden: 'customer',
  },
  { ...seal, effect: { coverFrom: 'card.changed' }, modality: 'mayBeRefused', causation: 'mereFact' },
  { ...seal, effect: { costClasses: ['parts', 'travel'] }, modality: 'mayBeRefused' },
  {
    ...exception,
    modality: 'excluded',
    offer: 'paidRepair',
    burden: { onProviderFor: { years: 1 }, from: 'installed' },
    evidence: [report],
  },
  { ...exception, modality: 'mayBeRefused', burden: 'customer' },
];

/** Other values for a leaf, by the key under which it stands. */
const others: { readonly [key: string]: readonly Json[] } = {
  fact: ['undeclared', 'item.model'],
  is: [false, 'water', 'other'],
  in: ['water', 'misuse', 'third'],
  from: ['third', 'invoiced'],
  exceptionTo: ['third'],
  causation: ['causedBy', 'mereFact'],
  modality: ['excluded', 'mayBeRefused', 'notExcluded'],
  parts: ['keyboard'],
  costClasses: ['labour'],
  coverFrom: ['dates.registered'],
  burden: ['provider', 'customer', { onProviderFor: { blank: 'proof' }, from: 'delivered' }],
  atLeast: ['2025-01-01'],
};

/** A leaf that says what it is by standing there, with no other value to take. */
const exempt = /offer$|evidence/;

function othersFor(terms: ExclusionTerms, path: Path, value: Json): readonly Json[] {
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const listed = others[key] ?? (typeof value === 'number' ? [value + 1, value * 1000 + 234] : []);
  return listed.filter((other) => {
    if (other === value || (key === 'modality' && other === 'notExcluded' && 'from' in terms)) return false;
    return key !== 'from' || (path[0] === 'burden') === (other === 'invoiced');
  });
}

describe('a drafted exclusion clause', () => {
  it('says what takes a claim out of which clause, and who proves it', () => {
    expect(inEnglish({ ...misuse, offer: 'paidRepair' })).toBe(
      'Where the damage was caused by misuse, a claim under clause 2.2(1) is excluded. ' +
        'The provider then offers repair at the customer’s cost. ' +
        'Whether this is so is for the provider to prove; doubt is settled in favour of the customer.',
    );
    expect(inChinese({ ...misuse, offer: 'paidRepair' })).toBe(
      '损坏系由使用不当造成的，对第2.2(1)条项下的请求，提供方不承担责任。此时提供方提供有偿维修，费用由客户承担。' +
        '是否属于上述情形，由提供方举证；无法查明的，按有利于客户的方式认定。',
    );
  });

  it('never lets a bare fact be enough where damage has to be caused by it', () => {
    expect(inEnglish(seal)).toContain('Where the seal was broken and the damage was caused by it, a claim');
    expect(inChinese(seal)).toContain('封条被拆启且损坏系由此造成的，');
    const negated: ExclusionTerms = {
      ...seal,
      when: { all: [{ fact: 'damage.cause', is: 'water' }, { not: { fact: 'seal.broken', is: true } }] },
    };
    expect(inEnglish(negated)).toContain('Where the damage was caused by water and the seal was not broken, a claim');
  });

  it('says so where the mere fact is enough', () => {
    const terms: ExclusionTerms = { ...seal, causation: 'mereFact' };
    expect(inEnglish(terms)).toContain(
      'Where the seal was broken, a claim under clause 2.2(1) is excluded. That circumstance alone is enough; no causal link with the damage is required.',
    );
    expect(inChinese(terms)).toContain(
      '封条被拆启的，对第2.2(1)条项下的请求，提供方不承担责任。仅凭上述情形即可适用，不要求其与损坏之间存在因果关系。',
    );
  });

  it('lists several conditions behind what follows from them', () => {
    const terms: ExclusionTerms = {
      ...misuse,
      when: {
        any: [
          { fact: 'seal.broken', is: true },
          { fact: 'damage.cause', is: 'water' },
          { fact: 'usage.km', over: 60_000 },
        ],
      },
      effect: { costClasses: ['parts', 'travel'] },
      modality: 'mayBeRefused',
    };
    expect(inEnglish(terms)).toContain(
      'A claim under clause 2.2(1), so far as it is for the cost of parts and travel, may be refused by the provider at its discretion ' +
        'where any of the following is the case: (a) the seal was broken and the damage was caused by it; ' +
        '(b) the damage was caused by water; or (c) the mileage is over 60,000 km.',
    );
    expect(inChinese(terms)).toContain(
      '有下列情形之一的，对第2.2(1)条项下的配件和差旅（上门）费用请求，提供方有权（但无义务）拒绝：' +
        '（一）封条被拆启且损坏系由此造成；（二）损坏系由进水造成；或（三）行驶里程超过60,000公里。',
    );
  });

  it('ends the cover from a day on', () => {
    const terms: ExclusionTerms = { ...seal, causation: 'mereFact', effect: { coverFrom: 'card.changed' } };
    expect(inEnglish(terms)).toContain(
      'with effect from, and including, the day on which the card was altered, the cover under clause 2.2(1) is lost and a claim made from then on is excluded. ' +
        'Claims made before that day are not affected.',
    );
    expect(inChinese(terms)).toContain(
      '自保修卡被涂改之日（含当日）起，第2.2(1)条项下的保修终止，对其后的请求，提供方不承担责任。该日之前提出的请求不受影响。',
    );
  });

  it('words an exception and a burden of proof that moves', () => {
    const terms: ExclusionTerms = {
      ...exception,
      burden: { onProviderFor: { months: { blank: 'proof', example: 6 } }, from: 'delivered' },
      evidence: [report, photographs],
    };
    expect(inEnglish(terms)).toBe(
      'Where the seal was broken, by way of exception to clause 5(1) and clause 5(2), the claim is not excluded. ' +
        'Whether this is so is for the provider to prove in respect of a claim made within [proof: ____, e.g. 6] months from the day of delivery, ' +
        'doubt being settled in favour of the customer; after that it is for the customer to prove. ' +
        'It may be proved by the inspection report or photographs.',
    );
    expect(inChinese(terms)).toBe(
      '封条被拆启的，作为第5(1)条和第5(2)条的例外，请求不予排除。' +
        '自交付之日起[proof：____，例如6]个月内提出请求的，是否属于上述情形由提供方举证，无法查明的，按有利于客户的方式认定；此后由客户举证。' +
        '可作为证据的有：检测报告或照片。',
    );
  });

  it('is the same when it states a default', () => {
    const stated: ExclusionTerms = {
      ...seal,
      causation: 'causedBy',
      modality: 'excluded',
      effect: 'claim',
      burden: 'provider',
    };
    const excepted: ExclusionTerms = { ...exception, modality: 'notExcluded', burden: 'provider' };
    for (const draft of [inEnglish, inChinese]) {
      expect(draft(stated)).toBe(draft(seal));
      expect(draft(excepted)).toBe(draft(exception));
    }
  });

  it('is tried with terms that use every part of the form', () => {
    const anyUnit = (path: string) => path.replace(/\.(years|months|weeks|days)$/, '.span');
    const used = new Set(rich.flatMap((terms) => pathsUsed(terms)).map(anyUnit));
    const form = schemaPaths(z.toJSONSchema(ExclusionTerms, { io: 'input' })).filter(
      (path) => !path.startsWith('when.'),
    );
    expect(form.length).toBeGreaterThan(15);
    expect(form.map(anyUnit).filter((path) => !used.has(path))).toEqual([]);
    for (const terms of rich) expect(ExclusionTerms.safeParse(terms).success).toBe(true);
  });

  it.each(rich.map((terms, index) => ({ terms, index })))('is well formed (terms $index)', ({ terms }) => {
    for (const locale of locales) expectWellFormed(draftExclusionClause(terms, { locale, clauses, facts }), locale);
  });

  it.each(rich.map((terms, index) => ({ terms, index })))(
    'changes with every leaf, where it says so (terms $index)',
    ({ terms }) => {
      for (const { path, value } of leavesOf(terms)) {
        if (exempt.test(path.join('.'))) continue;
        const changes = othersFor(terms, path, value);
        expect(changes.length, `another value for ${path.join('.')}`).toBeGreaterThan(0);
        for (const other of changes) {
          const changed = withLeaf(terms, path, other);
          for (const locale of locales) {
            const wording = { locale, clauses, facts };
            const [before, after] = [draftExclusionClause(terms, wording), draftExclusionClause(changed, wording)];
            const where = `${locale} ${path.join('.')}: ${JSON.stringify(value)} → ${JSON.stringify(other)}`;
            expect(plain(after), where).not.toBe(plain(before));
            if (path.at(-1) !== 'fact') expect(wordsAt(before, path), where).not.toBe(wordsAt(after, path));
            expectWellFormed(after, locale);
          }
        }
      }
    },
  );

  it('says in both languages what is offered and what proves it', () => {
    for (const locale of locales) {
      const wording = { locale, clauses, facts };
      const pieces = draftExclusionClause({ ...misuse, offer: 'paidRepair', evidence: [report] }, wording);
      expect(wordsAt(pieces, ['offer'])).not.toBe('');
      expect(wordsAt(pieces, ['evidence', 0, locale])).toBe(report[locale]);
    }
  });
});

describe('an exclusion finding in words', () => {
  const finding: ExclusionFinding = {
    rulings: {
      misuse: { outcome: 'decided', value: { ruling: 'excluded', offer: 'paidRepair' } },
      water: { outcome: 'decided', value: { ruling: 'mayBeRefused', decidedBy: 'provider' } },
      seal: { outcome: 'decided', value: { ruling: 'notExcluded' }, presumed: ['seal.broken', 'usage.km'] },
      card: { outcome: 'undetermined', needs: [{ fact: 'card.changed' }], exact: true },
      both: { outcome: 'conflict', clauses: ['misuse', 'water'] },
    },
    changesAt: '2025-03-01T00:00:00Z',
  };

  it('is told line by line', () => {
    expect(sayExclusion(finding, { locale: 'en', facts, numbers: clauses })).toEqual([
      'Clause 5(1): the claim is excluded; repair at the customer’s cost is offered.',
      'Clause 5(2): the provider may refuse the claim at its discretion.',
      'Clause “seal”: the claim is not excluded; this rests on the burden of proof while the following is not known: whether the seal was broken; mileage.',
      'Clause “card”: not settled yet. To be asked: When was the card altered?',
      'Clause “both”: clause 5(1) and clause 5(2) contradict one another.',
      'If no fact changes, these answers hold until 1 March 2025 00:00 (UTC).',
    ]);
    expect(sayExclusion(finding, { locale: 'zh-CN', facts, numbers: clauses })).toEqual([
      '第5(1)条：请求予以排除；提供有偿维修，费用由客户承担。',
      '第5(2)条：提供方有权（但无义务）拒绝请求。',
      '“seal”条款：请求不予排除；下列事实尚不明确，系按举证责任认定：封条被拆启与否；行驶里程。',
      '“card”条款：尚无法认定。需查明：保修卡何时被涂改？',
      '“both”条款：第5(1)条和第5(2)条相互冲突。',
      '如事实不变，上述结论至2025年3月1日00:00（UTC）之前有效。',
    ]);
  });
});
