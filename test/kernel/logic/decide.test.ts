import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AppliedRule,
  Diagrams,
  decide,
  FALSE,
  known,
  open,
  settle,
  TRUE,
  truth,
  type Verdict,
} from '../../../src/kernel/logic/index.js';
import { asked, yesNo } from './given.js';

const says = (consequence: string): Verdict<string> => ({ kind: 'says', consequence });
const silent: Verdict<string> = { kind: 'silent' };

function rule(clause: string, consequence: string, exceptionTo?: readonly string[], holds = true): AppliedRule<string> {
  return { clause, consequence, holds: truth(holds), ...(exceptionTo && { exceptionTo }) };
}

function verdicts(...rulings: readonly AppliedRule<string>[]) {
  return Object.fromEntries([...decide(rulings, new Diagrams())].map(([clause, verdict]) => [clause, verdict]));
}

describe('a rule', () => {
  it('says its consequence where its condition holds', () => {
    expect(verdicts(rule('misuse', 'excluded'))).toEqual({ misuse: known(says('excluded')) });
  });

  it('is silent where its condition does not hold', () => {
    expect(verdicts(rule('misuse', 'excluded', undefined, false))).toEqual({ misuse: known(silent) });
  });

  it('speaks beside other rules that stand by themselves', () => {
    expect(verdicts(rule('misuse', 'excluded'), rule('fire', 'mayBeRefused'))).toEqual({
      misuse: known(says('excluded')),
      fire: known(says('mayBeRefused')),
    });
  });
});

describe('an exception', () => {
  it('replaces what it excepts where it holds', () => {
    expect(verdicts(rule('opened', 'excluded'), rule('emergency', 'notExcluded', ['opened']))).toEqual({
      opened: known(says('notExcluded')),
    });
  });

  it('changes nothing where it does not hold', () => {
    expect(verdicts(rule('opened', 'excluded'), rule('emergency', 'notExcluded', ['opened'], false))).toEqual({
      opened: known(says('excluded')),
    });
  });

  it('has nothing to replace where the rule itself does not hold', () => {
    expect(
      verdicts(rule('opened', 'excluded', undefined, false), rule('emergency', 'notExcluded', ['opened'])),
    ).toEqual({ opened: known(silent) });
  });

  it('may be replaced by an exception of its own', () => {
    const rules = [
      rule('opened', 'excluded'),
      rule('emergency', 'notExcluded', ['opened']),
      rule('warned', 'mayBeRefused', ['emergency']),
    ];
    expect(verdicts(...rules)).toEqual({ opened: known(says('mayBeRefused')) });
  });

  it('may except several rules', () => {
    const rules = [rule('a', 'excluded'), rule('b', 'excluded'), rule('c', 'notExcluded', ['a', 'b'])];
    expect(verdicts(...rules)).toEqual({ a: known(says('notExcluded')), b: known(says('notExcluded')) });
  });

  it('may agree with another', () => {
    const rules = [
      rule('opened', 'excluded'),
      rule('emergency', 'notExcluded', ['opened']),
      rule('asked', 'notExcluded', ['opened']),
    ];
    expect(verdicts(...rules)).toEqual({ opened: known(says('notExcluded')) });
  });

  it('that disagrees with an equal one is a conflict, which names both', () => {
    const rules = [
      rule('opened', 'excluded'),
      rule('warned', 'mayBeRefused', ['opened']),
      rule('emergency', 'notExcluded', ['opened']),
    ];
    expect(verdicts(...rules)).toEqual({ opened: known({ kind: 'conflict', clauses: ['emergency', 'warned'] }) });
  });

  it('hands a conflict of its own exceptions on to what it excepts', () => {
    const rules = [
      rule('opened', 'excluded'),
      rule('emergency', 'notExcluded', ['opened']),
      rule('night', 'excluded', ['emergency']),
      rule('day', 'mayBeRefused', ['emergency']),
    ];
    expect(verdicts(...rules)).toEqual({ opened: known({ kind: 'conflict', clauses: ['day', 'night'] }) });
  });

  it('that may hold leaves the answer to the facts it rests on', () => {
    const { diagrams, truths } = asked({ emergency: yesNo }, {}, { fact: 'emergency', is: true });
    const rules: AppliedRule<string>[] = [
      rule('opened', 'excluded'),
      { clause: 'emergency', consequence: 'notExcluded', exceptionTo: ['opened'], holds: truths[0]! },
    ];
    const verdict = decide(rules, diagrams).get('opened')!;
    expect(settle(diagrams.map(verdict, (value) => ({ value })))).toEqual({
      outcome: 'undetermined',
      needs: [{ fact: 'emergency' }],
      exact: true,
    });
  });

  it('that may hold changes nothing where it says the same', () => {
    const rules: AppliedRule<string>[] = [
      rule('opened', 'excluded'),
      { clause: 'again', consequence: 'excluded', exceptionTo: ['opened'], holds: open(['a']) },
    ];
    const { diagrams, truths } = asked({ again: yesNo }, {}, { fact: 'again', is: true });
    const split = rules.map((one) => (one.clause === 'again' ? { ...one, holds: truths[0]! } : one));
    expect(decide(split, diagrams).get('opened')).toEqual(known(says('excluded')));
  });
});

describe('exceptions in many layers', () => {
  it('are worked out once each, however many ways lead to them', () => {
    const layers = 60;
    const rules = Array.from({ length: layers }, (_, layer) =>
      ['left', 'right'].map((side) =>
        layer === 0
          ? rule(`${side}0`, 'excluded')
          : rule(`${side}${layer}`, `layer ${layer}`, [`left${layer - 1}`, `right${layer - 1}`]),
      ),
    ).flat();
    expect(verdicts(...rules)).toEqual({
      left0: known(says(`layer ${layers - 1}`)),
      right0: known(says(`layer ${layers - 1}`)),
    });
  });
});

/** Rules by number; an exception is to rules of lower numbers only, so that there is no circle. */
const anyRules = fc
  .array(
    fc.record({
      holds: fc.boolean(),
      consequence: fc.constantFrom('excluded', 'notExcluded', 'mayBeRefused'),
      excepts: fc.array(fc.nat(7), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ holds, consequence, excepts }, index) => {
      const lower = [...new Set(excepts.filter((other) => other < index))].map((other) => `rule${other}`);
      return rule(`rule${index}`, consequence, lower.length > 0 ? lower : undefined, holds);
    }),
  );

/** The plain meaning of exceptions: which consequences are left standing, each with the rules that say it. */
function standing(clause: string, rules: readonly AppliedRule<string>[]): ReadonlyMap<string, readonly string[]> {
  const own = rules.find((one) => one.clause === clause)!;
  if (own.holds !== TRUE) return new Map();
  const left = new Map<string, string[]>();
  for (const exception of rules.filter(({ exceptionTo }) => exceptionTo?.includes(clause))) {
    const said = standing(exception.clause, rules);
    for (const [consequence, by] of said) {
      left.set(consequence, [...(left.get(consequence) ?? []), ...(said.size > 1 ? by : [exception.clause])]);
    }
  }
  return left.size > 0 ? left : new Map([[own.consequence, [clause]]]);
}

describe('random rules', () => {
  it('say what their exceptions leave standing', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        for (const [clause, verdict] of decide(rules, new Diagrams())) {
          const left = standing(clause, rules);
          const [first] = [...left.keys()];
          if (first === undefined) expect(verdict).toEqual(known(silent));
          else if (left.size === 1) expect(verdict).toEqual(known(says(first)));
          else
            expect(verdict).toEqual(
              known({ kind: 'conflict', clauses: [...new Set([...left.values()].flat())].sort() }),
            );
        }
      }),
    );
  });

  it('say the same in whatever order they are listed', () => {
    const shuffled = anyRules.chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray([...rules], { minLength: rules.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rules, permuted]) => {
        const one = decide(rules, new Diagrams());
        const other = decide(permuted, new Diagrams());
        expect(new Map([...other].sort())).toEqual(new Map([...one].sort()));
      }),
    );
  });

  it('say the same of facts that are missing as once they are known', () => {
    const names = Array.from({ length: 8 }, (_, index) => `fact${index}`);
    const declared = Object.fromEntries(names.map((name) => [name, yesNo]));
    fc.assert(
      fc.property(anyRules, (rules) => {
        const { diagrams, truths } = asked(declared, {}, ...names.map((fact) => ({ fact, is: true })));
        const unsure = decide(
          rules.map((one, index) => ({ ...one, holds: truths[index]! })),
          diagrams,
        );
        const sure = decide(rules, diagrams);
        for (const [clause, verdict] of unsure) {
          let branch = verdict;
          while (branch.kind === 'split') {
            const { fact, samples } = branch.variable;
            const holds = rules[names.indexOf(fact)]?.holds === TRUE;
            branch = branch.branches[samples.indexOf(holds)]!;
          }
          expect(branch).toEqual(sure.get(clause));
        }
      }),
    );
  });

  it('hold by their own conditions only', () => {
    expect(verdicts({ clause: 'a', consequence: 'excluded', holds: FALSE })).toEqual({ a: known(silent) });
  });
});
