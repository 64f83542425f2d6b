import { DateRangeError, type DayNumber, dayNumber } from '../time/index.js';
import type { Calendar } from './calendar.js';
import type { Schedule } from './schedule.js';

type WorkingDays = Pick<Calendar, 'isWorkingDay' | 'nthWorkingDay' | 'workingDaysBetween'>;

/** The working days of about a year and a half, in order, and for each day how many of them come before it. */
interface Page {
  readonly number: number;
  readonly days: readonly DayNumber[];
  readonly before: Uint16Array;
}

const DAYS_A_PAGE = 512;
const FIRST_DAY = dayNumber('1900-01-01');

/** What a calendar answers about working days. Pages are worked out when first asked for; that only saves time. */
export function askWorkingDays({ known, hoursOf }: Schedule): WorkingDays {
  const first = pageNumber(known.firstDay);
  const last = pageNumber(known.lastDay);
  const pages = new Array<Page | undefined>(last + 1).fill(undefined);

  function learn(number: number): Page {
    const before = new Uint16Array(DAYS_A_PAGE + 1);
    const days: DayNumber[] = [];
    for (let at = 0; at < DAYS_A_PAGE; at += 1) {
      const day = FIRST_DAY + number * DAYS_A_PAGE + at;
      const isKnown = day >= known.firstDay && day <= known.lastDay;
      if (isKnown && hoursOf(day).length > 0) days.push(day);
      before[at + 1] = days.length;
    }
    const page = { number, days, before };
    pages[number] = page;
    return page;
  }

  function pageOf(day: DayNumber): Page {
    if (!Number.isInteger(day)) throw new DateRangeError(`${day} is not a day number`);
    if (day < known.firstDay || day > known.lastDay) throw known.refusalOfDay(day);
    return pageBy(pageNumber(day));
  }

  function pageBy(number: number): Page {
    return pages[number] ?? learn(number);
  }

  /** How many working days of its page come before a day. */
  function countBefore(page: Page, day: DayNumber): number {
    return page.before[placeOf(day)] as number;
  }

  /** How many working days of its page there are through a day. */
  function countThrough(page: Page, day: DayNumber): number {
    return page.before[placeOf(day) + 1] as number;
  }

  function nthAfter(day: DayNumber, n: number): DayNumber {
    let page = pageOf(day);
    let at = countThrough(page, day) + n - 1;
    while (at >= page.days.length) {
      if (page.number === last) throw known.after();
      at -= page.days.length;
      page = pageBy(page.number + 1);
    }
    return page.days[at] as DayNumber;
  }

  function nthBefore(day: DayNumber, n: number): DayNumber {
    let page = pageOf(day);
    let at = countBefore(page, day) - n;
    while (at < 0) {
      if (page.number === first) throw known.before();
      page = pageBy(page.number - 1);
      at += page.days.length;
    }
    return page.days[at] as DayNumber;
  }

  function countFrom(after: DayNumber, through: DayNumber): number {
    let page = pageOf(after);
    const end = pageOf(through).number;
    let count = -countThrough(page, after);
    while (page.number < end) {
      count += page.days.length;
      page = pageBy(page.number + 1);
    }
    return count + countThrough(page, through);
  }

  return {
    isWorkingDay(day) {
      const page = pageOf(day);
      return countThrough(page, day) > countBefore(page, day);
    },
    nthWorkingDay(day, n) {
      if (!Number.isSafeInteger(n)) throw new DateRangeError(`${n} is not a number of working days`);
      if (n === 0) return day;
      return n > 0 ? nthAfter(day, n) : nthBefore(day, -n);
    },
    workingDaysBetween: (after, through) =>
      after <= through ? countFrom(after, through) : 0 - countFrom(through, after),
  };
}

function pageNumber(day: DayNumber): number {
  return Math.floor((day - FIRST_DAY) / DAYS_A_PAGE);
}

function placeOf(day: DayNumber): number {
  return (day - FIRST_DAY) % DAYS_A_PAGE;
}
