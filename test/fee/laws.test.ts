import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_BEARINGS } from '../../src/fee/cover.js';
import type { FeeClause, FeeFinding } from '../../src/fee/index.js';
import { TOTAL } from '../../src/fee/questions.js';
import { reckoned, reckoningOf } from '../../src/fee/reckoning.js';
import { rounderOf } from '../../src/fee/round.js';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import { knownFigure, openFigure } from '../../src/kernel/case/index.js';
import { Diagrams, known, open } from '../../src/kernel/logic/index.js';
import { Fraction } from '../../src/kernel/money/index.js';
import { endOfDay } from '../../src/kernel/time/index.js';
import { answersIn, frozen } from '../laws/agreements.js';
import { anyQuestion, isMissing, MISSING, value, type World, withFact, without } from './any-case.js';
import { ask, context, minor, units } from './arbitraries.js';
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

it('a discount and a percentage that may be given or not widen the range', () => {
  const may = { applies: open(['order.kind']) };
  const charge = {
    clause: 'visit',
    kind: 'fixed',
    costClass: 'none',
    draft: known({ price: Fraction.of(100) }),
  } as const;
  const rest = { bearings: NO_BEARINGS, clauseLimits: [], limits: [], taxes: [] };
  const percentages = [{ ...may, clause: 'more', of: ['visit'], rate: knownFigure(Fraction.of('5%')) }];
  const discounts = [{ ...may, clause: 'off', off: { amount: knownFigure(Fraction.of(10)) } }];
  const parts = { ...rest, lines: [charge], percentages, discounts };
  const sum = reckoned(TOTAL, reckoningOf(parts, rounderOf('CNY', undefined), new Diagrams()));
  expect(sum).toEqual(openFigure(['order.kind'], [Fraction.of(90), Fraction.of(105)]));
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

describe('law: lines', () => {
  const hours = { id: 'hours', fee: 'work', for: 'labour' } as const;
  const work = [{ id: 'w', work: 'labour' }] as const;
  const asOf = '2025-06-10T12:00:00+08:00';

  it('a line that costs nothing is not told before it can tell how much was done', () => {
    const free: FeeClause = { ...hours, price: { each: minor(0) } };
    const before = findingOf([free], { facts: { work } }, asOf);
    expect(value(before.total)).toEqual(minor(0));
    expect(before.statement).toEqual({
      outcome: 'undetermined',
      needs: [{ fact: 'work.w.quantity' }],
      exact: false,
    });
  });

  it('the first clause that charges a part tells who keeps the old one', () => {
    const keep = (id: string, oldPart: 'customer' | 'provider'): FeeClause => ({
      ...hours,
      id,
      for: 'part',
      price: { atCost: true },
      oldPart,
    });
    const facts = { work: [{ id: 'pump', work: 'part', cost: minor(100) }] } as const;
    const kept = (['customer', 'provider'] as const).map((first) =>
      value(
        findingOf([keep('one', first), keep('other', first === 'customer' ? 'provider' : 'customer')], { facts }, asOf)
          .oldParts,
      ),
    );
    expect(kept).toEqual([{ pump: 'customer' }, { pump: 'provider' }]);
  });

  it('what was done on a day that is not told has no price that begins later', () => {
    const dearer = (from: string): FeeClause => ({
      ...hours,
      price: { each: minor(5000) },
      adjusted: [{ from, to: '110%' }],
    });
    const told = { facts: { work: [{ ...work[0], quantity: 2 }] } };
    expect(value(findingOf([dearer('2025-06-11')], told, asOf).total)).toEqual(minor(10_000));
    expect(findingOf([dearer('2025-06-10')], told, asOf).total).toMatchObject({ between: ['100.00', '110.00'] });
  });
});

describe('law: tiers', () => {
  const travel = { id: 'travel', fee: 'work', for: 'travel' } as const;
  const asOf = '2025-06-10T12:00:00+08:00';
  const rows = [{ upTo: 10, price: minor(200) }, { price: minor(100) }];
  const drops = (quantity: number) => {
    const clause: FeeClause = { ...travel, price: { tiers: 'volume', rows } };
    const { why = [] } = ask([clause], { work: [{ id: 'w', work: 'travel', quantity }] }, { asOf });
    return why.some(({ rule }) => rule === 'fee.tiers.drop');
  };

  it('more that costs as much as less is no drop', () => {
    expect([19, 20, 21].map(drops)).toEqual([true, false, false]);
  });

  it('one price for all pieces is that of the day of the last', () => {
    const price = { tiers: 'package', rows: [{ price: minor(1000) }] } as const;
    const clause: FeeClause = { ...travel, price, adjusted: [{ from: '2025-06-05', to: '150%' }] };
    const work = ['04', '05'].map((day) => ({ id: day, work: 'travel', at: `2025-06-${day}`, quantity: 1 }) as const);
    expect(value(findingOf([clause], { facts: { work } }, asOf).total)).toEqual(minor(1500));
  });
});

describe('law: needs', () => {
  it('while the day from which money is kept back is missing, what would hold it back is needed too', () => {
    const kept: FeeClause = {
      id: 'kept',
      fee: 'retention',
      of: minor(10_000),
      retained: { share: '5%' },
      from: 'accepted',
      lasts: { days: 3 },
      unless: { fact: 'site.blocked', is: true },
    };
    const { retentions } = findingOf([kept], { facts: {} }, '2025-06-10T12:00:00+08:00');
    expect(retentions.kept).toMatchObject({ needs: [{ fact: 'dates.accepted' }, { fact: 'site.blocked' }] });
  });

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
