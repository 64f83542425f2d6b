import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Json, Path } from '../../../src/kernel/answer/index.js';
import { calendarDefaults } from '../../../src/kernel/calendar/index.js';
import { CalendarTerms } from '../../../src/kernel/calendar/terms.js';
import { calendarPieces, plain } from '../../../src/kernel/text/index.js';
import { expectWellFormed, leavesOf, locales, pathsUsed, schemaPaths, withLeaf, wordsAt } from './drafting.js';

const AT = ['settings', 'calendars', 'office'];
const drafted = (terms: CalendarTerms, locale: 'en' | 'zh-CN') => plain(calendarPieces('office', terms, AT, locale));

const week = [
  { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
  { days: [1, 2, 3, 4, 5], from: '13:00', to: '18:00' },
  { days: [6], from: '09:00', to: '12:00' },
] as const;
const newYear = { en: 'New Year’s Day', 'zh-CN': '元旦' };
const festival = (date: string) => ({ date, name: { en: 'Spring Festival', 'zh-CN': '春节' }, statutory: true });
const restDays = {
  firstYear: 2025,
  lastYear: 2026,
  holidays: [
    { date: '2025-01-01', name: newYear, statutory: true },
    festival('2025-01-28'),
    festival('2025-01-29'),
    festival('2025-01-30'),
  ],
  makeUpDays: ['2025-01-26', '2025-02-08'],
};

interface Row {
  readonly name: string;
  readonly terms: CalendarTerms;
  readonly en: string;
  readonly zh: string;
}

const rows: readonly Row[] = [
  {
    name: 'all hours',
    terms: { hours: '24x7' },
    en: 'Calendar “office”: all hours of all days.',
    zh: '工作日历“office”：每周七日，每日全天。',
  },
  {
    name: 'the days of the week by their hours, in a zone of its own',
    terms: { hours: week, zone: 'Asia/Tokyo' },
    en:
      'Calendar “office”: Monday to Friday, 09:00 to 12:00 and 13:00 to 18:00; Saturday, 09:00 to 12:00. ' +
      'Its hours are read by the clocks of Asia/Tokyo.',
    zh:
      '工作日历“office”：周一至周五09:00至12:00、13:00至18:00；周六09:00至12:00。' +
      '其工作时间按Asia/Tokyo时区的时间计。',
  },
  {
    name: 'hours across midnight',
    terms: { hours: [{ days: [2, 7, 4], from: '22:00', to: '06:00' }] },
    en:
      'Calendar “office”: Tuesday, Thursday and Sunday, 22:00 to 06:00 of the next day. ' +
      'Hours across midnight belong to the day on which they begin.',
    zh: '工作日历“office”：周二、周四和周日22:00至次日06:00。跨午夜的工作时间，属于其开始之日。',
  },
  {
    name: 'each date with its part of the night',
    terms: { hours: [{ days: [1, 2], from: '22:00', to: '06:00' }], acrossMidnight: 'eachDate' },
    en:
      'Calendar “office”: Monday and Tuesday, 22:00 to 06:00 of the next day. ' +
      'Of hours across midnight, each date has its own part.',
    zh: '工作日历“office”：周一和周二22:00至次日06:00。跨午夜的工作时间，以午夜为界分属前后两日。',
  },
  {
    name: 'the days off as notified',
    terms: { hours: [{ days: [1, 2, 3], from: '00:00', to: '24:00' }], restDays: 'cn' },
    en:
      'Calendar “office”: Monday to Wednesday, 00:00 to 24:00. ' +
      'There are no hours on the days off notified in the People’s Republic of China. ' +
      'A day worked to make up for them has the hours of Monday. ' +
      'What turns on a year whose days off are not known stays open until they are.',
    zh:
      '工作日历“office”：周一至周三00:00至24:00。中华人民共和国公布的放假日不工作。调休上班日适用周一的工作时间。' +
      '涉及放假安排未知的年度的，待其明确后再行计算。',
  },
  {
    name: 'days off as data',
    terms: { hours: week, restDays, makeUpHoursOf: 6, beyondKnownYears: 'provisional' },
    en:
      'Calendar “office”: Monday to Friday, 09:00 to 12:00 and 13:00 to 18:00; Saturday, 09:00 to 12:00. ' +
      'For the years 2025 to 2026, there are no hours on the following days off: 1 January 2025 (New Year’s Day); ' +
      '28 January 2025 to 30 January 2025 (Spring Festival). ' +
      'The days worked to make up for them, 26 January 2025 and 8 February 2025, have the hours of Saturday. ' +
      'In a year whose days off are not known, the weekly hours hold for the time being.',
    zh:
      '工作日历“office”：周一至周五09:00至12:00、13:00至18:00；周六09:00至12:00。' +
      '2025年至2026年的下列放假日不工作：2025年1月1日（元旦）；2025年1月28日至2025年1月30日（春节）。' +
      '调休上班日（2025年1月26日和2025年2月8日）适用周六的工作时间。放假安排未知的年度，暂按每周工作时间计算。',
  },
  {
    name: 'special dates',
    terms: {
      hours: [],
      restDays: { ...restDays, holidays: [], makeUpDays: [] },
      dates: [
        { date: '2025-12-31', name: newYear, hours: [{ from: '09:00', to: '12:00' }] },
        { date: '2026-01-02', hours: [] },
        { date: '2026-01-03', hoursOf: 5 },
        { date: '2026-01-04', breaks: [{ from: '10:00', to: '11:00' }] },
      ],
    },
    en:
      'Calendar “office”: no hours that return every week. For the years 2025 to 2026, no days off are listed. ' +
      'What turns on a year whose days off are not known stays open until they are. ' +
      'Special dates: 31 December 2025 (New Year’s Day), 09:00 to 12:00; 2 January 2026, no hours; ' +
      '3 January 2026, the hours of Friday; 4 January 2026, without 10:00 to 11:00.',
    zh:
      '工作日历“office”：无每周固定工作时间。2025年至2026年未列放假日。涉及放假安排未知的年度的，待其明确后再行计算。' +
      '特殊日期：2025年12月31日（元旦），09:00至12:00；2026年1月2日，不工作；' +
      '2026年1月3日，适用周五的工作时间；2026年1月4日，扣除10:00至11:00。',
  },
  {
    name: 'figures left open',
    terms: { hours: [{ days: [1], from: { blank: 'opens' }, to: { blank: 'closes', example: '18:00' } }] },
    en: 'Calendar “office”: Monday, [opens: ____] to [closes: ____, e.g. 18:00].',
    zh: '工作日历“office”：周一[opens：____]至[closes：____，例如18:00]。',
  },
  {
    name: 'all hours left open',
    terms: { hours: { blank: 'hours' }, acrossMidnight: 'eachDate' },
    en: 'Calendar “office”: [hours: ____]. Of hours across midnight, each date has its own part.',
    zh: '工作日历“office”：[hours：____]。跨午夜的工作时间，以午夜为界分属前后两日。',
  },
  {
    name: 'all hours left open, with an example',
    terms: { hours: { blank: 'hours', example: [{ days: [1, 2, 3], from: '09:00', to: '18:00' }] } },
    en: 'Calendar “office”: [hours: ____, e.g. Monday to Wednesday, 09:00 to 18:00].',
    zh: '工作日历“office”：[hours：____，例如周一至周三09:00至18:00]。',
  },
];

describe('a calendar in words', () => {
  it.each(rows)('reads well: $name', ({ terms, en, zh }) => {
    expect(CalendarTerms.safeParse(terms).success).toBe(true);
    expect(drafted(terms, 'en')).toBe(en);
    expect(drafted(terms, 'zh-CN')).toBe(zh);
    for (const locale of locales) expectWellFormed(calendarPieces('office', terms, AT, locale), locale);
  });

  it.each(rows)('is the same when it states a default: $name', ({ terms }) => {
    const stated: CalendarTerms = { ...calendarDefaults, ...terms };
    for (const locale of locales)
      expect(calendarPieces('office', stated, AT, locale)).toEqual(calendarPieces('office', terms, AT, locale));
  });

  it('is tried with terms that use every part of the form', () => {
    const used = new Set(rows.flatMap(({ terms }) => pathsUsed(terms)));
    const form = schemaPaths(z.toJSONSchema(CalendarTerms, { io: 'input' }));
    expect(form.filter((path) => !used.has(path) && !NOT_READ.test(path))).toEqual([]);
  });

  it.each(rows)('changes with every leaf, where it says so: $name', ({ terms }) => {
    for (const { path, value } of leavesOf(terms)) {
      if (NOT_READ.test(path.join('.'))) continue;
      const changes = othersFor(path, value);
      expect(changes.length, `another value for ${path.join('.')}`).toBeGreaterThan(0);
      for (const other of changes) expectOtherWords(terms, withLeaf(terms, path, other), path);
    }
  });
});

/** What calendars do not read of rest days: which the law names, and the weekend, for which they have their own hours. */
const NOT_READ = /\.(statutory|weekend)$/;

const others: { readonly [key: string]: readonly Json[] } = {
  zone: ['Europe/Paris'],
  hours: [{ blank: 'open' }, []],
  from: ['00:15', { blank: 'open' }],
  to: ['23:45', { blank: 'open' }],
  acrossMidnight: ['dayBegun', 'eachDate'],
  restDays: ['cn', { firstYear: 2025, lastYear: 2025, holidays: [], makeUpDays: [] }],
  date: ['2025-07-01'],
  makeUpDays: ['2025-07-05'],
  beyondKnownYears: ['refuse', 'provisional'],
  blank: ['another'],
  example: ['17:00'],
};

function othersFor(path: Path, value: Json): readonly Json[] {
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  if (key === 'en' || key === 'zh-CN') return [`${value}!`];
  const weekdays = path.includes('days') || /HoursOf|hoursOf/.test(key) ? [1, 3, 7] : [2024, 2027];
  const listed = others[key] ?? (typeof value === 'number' ? weekdays : []);
  return listed.filter((other) => other !== value);
}

function expectOtherWords(terms: CalendarTerms, changed: CalendarTerms, path: Path): void {
  for (const locale of locales.filter((one) => !locales.some((other) => other === path.at(-1) && other !== one))) {
    const [before, after] = [terms, changed].map((each) => calendarPieces('office', each, AT, locale));
    const where = `${locale} ${path.join('.')}: ${JSON.stringify(changed)}`;
    expect(plain(after ?? []), where).not.toBe(plain(before ?? []));
    expect(wordsAt(before ?? [], [...AT, ...path]), where).not.toBe(wordsAt(after ?? [], [...AT, ...path]));
  }
}
