import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeeClause, FeeFinding } from '../../src/fee/index.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import { endOfDay } from '../../src/kernel/time/index.js';
import { answersIn, frozen } from '../laws/agreements.js';
import { anyQuestion, isMissing, MISSING, value, type World, withFact, without } from './any-case.js';
import { ask, context, units } from './arbitraries.js';
import { statingDefaults } from './defaults.js';

function findingOf(clauses: readonly FeeClause[], world: World, asOf: string, needs: 'list' | 'witnesses' = 'list') {
  const { facts, coverage } = world;
  return ask(clauses, facts, { asOf, needs, reasons: 'none', ...(coverage && { coverage }) });
}

const answers = (clauses: readonly FeeClause[], world: World, asOf: string) =>
  answersIn(findingOf(clauses, world, asOf));

describe('law: ranges', () => {
  it('whatever is not known, the amount lies in the range, and what is decided stays as it is', () => {
    const learnt = fc.array(fc.boolean(), { minLength: MISSING.length, maxLength: MISSING.length });
    fc.assert(
      fc.property(anyQuestion, learnt, ({ clauses, whole, gaps, world, asOf }, known) => {
        const left = gaps.filter((_, index) => known[index] !== true);
        const [before, some, all] = [world, without(whole, left, asOf), whole].map((one) =>
          answers(clauses, one, asOf),
        );
        for (const [path, answer] of before!) {
          expectWithin(path, answer, some!.get(path)!);
          expectWithin(path, answer, all!.get(path)!);
        }
      }),
    );
  });

  it('every branch comes to what it says where its facts are so', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyQuestion, ({ clauses, world, asOf }) => {
        for (const [path, answer] of answers(clauses, world, asOf)) {
          if (answer.outcome !== 'undetermined') continue;
          for (const { given, ...branch } of answer.branches ?? []) {
            const filled = Object.entries(given).reduce((so, [name, told]) => withFact(so, name, told), world);
            const found = answers(clauses, filled, asOf).get(path)!;
            tried += 1;
            if ('amount' in branch) expect([path, value(found)]).toMatchObject([path, { amount: branch.amount }]);
            else expectWithin(path, { outcome: 'undetermined', needs: [], exact: false, ...branch } as never, found);
          }
        }
      }),
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('a case of which everything is known leaves no answer open', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, whole, asOf }) => {
        for (const [path, answer] of answers(clauses, whole, asOf))
          expect([path, answer]).toEqual([path, expect.objectContaining({ outcome: 'decided' })]);
      }),
    );
  });
});

/** What was decided stays; what was open between two figures stays between them. */
function expectWithin(path: string, before: Answer<Json>, after: Answer<Json>): void {
  if (before.outcome === 'decided') expect([path, after]).toEqual([path, before]);
  if (before.outcome !== 'undetermined' || before.between === undefined) return;
  const [least, most] = before.between;
  const decided = after.outcome === 'decided' ? (after.value as { readonly amount: string }).amount : undefined;
  const [from, to] = after.outcome === 'undetermined' ? after.between! : [decided!, decided!];
  const cents = (amount: string) => units({ amount });
  const isWithin = cents(from) >= cents(least) && (most === null || (to !== null && cents(to) <= cents(most)));
  expect([path, before.between, [from, to], isWithin]).toEqual([path, before.between, [from, to], true]);
}

describe('law: needs', () => {
  it('everything that an answer needs is missing', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, world, gaps, asOf }) => {
        for (const [path, answer] of answers(clauses, world, asOf)) {
          if (answer.outcome !== 'undetermined') continue;
          const known = answer.needs.map(({ fact }) => fact).filter((name) => !isMissing(name, gaps));
          expect([path, known]).toEqual([path, []]);
          expect(answer.needs.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('each need marked exact can change the answer, as its two cases show', () => {
    const declared = ['site.blocked', 'order.kind', 'use.people'];
    let shown = 0;
    fc.assert(
      fc.property(anyQuestion, fc.subarray(declared, { minLength: 1 }), ({ clauses, whole, asOf }, gaps) => {
        const world = without(whole, gaps, asOf);
        for (const [path, answer] of answersIn(findingOf(clauses, world, asOf, 'witnesses'))) {
          if (answer.outcome !== 'undetermined') continue;
          expect([path, answer.exact]).toEqual([path, true]);
          for (const { fact, witness } of answer.needs) {
            const { given, one, other } = witness!;
            const filled = Object.entries(given).reduce((so, [name, told]) => withFact(so, name, told), world);
            const found = [one, other].map(
              (side) => answers(clauses, withFact(filled, fact, side.value), asOf).get(path)!,
            );
            expect([path, ...found.map(value)]).toEqual([path, one.answer, other.answer]);
            expect(one.answer).not.toEqual(other.answer);
            shown += 1;
          }
        }
      }),
    );
    expect(shown).toBeGreaterThan(0);
  });
});

describe('law: changesAt', () => {
  it('the answers stay as they are until then, and differ at it, but for those that grow by themselves already', () => {
    let changed = 0;
    const anyShares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(anyQuestion, anyShares, ({ clauses, world, asOf }, shares) => {
        const finding = findingOf(clauses, world, asOf);
        const grows = finding.accruing ?? [];
        const at = (ms: number) => still(findingOf(clauses, world, new Date(ms).toISOString()), grows);
        const first = still(finding, grows);
        const now = Date.parse(asOf);
        const until = finding.changesAt === undefined ? now + 100 * 86_400_000 : Date.parse(finding.changesAt);
        const next = endOfDay(Math.floor(now / 86_400_000) + 1, context.zone);
        const moments = [...shares.map((share) => now + Math.floor(share * (until - now - 1))), until - 1, next];
        for (const moment of moments.filter((one) => one >= now && one < until))
          expect([new Date(moment), at(moment)]).toEqual([new Date(moment), first]);
        if (finding.changesAt === undefined) return;
        changed += 1;
        expect([finding.changesAt, at(until)]).not.toEqual([finding.changesAt, first]);
      }),
    );
    expect(changed).toBeGreaterThan(0);
  });
});

/** The answers that do not grow by themselves. */
function still(finding: FeeFinding, grows: readonly string[]): object {
  return Object.fromEntries([...answersIn(finding)].filter(([path]) => !grows.includes(path)));
}

describe('law: round trip', () => {
  it('a finding is plain JSON and the same each time, and neither clauses nor case are changed', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, world, asOf }) => {
        const { facts, coverage } = frozen(structuredClone(world));
        const options = { asOf, needs: 'witnesses', ...(coverage && { coverage }) } as const;
        const finding = ask(frozen(structuredClone(clauses)), facts, options, frozen(structuredClone(context)));
        expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
        expect(ask(clauses, facts, options)).toEqual(finding);
        const { why: _left, ...rest } = finding;
        expect(ask(clauses, facts, { ...options, reasons: 'none' })).toEqual(rest);
      }),
    );
  });
});

describe('law: defaults', () => {
  it('stating what is so anyway changes no finding', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, world, asOf }) => {
        const { facts, coverage } = world;
        const options = { asOf, ...(coverage && { coverage }) };
        const more = { rounding: 'halfUp', fee: { aboveQuote: 'notCharged' } } as const;
        expect(ask(clauses.map(statingDefaults), facts, options, more)).toEqual(ask(clauses, facts, options));
      }),
    );
  });
});
