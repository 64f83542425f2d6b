import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Json } from '../../src/kernel/answer/index.js';
import type { Case, Event } from '../../src/kernel/case/index.js';
import { civilDateAt, epochMs } from '../../src/kernel/time/index.js';
import { type ClockAnswers, type SlaClause, type SlaFinding, slaDefaults } from '../../src/sla/index.js';
import {
  anyAsOf,
  anyClause,
  anyLog,
  anySpan,
  anyTimeSpan,
  ask,
  DAY,
  HOUR,
  inOrder,
  instant,
  LAST,
  plainClause,
  times,
  ZONE,
} from './arbitraries.js';
import { anyPauses, anyStart, clockOf, dayOnly, dueOf, firm } from './asking.js';

describe('law: sum', () => {
  it('time used and time left are the target while the clock goes', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyTimeSpan, anyLog, anyAsOf, (within, log, asOf) => {
        const plain = log.filter(({ event }) => event !== 'appointmentAgreed');
        const { used, left } = clockOf(ask(plainClause(within), { log: plain }, asOf, { reasons: 'none' }));
        if (used.outcome !== 'decided' || left.outcome !== 'decided' || used.value === null || left.value === null)
          return;
        tried += 1;
        const [unit, count] = Object.entries(within)[0] as [string, number];
        const total = count * (/hours/i.test(unit) ? HOUR : HOUR / 60);
        const key = unit.startsWith('working') ? 'workingMs' : 'elapsedMs';
        expect((used.value[key] ?? 0) + (left.value[key] ?? 0)).toBe(total);
      }),
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('the timeline has no gap, and what it counts up to the due instant is the target', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyClause, anyLog, anyAsOf, (clause, log, asOf) => {
        const finding = ask(clause, { item: { region: 'city' }, log }, asOf);
        const { it: timeline } = finding.timelines ?? {};
        if (timeline === undefined) return;
        const { segments } = timeline;
        const edges = segments.flatMap(({ from, to }) => [from, to]);
        expect(edges.slice(1, -1).filter((edge, at) => edge !== edges[at + (at % 2 === 0 ? 2 : 0)])).toEqual([]);
        for (const { from, to } of segments) expect(epochMs(to)).toBeGreaterThan(epochMs(from));
        expect([segments[0]?.from ?? timeline.to, segments.at(-1)?.to ?? timeline.from]).toEqual([
          timeline.from,
          timeline.to,
        ]);
        const marks = timeline.marks.map(({ at }) => epochMs(at));
        expect([...marks].sort((a, b) => a - b)).toEqual(marks);
      }),
    );
    const anyTerms = fc.record(
      { cutOff: fc.constant({ at: '17:00' }), dueOn: fc.constant('endOfDay') },
      { requiredKeys: ['dueOn'] },
    );
    fc.assert(
      fc.property(anyTimeSpan, anyTerms, anyStart, anyPauses, anyAsOf, (within, terms, report, pauses, asOf) => {
        const finding = ask(plainClause(within, terms), { log: inOrder([report, ...pauses]) }, asOf);
        const due = dueOf(finding);
        const { it: timeline } = finding.timelines ?? {};
        if (timeline === undefined || due === undefined) return;
        tried += 1;
        const counted = timeline.segments
          .filter(({ kind }) => kind === 'counted')
          .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(epochMs(to), due) - epochMs(from)), 0);
        const [unit, count] = Object.entries(within)[0] as [string, number];
        expect(counted).toBe(count * (/hours/i.test(unit) ? HOUR : HOUR / 60));
      }),
    );
    expect(tried).toBeGreaterThan(0);
  });
});

describe('law: monotone', () => {
  const late = LAST + 30 * DAY;

  it('a longer target is due no earlier', () => {
    fc.assert(
      fc.property(
        firm,
        anySpan,
        fc.integer({ min: 1, max: 5 }),
        anyStart,
        anyPauses,
        (clause, span, more, report, pauses) => {
          const [unit, count] = Object.entries(span)[0] as [string, number];
          const log = inOrder([report, ...pauses]);
          const [short, long] = [count, count + more].map((n) =>
            dueOf(
              ask(
                {
                  ...clause,
                  metric: 'resolution',
                  from: 'reported',
                  severities: ['urgent', 'ordinary'],
                  within: { [unit]: n },
                } as unknown as SlaClause,
                { log },
                late,
                { reasons: 'none' },
              ),
            ),
          );
          if (short !== undefined) expect(long).toBeGreaterThanOrEqual(short);
        },
      ),
      times(1),
    );
  });

  it('what is reported later is due no earlier', () => {
    const terms = fc.record(
      {
        calendar: fc.constantFrom('cn', 'night', 'london', 'always'),
        usedUpAtClosing: fc.constantFrom('dueAtClosing', 'dueAtNextOpening'),
        fromRestDay: fc.constantFrom('countFromIt', 'rollFirst'),
      },
      { requiredKeys: ['calendar'] },
    );
    fc.assert(
      fc.property(
        anySpan,
        terms,
        anyStart,
        anyPauses,
        fc.integer({ min: 1, max: 100 }),
        (span, more, report, pauses, shift) => {
          const clause = plainClause(span, more);
          const [first, next] = [0, (shift * HOUR) / 4].map((ms) => {
            const log = inOrder([{ ...report, at: instant(epochMs(report.at) + ms) }, ...pauses]);
            return dueOf(ask(clause, { log }, late, { reasons: 'none' }));
          });
          if (first !== undefined) expect(next).toBeGreaterThanOrEqual(first);
        },
      ),
    );
  });
});

describe('law: changesAt', () => {
  it('the answers stay as they are until then, and differ at it, but for those that grow by themselves', () => {
    let changed = 0;
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    const anyGap = fc.array(fc.nat({ max: 9 }), { maxLength: 1 });
    fc.assert(
      fc.property(anyClause, anyLog, anyGap, anyAsOf, shares, (clause, told, gaps, asOf, parts) => {
        const log = told.map((event, at) => (gaps.includes(at) ? dayOnly(event) : event));
        const facts: Case = { item: { region: 'city' }, log };
        const finding = ask(clause, facts, asOf, { reasons: 'none' });
        const still = (at: number) => steady(ask(clause, facts, at, { reasons: 'none' }), finding.accruing ?? []);
        const now = steady(finding, finding.accruing ?? []);
        const until = finding.changesAt === undefined ? LAST + 60 * DAY : epochMs(finding.changesAt);
        for (const part of parts) expect(still(asOf + Math.floor((until - asOf - 1) * part))).toEqual(now);
        expect(still(until - 1)).toEqual(now);
        if (finding.changesAt === undefined) return;
        expect(until).toBeGreaterThan(asOf);
        expect(still(until)).not.toEqual(now);
        changed += 1;
      }),
      times(2),
    );
    expect(changed).toBeGreaterThan(0);
  });
});

/** The answers but for those that grow. */
function steady({ clocks }: SlaFinding, accruing: readonly string[]) {
  return Object.entries(clocks.it as ClockAnswers).filter(([name]) => !accruing.includes(`clocks.it.${name}`));
}

describe('law: patience', () => {
  it('what is decided while facts are missing is decided the same once they are known', () => {
    let decided = 0;
    const anyGaps = fc.record({
      severity: fc.boolean(),
      region: fc.boolean(),
      log: fc.constantFrom(false, false, false, true),
      hours: fc.array(fc.nat({ max: 9 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyClause, anyLog, anyAsOf, anyGaps, (clause, told, asOf, gaps) => {
        const today = civilDateAt(asOf, ZONE);
        const log = told.map((event) => (event.event === 'reported' ? { severity: 'urgent', ...event } : event));
        const holes = log.map((event, at): Event => {
          const { severity: _severity, ...rest } = event;
          const known = gaps.severity && event.event === 'reported' ? rest : event;
          return gaps.hours.includes(at) && civilDateAt(epochMs(event.at), ZONE) < today ? dayOnly(known) : known;
        });
        const whole: Case = { item: { region: 'city' }, log };
        const part: Case = { ...(gaps.region ? {} : { item: whole.item! }), ...(gaps.log ? {} : { log: holes }) };
        const [less, all] = [part, whole].map((facts) => clockOf(ask(clause, facts, asOf, { reasons: 'none' })));
        for (const [name, answer] of Object.entries(less!)) {
          if (answer.outcome !== 'decided') continue;
          decided += 1;
          expect([name, withoutHours(all![name as keyof ClockAnswers])]).toEqual([name, withoutHours(answer)]);
        }
      }),
      times(2),
    );
    expect(decided).toBeGreaterThan(0);
  });

  it('a need that is marked exact can change the answer, as its two cases show', () => {
    let shown = 0;
    fc.assert(
      fc.property(anyClause, anyLog, anyAsOf, (clause, told, asOf) => {
        if (!told.some(({ event, at }) => event === 'reported' && epochMs(at) <= asOf)) return;
        const log = told.map(({ severity, ...event }) =>
          event.event === 'severityChanged' ? { ...event, severity: severity! } : event,
        );
        const finding = ask(clause, { log }, asOf, { needs: 'witnesses', reasons: 'none' });
        for (const [name, answer] of Object.entries(clockOf(finding))) {
          if (answer.outcome !== 'undetermined' || !answer.exact) continue;
          for (const { fact, witness } of answer.needs) {
            const given = [witness!.one, witness!.other].map(({ value, answer: said }) => {
              const facts = withFacts(log, { ...witness!.given, [fact]: value });
              return [
                clockOf(ask(clause, facts, asOf, { reasons: 'none' }))[name as keyof ClockAnswers],
                said,
              ] as const;
            });
            for (const [found, said] of given) expect(found).toEqual({ outcome: 'decided', value: said });
            expect(witness!.one.answer).not.toEqual(witness!.other.answer);
            shown += 1;
          }
        }
      }),
      times(1),
    );
    expect(shown).toBeGreaterThan(0);
  });
});

/** A case with the severity of its report, and the region of its item, as told. */
function withFacts(log: readonly Event[], told: { readonly [fact: string]: Json }): Case {
  const severity = told['claim.severity'];
  const region = told['item.region'];
  return {
    ...(region === undefined ? {} : { item: { region: region as string | null } }),
    log: log.map((event) =>
      event.event === 'reported' && typeof severity === 'string' ? { ...event, severity } : event,
    ),
  };
}

/** An answer without the texts in which cycles tell their events: these are as the log writes them. */
function withoutHours(answer: Answer<unknown>): unknown {
  if (answer.outcome !== 'decided' || !Array.isArray(answer.value)) return answer;
  return answer.value.map(({ due, state }: { due: unknown; state: unknown }) => [due, state]);
}

describe('law: defaults', () => {
  it('stating one changes nothing', () => {
    fc.assert(
      fc.property(anyClause, anyLog, anyAsOf, (clause, log, asOf) => {
        const { exactlyAtCutOff, from, ...choices } = slaDefaults;
        const stated = {
          ...choices,
          from: from[clause.metric],
          ...clause,
          ...(clause.cutOff && { cutOff: { exactly: exactlyAtCutOff, ...clause.cutOff } }),
        } as SlaClause;
        const facts = { item: { region: 'city' }, log };
        expect(ask(stated, facts, asOf)).toEqual(ask(clause, facts, asOf));
      }),
    );
  });
});
