import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import { minorDigits } from '../../src/kernel/money/index.js';
import { endOfDay } from '../../src/kernel/time/index.js';
import type { PenaltyClause, PenaltyFinding } from '../../src/penalty/index.js';
import { anyGaps, anyQuestion, anyWorld, isMissing, MISSING, type World, withFact, without } from './any-case.js';
import { answersIn, anyAsOf, anyClauses, ask, type Code, context, runDelay, units } from './arbitraries.js';
import { statingDefaults } from './defaults.js';

function findingOf(
  clauses: readonly PenaltyClause[],
  world: World,
  asOf: string,
  needs: 'list' | 'witnesses' = 'list',
) {
  const { facts, ...sources } = world;
  return ask(clauses, facts, { asOf, needs, reasons: 'none', ...(sources as object) });
}

const answers = (clauses: readonly PenaltyClause[], world: World, asOf: string) =>
  answersIn(findingOf(clauses, world, asOf));

function value<T>(answer: Answer<T> | undefined): T | undefined {
  return answer?.outcome === 'decided' ? answer.value : undefined;
}

describe('law: parts', () => {
  it('events make the amount of their clause, what is owed of clauses makes the total, and paid and taken off make it too', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, whole, asOf }) => {
        const { penalties, total, settled } = findingOf(clauses, whole, asOf);
        for (const { amount, owed, events, relief } of Object.values(penalties)) {
          expect(value(relief)).toBe('none');
          const parts = value(events)!.map((event) => units(event.amount));
          expect(units(value(amount)!)).toBe(parts.reduce((sum, part) => sum + part, 0n));
          expect(units(value(owed)!) <= units(value(amount)!)).toBe(true);
        }
        const { feeReduction, payment } = value(settled)!;
        const [reduced, paid] = [units(feeReduction), units(payment)];
        expect(units(value(total)!)).toBe(reduced + paid);
        const owed = Object.values(penalties).reduce((sum, one) => sum + units(value(one.owed)!), 0n);
        const fee = whole.facts.amounts!.periodFee;
        const isCut = reduced === (fee === null ? 0n : units(fee!));
        expect(isCut ? owed >= reduced + paid : owed === reduced + paid).toBe(true);
      }),
    );
  });

  it('nothing that is known leaves an answer open, and no amount has more digits than its currency', () => {
    const anyCode = fc.constantFrom<Code>('CNY', 'JPY', 'KWD');
    const inCurrency = anyCode.chain((code) =>
      fc.tuple(fc.constant(code), anyClauses(code), anyWorld(code), anyAsOf, anyGaps),
    );
    fc.assert(
      fc.property(inCurrency, ([currency, clauses, whole, asOf, gaps]) => {
        const shape = currency === 'JPY' ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${minorDigits(currency)}}$`);
        const finding = ask(clauses, whole.facts, { asOf, ...(whole as object) }, { currency });
        for (const [path, answer] of answersIn(finding)) {
          expect([path, answer.outcome]).toEqual([path, 'decided']);
          for (const amount of amountsIn(value(answer)))
            expect([path, amount]).toEqual([path, expect.stringMatching(shape)]);
        }
        const { facts, ...sources } = without(whole, gaps);
        for (const answer of answersIn(ask(clauses, facts, { asOf, ...(sources as object) }, { currency })).values())
          for (const bound of boundsOf(answer)) if (bound !== null) expect(bound).toMatch(shape);
      }),
    );
  });
});

/** Every amount of money inside a value. */
function amountsIn(inside: unknown): readonly string[] {
  if (typeof inside !== 'object' || inside === null) return [];
  if ('currency' in inside) return [(inside as unknown as { readonly amount: string }).amount];
  return Object.values(inside).flatMap(amountsIn);
}

function boundsOf(answer: Answer<Json>): readonly (string | null)[] {
  if (answer.outcome !== 'undetermined') return [];
  const inner = (answer.branches ?? []).flatMap((one) =>
    'amount' in one ? [one.amount] : 'between' in one ? [...one.between] : [],
  );
  return [...(answer.between ?? []), ...inner];
}

describe('law: ranges', () => {
  it('whatever is not known, the amount lies in the range, and what is decided stays as it is', () => {
    const learnt = fc.array(fc.boolean(), { minLength: MISSING.length, maxLength: MISSING.length });
    fc.assert(
      fc.property(anyQuestion, learnt, ({ clauses, whole, gaps, world, asOf }, known) => {
        const left = gaps.filter((_, index) => known[index] !== true);
        const [before, some, all] = [world, without(whole, left), whole].map((one) => answers(clauses, one, asOf));
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
            else expectWithin(path, { outcome: 'undetermined', needs: [], exact: false, ...branch }, found);
          }
        }
      }),
    );
    expect(tried).toBeGreaterThan(0);
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

  it('nothing but its needs can change an answer', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, whole, world, gaps, asOf }) => {
        for (const [path, answer] of answers(clauses, world, asOf)) {
          if (answer.outcome !== 'undetermined') continue;
          const left = gaps.filter((gap) => answer.needs.some(({ fact }) => isMissing(fact, [gap])));
          expect([path, answers(clauses, without(whole, left), asOf).get(path)]).toEqual([path, answer]);
        }
      }),
    );
  });

  it('each need marked exact can change the answer, as its two cases show', () => {
    const declared = ['site.blocked', 'order.kind', 'penalty.choice', 'use.people'];
    let shown = 0;
    fc.assert(
      fc.property(anyQuestion, fc.subarray(declared, { minLength: 1 }), ({ clauses, whole, asOf }, gaps) => {
        const world = without(whole, gaps);
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
  it('of a service level that is late comes with the first unit that costs something', () => {
    const due = Date.parse('2025-04-02T10:00:00+08:00');
    const cycle = { due: new Date(due).toISOString(), end: null, state: 'breached' };
    const decided = <T>(told: T) => ({ outcome: 'decided' as const, value: told });
    const clocks = { visit: { state: decided({ state: 'breached' }), cycles: decided([cycle]), late: decided(null) } };
    const anyMinute = fc.integer({ min: 1, max: 40 * 60 });
    fc.assert(
      fc.property(runDelay('CNY'), anyWorld('CNY'), anyMinute, (terms, world, minute) => {
        const clauses = [{ id: 'p0', ...terms } as unknown as PenaltyClause];
        const at = (ms: number) => findingOf(clauses, { ...world, clocks }, new Date(ms).toISOString());
        const finding = at(due + minute * 60_000);
        const first = still(finding, finding.accruing ?? []);
        if (finding.changesAt === undefined) return;
        const until = Date.parse(finding.changesAt);
        expect(still(at(until - 1), finding.accruing ?? [])).toEqual(first);
        expect(still(at(until), finding.accruing ?? [])).not.toEqual(first);
      }),
    );
  });

  it('the answers stay as they are until then, and differ at it, but for those that grow by themselves already', () => {
    let changed = 0;
    const anyShares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(anyQuestion, anyShares, ({ clauses, world, asOf }, shares) => {
        const finding = findingOf(clauses, world, asOf);
        const at = (ms: number) => still(findingOf(clauses, world, new Date(ms).toISOString()), finding.accruing ?? []);
        const first = still(finding, finding.accruing ?? []);
        const now = Date.parse(asOf);
        const until = finding.changesAt === undefined ? now + 700 * 86_400_000 : Date.parse(finding.changesAt);
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
function still(finding: PenaltyFinding, grows: readonly string[]): object {
  return Object.fromEntries([...answersIn(finding)].filter(([path]) => !grows.includes(path)));
}

describe('law: order', () => {
  it('of penalties means nothing for what each comes to, nor that of earlier ones and of rates', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, world, asOf }) => {
        const before = answers(clauses, world, asOf);
        const isPenalty = ({ id }: PenaltyClause) => id.startsWith('p');
        const other = [...clauses.filter(isPenalty).reverse(), ...clauses.filter((one) => !isPenalty(one))];
        // Breaches that began on one day use up a cap that they share in the order of their clauses.
        const isShared = clauses.some(({ penalty }) => penalty === 'limit');
        for (const [path, answer] of answers(other, world, asOf))
          if (!isShared || /^penalties\..*(amount|events|relief)$/.test(path))
            expect([path, answer]).toEqual([path, before.get(path)]);
        const { facts, ...sources } = world;
        const earlier = facts.earlierPenalties && { earlierPenalties: [...facts.earlierPenalties].reverse() };
        const rates = { lpr: [...context.penalty!.rates!.lpr!].reverse() };
        const turned = ask(
          clauses,
          { ...facts, ...earlier },
          { asOf, reasons: 'none', ...(sources as object) },
          { penalty: { rates } },
        );
        expect(turned).toEqual(findingOf(clauses, world, asOf));
      }),
    );
  });
});

describe('law: round trip', () => {
  it('a finding is plain JSON and the same each time, and neither clauses nor case are changed', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, world, asOf }) => {
        const { facts, ...sources } = frozen(world);
        const options = { asOf, needs: 'witnesses', ...(sources as object) } as const;
        const finding = ask(frozen(clauses), facts, options, frozen(context));
        expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
        expect(ask(clauses, facts, options)).toEqual(finding);
      }),
    );
  });
});

function frozen<T>(whole: T): T {
  if (typeof whole === 'object' && whole !== null && !Object.isFrozen(whole)) {
    Object.freeze(whole);
    Object.values(whole).forEach(frozen);
  }
  return whole;
}

describe('law: defaults', () => {
  it('stating what is so anyway changes no finding', () => {
    fc.assert(
      fc.property(anyQuestion, ({ clauses, world, asOf }) => {
        const { facts, ...sources } = world;
        const finding = ask(clauses, facts, { asOf, ...(sources as object) });
        const stated = clauses.map(statingDefaults);
        expect(ask(stated, facts, { asOf, ...(sources as object) }, { rounding: 'halfUp' })).toEqual(finding);
      }),
    );
  });
});
