import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Event } from '../../src/kernel/case/index.js';
import { compileSla, type SlaClause } from '../../src/sla/index.js';
import { times } from './arbitraries.js';
import { MINUTE, MONDAY, type SlowCase, slowly } from './slow-model.js';

const office = {
  hours: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00' },
  ],
} as const;
const both = (name: string) => ({ en: name, 'zh-CN': name });
const severities = [
  { id: 'urgent', name: both('urgent') },
  { id: 'ordinary', name: both('ordinary') },
];

/** A minute of two weeks; every other at an edge of the hours, where mistakes hide. */
const anyMinute = fc.oneof(
  fc.integer({ min: 0, max: 14 * 1440 }),
  fc
    .tuple(fc.integer({ min: 0, max: 13 }), fc.constantFrom(9, 12, 13, 17), fc.constantFrom(-1, 0, 0, 1))
    .map(([day, hour, more]) => day * 1440 + hour * 60 + more),
);
const anyTarget = fc.oneof(fc.integer({ min: 1, max: 1500 }), fc.constantFrom(180, 240, 420, 840));
const severity = fc.constantFrom('urgent', 'ordinary' as const);

const anyCase: fc.Arbitrary<SlowCase> = fc
  .record({
    start: anyMinute,
    target: fc.record({ urgent: anyTarget, ordinary: anyTarget }),
    first: severity,
    changes: fc.uniqueArray(fc.record({ at: anyMinute, severity }), { maxLength: 3, selector: ({ at }) => at }),
    policy: fc.constantFrom('fromStart', 'fromChange' as const),
    pauses: fc.array(
      fc.record({ from: anyMinute, length: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.constant(undefined)) }),
      {
        maxLength: 2,
      },
    ),
    asOf: fc.oneof(anyMinute, fc.constant(15 * 1440)),
    usedUpAtClosing: fc.constantFrom('dueAtClosing', 'dueAtNextOpening' as const),
    solved: fc.option(
      fc.record({ after: fc.integer({ min: 0, max: 3000 }), length: fc.integer({ min: 1, max: 3000 }) }),
      {
        nil: undefined,
      },
    ),
    done: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
  })
  .map(({ pauses, solved, done, asOf, ...given }) => {
    const { start } = given;
    const at = start + (solved?.after ?? 0);
    const reopened = at + (solved?.length ?? 0);
    const from = solved === undefined ? start : reopened;
    const end = done === undefined ? undefined : from + done;
    return {
      ...given,
      changes: given.changes.filter((change) => change.at > start && change.at <= asOf),
      pauses: pauses
        .filter(({ from: begins }) => begins <= asOf && (end === undefined || begins < end))
        .map(({ from: begins, length }) =>
          length === undefined ? { from: begins } : { from: begins, to: begins + length },
        ),
      ...(solved !== undefined && { solved: { at, reopened } }),
      ...(end !== undefined && end <= asOf && { done: end }),
      asOf,
    };
  })
  .filter(({ start, asOf, solved }) => asOf >= start && (solved === undefined || solved.reopened <= asOf));

const PAUSES = [
  ['paused', 'resumed'],
  ['suspended', 'suspensionEnded'],
] as const;

function instant(minute: number): string {
  return new Date(MONDAY + minute * MINUTE).toISOString();
}

/** The case as a log; each pause has a name of its own. */
function logOf({ start, first, changes, pauses, solved, done, asOf }: SlowCase): readonly Event[] {
  const pausing = pauses.flatMap(({ from, to }, index): readonly Event[] => [
    { event: PAUSES[index]![0], at: instant(from) },
    ...(to === undefined ? [] : [{ event: PAUSES[index]![1], at: instant(to) }]),
  ]);
  const events: readonly Event[] = [
    { event: 'reported', at: instant(start), severity: first },
    ...changes.map(({ at, severity: to }): Event => ({ event: 'severityChanged', at: instant(at), severity: to })),
    ...pausing,
    ...(solved === undefined ? [] : [{ event: 'resolved', at: instant(solved.at) } as const]),
    ...(solved === undefined ? [] : [{ event: 'reopened', at: instant(solved.reopened) } as const]),
    ...(done === undefined ? [] : [{ event: 'resolved', at: instant(done) } as const]),
  ];
  return events.filter(({ at }) => at <= instant(asOf));
}

it('clocks of working time agree with a model that counts minute by minute', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyCase, (given) => {
      const clause: SlaClause = {
        id: 'it',
        metric: 'resolution',
        within: {
          bySeverity: {
            urgent: { workingMinutes: given.target.urgent },
            ordinary: { workingMinutes: given.target.ordinary },
          },
        },
        calendar: 'office',
        pausedBy: ['paused', 'suspended'],
        severityChange: given.policy,
        usedUpAtClosing: given.usedUpAtClosing,
      };
      const judge = compileSla([clause], { zone: 'UTC', calendars: { office }, sla: { severities } });
      const { it: clock } = judge({ log: logOf(given) }, { asOf: instant(given.asOf), reasons: 'none' }).clocks;
      const { due, used, state } = slowly(given);
      seen.add(state);
      expect([clock?.due, clock?.used, clock?.state]).toEqual([
        { outcome: 'decided', value: instant(due).replace('.000Z', 'Z') },
        { outcome: 'decided', value: { workingMs: used * MINUTE } },
        { outcome: 'decided', value: state === 'breached' ? { state, open: given.done === undefined } : { state } },
      ]);
    }),
    times(3),
  );
  expect([...seen].sort()).toEqual(['breached', 'met', 'paused', 'running']);
});
