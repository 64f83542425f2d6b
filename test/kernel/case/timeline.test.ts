import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Case,
  caseReader,
  claimDay,
  claimOf,
  type Dated,
  dateOf,
  type Event,
  eventsOf,
  timeline,
} from '../../../src/kernel/case/index.js';
import { known, open } from '../../../src/kernel/logic/index.js';
import { dayNumber, epochMs, startOfDay } from '../../../src/kernel/time/index.js';

const zone = 'Asia/Shanghai';
const asOf = epochMs('2025-03-10T12:00:00+08:00');

function lineOf(...log: readonly Event[]) {
  return timeline(log, asOf, zone);
}

describe('a log as of a moment', () => {
  it('is nothing known where the case has none', () => {
    const line = timeline(undefined, asOf, zone);
    expect(line).toEqual({ now: asOf, today: dayNumber('2025-03-10'), zone, later: [] });
    expect(eventsOf(line, 'reported')).toBeUndefined();
  });

  it('is known to hold nothing where it is empty', () => {
    expect(lineOf()).toMatchObject({ past: [], later: [] });
    expect(eventsOf(lineOf(), 'reported')).toEqual([]);
  });

  it('stands in the order of time, whatever the order of the list', () => {
    const line = lineOf(
      { event: 'repaired', at: '2025-03-05T10:00:00+08:00' },
      { event: 'reported', at: '2025-03-01T09:00:00+08:00' },
      { event: 'handedIn', at: '2025-03-03' },
    );
    expect(line.past?.map(({ event }) => event.event)).toEqual(['reported', 'handedIn', 'repaired']);
  });

  it('keeps the order of the list for events of one moment', () => {
    const at = '2025-03-05T10:00:00+08:00';
    const line = lineOf(
      { event: 'repaired', at },
      { event: 'handedBack', at: '2025-03-05T02:00:00Z' },
      { event: 'reported', at },
    );
    expect(line.past?.map(({ event }) => event.event)).toEqual(['repaired', 'handedBack', 'reported']);
  });

  it('keeps the order of the list on a day of which the hour of one event is not known', () => {
    const line = lineOf(
      { event: 'reported', at: '2025-03-05T00:00:01+08:00' },
      { event: 'handedIn', at: '2025-03-05' },
      { event: 'returned', at: '2025-03-04T23:59:59+08:00' },
    );
    expect(line.past?.map(({ event }) => event.event)).toEqual(['returned', 'reported', 'handedIn']);
    expect(line.past?.[2]).toEqual({ event: { event: 'handedIn', at: '2025-03-05' }, day: dayNumber('2025-03-05') });
  });

  it('orders the other days by the hour all the same', () => {
    const line = lineOf(
      { event: 'handedBack', at: '2025-03-06T18:00:00+08:00' },
      { event: 'repaired', at: '2025-03-06T10:00:00+08:00' },
      { event: 'handedIn', at: '2025-03-05' },
    );
    expect(line.past?.map(({ event }) => event.event)).toEqual(['handedIn', 'repaired', 'handedBack']);
  });

  it('tells the day of an instant by the clocks of the agreement', () => {
    const event: Event = { event: 'reported', at: '2025-03-04T17:00:00Z' };
    expect(lineOf(event).past).toEqual([{ event, day: dayNumber('2025-03-05'), ms: epochMs(event.at) }]);
  });

  it('sets apart what lies after the moment, and says when it begins', () => {
    const line = lineOf(
      { event: 'handedBack', at: '2025-03-12' },
      { event: 'reported', at: '2025-03-10T12:00:00+08:00' },
      { event: 'repaired', at: '2025-03-10T12:00:00.001+08:00' },
    );
    expect(line.past?.map(({ event }) => event.event)).toEqual(['reported']);
    expect(line.later).toEqual([epochMs('2025-03-10T12:00:00.001+08:00'), epochMs('2025-03-12T00:00:00+08:00')]);
  });

  it('counts an event of today, of which only the day is known, as having happened', () => {
    expect(lineOf({ event: 'handedIn', at: '2025-03-10' }).past).toHaveLength(1);
    expect(lineOf({ event: 'handedIn', at: '2025-03-11' }).past).toHaveLength(0);
  });

  const anyEvent: fc.Arbitrary<Event> = fc.record({
    event: fc.constantFrom('reported', 'handedIn', 'repaired', 'handedBack'),
    at: fc.oneof(
      fc.integer({ min: 1, max: 20 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
      fc.integer({ min: -20, max: 20 }).map((hours) => new Date(asOf + hours * 3_600_000).toISOString()),
    ),
  });

  const begins = ({ day, ms }: Dated) => ms ?? startOfDay(day, zone);
  const shuffling = (anyLog: fc.Arbitrary<readonly Event[]>) =>
    anyLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })));

  it('loses no event, and tells the same days and moments whatever the order of the list', () => {
    fc.assert(
      fc.property(shuffling(fc.array(anyEvent)), ([log, shuffled]) => {
        const [one, other] = [lineOf(...log), lineOf(...shuffled)];
        expect(one.past!.length + one.later.length).toBe(log.length);
        expect(one.past!.map(({ day }) => day)).toEqual(other.past!.map(({ day }) => day));
        expect(one.later).toEqual(other.later);
        expect([...one.later]).toEqual([...one.later].sort((a, b) => a - b));
        expect(one.later.every((moment) => moment > asOf)).toBe(true);
      }),
    );
  });

  it('does not turn on the order of the list where the hours of all events are known, or of none', () => {
    const alike = fc.boolean().chain((hours) => fc.array(anyEvent.filter(({ at }) => at.includes('T') === hours)));
    fc.assert(
      fc.property(shuffling(alike), ([log, shuffled]) => {
        expect(lineOf(...log).past!.map(begins)).toEqual(lineOf(...shuffled).past!.map(begins));
      }),
    );
  });

  it('says as of a later moment what had happened before it, in the same order, and more', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.nat(1_000_000_000), (log, passed) => {
        const before = timeline(log, asOf, zone).past!;
        const told = new Set(before.map(({ event }) => event));
        expect(timeline(log, asOf + passed, zone).past!.filter(({ event }) => told.has(event))).toEqual(before);
      }),
    );
  });
});

describe('the claim', () => {
  it('is the latest report', () => {
    const claim = claimOf(
      lineOf(
        { event: 'reported', at: '2025-03-05T10:00:00+08:00', fault: 'display' },
        { event: 'repaired', at: '2025-03-06' },
        { event: 'reported', at: '2025-03-01', fault: 'motor' },
      ),
    );
    expect(claim).toMatchObject({
      kind: 'reported',
      day: dayNumber('2025-03-05'),
      report: { event: { fault: 'display' } },
    });
    expect(claimDay(claim)).toEqual(known(dayNumber('2025-03-05')));
  });

  it('is put now where nothing was reported, or not yet', () => {
    for (const claim of [claimOf(lineOf()), claimOf(lineOf({ event: 'reported', at: '2025-03-11' }))]) {
      expect(claim).toEqual({ kind: 'putNow', day: dayNumber('2025-03-10') });
      expect(claimDay(claim)).toEqual(known(dayNumber('2025-03-10')));
    }
  });

  it('is unknown where nothing is known of what happened', () => {
    const claim = claimOf(timeline(undefined, asOf, zone));
    expect(claim).toEqual({ kind: 'unknown' });
    expect(claimDay(claim)).toEqual(open(['log.reported']));
  });
});

describe('a date of the case', () => {
  const evaluation = (facts: Case) => ({ facts }) as Parameters<typeof dateOf>[0];

  it('is its day, known not to have come, or unknown', () => {
    expect(dateOf(evaluation({ dates: { delivered: '2025-02-28' } }), 'delivered')).toEqual(
      known(dayNumber('2025-02-28')),
    );
    expect(dateOf(evaluation({ dates: { delivered: null } }), 'delivered')).toEqual(known(null));
    expect(dateOf(evaluation({ dates: {} }), 'delivered')).toEqual(open(['dates.delivered']));
    expect(dateOf(evaluation({}), 'delivered')).toEqual(open(['dates.delivered']));
  });
});

describe('what conditions read of a case', () => {
  const log: readonly Event[] = [
    { event: 'reported', at: '2025-03-05T10:00:00+08:00', fault: 'noise', defect: 'latent' },
    { event: 'reported', at: '2025-03-11', fault: 'later', defect: 'visible' },
  ];

  it('is each fact by its name: declared ones, parts of the case, and the claim', () => {
    const facts: Case = {
      facts: { 'damage.cause': 'misuse', 'seal.broken': null },
      item: { model: 'AX-1', part: null },
      dates: { delivered: '2025-02-28' },
      usage: { km: 0 },
      log,
    };
    const read = caseReader(facts, timeline(log, asOf, zone));
    expect(['damage.cause', 'seal.broken', 'item.model', 'item.part', 'dates.delivered', 'usage.km'].map(read)).toEqual(
      ['misuse', null, 'AX-1', null, '2025-02-28', 0],
    );
    expect(['log.reported', 'claim.fault', 'claim.defect'].map(read)).toEqual([
      '2025-03-05T10:00:00+08:00',
      'noise',
      'latent',
    ]);
  });

  it('is unknown where the case does not say', () => {
    const read = caseReader({}, timeline(undefined, asOf, zone));
    const names = ['damage.cause', 'item.model', 'dates.delivered', 'usage.km', 'log.reported', 'claim.fault'];
    expect(names.map(read)).toEqual(names.map(() => undefined));
  });

  it('knows that nothing was reported where the log says nothing of it', () => {
    const read = caseReader({ log: [] }, timeline([], asOf, zone));
    expect(['log.reported', 'claim.fault', 'claim.defect'].map(read)).toEqual([null, undefined, undefined]);
  });

  it('leaves open of a report what it does not say', () => {
    const reported: readonly Event[] = [{ event: 'reported', at: '2025-03-05' }];
    const read = caseReader({ log: reported }, timeline(reported, asOf, zone));
    expect(['log.reported', 'claim.fault', 'claim.defect'].map(read)).toEqual(['2025-03-05', undefined, undefined]);
  });

  it('knows no name that every object has, and reads such a name like any other', () => {
    const line = timeline(undefined, asOf, zone);
    for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
      expect(caseReader({ facts: {} }, line)(name)).toBeUndefined();
      expect(caseReader({ facts: JSON.parse(`{ "${name}": 5 }`) }, line)(name)).toBe(5);
    }
  });
});
