import { describe, expect, it } from 'vitest';
import type { ExclusionTerms } from '../../src/exclusion/terms.js';
import { draftExclusionClause } from '../../src/exclusion/text.js';
import { type DraftWording, plain } from '../../src/kernel/text/index.js';
import { expectWellFormed, facts, locales, wordsAt } from '../kernel/text/drafting.js';

const clauses = { late: '8.1', missed: '8.2', visit: '5.1' };
const penalties = ['late', 'missed'];
const wordings = locales.map((locale): DraftWording => ({ locale, facts, clauses, penalties, levels: ['visit'] }));
const drafted = (terms: ExclusionTerms) => wordings.map((wording) => plain(draftExclusionClause(terms, wording)));

const sealed: ExclusionTerms = { when: { fact: 'seal.broken', is: true }, from: ['late'] };

describe('an exclusion out of penalties', () => {
  it('says that no penalty is owed', () => {
    expect(drafted(sealed)).toEqual([
      'Where the seal was broken and the breach was caused by it, no penalty is owed under clause 8.1. ' +
        'Whether this is so is for the provider to prove; doubt is settled in favour of the customer.',
      '封条被拆启且违约系由此造成的，不承担第8.1条项下的违约责任。' +
        '是否属于上述情形，由提供方举证；无法查明的，按有利于客户的方式认定。',
    ]);
  });

  it('says that the provider may rely on it', () => {
    const terms: ExclusionTerms = {
      ...sealed,
      from: ['late', 'missed'],
      modality: 'mayBeRefused',
      causation: 'mereFact',
      burden: 'customer',
    };
    expect(drafted(terms)).toEqual([
      'Where the seal was broken, against a penalty under clause 8.1 or clause 8.2, the provider may rely on this clause. ' +
        'That circumstance alone is enough; no causal link with the breach is required. ' +
        'Whether this is so is for the customer to prove.',
      '封条被拆启的，对第8.1条或第8.2条项下的违约责任，提供方有权援引本条免责。' +
        '仅凭上述情形即可适用，不要求其与违约之间存在因果关系。是否属于上述情形，由客户举证。',
    ]);
  });

  it('speaks of a claim where it is out of a penalty and something else', () => {
    const [english, chinese] = drafted({ ...sealed, from: ['late', 'visit'] });
    expect(english).toContain('a claim under clause 8.1 or clause 5.1 is excluded');
    expect(chinese).toContain('对第8.1条或第5.1条项下的请求，提供方不承担责任');
  });

  it('changes with what it does, where it says so', () => {
    for (const wording of wordings) {
      const [before, after] = (['excluded', 'mayBeRefused'] as const).map((modality) =>
        draftExclusionClause({ ...sealed, modality }, wording),
      );
      expect(wordsAt(after ?? [], ['modality'])).not.toBe(wordsAt(before ?? [], ['modality']));
      for (const pieces of [before, after]) expectWellFormed(pieces ?? [], wording.locale);
    }
  });
});
