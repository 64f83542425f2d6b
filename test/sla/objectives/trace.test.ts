import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../src/kernel/text/index.js';
import { evaluateObjectives } from '../../../src/sla/objectives/index.js';
import { objectiveRules } from '../../../src/sla/objectives/text.js';
import attainment from './attainment.json' with { type: 'json' };
import availability from './availability.json' with { type: 'json' };
import { findingOf, type Given } from './given.js';
import satisfaction from './satisfaction.json' with { type: 'json' };

const rows = [...attainment, ...availability, ...satisfaction] as readonly unknown[] as readonly (Given & {
  readonly id: string;
})[];
const rules: { readonly [id: string]: { says: object; saysNot?: object; saysUnknown?: object } } = objectiveRules;
const provisional: Given = {
  terms: { metric: 'availability', atLeast: '99%', per: 'month', serviceHours: 'office' },
  period: '2031-04',
  outages: [],
  asOf: '2031-05-01T00:00:00+08:00',
  calendars: {
    office: {
      hours: [{ days: [1], from: '09:00', to: '18:00' }],
      restDays: { firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: [] },
      beyondKnownYears: 'provisional',
    },
  },
};
const steps = [...rows, provisional].flatMap((row) => findingOf(row).why ?? []);

describe('the reasons of an objective', () => {
  it('name a rule that has a sentence for whether it held, and give every figure of it', () => {
    for (const step of steps) {
      const rule = rules[step.rule];
      expect(rule, step.rule).toBeDefined();
      const said = step.held === 'held' ? rule?.says : step.held === 'not' ? rule?.saysNot : rule?.saysUnknown;
      expect(said, `${step.rule} ${step.held}`).toBeDefined();
      for (const sentence of Object.values(said ?? {}))
        for (const place of placesIn(sentence)) expect(Object.keys(step.gave ?? {}), step.rule).toContain(place);
    }
  });

  it('use every rule', () => {
    const used = new Set(steps.map(({ rule }) => rule));
    expect(Object.keys(objectiveRules).filter((id) => !used.has(id))).toEqual([]);
  });

  it('have ids that say what they are', () => {
    for (const [id, rule] of Object.entries(objectiveRules)) expect(rule.id).toBe(id);
  });

  it('name what was left out, case by case', () => {
    expect(steps.filter(({ rule }) => rule === 'sla.attainment.notChosen')[0]?.gave).toEqual({
      by: 'solve',
      case: 'F',
      run: 2,
    });
  });

  it('say how a share was told where it was not exact, and nothing where it was', () => {
    const rounding = (id: string) =>
      findingOf(rows.find((row) => row.id === id) as Given).why?.filter(
        ({ rule }) => rule === 'sla.objective.rounding',
      );
    expect(rounding('below')?.map(({ gave }) => gave)).toEqual([{ of: '37 / 39', share: '94.87%' }]);
    expect(rounding('boundary')).toEqual([]);
  });

  it('are left out where none are wanted', () => {
    const objective = { id: 'uptime', metric: 'availability', atLeast: '99.9%', per: 'month' } as const;
    const asked = { zone: 'Asia/Shanghai', asOf: '2025-05-01T00:00:00+08:00' };
    const { why, ...finding } = evaluateObjectives([objective], { period: '2025-04', outages: [] }, asked);
    expect(why?.length).toBeGreaterThan(0);
    expect(evaluateObjectives([objective], { period: '2025-04', outages: [] }, { ...asked, reasons: 'none' })).toEqual(
      finding,
    );
  });
});
