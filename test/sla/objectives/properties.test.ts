import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/kernel/answer/index.js';
import type { SlaClause } from '../../../src/sla/index.js';
import {
  type AttainedTime,
  evaluateObjectives,
  type JudgedCase,
  type ObjectiveAnswers,
  type ObjectiveClause,
  type ObjectiveRecords,
} from '../../../src/sla/objectives/index.js';
import {
  atLeast,
  cases,
  caseWith,
  choices,
  type DrawnOutage,
  drawnOutage,
  MINUTES,
  minute,
  outageOf,
  runState,
  START,
  survey,
} from './arbitraries.js';

const clocks: readonly SlaClause[] = [{ id: 'answer', metric: 'firstResponse', within: { hours: 1 } }];
const exclusions = [{ id: 'storm', from: ['objective'] }];
const calendars = {
  office: { hours: [{ days: [1, 2, 3, 4, 5] as const, from: '09:00', to: '18:00' }] },
  nights: { hours: [{ days: [1, 2, 3, 4, 5, 6, 7] as const, from: '16:00', to: '20:00' }] },
};
const END = '2025-04-01T00:00:00+08:00';

function answersOf(terms: object, records: Omit<ObjectiveRecords, 'period'> & Partial<ObjectiveRecords>, asOf = END) {
  const objective = { id: 'objective', per: 'month', ...terms } as ObjectiveClause;
  const context = { zone: 'Asia/Shanghai', calendars, clocks, exclusions: exclusions as never, asOf };
  const finding = evaluateObjectives([objective], { period: '2025-03', ...records }, context);
  return { finding, answers: finding.objectives.objective as ObjectiveAnswers };
}

const attainment = (terms: object, all: readonly JudgedCase[]) =>
  answersOf({ metric: 'attainment', of: ['answer'], ...terms }, { cases: all }).answers;

/** The least and the greatest share that are possible, in a hundredth of a percent. */
function bounds({ range }: ObjectiveAnswers): readonly [number, number] | undefined {
  if (range.outcome !== 'decided' || range.value === 'notApplicable') return undefined;
  const { least, most } = range.value;
  return [Number.parseFloat(least), Number.parseFloat(most)];
}

describe('attainment', () => {
  it.each([
    ['met', 1],
    ['breached', -1],
  ] as const)('a further run that is %s moves the share one way only', (state, way) => {
    fc.assert(
      fc.property(cases, choices, (all, terms) => {
        const before = bounds(attainment({ atLeast: '95%', ...terms }, all));
        const after = bounds(attainment({ atLeast: '95%', ...terms }, [...all, caseWith('further', [state])]));
        if (before === undefined || after === undefined) return;
        for (const side of [0, 1] as const) expect((after[side] - before[side]) * way).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a further run that is met never makes an objective fail that was kept, nor one that is missed the other way', () => {
    fc.assert(
      fc.property(cases, choices, atLeast, (all, terms, least) => {
        const kept = (more: readonly JudgedCase[]) => attainment({ atLeast: least, ...terms }, [...all, ...more]).kept;
        const was = kept([]);
        if (was.outcome !== 'decided' || was.value === 'notApplicable') return;
        expect(kept([caseWith('further', [was.value ? 'met' : 'breached'])])).toEqual(was);
      }),
    );
  });

  it('does not turn on the order of cases', () => {
    const shuffled = cases.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, choices, ([all, other], terms) => {
        expect(attainment({ atLeast: '95%', ...terms }, other)).toEqual(attainment({ atLeast: '95%', ...terms }, all));
      }),
    );
  });

  it('is no more and no less than counting says', () => {
    fc.assert(
      fc.property(fc.array(runState, { maxLength: 20 }), choices, atLeast, (states, terms, least) => {
        const { attained, kept } = attainment(
          { atLeast: least, ...terms },
          states.map((state, index) => caseWith(`c${index}`, [state])),
        );
        const counted = states.flatMap((state) => {
          const choice = state === 'excused' ? terms.excused : state === 'running' ? terms.unfinished : state;
          return choice === 'met' || choice === 'breached' ? [choice] : [];
        });
        const met = counted.filter((state) => state === 'met').length;
        if (counted.length === 0) expect([told(attained), told(kept)]).toEqual(['notApplicable', 'notApplicable']);
        else {
          expect(told(attained)).toMatchObject({ met, counted: counted.length });
          expect(told(kept)).toBe(met * 1000 >= Math.round(Number.parseFloat(least) * 10) * counted.length);
        }
      }),
    );
  });

  it('learning how an unknown run ended overturns nothing and leaves the share within its bounds', () => {
    fc.assert(
      fc.property(cases, choices, atLeast, fc.constantFrom('met', 'breached', 'excused'), (all, terms, least, end) => {
        const learned = all.map((one) => (one.id.startsWith('u') ? caseWith(one.id, [end as 'met']) : one));
        expectWithin(attainment({ atLeast: least, ...terms }, all), attainment({ atLeast: least, ...terms }, learned));
      }),
    );
  });
});

const availability = (terms: object, outages: readonly object[], asOf?: string) =>
  answersOf(
    { metric: 'availability', atLeast: '99%', ...terms },
    { period: { from: '2025-03-03', through: '2025-03-05' }, outages: outages as never },
    asOf,
  );

const timeTerms = fc.record(
  {
    serviceHours: fc.constantFrom('24x7', 'office'),
    maintenance: fc.constant('nights'),
    plannedMaintenance: fc.constantFrom('leftOut', 'counted'),
    excused: fc.constantFrom('leftOut', 'up', 'down'),
  },
  { requiredKeys: [] },
);
const outages = fc.array(drawnOutage, { maxLength: 6 });
const anyMask = fc.integer({ min: 0, max: 4095 });
const nowMinute = fc.integer({ min: -100, max: MINUTES + 500 });

describe('availability', () => {
  it('is what going through the period minute by minute gives', () => {
    fc.assert(
      fc.property(outages, timeTerms, nowMinute, (drawn, terms, now) => {
        const { attained } = availability(terms, drawn.map(outageOf), minute(now)).answers;
        const slow = minuteByMinute(drawn, terms, now);
        const counted = slow.up + slow.down;
        const { share: _share, ...parts } = counted === 0 ? { share: '' } : (told(attained) as AttainedTime);
        if (counted === 0) expect(told(attained)).toBe('notApplicable');
        else
          expect(parts).toEqual({
            serviceMs: counted * 60_000,
            upMs: slow.up * 60_000,
            downMs: slow.down * 60_000,
            closedMs: slow.closed * 60_000,
            maintenanceMs: slow.maintenance * 60_000,
            excusedMs: slow.excused * 60_000,
          });
      }),
    );
  });

  it('lies between nothing and the whole, and its parts add up to the time measured', () => {
    fc.assert(
      fc.property(outages, timeTerms, nowMinute, (drawn, terms, now) => {
        const { attained } = availability(terms, drawn.map(outageOf), minute(now)).answers;
        const value = told(attained);
        if (value === 'notApplicable') return;
        const { share, upMs, downMs, serviceMs, closedMs, maintenanceMs, excusedMs } = value as AttainedTime;
        expect(Number.parseFloat(share)).toBeGreaterThanOrEqual(0);
        expect(Number.parseFloat(share)).toBeLessThanOrEqual(100);
        expect(upMs + downMs).toBe(serviceMs);
        expect(serviceMs + closedMs + maintenanceMs + excusedMs).toBe(Math.min(now, MINUTES) * 60_000);
      }),
    );
  });

  it('does not change when an outage is told in two that adjoin, nor by the order in which outages are told', () => {
    fc.assert(
      fc.property(
        outages,
        timeTerms,
        nowMinute,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (drawn, terms, now, at) => {
          const split = drawn.flatMap((outage): readonly DrawnOutage[] => {
            if (outage.to === null) return [outage];
            const middle = outage.from + Math.floor((outage.to - outage.from) * at);
            return [
              { ...outage, from: middle },
              { ...outage, to: middle },
            ];
          });
          const { leftOut: _one, ...whole } = availability(terms, drawn.map(outageOf), minute(now)).answers;
          const { leftOut: _two, ...parts } = availability(terms, split.reverse().map(outageOf), minute(now)).answers;
          expect(parts).toEqual(whole);
        },
      ),
    );
  });

  it('learning when an outage ended, and whether it is excused, overturns nothing', () => {
    fc.assert(
      fc.property(outages, timeTerms, nowMinute, atLeast, anyMask, (drawn, terms, now, least, mask) => {
        const hidden = hiding(drawn, mask);
        const agreed = { ...terms, atLeast: least };
        expectWithin(
          availability(agreed, hidden, minute(now)).answers,
          availability(agreed, drawn.map(outageOf), minute(now)).answers,
        );
      }),
    );
  });

  it('answers nothing else until changesAt, and something else then', () => {
    const later = fc.integer({ min: 0, max: MINUTES });
    const mask = fc.oneof(fc.constant(0), anyMask);
    fc.assert(
      fc.property(outages, timeTerms, nowMinute, later, mask, (drawn, terms, now, more, hidden) => {
        const told = hiding(drawn, hidden);
        const { finding } = availability(terms, told, minute(now));
        const grows = new Set(finding.accruing?.map((path) => path.split('.').at(-1)));
        const at = (ms: number) => {
          const { answers } = availability(terms, told, new Date(ms).toISOString());
          return Object.fromEntries(Object.entries(answers).filter(([name]) => !grows.has(name)));
        };
        const first = at(START + now * 60_000);
        const changes = finding.changesAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(finding.changesAt);
        expect(at(Math.min(START + (now + more) * 60_000, changes - 1))).toEqual(first);
        if (Number.isFinite(changes)) expect(at(changes)).not.toEqual(first);
      }),
    );
  });
});

describe('satisfaction', () => {
  const satisfaction = (terms: object, surveys: ObjectiveRecords['surveys'] & object, asOf?: string) =>
    answersOf({ metric: 'satisfaction', atLeast: '90%', ...terms }, { surveys }, asOf);
  const surveys = fc.array(survey, { maxLength: 15 });

  it('rises with a satisfied answer and falls with another, whatever the order', () => {
    fc.assert(
      fc.property(surveys, (all) => {
        const before = bounds(satisfaction({}, all).answers);
        for (const [satisfied, way] of [
          [true, 1],
          [false, -1],
        ] as const) {
          const after = bounds(satisfaction({}, [{ at: '2025-03-09', satisfied }, ...[...all].reverse()]).answers);
          if (before === undefined || after === undefined) continue;
          for (const side of [0, 1] as const) expect((after[side] - before[side]) * way).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('learning an answer overturns nothing', () => {
    fc.assert(
      fc.property(
        surveys,
        atLeast,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(true, false, null),
        (all, least, leastAnswers, end) => {
          const learned = all.map((one) => (one.satisfied === undefined ? { ...one, satisfied: end } : one));
          const terms = { atLeast: least, leastAnswers };
          expectWithin(satisfaction(terms, all).answers, satisfaction(terms, learned).answers);
        },
      ),
    );
  });

  it('answers nothing else until changesAt, and something else then', () => {
    fc.assert(
      fc.property(surveys, fc.integer({ min: 1, max: 31 }), (all, day) => {
        const asOf = `2025-03-${String(day).padStart(2, '0')}T12:00:00+08:00`;
        const { finding, answers } = satisfaction({}, all, asOf);
        if (finding.changesAt === undefined) expect(satisfaction({}, all).answers).toEqual(answers);
        else {
          const just = new Date(Date.parse(finding.changesAt) - 1).toISOString();
          expect(satisfaction({}, all, just).answers).toEqual(answers);
          expect(satisfaction({}, all, finding.changesAt).answers).not.toEqual(answers);
        }
      }),
    );
  });
});

/** Outages of which some ends, and some excuses, are not told. */
function hiding(drawn: readonly DrawnOutage[], mask: number): readonly object[] {
  return drawn.map((outage, index) => {
    const { from, to, excused } = outageOf(outage);
    return { from, ...(mask & (1 << index) ? {} : { to }), ...(mask & (64 << index) ? {} : { excused }) };
  });
}

function told<T>(answer: Answer<T>): T | undefined {
  return answer.outcome === 'decided' ? answer.value : undefined;
}

/** What was decided stays so when more is known, and the share lies where it had to lie. */
function expectWithin(before: ObjectiveAnswers, after: ObjectiveAnswers): void {
  if (before.kept.outcome === 'decided') expect(after.kept).toEqual(before.kept);
  if (before.attained.outcome === 'decided') expect(after.attained).toEqual(before.attained);
  if (before.leftOut.outcome === 'decided') expect(after.leftOut).toEqual(before.leftOut);
  const [wide, narrow] = [bounds(before), bounds(after)];
  if (wide === undefined || narrow === undefined) return;
  expect(narrow[0]).toBeGreaterThanOrEqual(wide[0]);
  expect(narrow[1]).toBeLessThanOrEqual(wide[1]);
}

/** Every minute of the period until now, by what it counts as: the slow way. */
function minuteByMinute(drawn: readonly DrawnOutage[], terms: { [key: string]: string }, now: number) {
  const count = { up: 0, down: 0, closed: 0, maintenance: 0, excused: 0 };
  for (let at = 0; at < Math.min(MINUTES, now); at += 1) {
    const lasting = drawn.filter(({ from, to }) => from <= at && at < (to ?? now));
    count[countsAs(at, lasting, terms)] += 1;
  }
  return count;
}

function countsAs(at: number, lasting: readonly DrawnOutage[], terms: { [key: string]: string }) {
  const hour = Math.floor((at % 1440) / 60);
  const isOpen = terms.serviceHours !== 'office' || (hour >= 9 && hour < 18);
  const isMaintenance = terms.maintenance === 'nights' && terms.plannedMaintenance !== 'counted';
  if (!isOpen) return 'closed';
  if (isMaintenance && hour >= 16 && hour < 20) return 'maintenance';
  if (lasting.some(({ excused }) => !excused)) return 'down';
  if (lasting.length === 0 || terms.excused === 'up') return 'up';
  return terms.excused === 'down' ? 'down' : 'excused';
}
