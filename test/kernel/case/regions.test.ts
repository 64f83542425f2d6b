import { describe, expect, it } from 'vitest';
import { compileAgreement } from '../../../src/agreement/index.js';
import { evaluateExclusion } from '../../../src/exclusion/index.js';
import type { Json } from '../../../src/kernel/answer/index.js';
import { regionsOf } from '../../../src/kernel/case/index.js';
import {
  type Condition,
  compileCondition,
  Diagrams,
  type FactDeclarations,
  settle,
} from '../../../src/kernel/logic/index.js';
import { evaluateWarranty } from '../../../src/warranty/index.js';
import { agreementOf } from '../../laws/given.js';

const words = { en: '?', 'zh-CN': '？' };

/** The two values that show that a fact matters to a condition on it. */
function shownBy(condition: Condition, facts?: FactDeclarations): readonly Json[] {
  const holds = compileCondition(condition, regionsOf(facts));
  const truth = new Diagrams();
  const held = holds({ read: () => undefined, diagrams: truth });
  return valuesIn(
    settle(
      truth.map(held, (value) => ({ value })),
      'witnesses',
    ),
  );
}

function valuesIn(answer: ReturnType<typeof settle>): readonly Json[] {
  if (answer.outcome !== 'undetermined') return [];
  return answer.needs.flatMap(({ witness }) => (witness ? [witness.one.value, witness.other.value] : []));
}

describe('what can be told of a case', () => {
  it.each<[string, Condition, readonly Json[]]>([
    ['a defect is visible or latent', { fact: 'claim.defect', is: 'visible' }, ['visible', 'latent']],
    ['a defect is latent or visible', { fact: 'claim.defect', in: ['latent'] }, ['visible', 'latent']],
    ['no distance is below zero', { fact: 'usage.km', over: 60000 }, [0, 60001]],
    ['no time of use is below zero', { fact: 'usage.hours', atLeast: 0 }, [0, null]],
    ['no count is below zero', { fact: 'usage.cycles', under: 0.5 }, [0, 0.5]],
    ['a kind of fault is any text', { fact: 'claim.fault', is: 'noise' }, ['noise', '(another)']],
  ])('%s', (_, condition, values) => {
    expect(shownBy(condition)).toEqual(values);
  });

  it('is bounded more narrowly where the agreement says so, and never more widely', () => {
    const km = { type: 'number', name: words, ask: words } as const;
    const over: Condition = { fact: 'usage.km', over: 500 };
    expect(shownBy(over, { 'usage.km': { ...km, atLeast: 100, atMost: 600 } })).toEqual([100, 600]);
    expect(shownBy(over, { 'usage.km': { ...km, atLeast: -100 } })).toEqual([0, 501]);
    expect(shownBy(over, { 'usage.km': km })).toEqual([0, 501]);
  });

  it('is known to every room', () => {
    const at = { zone: 'UTC', asOf: '2025-06-01T09:00:00Z', needs: 'witnesses' } as const;
    const reported = { dates: { delivered: '2025-05-01' }, log: [{ event: 'reported', at: '2025-05-20' }] } as const;
    const cover = { id: 'cover', from: 'delivered', lasts: { years: 1 } } as const;
    const counting = { lastDayOnRestDay: 'stays' } as const;
    const inspected = { ...cover, counting, inspection: { from: 'delivered', visible: { days: 3 } } } as const;
    const visible = { fact: 'claim.defect', is: 'visible' } as const;
    const out = { id: 'out', from: ['cover'], when: visible, causation: 'mereFact', burden: 'customer' } as const;
    const agreement = agreementOf({
      clauses: [
        { kind: 'warranty', ...cover },
        { kind: 'exclusion', ...out },
      ],
    });
    for (const answer of [
      evaluateWarranty([inspected], reported, at).coverage.parts,
      evaluateExclusion([out], reported, at).rulings.out!,
      compileAgreement(agreement).warranty(reported, { asOf: at.asOf, needs: at.needs }).coverage.parts,
    ])
      expect([...valuesIn(answer)].sort()).toEqual(['latent', 'visible']);
  });
});
