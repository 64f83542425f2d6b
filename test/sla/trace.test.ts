import { describe, expect, it } from 'vitest';
import { compileSla, evaluateSla, MissingCalendarError, type SlaClause } from '../../src/sla/index.js';
import { findingOf, type Row, sharedCalendars } from './given.js';

const four = { metric: 'resolution', within: { workingHours: 4 }, calendar: 'office' };
const both = (name: string) => ({ en: name, 'zh-CN': name });
const severities = [
  { id: 'urgent', name: both('urgent') },
  { id: 'ordinary', name: both('ordinary') },
];

/** An event of 2025 in Shanghai: `happened('reported', '06-03 09:00')`; on a day alone without the hour. */
function happened(event: string, at: string, more: object = {}): object {
  const [date, time] = at.split(' ');
  return { event, at: time === undefined ? `2025-${date}` : `2025-${date}T${time}:00+08:00`, ...more };
}

function findingFor(clause: object, log: readonly object[], asOf: string, more: Partial<Row> = {}) {
  const [date, time] = asOf.split(' ');
  return findingOf({ id: 'row', clause, log, asOf: `2025-${date}T${time}:00+08:00`, is: {}, why: '', ...more });
}

function stepsOf(rule: string, ...question: Parameters<typeof findingFor>) {
  return (findingFor(...question).why ?? []).filter((step) => step.rule === rule);
}

describe('the reasons of a service level', () => {
  const reported = happened('reported', '06-03 09:00');

  it('say how many events have not happened yet', () => {
    const log = [reported, happened('resolved', '06-04 09:00')];
    expect(stepsOf('sla.laterEvents', four, log, '06-03 10:00')).toMatchObject([{ gave: { count: 1 } }]);
    expect(stepsOf('sla.laterEvents', four, log, '06-04 10:00')).toEqual([]);
  });

  it('tell from when, how long, until when, and what ended it', () => {
    const log = [reported, happened('resolved', '06-03 11:00')];
    const why = findingFor(four, log, '06-04 10:00').why ?? [];
    expect(why.map(({ rule, held }) => [rule, held])).toEqual([
      ['sla.start', 'held'],
      ['sla.target', 'held'],
      ['sla.calendar', 'held'],
      ['sla.due', 'held'],
      ['sla.end', 'held'],
      ['sla.state', 'held'],
    ]);
    expect(why.map(({ gave }) => gave)).toEqual([
      { event: 'reported', start: '2025-06-03T09:00:00+08:00' },
      { within: { workingHours: 4 } },
      { calendars: ['office'] },
      { due: '2025-06-03T13:00:00+08:00' },
      { event: 'resolved', end: '2025-06-03T11:00:00+08:00' },
      { state: 'met' },
    ]);
  });

  it('tell a last day that moved, for it was a rest day', () => {
    const clause = { metric: 'resolution', within: { months: 1 } };
    const [rolled] = stepsOf('sla.rolled', clause, [happened('reported', '06-06 09:00')], '06-10 10:00');
    expect(rolled).toMatchObject({ gave: { lastDay: '2025-07-06' } });
    expect(stepsOf('sla.rolled', clause, [happened('reported', '06-09 09:00')], '06-10 10:00')).toEqual([]);
  });

  it('tell the severity when the time began to run, not when the fault was reported', () => {
    const clause = {
      metric: 'resolution',
      from: 'arrived',
      within: { bySeverity: { urgent: { hours: 2 }, ordinary: { hours: 8 } } },
    };
    const log = [
      happened('reported', '06-03 09:00', { severity: 'ordinary' }),
      happened('severityChanged', '06-03 10:00', { severity: 'urgent' }),
      happened('arrived', '06-03 11:00'),
    ];
    expect(stepsOf('sla.severity', clause, log, '06-03 12:00')).toMatchObject([{ gave: { severity: 'urgent' } }]);
    expect(stepsOf('sla.target', clause, log, '06-03 12:00')).toMatchObject([{ gave: { within: { hours: 2 } } }]);
  });

  it('tell that nothing has begun, or that nobody knows', () => {
    expect(stepsOf('sla.start', four, [], '06-03 10:00')).toMatchObject([{ held: 'not', gave: { start: null } }]);
    const { log: _none, ...unknown } = { log: undefined, case: {} };
    const [start] = findingOf({ id: 'row', clause: four, asOf: '2025-06-03T10:00:00Z', is: {}, why: '', ...unknown })
      .why!;
    expect(start).toMatchObject({ rule: 'sla.start', held: 'unknown' });
  });

  it('tell what counts as received later, and by what', () => {
    const cutOff = { metric: 'firstResponse', within: { workingDays: 1 }, calendar: 'office', cutOff: { at: '18:00' } };
    const evening = [happened('reported', '06-06 18:01')];
    const received = '2025-06-09T09:00:00+08:00';
    expect(stepsOf('sla.cutOff', cutOff, evening, '06-06 20:00')).toMatchObject([
      { gave: { cutOff: '18:00', received } },
    ]);
    const rolled = { ...cutOff, fromRestDay: 'rollFirst' };
    expect(stepsOf('sla.restDay', rolled, [happened('reported', '06-07 10:00')], '06-07 20:00')).toMatchObject([
      { gave: { received } },
    ]);
    expect(stepsOf('sla.cutOff', cutOff, [reported], '06-06 20:00')).toEqual([]);
  });

  it('tell each pause, and whether it lasts', () => {
    const clause = { ...four, pausedBy: ['paused', 'customerAwaited'] };
    const log = [
      reported,
      happened('paused', '06-03 10:00'),
      happened('resumed', '06-03 10:30'),
      happened('customerAwaited', '06-03 11:00'),
    ];
    const [over, lasting] = stepsOf('sla.pause', clause, log, '06-03 12:00');
    expect(over).toMatchObject({ held: 'held', gave: { event: 'paused', until: '2025-06-03T10:30:00+08:00' } });
    expect(lasting).toMatchObject({ held: 'unknown', gave: { event: 'customerAwaited', until: null } });
    const [, ended] = stepsOf('sla.pause', clause, [...log, happened('resolved', '06-03 12:00')], '06-04 12:00');
    expect(ended).toMatchObject({ held: 'held', gave: { until: '2025-06-03T12:00:00+08:00' } });
  });

  it('tell each change that counted, with what was due from then on', () => {
    const clause = {
      ...four,
      within: { bySeverity: { urgent: { workingHours: 2 }, ordinary: { workingHours: 8 } } },
      delayNotice: 'extends',
    };
    const log = [
      happened('reported', '06-03 09:00', { severity: 'ordinary' }),
      happened('severityChanged', '06-03 10:00', { severity: 'urgent' }),
      happened('delayNotified', '06-03 10:30', { for: '2025-06-04T10:00:00+08:00' }),
      happened('appointmentAgreed', '06-03 10:45', { for: '2025-06-05', metric: 'resolution' }),
      happened('appointmentAgreed', '06-03 10:50', { for: '2025-06-05' }),
    ];
    const why = findingFor(clause, log, '06-03 12:00', { context: { sla: { severities } } }).why ?? [];
    expect(
      why.map(({ rule, gave }) => [rule, (gave as { due?: string }).due]).filter(([, due]) => due !== undefined),
    ).toEqual([
      ['sla.severityChange', '2025-06-03T11:00:00+08:00'],
      ['sla.delayNotice', '2025-06-04T10:00:00+08:00'],
      ['sla.appointment', '2025-06-05T23:59:59.999+08:00'],
      ['sla.due', '2025-06-05T23:59:59.999+08:00'],
    ]);
  });

  it('name the years that are counted provisionally, also when asked in a year that is not known', () => {
    const clause = { metric: 'arrival', within: { workingDays: 3 }, calendar: 'cnProvisional' };
    const log = [{ event: 'reported', at: '2026-12-30T10:00:00+08:00' }];
    const asked = { asOf: '2027-01-02T10:00:00+08:00' };
    expect(stepsOf('sla.provisional', clause, log, '06-03 10:00', asked)).toMatchObject([
      { gave: { years: ['2027'] } },
    ]);
    const refusing = { ...clause, calendar: 'cn', within: { workingDays: 1 } };
    expect(stepsOf('sla.provisional', refusing, log, '06-03 10:00', asked)).toEqual([]);
  });

  it('are left out where none are wanted, and the answers are the same', () => {
    const clause = { id: 'it', ...four } as SlaClause;
    const judge = compileSla([clause], { zone: 'Asia/Shanghai', calendars: { office: sharedCalendars.office! } });
    const facts = { log: [{ event: 'reported', at: '2025-06-03T09:00:00+08:00' }] } as const;
    const asOf = '2025-06-03T10:00:00+08:00';
    const { why, timelines, ...full } = judge(facts, { asOf });
    expect(judge(facts, { asOf, reasons: 'none' })).toEqual(full);
    expect([why, timelines].includes(undefined)).toBe(false);
  });
});

describe('the witnesses of a need', () => {
  it('show a severity that would change the answer', () => {
    const row: Row = {
      id: 'row',
      clause: { metric: 'firstResponse', within: { bySeverity: { urgent: { hours: 2 }, ordinary: { hours: 24 } } } },
      context: { sla: { severities } },
      log: [happened('reported', '06-06 16:00')],
      asOf: '2025-06-06T19:00:00+08:00',
      is: {},
      why: '',
    };
    expect(findingOf(row, 'witnesses').clocks.it?.state).toEqual({
      outcome: 'undetermined',
      needs: [
        {
          fact: 'claim.severity',
          witness: {
            given: {},
            one: { value: 'urgent', answer: { state: 'breached', open: true } },
            other: { value: 'ordinary', answer: { state: 'running' } },
          },
        },
      ],
      exact: true,
    });
  });
});

describe('the timeline of a service level', () => {
  const short = (clause: object, log: readonly object[], asOf: string) => {
    const { it: timeline } = findingFor(clause, log, asOf).timelines ?? {};
    return timeline?.segments.map(({ from, to, kind, why }) => [from.slice(5, 16), to.slice(5, 16), kind, why]);
  };

  it('is cut by hours and pauses; of pauses that overlap the first tells why', () => {
    const log = [
      happened('reported', '06-03 16:00'),
      happened('customerAwaited', '06-04 10:00'),
      happened('paused', '06-04 11:00'),
      happened('customerReplied', '06-04 11:30'),
      happened('resumed', '06-04 12:00'),
    ];
    expect(short({ ...four, pausedBy: ['paused', 'customerAwaited'] }, log, '06-04 12:30')).toEqual([
      ['06-03T16:00', '06-03T18:00', 'counted', 'hours'],
      ['06-03T18:00', '06-04T09:00', 'skipped', 'closed'],
      ['06-04T09:00', '06-04T10:00', 'counted', 'hours'],
      ['06-04T10:00', '06-04T12:00', 'paused', 'customerAwaited'],
      ['06-04T12:00', '06-04T13:00', 'counted', 'hours'],
    ]);
  });

  it('tells of pauses begun at one instant the same one, in whatever order the clause names them', () => {
    const log = ['reported', 'customerAwaited', 'paused'].map((event) => happened(event, '06-03 10:00'));
    for (const pausedBy of [
      ['paused', 'customerAwaited'],
      ['customerAwaited', 'paused'],
    ])
      expect(short({ ...four, pausedBy }, log, '06-03 12:00')?.[0]).toEqual([
        '06-03T10:00',
        '06-03T12:00',
        'paused',
        'paused',
      ]);
  });

  it('skips what lies before the start counts as received', () => {
    const clause = { metric: 'firstResponse', within: { hours: 24 }, calendar: 'office', cutOff: { at: '17:00' } };
    expect(short(clause, [happened('reported', '06-06 17:30')], '06-08 12:00')).toEqual([
      ['06-06T17:30', '06-09T09:00', 'skipped', 'closed'],
      ['06-09T09:00', '06-10T09:00', 'counted', 'anyTime'],
    ]);
  });

  it('goes on beyond what was due, and marks the moments that matter in order', () => {
    const clause = { ...four, warnings: [{ before: { hours: 1 } }] };
    const log = [happened('reported', '06-03 09:00'), happened('resolved', '06-03 14:00')];
    const { it: timeline } = findingFor(clause, log, '06-03 15:00').timelines ?? {};
    expect([timeline?.from, timeline?.to]).toEqual(['2025-06-03T09:00:00+08:00', '2025-06-03T14:00:00+08:00']);
    expect(timeline?.marks.map(({ at, mark }) => [at.slice(11, 16), mark])).toEqual([
      ['09:00', 'start'],
      ['12:00', 'warning'],
      ['13:00', 'due'],
      ['14:00', 'end'],
      ['15:00', 'asOf'],
    ]);
  });

  it('is not drawn where an hour is not known', () => {
    const answered = { metric: 'firstResponse', within: { hours: 4 } };
    expect(
      short(answered, [happened('reported', '06-03 09:00'), happened('answered', '06-04')], '06-05 12:00'),
    ).toBeUndefined();
  });
});

describe('what is refused', () => {
  it('working time without a calendar', () => {
    const clause: SlaClause = { id: 'visit', metric: 'arrival', within: { workingHours: 4 }, calendar: 'nobody' };
    expect(() => compileSla([clause], { zone: 'UTC' })).toThrow(MissingCalendarError);
    const { calendar: _none, ...without } = clause;
    const facts = { log: [{ event: 'reported', at: '2025-06-03T09:00:00Z' }] } as const;
    const ask = () => evaluateSla([without], facts, { zone: 'UTC', asOf: '2025-06-03T10:00:00Z' });
    expect(ask).toThrow('clause visit counts working time');
    const cutOff = { ...without, within: { hours: 4 }, cutOff: { at: '18:00' } };
    expect(() => compileSla([cutOff], { zone: 'UTC' })).toThrow(MissingCalendarError);
  });
});
