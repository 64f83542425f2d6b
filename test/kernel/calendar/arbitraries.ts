import * as fc from 'fast-check';
import type { FilledCalendarTerms } from '../../../src/kernel/calendar/index.js';
import { civilDate, dayNumber, type Weekday } from '../../../src/kernel/time/index.js';

/** Zones at a date on which something happens to their clocks, or to the tables that calendars are looked up in. */
export const places: readonly (readonly [zone: string, date: string])[] = [
  ['UTC', '2024-10-05'],
  ['Asia/Shanghai', '2026-03-01'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2024-11-03'],
  ['Australia/Lord_Howe', '2024-10-06'],
  ['Australia/Lord_Howe', '2024-04-07'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/St_Johns', '2010-03-14'],
  ['America/St_Johns', '2010-11-07'],
  ['Africa/Cairo', '2024-04-26'],
  ['Africa/Cairo', '2024-11-01'],
  ['Asia/Beirut', '2024-03-31'],
  ['Asia/Kathmandu', '2024-10-05'],
  ['America/Havana', '2024-11-03'],
  ['Antarctica/Troll', '2024-03-31'],
  ['Pacific/Apia', '2011-12-30'],
];

const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const minute = fc.oneof(
  fc.constantFrom(0, 30, 60, 90, 120, 135, 150, 180, 540, 1080, 1320, 1380, 1410, 1440),
  fc.nat(1440),
);
const stretch = fc
  .tuple(minute, minute)
  .filter(([from, to]) => from !== to && from !== 1440)
  .map(([from, to]) => ({ from: time(from), to: time(to) }));

function time(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const weekly = fc.record({ days: fc.uniqueArray(weekday, { minLength: 1 }), hours: stretch });
const name = { en: 'Holiday', 'zh-CN': '节日' };

/** Calendars in a zone of which anything may be special within some days of a date. */
export function anyTerms(zone: string, date: string): fc.Arbitrary<FilledCalendarTerms> {
  const middle = dayNumber(date);
  const dates = fc.uniqueArray(fc.integer({ min: middle - 10, max: middle + 10 }).map(civilDate), { maxLength: 8 });
  const hours = fc.oneof(
    { weight: 1, arbitrary: fc.constant('24x7' as const) },
    {
      weight: 5,
      arbitrary: fc.array(
        weekly.map(({ days, hours }) => ({ days, ...hours })),
        { minLength: 1, maxLength: 4 },
      ),
    },
  );
  const special = fc.oneof(
    fc.array(stretch, { maxLength: 3 }).map((hours) => ({ hours })),
    weekday.map((hoursOf) => ({ hoursOf })),
    fc.array(stretch, { minLength: 1, maxLength: 2 }).map((breaks) => ({ breaks })),
  );
  return fc
    .record({
      hours,
      acrossMidnight,
      makeUpHoursOf: weekday,
      dates,
      kinds: fc.array(fc.nat(2)),
      special: fc.array(special),
    })
    .map(({ dates: days, kinds, special: specials, ...terms }) => ({
      ...terms,
      zone,
      restDays: {
        firstYear: 1950,
        lastYear: 2100,
        holidays: days.filter((_, index) => kinds[index] === 0).map((date) => ({ date, name, statutory: true })),
        makeUpDays: days.filter((_, index) => kinds[index] === 1),
        weekend: [1, 2, 3, 4, 5, 6, 7] as Weekday[],
      },
      dates: days.flatMap((date, index) => {
        const one = specials[index];
        return one === undefined ? [] : [{ date, ...one }];
      }),
    }));
}

const acrossMidnight = fc.constantFrom('dayBegun' as const, 'eachDate' as const);
