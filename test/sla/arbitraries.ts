import fc from 'fast-check';
import type { Case, Event, EventName } from '../../src/kernel/case/index.js';
import { METRICS } from '../../src/kernel/case/index.js';
import { civilDateAt, epochMs, type RestDays } from '../../src/kernel/time/index.js';
import { cnRestDays } from '../../src/packs/cn/calendar.js';
import { compileSla, type SlaClause, type SlaContext, type SlaFinding } from '../../src/sla/index.js';
import { ORDER_AT_ONE_INSTANT } from '../../src/sla/metrics.js';
import { sharedCalendars } from './given.js';

export const ZONE = 'Asia/Shanghai';
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** Three weeks around the Dragon Boat Festival of 2025, which is 31 May to 2 June. */
export const FIRST = epochMs('2025-05-26T00:00:00+08:00');
export const LAST = epochMs('2025-06-15T00:00:00+08:00');

/** A moment as the log writes it. */
export function instant(ms: number): string {
  return new Date(ms).toISOString();
}

/** A moment of those weeks on the half hour: coarse enough that many coincide. */
export const anyMoment = fc
  .integer({ min: 0, max: (LAST - FIRST) / (HOUR / 2) })
  .map((half) => FIRST + (half * HOUR) / 2);

/** A moment of evaluation: on the half hour, a millisecond to either side, or much later. */
export const anyAsOf = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(anyMoment, fc.constantFrom(0, 0, 1, -1)).map(([ms, edge]) => ms + edge) },
  { weight: 1, arbitrary: fc.integer({ min: LAST, max: LAST + 30 * DAY }) },
);

const severity = fc.constantFrom('urgent', 'ordinary');
const calm: readonly EventName[] = [
  'contacted',
  'answered',
  'updated',
  'remoteFailed',
  'dispatched',
  'arrived',
  'workaroundGiven',
  'resolved',
  'repaired',
  'reopened',
  'handedIn',
  'complaintAnswered',
  'complaintSettled',
];

/** The pauses, each with the event that ends it. */
export const pauseNames = ['paused', 'customerAwaited', 'partsAwaited', 'suspended'] as const;
const pausing: readonly EventName[] = [...pauseNames, 'resumed', 'customerReplied', 'partsSupplied', 'suspensionEnded'];

function happening(name: fc.Arbitrary<EventName>): fc.Arbitrary<Event> {
  return fc.record({ event: name, at: anyMoment.map(instant) });
}

const pauseEvent = happening(fc.constantFrom(...pausing));
const change: fc.Arbitrary<Event> = fc.record({
  event: fc.constant<EventName>('severityChanged'),
  at: anyMoment.map(instant),
  severity,
});
const agreed: fc.Arbitrary<Event> = fc.record(
  {
    event: fc.constantFrom<EventName>('appointmentAgreed', 'delayNotified'),
    at: anyMoment.map(instant),
    for: fc.oneof(
      anyMoment.map(instant),
      anyMoment.map((ms) => civilDateAt(ms, ZONE)),
    ),
    metric: fc.constantFrom(...METRICS),
  },
  { requiredKeys: ['event', 'at', 'for'] },
);

/** The event with which a claim begins, in the first week. */
export const anyReport: fc.Arbitrary<Event> = fc.record(
  {
    event: fc.constantFrom<EventName>('reported', 'reported', 'reported', 'complained'),
    at: fc.integer({ min: 0, max: 14 * 24 }).map((half) => instant(FIRST + (half * HOUR) / 2)),
    severity,
  },
  { requiredKeys: ['event', 'at'] },
);

/** One of the events of a log, but no report. */
export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: happening(fc.constantFrom(...calm)) },
  { weight: 5, arbitrary: pauseEvent },
  { weight: 2, arbitrary: change },
  { weight: 2, arbitrary: agreed },
);

/** A log of any order of events, also a contradictory one; no event is told twice at one instant. */
export const anyLog: fc.Arbitrary<readonly Event[]> = fc
  .tuple(anyReport, fc.array(anyEvent, { maxLength: 9 }), fc.array(anyReport, { maxLength: 1 }))
  .map(([report, events, more]) => inOrder(onceEach([report, ...events, ...more])));

function onceEach(events: readonly Event[]): readonly Event[] {
  const told = new Map(events.map((event) => [`${event.event} ${event.at}`, event]));
  return [...told.values()];
}

/** A log as it happened; events of one instant in the order in which clocks read them. */
export function inOrder(log: readonly Event[]): readonly Event[] {
  const rank = ({ event }: Event) => ORDER_AT_ONE_INSTANT.indexOf(event);
  return [...log].sort((a, b) => epochMs(a.at) - epochMs(b.at) || rank(a) - rank(b));
}

/** A target in time: elapsed, or worked. */
export const anyTimeSpan = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((hours) => ({ hours })),
  fc.integer({ min: 0, max: 300 }).map((minutes) => ({ minutes })),
  fc.integer({ min: 0, max: 20 }).map((workingHours) => ({ workingHours })),
  fc.integer({ min: 0, max: 300 }).map((workingMinutes) => ({ workingMinutes })),
);

/** A target of any unit. */
export const anySpan = fc.oneof(
  { weight: 4, arbitrary: anyTimeSpan },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }).map((workingDays) => ({ workingDays })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map((days) => ({ days })) },
  { weight: 1, arbitrary: fc.constant({ weeks: 1 }) },
);

const anyTarget = fc.oneof(
  { weight: 3, arbitrary: anySpan },
  {
    weight: 2,
    arbitrary: fc
      .record({ urgent: anySpan, ordinary: anySpan }, { requiredKeys: ['urgent'] })
      .map((bySeverity) => ({ bySeverity })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ of: fc.record({ city: anySpan }), otherwise: anySpan }, { requiredKeys: ['of'] })
      .map((target) => ({ by: 'item.region', ...target })),
  },
);

const anyWarning = fc.oneof(
  fc.constantFrom('0%', '50%', '80%', '100%').map((share) => ({ share })),
  fc
    .constantFrom({ hours: 2 }, { minutes: 15 }, { workingHours: 3 }, { workingDays: 1 }, { days: 1 })
    .map((before) => ({ before })),
);

/** The terms of a service level, every choice stated or not. */
export const anyClause: fc.Arbitrary<SlaClause> = fc
  .record(
    {
      metric: fc.constantFrom('resolution', 'arrival', 'firstResponse', ...METRICS),
      within: anyTarget,
      severities: fc.constant(['urgent']),
      promise: fc.constantFrom('firm', 'firm', 'asARule'),
      calendar: fc.constantFrom('cn', 'cn', 'night', 'always', 'london', { both: ['cn', 'london'] }),
      from: fc.constantFrom('arrived', 'handedIn', 'remoteFailed'),
      usedUpAtClosing: fc.constantFrom('dueAtClosing', 'dueAtNextOpening'),
      fromRestDay: fc.constantFrom('countFromIt', 'rollFirst'),
      dueOn: fc.constantFrom('endOfDay', 'sameTime'),
      cutOff: fc.record(
        {
          at: fc.constantFrom('17:00', '18:00'),
          zone: fc.constantFrom('Europe/London', 'America/New_York'),
          exactly: fc.constantFrom('inTime', 'late'),
        },
        { requiredKeys: ['at'] },
      ),
      pausedBy: fc.subarray([...pauseNames], { minLength: 1 }),
      severityChange: fc.constantFrom('fromStart', 'fromChange', 'byShare'),
      reopening: fc.constantFrom('pause', 'newCycle'),
      appointment: fc.constantFrom('replaces', 'keeps'),
      delayNotice: fc.constantFrom('informs', 'extends'),
      warnings: fc.array(anyWarning, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['metric', 'within', 'calendar', 'pausedBy'] },
  )
  .map((terms) => ({ id: 'it', ...terms }) as SlaClause);

/** One clause in which time alone is counted, with every pause. */
export function plainClause(within: object, more: object = {}): SlaClause {
  return { id: 'it', metric: 'resolution', within, calendar: 'cn', pausedBy: [...pauseNames], ...more } as SlaClause;
}

const both = (name: string) => ({ en: name, 'zh-CN': name });

const in2025 = (date: string) => date.startsWith('2025');

/** The rest days of one year: all that the logs need. */
const restDays: RestDays = {
  firstYear: 2025,
  lastYear: 2025,
  holidays: cnRestDays.holidays.filter(({ date }) => in2025(date)),
  makeUpDays: cnRestDays.makeUpDays.filter(in2025),
};

/** What all clauses here share. */
const context: SlaContext = {
  zone: ZONE,
  restDays,
  calendars: { ...sharedCalendars, cn: { ...sharedCalendars.cn!, restDays } },
  sla: {
    severities: [
      { id: 'urgent', name: both('urgent') },
      { id: 'ordinary', name: both('ordinary') },
    ],
  },
};

const judges = new WeakMap<SlaClause, ReturnType<typeof compileSla>>();

/** What one clause says of a case; each clause is made ready once. */
export function ask(
  clause: SlaClause,
  facts: Case,
  asOf: number,
  more: { needs?: 'witnesses'; reasons?: 'none' } = {},
): SlaFinding {
  const judge = judges.get(clause) ?? compileSla([clause], contextOf(clause));
  judges.set(clause, judge);
  return judge(facts, { asOf: instant(asOf), ...more });
}

function contextOf(clause: SlaClause): SlaContext {
  const text = JSON.stringify(clause.calendar);
  const named = Object.entries(context.calendars ?? {}).filter(([name]) => text.includes(`"${name}"`));
  return { ...context, calendars: Object.fromEntries(named) };
}

/** So many times as often as properties run by themselves. */
export function times(factor: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(factor * (fc.readConfigureGlobal().numRuns ?? 100)) };
}
