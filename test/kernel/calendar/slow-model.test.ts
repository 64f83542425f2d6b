import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, compileCalendar, intersection } from '../../../src/kernel/calendar/index.js';
import { anyTerms, places } from './arbitraries.js';
import {
  type Clocks,
  readClocks,
  type SlowCalendar,
  slowAdd,
  slowBetween,
  slowCalendar,
  slowIsOpen,
  slowNext,
  slowPrevious,
  slowSubtract,
} from './slow-model.js';

/** How many spans are compared: thoroughly once, then enough to notice that the host zone leaks in. */
const spans = Number(process.env.CALENDAR_SPANS ?? (process.env.TZ === 'UTC' ? 10_000 : 200));
const SPANS_A_CALENDAR = 5;

const DAY = 86_400_000;
const clocks = places.map(([zone, date]) => readClocks(zone, date, 16));

const anyPlace = fc.nat(places.length - 1).chain((at) => {
  const [zone, date] = places[at] as (typeof places)[0];
  const middle = Date.parse(`${date}T12:00:00Z`);
  const span = fc
    .tuple(fc.integer({ min: -10 * DAY, max: 10 * DAY }), fc.integer({ min: 0, max: 14 * DAY }))
    .map(([begins, length]) => {
      const from = middle + whole(begins);
      return { from, to: Math.min(from + whole(length), middle + 10 * DAY) };
    });
  return fc.record({
    at: fc.constant(at),
    terms: anyTerms(zone, date),
    other: anyTerms(zone, date),
    spans: fc.array(span, { minLength: SPANS_A_CALENDAR, maxLength: SPANS_A_CALENDAR }),
  });
});

/** Mostly whole minutes, where hours begin and end; some seconds. */
function whole(ms: number): number {
  return ms % 3 === 0 ? Math.round(ms / 1000) * 1000 : Math.round(ms / 900_000) * 900_000;
}

describe('a calendar', () => {
  it(
    `agrees with a look at every minute, over ${spans} spans`,
    () => {
      fc.assert(
        fc.property(anyPlace, ({ at, terms, spans }) => {
          const calendar = compileCalendar(terms);
          const slow = slowCalendar(terms, clocks[at] as Clocks);
          for (const { from, to } of spans) compare(calendar, slow, from, to);
          compareDays(calendar, slow);
        }),
        { numRuns: Math.ceil(spans / SPANS_A_CALENDAR) },
      );
    },
    10_000 + spans * 5,
  );

  it(
    'that is open when two others are agrees with it too',
    () => {
      fc.assert(
        fc.property(anyPlace, ({ at, terms, other, spans }) => {
          const calendar = intersection(compileCalendar(terms), compileCalendar(other));
          const [one, two] = [slowCalendar(terms, clocks[at] as Clocks), slowCalendar(other, clocks[at] as Clocks)];
          const open = one.open.map((minute, at) => minute & (two.open[at] as number));
          for (const { from, to } of spans) compare(calendar, { ...one, open }, from, to);
        }),
        { numRuns: Math.ceil(spans / 50) },
      );
    },
    10_000 + spans * 5,
  );
});

function compare(calendar: Calendar, slow: SlowCalendar, from: number, to: number): void {
  const work = slowBetween(slow, from, to);
  const part = Math.max(1, Math.floor(work / 3));
  const nextOpening = slowNext(slow, from, 1);
  const found: [unknown, unknown][] = [
    [calendar.isOpen(from), slowIsOpen(slow, from)],
    [calendar.between(from, to), work],
    [calendar.between(to, from), 0 - work],
    [sure(slowNext(slow, from, 1), () => calendar.nextOpening(from)), nextOpening],
    [sure(slowNext(slow, from + 1, 0), () => calendar.nextClosing(from)), slowNext(slow, from + 1, 0)],
    [sure(slowPrevious(slow, to, 1), () => calendar.previousOpening(to)), slowPrevious(slow, to, 1)],
    [sure(slowPrevious(slow, to, 0), () => calendar.previousClosing(to)), slowPrevious(slow, to, 0)],
  ];
  for (const amount of work > 0 ? [part, work] : []) {
    const end = slowAdd(slow, from, amount) as number;
    const start = slowSubtract(slow, to, amount) as number;
    found.push([calendar.add(from, amount), end], [calendar.subtract(to, amount), start]);
    const goesOn = slowIsOpen(slow, end) ? end : slowNext(slow, end, 1);
    const wentOn = slowIsOpen(slow, start - 1) ? start : slowPrevious(slow, start, 0);
    found.push([sure(goesOn, () => calendar.add(from, amount, 'atNextOpening')), goesOn]);
    found.push([sure(wentOn, () => calendar.subtract(to, amount, 'atPreviousClosing')), wentOn]);
  }
  for (const [fast, exact] of found)
    if (fast !== exact) expect(found.map(([one]) => one)).toEqual(found.map(([, two]) => two));
}

/** The answer, where what is asked for lies in the minutes that were looked at. */
function sure(found: number | undefined, ask: () => number): number | undefined {
  return found === undefined ? undefined : ask();
}

function compareDays(calendar: Calendar, { clocks, workingDays }: SlowCalendar): void {
  const first = Math.floor((clocks.readings[0] as number) / 1440) + 4;
  let counted = 0;
  for (let day = first + 1; day < first + 24; day += 1) {
    const isWorked = workingDays.has(day);
    if (isWorked) counted += 1;
    if (calendar.isWorkingDay(day) !== isWorked) expect([day, !isWorked]).toEqual([day, isWorked]);
    if (calendar.workingDaysBetween(first, day) !== counted)
      expect(calendar.workingDaysBetween(first, day)).toBe(counted);
    if (isWorked && calendar.nthWorkingDay(first, counted) !== day) {
      expect(calendar.nthWorkingDay(first, counted)).toBe(day);
    }
  }
}
