import type { Bilingual } from '../answer/index.js';
import type { Weekday } from '../time/index.js';
import { both } from './words.js';

/** The days of the week. */
export const weekdayWords: { readonly [Day in Weekday]: Bilingual } = {
  1: both('Monday', '周一'),
  2: both('Tuesday', '周二'),
  3: both('Wednesday', '周三'),
  4: both('Thursday', '周四'),
  5: both('Friday', '周五'),
  6: both('Saturday', '周六'),
  7: both('Sunday', '周日'),
};

/** The sentences that describe a calendar, both languages side by side. */
export const calendarWords = {
  calendar: both('Calendar {name}: {hours}.', '工作日历{name}：{hours}。'),
  allHours: both('all hours of all days', '每周七日，每日全天'),
  noHours: both('no hours that return every week', '无每周固定工作时间'),
  onDays: both('{days}, {hours}', '{days}{hours}'),
  daysTo: both('{first} to {last}', '{first}至{last}'),
  hours: both('{from} to {to}', '{from}至{to}'),
  hoursAcross: both('{from} to {to} of the next day', '{from}至次日{to}'),
  zone: both('Its hours are read by the clocks of {zone}.', '其工作时间按{zone}时区的时间计。'),
  acrossMidnight: {
    dayBegun: both(
      'Hours across midnight belong to the day on which they begin.',
      '跨午夜的工作时间，属于其开始之日。',
    ),
    eachDate: both(
      'Of hours across midnight, each date has its own part.',
      '跨午夜的工作时间，以午夜为界分属前后两日。',
    ),
  },

  notified: both(
    'There are no hours on the days off notified in the People’s Republic of China.',
    '中华人民共和国公布的放假日不工作。',
  ),
  listed: both(
    'For the years {first} to {last}, there are no hours on the following days off: {holidays}.',
    '{first}年至{last}年的下列放假日不工作：{holidays}。',
  ),
  noneListed: both('For the years {first} to {last}, no days off are listed.', '{first}年至{last}年未列放假日。'),
  named: both('{date} ({name})', '{date}（{name}）'),
  makeUpNotified: both('A day worked to make up for them has the hours of {day}.', '调休上班日适用{day}的工作时间。'),
  makeUpListed: both(
    'The days worked to make up for them, {dates}, have the hours of {day}.',
    '调休上班日（{dates}）适用{day}的工作时间。',
  ),
  beyondKnownYears: {
    refuse: both(
      'What turns on a year whose days off are not known stays open until they are.',
      '涉及放假安排未知的年度的，待其明确后再行计算。',
    ),
    provisional: both(
      'In a year whose days off are not known, the weekly hours hold for the time being.',
      '放假安排未知的年度，暂按每周工作时间计算。',
    ),
  },

  special: both('Special dates: {dates}.', '特殊日期：{dates}。'),
  specialHours: both('{date}, {hours}', '{date}，{hours}'),
  specialClosed: both('{date}, {closed}', '{date}，{closed}'),
  specialHoursOf: both('{date}, the hours of {day}', '{date}，适用{day}的工作时间'),
  specialBreaks: both('{date}, without {breaks}', '{date}，扣除{breaks}'),
  closed: both('no hours', '不工作'),
} as const;
