import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, compileCalendar, intersection } from '../../../src/kernel/calendar/index.js';
import { dayNumber, startOfDay } from '../../../src/kernel/time/index.js';
import { anyTerms, places } from './arbitraries.js';

const HOUR = 3_600_000;
const moment = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2030, 0, 1) });
const near = (date: string) =>
  fc.integer({ min: -12 * 24 * HOUR, max: 12 * 24 * HOUR }).map((ms) => Date.parse(date) + ms);

/** A calendar, and moments of which most lie where something is special. */
const anyCalendar = fc.constantFrom(...places).chain(([zone, date]) =>
  fc.record({
    calendar: fc
      .oneof(
        { weight: 4, arbitrary: anyTerms(zone, date).map(compileCalendar) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(anyTerms(zone, date), anyTerms('Europe/London', date))
            .map(([one, other]) => intersection(compileCalendar(one), compileCalendar(other))),
        },
      )
      .filter((calendar) => calendar.between(Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1)) > 100 * HOUR),
    moments: fc.array(fc.oneof(near(date), near(date), moment), { minLength: 3, maxLength: 3 }),
    work: fc.oneof(
      fc.integer({ min: 1, max: 100 * HOUR }),
      fc.integer({ min: 1, max: 3000 }).map((hours) => hours * HOUR),
    ),
  }),
);

/** A law that holds of every calendar. */
function law(
  name: string,
  holds: (calendar: Calendar, moments: readonly [number, number, number], work: number) => void,
) {
  it(name, () => {
    fc.assert(
      fc.property(anyCalendar, ({ calendar, moments, work }) =>
        holds(calendar, moments as unknown as [number, number, number], work),
      ),
    );
  });
}

describe('working time', () => {
  law('that was added lies between', (calendar, [ms], work) => {
    const end = calendar.add(ms, work);
    expect(calendar.between(ms, end)).toBe(work);
    expect(calendar.between(ms, calendar.add(ms, work, 'atNextOpening'))).toBe(work);
    expect(calendar.add(ms, calendar.between(ms, end))).toBe(end);
    expect(calendar.between(ms, end - 1)).toBe(work - 1);
  });

  law('that was taken off lies between', (calendar, [ms], work) => {
    const start = calendar.subtract(ms, work);
    expect(calendar.between(start, ms)).toBe(work);
    expect(calendar.between(calendar.subtract(ms, work, 'atPreviousClosing'), ms)).toBe(work);
    expect(calendar.between(start + 1, ms)).toBe(work - 1);
  });

  law('that is added and taken off again leads back to where it began to run', (calendar, [ms], work) => {
    expect(calendar.subtract(calendar.add(ms, work), work)).toBe(calendar.opens(ms));
    expect(calendar.subtract(calendar.add(ms, work, 'atNextOpening'), work)).toBe(calendar.opens(ms));
  });

  law('can be added in one step or in two', (calendar, [ms], work) => {
    const part = Math.ceil(work / 3);
    expect(calendar.add(calendar.add(ms, part), work)).toBe(calendar.add(ms, part + work));
    expect(calendar.add(calendar.add(ms, part, 'atNextOpening'), work)).toBe(calendar.add(ms, part + work));
  });

  law('of two spans is that of the whole, in any order', (calendar, [a, b, c]) => {
    expect(calendar.between(a, b) + calendar.between(b, c)).toBe(calendar.between(a, c));
    expect(calendar.between(a, a)).toBe(0);
  });

  law('never shrinks as a span grows, nor does an end come earlier', (calendar, [a, b, c], work) => {
    const [first, second, third] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    expect(calendar.between(first, second)).toBeLessThanOrEqual(calendar.between(first, third));
    expect(calendar.between(first, third)).toBeLessThanOrEqual(third - first);
    expect(calendar.add(first, work)).toBeLessThanOrEqual(calendar.add(second, work));
    expect(calendar.add(first, work)).toBeLessThan(calendar.add(first, work + 1));
    expect(calendar.add(first, work)).toBeLessThanOrEqual(calendar.add(first, work, 'atNextOpening'));
  });

  law('opens and closes by turns', (calendar, [ms]) => {
    const [from, to] = [Date.UTC(2015, 0, 1), Date.UTC(2015, 1, 1)];
    fc.pre(calendar.between(from, to) < to - from);
    const opening = calendar.nextOpening(ms);
    const closing = calendar.nextClosing(opening);
    expect(opening).toBeGreaterThanOrEqual(ms);
    expect(closing).toBeGreaterThan(opening);
    expect([calendar.isOpen(opening), calendar.isOpen(opening - 1)]).toEqual([true, false]);
    expect([calendar.isOpen(closing), calendar.isOpen(closing - 1)]).toEqual([false, true]);
    expect(calendar.between(opening, closing)).toBe(closing - opening);
    expect(calendar.previousOpening(closing)).toBe(opening);
    expect(calendar.previousOpening(opening)).toBe(opening);
    expect(calendar.previousClosing(closing)).toBe(closing);
    expect(calendar.previousClosing(closing - 1)).toBe(calendar.previousClosing(opening));
    expect(calendar.opens(ms)).toBe(calendar.isOpen(ms) ? ms : opening);
  });
});

describe('the pieces of a span', () => {
  law('leave no gap, and count what lies between', (calendar, [ms, other]) => {
    const to = ms + (Math.abs(other) % (40 * 24 * HOUR));
    const pieces = calendar.segments(ms, to);
    expect(pieces.map(({ from }) => from)).toEqual(
      ms === to ? [] : [ms, ...pieces.slice(0, -1).map((piece) => piece.to)],
    );
    expect(pieces.at(-1)?.to ?? to).toBe(to);
    for (const [index, piece] of pieces.entries()) {
      expect(piece.to).toBeGreaterThan(piece.from);
      expect(calendar.between(piece.from, piece.to)).toBe(piece.counted ? piece.to - piece.from : 0);
      const { from: _, to: __, ...says } = piece;
      expect(pieces[index - 1]).not.toMatchObject({ ...says, why: { name: undefined, ...says.why } });
      expect(piece.counted).toBe(['hours', 'makeUpDay', 'specialHours'].includes(piece.why.kind));
    }
  });
});

describe('working days', () => {
  law('are numbered as they are counted', (calendar, [ms, other], work) => {
    const [day, end] = [ms, other].map((each) => Math.floor(each / (24 * HOUR))) as [number, number];
    const n = (work % 500) + 1;
    for (const count of [n, -n]) {
      const nth = calendar.nthWorkingDay(day, count);
      expect(calendar.isWorkingDay(nth)).toBe(true);
      const own = count < 0 && calendar.isWorkingDay(day) ? 1 : 0;
      expect(calendar.workingDaysBetween(day, nth)).toBe(count < 0 ? count - own + 1 : count);
    }
    expect(calendar.workingDaysBetween(day, end)).toBe(0 - calendar.workingDaysBetween(end, day));
    expect(calendar.nthWorkingDay(day, 0)).toBe(day);
  });

  law('have hours, and these are open', (calendar, [ms]) => {
    const day = Math.floor(ms / (24 * HOUR));
    const hours = calendar.hoursOn(day);
    expect(hours !== undefined).toBe(calendar.isWorkingDay(day));
    if (hours === undefined) return;
    expect(calendar.isOpen(hours.opens)).toBe(true);
    expect(calendar.isOpen(hours.closes - 1)).toBe(true);
    expect(hours.opens).toBeGreaterThanOrEqual(startOfDay(day, calendar.zone));
  });
});

describe('a calendar and itself', () => {
  law('are open together when it is', (calendar, [a, b], work) => {
    const both = intersection(calendar, calendar);
    expect(both.between(a, b)).toBe(calendar.between(a, b));
    expect(both.add(a, work)).toBe(calendar.add(a, work));
    const day = dayNumber('2020-01-01');
    expect(both.nthWorkingDay(day, 10)).toBe(calendar.nthWorkingDay(day, 10));
    expect(both.segments(a, a + 10 * 24 * HOUR)).toEqual(calendar.segments(a, a + 10 * 24 * HOUR));
  });
});
