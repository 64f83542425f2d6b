import { TZDate } from '@date-fns/tz';
import { compileCalendar, type FilledCalendarTerms } from 'aftersales/calendar';
import { addDays } from 'date-fns/addDays';
import { isWeekend } from 'date-fns/isWeekend';
import { setHours } from 'date-fns/setHours';
import { startOfDay } from 'date-fns/startOfDay';
import { bench, describe } from 'vitest';

// Each group sets look-ups beside the walk, day by day, that an app would write by hand: the ratio carries over.

const zone = 'America/New_York';
const stretches = [
  { from: 9, to: 12 },
  { from: 13, to: 17 },
];
const terms: FilledCalendarTerms = {
  zone,
  hours: stretches.map(({ from, to }) => ({
    days: [1, 2, 3, 4, 5],
    from: `${String(from).padStart(2, '0')}:00`,
    to: `${to}:00`,
  })),
};
const calendar = compileCalendar(terms);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Moments over five years, at no particular time of day. */
const moments = Array.from({ length: 1000 }, (_, index) => Date.UTC(2020, 0, 1) + index * 157_680_001);
let turn = 0;
function next(): number {
  turn = (turn + 1) % moments.length;
  return moments[turn] as number;
}

function* hoursByHand(from: number): Generator<{ readonly start: number; readonly end: number }> {
  for (let day = startOfDay(new TZDate(from, zone)); ; day = addDays(day, 1)) {
    if (isWeekend(day)) continue;
    for (const { from: opens, to: closes } of stretches) {
      const end = setHours(day, closes).getTime();
      if (end > from) yield { start: Math.max(setHours(day, opens).getTime(), from), end };
    }
  }
}

function addByHand(from: number, work: number): number {
  let left = work;
  for (const { start, end } of hoursByHand(from)) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return Number.NaN;
}

function betweenByHand(from: number, to: number): number {
  let sum = 0;
  for (const { start, end } of hoursByHand(from)) {
    if (start >= to) return sum;
    sum += Math.min(end, to) - start;
  }
  return sum;
}

// Both ways must give the same, or there is nothing to compare.
for (const from of moments.slice(0, 100)) {
  if (calendar.add(from, 16 * HOUR) !== addByHand(from, 16 * HOUR)) throw new Error('the two do not agree');
  if (calendar.between(from, from + 30 * DAY) !== betweenByHand(from, from + 30 * DAY)) throw new Error('nor do these');
}

describe('16 working hours after a moment', () => {
  bench('aftersales', () => {
    calendar.add(next(), 16 * HOUR);
  });
  bench('date-fns, day by day', () => {
    addByHand(next(), 16 * HOUR);
  });
});

describe.each([
  ['a day', 1],
  ['90 days', 90],
  ['5 years', 1826],
])('working time in %s', (_, days) => {
  bench('aftersales', () => {
    const from = next();
    calendar.between(from, from + days * DAY);
  });
  bench(
    'date-fns, day by day',
    () => {
      const from = next();
      betweenByHand(from, from + days * DAY);
    },
    { iterations: 3, warmupIterations: 1 },
  );
});

describe('a thousand times, near and far', () => {
  for (const [name, work] of [
    ['a day', 7],
    ['90 days', 7 * 64],
    ['5 years', 7 * 1304],
  ] as const) {
    bench(`add the working time of ${name}`, () => {
      for (const from of moments) calendar.add(from, work * HOUR);
    });
  }
  for (const [name, days] of [
    ['a day', 1],
    ['90 days', 90],
    ['5 years', 1826],
  ] as const) {
    bench(`working time in ${name}`, () => {
      for (const from of moments) calendar.between(from, from + days * DAY);
    });
  }
});

describe('due instants', () => {
  const reported = Float64Array.from({ length: 1_000_000 }, (_, index) => Date.UTC(2020, 0, 1) + index * 157_681);
  const due = new Float64Array(reported.length);
  bench('a million', () => {
    for (let at = 0; at < reported.length; at += 1) due[at] = calendar.add(reported[at] as number, 16 * HOUR);
  });
  bench('a thousand by hand', () => {
    for (let at = 0; at < 1000; at += 1) due[at] = addByHand(reported[at * 1000] as number, 16 * HOUR);
  });
});

describe('the rest', () => {
  const from = Date.UTC(2024, 0, 1);
  bench('pieces of a day, with reasons', () => {
    calendar.segments(from, from + DAY);
  });
  bench('pieces of 90 days, with reasons', () => {
    calendar.segments(from, from + 90 * DAY);
  });
  bench('compile', () => {
    compileCalendar(terms);
  });
  bench('compile, and answer once', () => {
    compileCalendar(terms).add(from, 16 * HOUR);
  });
});
