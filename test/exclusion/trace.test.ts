import { describe, expect, it } from 'vitest';
import { type ExclusionClause, type ExclusionFacts, evaluateExclusion } from '../../src/exclusion/index.js';
import { declarations } from '../laws/given.js';

const context = { zone: 'Asia/Shanghai', asOf: '2024-06-01T12:00:00+08:00', facts: declarations };
const receipt = { en: 'a repair receipt', 'zh-CN': '维修单据' };
const opened: ExclusionClause = {
  id: 'opened',
  from: ['cover'],
  when: { fact: 'opened.byStranger', is: true },
  burden: 'customer',
  evidence: [receipt],
};

function why(clauses: readonly ExclusionClause[], facts: ExclusionFacts) {
  return evaluateExclusion(clauses, facts, context).why ?? [];
}

describe('the reasons of an exclusion', () => {
  it('name the evidence by which the customer can prove what is not known', () => {
    expect(why([opened], { facts: { 'opened.byStranger': true } })).toContainEqual({
      rule: 'exclusion.burden.customer',
      clause: 'opened',
      held: 'held',
      gave: { evidence: [receipt] },
    });
  });

  it('name no evidence where the clause names none', () => {
    const { evidence: _left, ...clause } = opened;
    expect(why([clause], {})).toContainEqual(expect.objectContaining({ gave: { evidence: null } }));
  });

  it('ask for no proof of what is known', () => {
    const rules = why([opened], { facts: { 'opened.byStranger': false } }).map(({ rule }) => rule);
    expect(rules).toEqual(['exclusion.causation', 'exclusion.ruling']);
  });

  it('cite the fact and the cause that it stands for', () => {
    const [causation] = why([opened], { facts: { 'opened.byStranger': true, 'damage.cause': 'quality' } });
    expect(causation).toMatchObject({ held: 'not', facts: { 'opened.byStranger': true, 'damage.cause': 'quality' } });
  });

  it('say until when the provider bears the burden', () => {
    const clause: ExclusionClause = { ...opened, burden: { onProviderFor: { months: 6 }, from: 'delivered' } };
    const facts: ExclusionFacts = {
      dates: { delivered: '2024-01-31' },
      log: [{ event: 'reported', at: '2024-07-31' }],
    };
    const step = why([clause], facts).find(({ rule }) => rule === 'exclusion.burden.period');
    expect(step).toMatchObject({
      held: 'held',
      facts: { 'dates.delivered': '2024-01-31' },
      gave: { provedUntil: '2024-07-31' },
    });
  });

  it('look at an exception only where what it excepts may hold', () => {
    const exception: ExclusionClause = {
      id: 'but',
      exceptionTo: ['opened'],
      when: { fact: 'instructed.byProvider', is: true },
    };
    const clauses = [opened, exception];
    const looked = (facts: ExclusionFacts['facts'] & object) =>
      why(clauses, { facts }).some(({ clause }) => clause === 'but');
    expect(looked({ 'opened.byStranger': false })).toBe(false);
    expect(looked({ 'opened.byStranger': true })).toBe(true);
  });
});
