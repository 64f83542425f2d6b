import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, type AgreementFinding, compileAgreement } from '../../src/agreement/index.js';
import type { Answer, Json, Step } from '../../src/kernel/answer/index.js';
import type { Case, Event } from '../../src/kernel/case/index.js';
import { civilDate, dayNumber, endOfDay, TimeError } from '../../src/kernel/time/index.js';
import {
  agreementOver,
  answersIn,
  anyAgreement,
  anyAsOf,
  anyGaps,
  anyLog,
  anyPlainCover,
  anyWholeCase,
  frozen,
  withFact,
  without,
} from './agreements.js';
import { statingDefaults } from './defaults.js';

/** An agreement, a case with gaps, and a moment. */
const anyQuestion = fc
  .record({ agreement: anyAgreement, whole: anyWholeCase, gaps: anyGaps, asOf: anyAsOf })
  .map((question) => ({ ...question, facts: without(question.whole, question.gaps) }));

/** A question in which the dates and what happened are known, and most facts are not. */
const anyDoubt = anyQuestion.map(({ gaps, ...question }) => {
  const facts = gaps.filter((gap) => !/^(dates|log|card\.alteredOn)/.test(gap));
  const unknown = ['item.category', 'usage.km', 'damage.cause', 'instructed.byProvider', ...facts];
  return { ...question, facts: without(question.whole, unknown) };
});

function ask(agreement: Agreement, facts: Case, asOf: string, needs: 'list' | 'witnesses' = 'list'): AgreementFinding {
  return compileAgreement(agreement).evaluate(facts, { asOf, needs });
}

function answers(agreement: Agreement, facts: Case, asOf: string): ReadonlyMap<string, Answer<Json>> {
  return answersIn(ask(agreement, facts, asOf));
}

describe('law: edge', () => {
  it('the last day is covered to its end, and the next is not', () => {
    let tried = 0;
    fc.assert(
      fc.property(agreementOver(anyPlainCover), anyWholeCase, anyLog, (agreement, whole, log) => {
        const facts = { ...whole, log: log.filter(({ event }) => event !== 'reported') };
        const { lastDay } = ask(agreement, facts, '2035-01-01T00:00:00Z').warranty;
        if (lastDay.outcome !== 'decided' || lastDay.value === 'none' || lastDay.value === 'lifetime') return;
        const over = endOfDay(dayNumber(lastDay.value), agreement.settings.zone);
        const [last, next] = [over - 1, over].map((ms) => ask(agreement, facts, new Date(ms).toISOString()).warranty);
        if (JSON.stringify(last!.lastDay) !== JSON.stringify(lastDay)) return;
        tried += 1;
        expect(last!.coverage.parts).toMatchObject({ value: { status: 'covered' } });
        expect(next!.coverage.parts).toEqual({ outcome: 'decided', value: { status: 'notCovered' } });
        expect(last!.changesAt).toBeDefined();
      }),
    );
    expect(tried).toBeGreaterThan(0);
  });
});

describe('law: monotone', () => {
  it('a longer warranty loses no claim', () => {
    const longer = fc.record({ terms: anyPlainCover, more: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(longer, anyWholeCase, anyGaps, anyAsOf, ({ terms, more }, whole, gaps, asOf) => {
        const [unit, count] = Object.entries(terms.lasts)[0] as [string, number];
        const facts = without(whole, gaps);
        const [short, long] = [terms.lasts, { [unit]: count + more }].map((lasts) => {
          const clauses = [{ ...terms, id: 'cover', kind: 'warranty' as const, lasts }];
          return ask({ ...PLAIN, clauses } as Agreement, facts, asOf).warranty.coverage.parts;
        });
        if (short!.outcome === 'decided' && short!.value.status === 'covered') expect(long).toEqual(short);
      }),
    );
  });
});

/** An agreement that shares nothing but the time zone. */
const PLAIN = { id: 'plain', title: { en: 'Plain', 'zh-CN': '简' }, settings: { zone: 'Asia/Shanghai' } };

describe('law: order', () => {
  it('of exclusions means nothing', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        ({ agreement, facts, asOf }, keys) => {
          const covers = agreement.clauses.filter(({ kind }) => kind === 'warranty');
          const exclusions = agreement.clauses.filter(({ kind }) => kind === 'exclusion');
          const shuffled = exclusions
            .map((clause, index) => [keys[index] ?? 0, clause] as const)
            .sort(([a], [b]) => a - b)
            .map(([, clause]) => clause);
          const other = { ...agreement, clauses: [...shuffled, ...covers] };
          expect(timed(ask(other, facts, asOf))).toEqual(timed(ask(agreement, facts, asOf)));
        },
      ),
    );
  });

  it('of events given at one instant means nothing where none begins or ends what another tells of', () => {
    const atOnce = fc.shuffledSubarray(['transferred', 'returned', 'handedIn', 'partsAwaited'] as const, {
      minLength: 2,
    });
    const times = fc.tuple(atOnce, fc.constantFrom('2024-05-05T03:00:00Z', '2024-05-05', '2025-01-20T10:30:00Z'));
    fc.assert(
      fc.property(anyQuestion, times, ({ agreement, facts, asOf }, [events, at]) => {
        const log = (facts.log ?? []).filter((event) => !event.at.startsWith(at.slice(0, 10)));
        const [one, other] = [events, [...events].reverse()].map((order) =>
          ask(agreement, { ...facts, log: [...log, ...order.map((event) => ({ event, at }))] }, asOf),
        );
        expect(timed(one!)).toEqual(timed(other!));
      }),
    );
  });
});

/** The answers of each room, and when they change. */
function timed(finding: AgreementFinding) {
  return Object.entries(finding).map(([room, found]) => [room, answersIn(found), found.changesAt, found.accruing]);
}

describe('law: honesty', () => {
  it.each(['exclusion', 'warranty'] as const)(
    'the facts that the reasons of %s cite settle the same, and leave open as much',
    (room) => {
      fc.assert(
        fc.property(anyQuestion, ({ agreement, facts, asOf }) => {
          const finding = ask(agreement, facts, asOf)[room];
          const again = answersIn(ask(agreement, citedOf(facts, finding.why ?? []), asOf)[room]);
          for (const [path, answer] of answersIn(finding)) {
            const other = again.get(path);
            if (answer.outcome === 'decided') expect([path, other]).toMatchObject([path, { value: answer.value }]);
            else if (answer.outcome === 'conflict') expect([path, other]).toEqual([path, answer]);
            else expect(needed(other)).toEqual(expect.arrayContaining([...needed(answer)]));
          }
        }),
      );
    },
  );

  it('what a step cites is what the case tells', () => {
    fc.assert(
      fc.property(anyQuestion, ({ agreement, facts, asOf }) => {
        const { exclusion, warranty } = ask(agreement, facts, asOf);
        for (const step of [...(exclusion.why ?? []), ...(warranty.why ?? [])]) {
          for (const [name, value] of Object.entries(step.facts ?? {})) {
            const group = name.split('.')[0] ?? '';
            if (group === 'log' || group === 'claim') continue;
            const told = {
              ...facts.facts,
              ...prefixed('item', facts),
              ...prefixed('dates', facts),
              ...prefixed('usage', facts),
            };
            expect(value).toEqual((told as { [fact: string]: unknown })[name]);
          }
          const both = (step.unknown ?? []).filter((name) => Object.hasOwn(step.facts ?? {}, name));
          expect(both).toEqual([]);
          if (facts.log !== undefined)
            expect(step.unknown?.filter((name) => name.startsWith('log.')) ?? []).toEqual([]);
        }
      }),
    );
  });
});

function prefixed(group: 'item' | 'dates' | 'usage', facts: Case): object {
  return Object.fromEntries(Object.entries(facts[group] ?? {}).map(([name, value]) => [`${group}.${name}`, value]));
}

function needed(answer: Answer<Json> | undefined): readonly string[] {
  return answer?.outcome === 'undetermined' ? answer.needs.map(({ fact }) => fact) : [];
}

/** A case of nothing but what the steps cite: of the log, the events of the names cited, and of the claim what was told. */
function citedOf(facts: Case, why: readonly Step[]): Case {
  const cited = new Set(why.flatMap((step) => Object.keys(step.facts ?? {})));
  const keep = (group: 'item' | 'dates' | 'usage') =>
    Object.fromEntries(Object.entries(facts[group] ?? {}).filter(([name]) => cited.has(`${group}.${name}`)));
  const fromClaim = (name: string) => cited.has(`claim.${name}`);
  const log = facts.log
    ?.filter(
      ({ event }) => cited.has(`log.${event}`) || (event === 'reported' && (fromClaim('fault') || fromClaim('defect'))),
    )
    .map(({ event, at, fault, part, defect }): Event => {
      const isReport = event === 'reported';
      return {
        event,
        at,
        ...(fault !== undefined && (!isReport || fromClaim('fault')) && { fault }),
        ...(part !== undefined && { part }),
        ...(defect !== undefined && fromClaim('defect') && { defect }),
      };
    });
  return {
    item: keep('item'),
    dates: keep('dates'),
    usage: keep('usage'),
    facts: Object.fromEntries(Object.entries(facts.facts ?? {}).filter(([name]) => cited.has(name))),
    ...([...cited].some((name) => /^(log|claim)\./.test(name)) && log !== undefined && { log }),
  };
}

describe('law: patience', () => {
  it('learning what is missing never overturns an answer that is decided and presumes nothing', () => {
    fc.assert(
      fc.property(anyQuestion, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (question, learnt) => {
        const { agreement, whole, gaps, asOf } = question;
        const left = gaps.filter((_, index) => learnt[index] !== true);
        const before = answers(agreement, without(whole, gaps), asOf);
        const after = answers(agreement, without(whole, left), asOf);
        for (const [path, answer] of before) {
          if (answer.outcome === 'decided' && answer.presumed === undefined)
            expect([path, after.get(path)]).toEqual([path, answer]);
        }
      }),
    );
  });

  it('while an answer rests on what it presumes, learning anything else leaves it as it is', () => {
    fc.assert(
      fc.property(anyQuestion, ({ agreement, whole, gaps, asOf }) => {
        const before = answers(agreement, without(whole, gaps), asOf);
        for (const [path, answer] of before) {
          if (answer.outcome !== 'decided' || answer.presumed === undefined) continue;
          const left = gaps.filter((name) => isPresumed(name, answer.presumed ?? []));
          const after = answers(agreement, without(whole, left), asOf).get(path);
          const isProved = after?.outcome === 'decided' && after.presumed === undefined;
          if (!isProved) expect([path, after]).toMatchObject([path, { outcome: 'decided', value: answer.value }]);
        }
      }),
    );
  });
});

function isPresumed(gap: string, presumed: readonly string[]): boolean {
  if (gap === 'log') return presumed.some((name) => name.startsWith('claim.') || name.startsWith('log.'));
  return presumed.includes(gap) || presumed.includes(gap.replace('events.', 'claim.'));
}

describe('law: needs', () => {
  it('each need marked exact can change the answer, as its two cases show', () => {
    let shown = 0;
    fc.assert(
      fc.property(anyDoubt, ({ agreement, facts, asOf }) => {
        for (const [path, answer] of answersIn(ask(agreement, facts, asOf, 'witnesses'))) {
          if (answer.outcome !== 'undetermined' || !answer.exact) continue;
          for (const { fact, witness } of answer.needs) {
            expect([path, fact, witness]).not.toEqual([path, fact, undefined]);
            const { given, one, other } = witness!;
            const filled = Object.entries(given).reduce(
              (so_far, [name, value]) => withFact(so_far, name, value, asOf),
              facts,
            );
            const found = [one, other].map(
              ({ value }) => answers(agreement, withFact(filled, fact, value, asOf), asOf).get(path)!,
            );
            expect(found.map(plain)).toEqual([one.answer, other.answer]);
            expect(one.answer).not.toEqual(other.answer);
            shown += 1;
          }
        }
      }),
    );
    expect(shown).toBeGreaterThan(0);
  });

  it('nothing but its needs can change an exact answer', () => {
    fc.assert(
      fc.property(anyQuestion, ({ agreement, whole, gaps, facts, asOf }) => {
        for (const [path, answer] of answers(agreement, facts, asOf)) {
          if (answer.outcome !== 'undetermined' || !answer.exact || gaps.includes('log')) continue;
          const needed = answer.needs.map(({ fact }) => fact);
          const left = gaps.filter((name) => isPresumed(name, needed));
          const after = answers(agreement, without(whole, left), asOf).get(path);
          expect([path, after]).toEqual([path, answer]);
        }
      }),
    );
  });

  it('everything that an answer needs is missing', () => {
    fc.assert(
      fc.property(anyQuestion, ({ agreement, gaps, facts, asOf }) => {
        const known = (name: string) =>
          !name.startsWith('log.') && !name.startsWith('claim.') && !gaps.some((gap) => isPresumed(gap, [name]));
        for (const [path, answer] of answers(agreement, facts, asOf)) {
          if (answer.outcome !== 'undetermined') continue;
          expect([path, answer.needs.map(({ fact }) => fact).filter(known)]).toEqual([path, []]);
          expect(answer.needs.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('with everything known, only an hour, a fault, a part or a kind of defect that the log leaves out is needed', () => {
    fc.assert(
      fc.property(anyAgreement, anyWholeCase, anyAsOf, (agreement, whole, asOf) => {
        for (const [path, answer] of answers(agreement, whole, asOf)) {
          if (answer.outcome !== 'undetermined') continue;
          const names = answer.needs.map(({ fact }) => fact);
          const details = names.filter((name) =>
            /^(log\.\w+\.hour|log\.repaired\.fault|claim\.(fault|defect))$/.test(name),
          );
          expect([path, names]).toEqual([path, details]);
        }
      }),
    );
  });
});

function plain(answer: Answer<Json>): Json {
  if (answer.outcome === 'conflict') return { conflict: answer.clauses };
  return answer.outcome === 'decided' ? answer.value : { undetermined: answer.needs.map(({ fact }) => fact) };
}

describe('law: changesAt', () => {
  it('the answers stay as they are until then, and differ at it, but for those that grow by themselves already', () => {
    let changed = 0;
    const anyLater = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anyQuestion, anyLater, ({ agreement, facts, asOf }, shares) => {
        for (const room of ['exclusion', 'warranty'] as const) {
          const judge = compileAgreement(agreement)[room];
          const finding = judge(facts, { asOf });
          const same = (at: number) => {
            const later = judge(facts, { asOf: new Date(at).toISOString() });
            const grows = new Set(finding.accruing);
            return isSame(finding, later, grows);
          };
          const now = Date.parse(asOf);
          const until = finding.changesAt === undefined ? now + 6 * 365 * 86_400_000 : Date.parse(finding.changesAt);
          const midnights = [1, 30].map((days) =>
            endOfDay(Math.floor(now / 86_400_000) + days, agreement.settings.zone),
          );
          const moments = [
            ...shares.map((share) => now + Math.floor(share * (until - now - 1))),
            until - 1,
            ...midnights,
          ];
          for (const at of moments.filter((moment) => moment >= now && moment < until))
            expect([new Date(at), same(at)]).toEqual([new Date(at), true]);
          if (finding.changesAt === undefined) continue;
          changed += 1;
          expect(same(until)).toBe(false);
        }
      }),
    );
    expect(changed).toBeGreaterThan(0);
  });
});

function isSame(one: object, other: object, grows: ReadonlySet<string>): boolean {
  const [a, b] = [one, other].map((finding) =>
    [...answersIn(finding)].filter(([path]) => !grows.has(path.split('.')[0] ?? '')),
  );
  return JSON.stringify(a) === JSON.stringify(b);
}

describe('law: defaults', () => {
  it('stating what is so anyway changes no finding', () => {
    fc.assert(
      fc.property(anyQuestion, ({ agreement, facts, asOf }) => {
        const stated = { ...agreement, clauses: agreement.clauses.map(statingDefaults) };
        expect(ask(stated, facts, asOf)).toEqual(ask(agreement, facts, asOf));
      }),
    );
  });

  it('stating what the settings say anyway changes no finding', () => {
    fc.assert(
      fc.property(anyQuestion, ({ agreement, facts, asOf }) => {
        const settings = { rounding: 'halfUp', counting: 'prcCivilCode', ...agreement.settings } as const;
        expect(ask({ ...agreement, settings }, facts, asOf)).toEqual(ask(agreement, facts, asOf));
      }),
    );
  });
});

describe('law: round trip', () => {
  it('a finding is plain JSON, and neither agreement nor case is changed', () => {
    fc.assert(
      fc.property(anyQuestion, ({ agreement, facts, asOf }) => {
        const finding = ask(frozen(agreement), frozen(facts), asOf, 'witnesses');
        expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
      }),
    );
  });

  it('the same question has the same finding, and reasons change no answer', () => {
    fc.assert(
      fc.property(anyQuestion, ({ agreement, facts, asOf }) => {
        const compiled = compileAgreement(agreement);
        const finding = compiled.evaluate(facts, { asOf });
        expect(compiled.evaluate(facts, { asOf })).toEqual(finding);
        const { why: _left, ...rest } = finding.warranty;
        expect(compiled.warranty(facts, { asOf, reasons: 'none' })).toEqual(rest);
      }),
    );
  });
});

describe('law: totality', () => {
  const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2999-12-31') }).map(civilDate);
  const extremes = fc.oneof(fc.constantFrom('1900-01-01', '2999-12-31'), anyDay);

  it('no agreement and no case makes an evaluator throw within the years that are known', () => {
    fc.assert(fc.property(anyQuestion, ({ agreement, facts, asOf }) => void ask(agreement, facts, asOf, 'witnesses')));
  });

  it('at the edges of the calendar only a named refusal is thrown', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        extremes,
        fc.array(extremes, { minLength: 5, maxLength: 5 }),
        ({ agreement, facts }, today, days) => {
          const names = ['purchased', 'delivered', 'installed', 'accepted', 'discontinued'];
          const dates = Object.fromEntries(names.map((name, index) => [name, days[index] ?? null]));
          try {
            ask(agreement, { ...facts, dates }, `${today}T12:00:00Z`);
          } catch (error) {
            expect(error).toBeInstanceOf(TimeError);
          }
        },
      ),
    );
  });
});

describe('law: bounds', () => {
  it('a refund is never below nothing nor above the price, and with what is kept it makes the price', () => {
    let refunded = 0;
    fc.assert(
      fc.property(anyAgreement, anyWholeCase, anyAsOf, (agreement, whole, asOf) => {
        const { refund } = ask(agreement, whole, asOf).warranty;
        if (refund.outcome !== 'decided' || refund.value === null) return;
        refunded += 1;
        const [price, kept, back] = (['price', 'depreciation', 'amount'] as const).map((name) =>
          cents(refund.value![name].amount),
        );
        expect(back! >= 0n && back! <= price!).toBe(true);
        expect(back! + kept!).toBe(price);
      }),
    );
    expect(refunded).toBeGreaterThan(0);
  });
});

function cents(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(2, '0').slice(0, 2));
}
