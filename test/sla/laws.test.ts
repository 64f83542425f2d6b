import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/kernel/case/index.js';
import { epochMs } from '../../src/kernel/time/index.js';
import type { SlaClause } from '../../src/sla/index.js';
import {
  anyAsOf,
  anyClause,
  anyEvent,
  anyLog,
  anyMoment,
  anyReport,
  anySpan,
  ask,
  DAY,
  HOUR,
  inOrder,
  instant,
  LAST,
  plainClause,
  times,
} from './arbitraries.js';
import { anyPause, anyPauses, anyStart, clockOf, dayOnly, dueOf, ENDS, firm, stateOf, timed } from './asking.js';

describe('law: totality', () => {
  it('no log makes it throw, and a finding is plain JSON', () => {
    const anyGap = fc.array(fc.nat({ max: 9 }), { maxLength: 3 });
    fc.assert(
      fc.property(anyClause, anyLog, anyGap, anyAsOf, (clause, log, gaps, asOf) => {
        const facts = {
          item: { region: 'city' },
          log: log.map((event, at) => (gaps.includes(at) ? dayOnly(event) : event)),
        };
        const finding = ask(clause, facts, asOf);
        expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
      }),
      times(2),
    );
  });

  it('nor does a listing against the order of time', () => {
    fc.assert(
      fc.property(
        anyClause,
        fc.array(fc.oneof(anyEvent, anyReport), { maxLength: 9 }),
        fc.nat(),
        anyAsOf,
        (clause, log, gap, asOf) => {
          const facts = { log: log.map((event, at) => (at % 3 === gap % 3 ? dayOnly(event) : event)) };
          const finding = ask(clause, facts, asOf);
          expect(JSON.parse(JSON.stringify(finding))).toStrictEqual(finding);
        },
      ),
      times(1),
    );
  });
});

describe('law: pauses', () => {
  const anyQuestion = fc.record({
    within: anySpan,
    more: fc.record(
      {
        calendar: fc.constantFrom('cn', 'night', 'london', 'always'),
        dueOn: fc.constantFrom('endOfDay', 'sameTime'),
        usedUpAtClosing: fc.constantFrom('dueAtClosing', 'dueAtNextOpening'),
        fromRestDay: fc.constantFrom('countFromIt', 'rollFirst'),
      },
      { requiredKeys: [] },
    ),
    report: anyStart,
    pauses: anyPauses,
    asOf: anyAsOf,
  });

  it('no pause makes a deadline earlier', () => {
    fc.assert(
      fc.property(anyQuestion, anyPause, ({ within, more, report, pauses, asOf }, another) => {
        const clause = plainClause(within, more);
        const [none, some, all] = [[], pauses, [...pauses, ...another]].map((paused) =>
          dueOf(ask(clause, { log: inOrder([report, ...paused]) }, asOf, { reasons: 'none' })),
        );
        if (none === undefined) return;
        expect(some).toBeGreaterThanOrEqual(none);
        // The event that ends a pause may end one begun earlier, too.
        if (!another.some(({ event }) => Object.values(ENDS).includes(event as never)) && some !== undefined)
          expect(all).toBeGreaterThanOrEqual(some);
      }),
      times(2),
    );
  });

  it('a pause begun when it is due, or later, changes neither what is due nor how the clock stands', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 0, max: 100 }), ({ within, more, report, pauses }, after) => {
        const clause = plainClause(within, more);
        const before = ask(clause, { log: inOrder([report, ...pauses]) }, LAST + 40 * DAY);
        const due = dueOf(before);
        if (due === undefined || stateOf(before) !== 'breached') return;
        const shift = due + after * HOUR - epochMs(pauses[0]!.at);
        const later = pauses.map((event) => ({ ...event, at: instant(epochMs(event.at) + shift) }));
        if (later.some(({ at }) => epochMs(at) < due)) return;
        tried += 1;
        const asked = ask(clause, { log: inOrder([report, ...pauses, ...later]) }, LAST + 40 * DAY);
        expect(clockOf(asked).due).toEqual(clockOf(before).due);
        expect(clockOf(asked).state).toEqual(clockOf(before).state);
      }),
      times(1),
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('nothing becomes too late while the clock stands still', () => {
    fc.assert(
      fc.property(anyQuestion, ({ within, more, report, pauses, asOf }) => {
        const log = inOrder([report, ...pauses]);
        const finding = ask(plainClause(within, more), { log }, asOf);
        const due = dueOf(finding);
        if (stateOf(finding) === 'paused') expect(due).toBeGreaterThanOrEqual(asOf);
        if (stateOf(finding) !== 'breached') return;
        const open = new Set<string>();
        for (const { event, at } of log.filter(({ at }) => epochMs(at) <= due!)) {
          const [opens] = Object.entries(ENDS).find(([, ends]) => ends === event) ?? [];
          if (opens !== undefined) open.delete(opens);
          const isEndedAtOnce = log.some(
            (other) => other.at === at && other.event === ENDS[event as keyof typeof ENDS],
          );
          if (event in ENDS && epochMs(at) < due! && !isEndedAtOnce) open.add(event);
        }
        expect([...open]).toEqual([]);
      }),
    );
  });

  it('the order of their list means nothing', () => {
    fc.assert(
      fc.property(anyClause, anyLog, anyAsOf, (clause, log, asOf) => {
        const reversed = { ...clause, pausedBy: [...(clause.pausedBy ?? [])].reverse() } as SlaClause;
        expect(ask(reversed, { log }, asOf)).toEqual(ask(clause, { log }, asOf));
      }),
    );
  });
});

describe('law: breach', () => {
  it('no later event mends what was too late', () => {
    let tried = 0;
    fc.assert(
      fc.property(firm, anyLog, anyMoment, fc.integer({ min: 1, max: 60 }), (clause, log, at, later) => {
        const { metric, reopening } = clause;
        if (metric === 'nextResponse' || metric === 'progressUpdate') return;
        const facts = { item: { region: 'city' }, log };
        if (stateOf(ask(clause, facts, at, { reasons: 'none' })) !== 'breached') return;
        const isMended = ({ event, at: when }: Event) =>
          epochMs(when) > at &&
          (event === 'reported' || event === 'complained' || (event === 'reopened' && reopening === 'newCycle'));
        const kept = { ...facts, log: log.filter((event) => !isMended(event)) };
        tried += 1;
        for (const asOf of [at + 1, at + (later * HOUR) / 2, LAST + 30 * DAY])
          expect(stateOf(ask(clause, kept, asOf, { reasons: 'none' }))).toBe('breached');
      }),
      times(2),
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('a run that was too late stands among the cycles for good', () => {
    fc.assert(
      fc.property(firm, anyLog, anyMoment, (clause, log, at) => {
        const facts = {
          item: { region: 'city' },
          log: log.filter(
            ({ event, at: when }) => epochMs(when) <= at || (event !== 'reported' && event !== 'complained'),
          ),
        };
        const { cycles } = clockOf(ask(clause, facts, at, { reasons: 'none' }));
        const after = clockOf(ask(clause, facts, LAST + 30 * DAY, { reasons: 'none' })).cycles;
        if (cycles.outcome !== 'decided' || after.outcome !== 'decided') return;
        for (const [index, { state, from }] of cycles.value.entries()) {
          if (state === 'breached') expect(after.value[index]).toMatchObject({ from, state });
        }
      }),
    );
  });
});

describe('law: order', () => {
  it('of the log means nothing where every hour is known', () => {
    fc.assert(
      fc.property(
        anyClause,
        anyLog,
        anyAsOf,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (clause, log, asOf, keys) => {
          const shuffled = log
            .map((event, at) => [keys[at] ?? 0, event] as const)
            .sort(([a], [b]) => a - b)
            .map(([, event]) => event);
          expect(timed(ask(clause, { log: shuffled }, asOf))).toEqual(timed(ask(clause, { log }, asOf)));
        },
      ),
      times(1),
    );
  });
});
