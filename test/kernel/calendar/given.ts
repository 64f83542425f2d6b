import {
  type Calendar,
  compileCalendar,
  type FilledCalendarTerms,
  intersection,
} from '../../../src/kernel/calendar/index.js';
import { civilDate, dayNumber, epochMs, instantText, isCivilDate, isInstant } from '../../../src/kernel/time/index.js';
import { cnRestDays } from '../../../src/packs/cn/calendar.js';

type Hours = FilledCalendarTerms['hours'];

export const weekdays: Hours = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }];
const withLunch = (closes: string): Hours => [
  { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
  { days: [1, 2, 3, 4, 5], from: '13:00', to: closes },
];
const everyDay = (from: string, to: string): Hours => [{ days: [1, 2, 3, 4, 5, 6, 7], from, to }];
const nights: Hours = everyDay('22:00', '06:00');
const shanghai = 'Asia/Shanghai';
const china = { zone: shanghai, restDays: 'cn' } as const;
const closing = { en: 'Stocktaking', 'zh-CN': '盘点' };

/** The calendars of the worked examples, by name. */
export const terms: { readonly [name: string]: FilledCalendarTerms } = {
  'New York to 17': { zone: 'America/New_York', hours: withLunch('17:00') },
  'New York to 18': { zone: 'America/New_York', hours: withLunch('18:00') },
  'New York nights': { zone: 'America/New_York', hours: nights },
  'New York always': { zone: 'America/New_York', hours: '24x7' },
  'New York, 02:15 to 02:45': { zone: 'America/New_York', hours: everyDay('02:15', '02:45') },
  'New York, 01:30 to 02:30': { zone: 'America/New_York', hours: everyDay('01:30', '02:30') },
  'New York, 01:00 to 02:30 and 02:45 to 04:00': {
    zone: 'America/New_York',
    hours: [
      { days: [7], from: '01:00', to: '02:30' },
      { days: [7], from: '02:45', to: '04:00' },
    ],
  },
  'Lord Howe, 00 to 04': { zone: 'Australia/Lord_Howe', hours: everyDay('00:00', '04:00') },
  'Lord Howe always': { zone: 'Australia/Lord_Howe', hours: '24x7' },
  'São Paulo, 00 to 06': { zone: 'America/Sao_Paulo', hours: everyDay('00:00', '06:00') },
  'Cairo nights': { zone: 'Africa/Cairo', hours: nights },
  'Beirut, 23 to 24': { zone: 'Asia/Beirut', hours: everyDay('23:00', '24:00') },
  'Apia office': { zone: 'Pacific/Apia', hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
  'Apia nights': { zone: 'Pacific/Apia', hours: nights },
  'Apia nights, each date': { zone: 'Pacific/Apia', hours: nights, acrossMidnight: 'eachDate' },
  'Shanghai office': { zone: shanghai, hours: weekdays },
  'Shanghai always': { zone: shanghai, hours: '24x7' },
  'China office': { ...china, hours: withLunch('18:00') },
  'China always': { ...china, hours: '24x7' },
  'China nights': { ...china, hours: nights },
  'China nights, each date': { ...china, hours: nights, acrossMidnight: 'eachDate' },
  'China office, for the time being': { ...china, hours: weekdays, beyondKnownYears: 'provisional' },
  'China nights, for the time being': { ...china, hours: nights, beyondKnownYears: 'provisional' },
  'China, short Fridays': {
    ...china,
    hours: [
      { days: [1, 2, 3, 4], from: '09:00', to: '18:00' },
      { days: [5], from: '09:00', to: '16:00' },
    ],
    makeUpHoursOf: 5,
  },
  'China, Saturdays too': { ...china, hours: everyDay('09:00', '12:00') },
  'China, special dates': {
    ...china,
    hours: withLunch('18:00'),
    dates: [
      { date: '2025-09-26', breaks: [{ from: '11:00', to: '14:00' }], name: closing },
      { date: '2025-09-28', breaks: [{ from: '09:00', to: '10:00' }] },
      { date: '2025-09-29', hours: [{ from: '10:00', to: '15:00' }], name: closing },
      { date: '2025-09-30', hours: [], name: closing },
      { date: '2025-10-01', hours: [{ from: '10:00', to: '14:00' }] },
      { date: '2025-10-02', hoursOf: 1 },
      { date: '2025-10-11', hours: [] },
      { date: '2025-10-18', hoursOf: 5 },
      { date: '2025-10-20', hoursOf: 7 },
    ],
  },
  'Shanghai nights, special dates': {
    zone: shanghai,
    hours: nights,
    dates: [
      { date: '2025-06-03', hours: [], name: closing },
      { date: '2025-06-05', breaks: [{ from: '23:30', to: '00:30' }] },
    ],
  },
  'until midnight and from midnight': {
    zone: shanghai,
    hours: [
      { days: [1], from: '18:00', to: '24:00' },
      { days: [2], from: '00:00', to: '06:00' },
      { days: [3], from: '18:00', to: '00:00' },
    ],
  },
  'one day only': {
    zone: shanghai,
    hours: [],
    dates: [{ date: '2025-06-03', hours: [{ from: '09:00', to: '12:00' }] }],
  },
  'always but one day': { zone: shanghai, hours: '24x7', dates: [{ date: '2025-06-03', hours: [] }] },
};

const pairs: { readonly [name: string]: readonly [FilledCalendarTerms, FilledCalendarTerms] } = {
  'Shanghai and London': [
    { zone: shanghai, hours: weekdays },
    { zone: 'Europe/London', hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
  ],
  'Shanghai morning and New York, 23.5 hours': [
    { zone: shanghai, hours: [{ days: [3], from: '08:15', to: '08:20' }] },
    { zone: 'America/New_York', hours: [{ days: [1, 3], from: '21:00', to: '20:30' }] },
  ],
  'Tuesday early and Monday night': [
    { zone: shanghai, hours: [{ days: [2], from: '01:00', to: '05:00' }] },
    { zone: shanghai, hours: [{ days: [1], from: '22:00', to: '06:00' }] },
  ],
  'China and stocktaking': [
    { ...china, hours: weekdays },
    { zone: shanghai, hours: '24x7', dates: [{ date: '2025-10-01', hours: [], name: closing }] },
  ],
  'China and always': [
    { ...china, hours: weekdays },
    { zone: shanghai, hours: '24x7' },
  ],
  'always and China': [
    { zone: shanghai, hours: '24x7' },
    { ...china, hours: weekdays },
  ],
};

/** A calendar of the worked examples. */
export function calendar(name: string): Calendar {
  const pair = pairs[name];
  if (pair !== undefined) return intersection(compile(pair[0]), compile(pair[1]));
  const one = terms[name];
  if (one === undefined) throw new Error(`there is no calendar ${name}`);
  return compile(one);
}

export function compile(one: FilledCalendarTerms): Calendar {
  return compileCalendar(one, { cn: cnRestDays });
}

const units = { h: 3_600_000, m: 60_000, s: 1000 };

/** What a row passes: an instant as its moment, a date as its day, `16h` as milliseconds; anything else as it is. */
export function passed(written: string | number): string | number {
  if (typeof written === 'number') return written;
  if (isInstant(written)) return epochMs(written);
  if (isCivilDate(written)) return dayNumber(written);
  const [, count, unit] = /^(-?[\d.]+)([hms])$/.exec(written) ?? [];
  return unit === undefined ? written : Number(count) * units[unit as keyof typeof units];
}

type Question = Exclude<keyof Calendar, 'zone' | 'segments'>;

/** What a calendar answers, as a row writes it: moments in its zone, days as dates, working time in hours. */
export function answer(name: string, ask: Question, written: readonly (string | number)[]): unknown {
  const asked = calendar(name);
  const [first, second, reading] = written.map(passed) as [number, number, never];
  switch (ask) {
    case 'between':
      return asked.between(first, second) / units.h;
    case 'nthWorkingDay':
      return civilDate(asked.nthWorkingDay(first, second));
    case 'hoursOn': {
      const hours = asked.hoursOn(first);
      return hours === undefined ? 'none' : [hours.opens, hours.closes].map((ms) => instantText(ms, asked.zone));
    }
    case 'isOpen':
    case 'isWorkingDay':
    case 'workingDaysBetween':
    case 'provisionalYears':
      return asked[ask](first, second);
    default:
      return instantText(asked[ask](first, second, reading), asked.zone);
  }
}
