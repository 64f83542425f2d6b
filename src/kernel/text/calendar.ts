import type { Json, Locale, Path } from '../answer/index.js';
import { calendarDefaults } from '../calendar/index.js';
import type { CalendarTerms, DailyHours, SpecialDate } from '../calendar/terms.js';
import { type Blank, isBlank } from '../gate/index.js';
import { dayNumber, isTimeOfDay, type Weekday } from '../time/index.js';
import { weekdayWords, calendarWords as words } from './calendar-words.js';
import { blankPiece, dateText } from './figures.js';
import {
  anchored,
  anchoredWords,
  between,
  listed,
  type Piece,
  type Pieces,
  plain,
  quoted,
  sentences,
} from './piece.js';
import { say } from './template.js';

/**
 * A calendar of working time in words: its hours by the days of the week, its days off, its special dates.
 *
 * @param name - What clauses call it.
 * @param path - Where its terms stand; words that come from them are anchored there.
 */
export function calendarPieces(name: string, terms: CalendarTerms, path: Path, locale: Locale): Pieces {
  const title = anchored(quoted(name), path);
  return sentences(
    [
      say(words.calendar, locale, { name: title, hours: hoursPieces(terms.hours, [...path, 'hours'], locale) }),
      terms.zone === undefined ? [] : say(words.zone, locale, { zone: anchored(terms.zone, [...path, 'zone']) }),
      acrossMidnightSentence(terms, path, locale),
      ...restDaySentences(terms, path, locale),
      datesSentence(terms, path, locale),
    ],
    locale,
  );
}

type Hours = CalendarTerms['hours'];
type Weekly = Exclude<Hours, '24x7' | Blank>;

function hoursPieces(hours: Hours, path: Path, locale: Locale): Pieces {
  if (hours === '24x7') return [anchoredWords(words.allHours, path, locale)];
  if (isBlank(hours)) return [blankPiece(withWordedExample(hours, locale), path, locale)];
  const weekly = hours as Weekly;
  if (weekly.length === 0) return [anchoredWords(words.noHours, path, locale)];
  const groups = byDays(weekly).map((group) => {
    const [first = 0] = group;
    const stretches = group.map((index) => stretchPieces(weekly[index] as DailyHours, [...path, index], locale));
    return say(words.onDays, locale, {
      days: anchored(daysText(weekly[first]?.days ?? [], locale), [...path, first, 'days']),
      hours: listedHours(stretches, locale),
    });
  });
  return between(groups, locale === 'en' ? '; ' : '；');
}

/** A blank that suggests hours, these put in words. */
function withWordedExample({ blank, example }: Blank, locale: Locale): Blank {
  if (example === undefined || !isHours(example)) return { blank, ...(example !== undefined && { example }) };
  return { blank, example: plain(hoursPieces(example, [], locale)) };
}

function isHours(example: Json): example is Json & (Weekly | '24x7') {
  if (!Array.isArray(example)) return example === '24x7';
  return example.every(
    (hours) => Array.isArray(Object(hours).days) && isTimeOfDay(Object(hours).from) && isTimeOfDay(Object(hours).to),
  );
}

/** The places of the hours that return on the same days, together. */
function byDays(weekly: Weekly): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, { days }] of weekly.entries()) {
    const key = inOrder(days).join();
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()];
}

function inOrder(days: readonly Weekday[]): readonly Weekday[] {
  return [...days].sort((a, b) => a - b);
}

/** Days of the week, three or more in a row as one: "Monday to Friday and Sunday". */
function daysText(days: readonly Weekday[], locale: Locale): string {
  const runs: Weekday[][] = [];
  for (const day of inOrder(days)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday) => weekdayWords[day][locale];
  const parts = runs.flatMap((run): readonly Pieces[] => {
    const [first, last] = [run[0] as Weekday, run.at(-1) as Weekday];
    if (run.length < 3) return run.map((day) => [name(day)]);
    return [say(words.daysTo, locale, { first: name(first), last: name(last) })];
  });
  return listed(parts, 'and', locale).join('');
}

/** Hours of one day one after another: "09:00 to 12:00 and 13:00 to 18:00". */
function listedHours(stretches: readonly Pieces[], locale: Locale): Pieces {
  return locale === 'en' ? listed(stretches, 'and', locale) : between(stretches, '、');
}

function stretchPieces({ from, to }: DailyHours, path: Path, locale: Locale): Pieces {
  const sentence = isAcross({ from, to }) ? words.hoursAcross : words.hours;
  return say(sentence, locale, {
    from: timePiece(from, [...path, 'from'], locale),
    to: timePiece(to, [...path, 'to'], locale),
  });
}

function timePiece(time: string | Blank, path: Path, locale: Locale): Piece {
  return isBlank(time) ? blankPiece(time, path, locale) : anchored(time, path);
}

/** Whether hours end on the day after the one on which they begin. */
function isAcross({ from, to }: DailyHours): boolean {
  return typeof from === 'string' && typeof to === 'string' && to <= from;
}

/** To which day hours across midnight belong, where there are any. */
function acrossMidnightSentence({ hours, acrossMidnight }: CalendarTerms, path: Path, locale: Locale): Pieces {
  const choice = acrossMidnight ?? calendarDefaults.acrossMidnight;
  const weekly = hours === '24x7' || isBlank(hours) ? [] : (hours as Weekly);
  const isOpen = isBlank(hours) || weekly.some(({ from, to }) => isBlank(from) || isBlank(to));
  const isSaid = weekly.some(isAcross) || (isOpen && choice !== calendarDefaults.acrossMidnight);
  return isSaid ? [anchoredWords(words.acrossMidnight[choice], [...path, 'acrossMidnight'], locale)] : [];
}

/** The days off, the days worked in exchange, and the years of which neither is known. */
function restDaySentences(terms: CalendarTerms, path: Path, locale: Locale): readonly Pieces[] {
  const { restDays, makeUpHoursOf, beyondKnownYears } = terms;
  if (restDays === undefined) return [];
  const at = [...path, 'restDays'];
  const day = anchoredWords(
    weekdayWords[makeUpHoursOf ?? calendarDefaults.makeUpHoursOf],
    [...path, 'makeUpHoursOf'],
    locale,
  );
  const beyond = words.beyondKnownYears[beyondKnownYears ?? calendarDefaults.beyondKnownYears];
  return [
    restDays === 'cn' ? [anchoredWords(words.notified, at, locale)] : listedSentence(restDays, at, locale),
    restDays === 'cn' ? say(words.makeUpNotified, locale, { day }) : makeUpSentence(restDays, day, at, locale),
    [anchoredWords(beyond, [...path, 'beyondKnownYears'], locale)],
  ];
}

type Listed = Exclude<NonNullable<CalendarTerms['restDays']>, 'cn'>;

function listedSentence(restDays: Listed, path: Path, locale: Locale): Pieces {
  const { firstYear, lastYear, holidays } = restDays;
  const years = {
    first: anchored(String(firstYear), [...path, 'firstYear']),
    last: anchored(String(lastYear), [...path, 'lastYear']),
  };
  if (holidays.length === 0) return say(words.noneListed, locale, years);
  const runs = runsOf(holidays).map((run) => runPieces(holidays, run, [...path, 'holidays'], locale));
  return say(words.listed, locale, { ...years, holidays: between(runs, locale === 'en' ? '; ' : '；') });
}

type Holidays = Listed['holidays'];

/** From which to which place holidays of one name follow one another day by day. */
function runsOf(holidays: Holidays): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [index, holiday] of holidays.entries()) {
    const run = runs.at(-1);
    const before = holidays[index - 1];
    if (run !== undefined && before !== undefined && follows(before, holiday)) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function follows(before: Holidays[number], after: Holidays[number]): boolean {
  const isNextDay = dayNumber(after.date) === dayNumber(before.date) + 1;
  return isNextDay && after.name.en === before.name.en && after.name['zh-CN'] === before.name['zh-CN'];
}

function runPieces(holidays: Holidays, [first, last]: readonly [number, number], path: Path, locale: Locale): Pieces {
  const dateAt = (index: number) => datePiece(holidays[index]?.date ?? '', [...path, index, 'date'], locale);
  const name = anchored(holidays[first]?.name[locale] ?? '', [...path, first, 'name', locale]);
  const date = first === last ? dateAt(first) : say(words.daysTo, locale, { first: dateAt(first), last: dateAt(last) });
  return say(words.named, locale, { date, name });
}

function datePiece(date: string, path: Path, locale: Locale): Piece {
  return anchored(dateText(date, locale), path);
}

function makeUpSentence({ makeUpDays }: Listed, day: Piece, path: Path, locale: Locale): Pieces {
  if (makeUpDays.length === 0) return [];
  const dates = makeUpDays.map((date, index): Pieces => [datePiece(date, [...path, 'makeUpDays', index], locale)]);
  return say(words.makeUpListed, locale, { dates: listed(dates, 'and', locale), day });
}

function datesSentence({ dates = [] }: CalendarTerms, path: Path, locale: Locale): Pieces {
  if (dates.length === 0) return [];
  const worded = dates.map((special, index) => specialPieces(special, [...path, 'dates', index], locale));
  return say(words.special, locale, { dates: between(worded, locale === 'en' ? '; ' : '；') });
}

function specialPieces(special: SpecialDate, path: Path, locale: Locale): Pieces {
  const date = namedDate(special, path, locale);
  if ('hoursOf' in special) {
    const day = anchoredWords(weekdayWords[special.hoursOf], [...path, 'hoursOf'], locale);
    return say(words.specialHoursOf, locale, { date, day });
  }
  const [key, stretches] = 'breaks' in special ? ['breaks', special.breaks] : ['hours', special.hours];
  const pieces = stretches.map((each, index) => stretchPieces(each, [...path, key, index], locale));
  if (pieces.length === 0) {
    const closed = anchoredWords(words.closed, [...path, 'hours'], locale);
    return say(words.specialClosed, locale, { date, closed });
  }
  const said = listedHours(pieces, locale);
  return 'breaks' in special
    ? say(words.specialBreaks, locale, { date, breaks: said })
    : say(words.specialHours, locale, { date, hours: said });
}

function namedDate({ date, name }: SpecialDate, path: Path, locale: Locale): Pieces {
  const day = datePiece(date, [...path, 'date'], locale);
  if (name === undefined) return [day];
  return say(words.named, locale, { date: day, name: anchored(name[locale], [...path, 'name', locale]) });
}
