import { InvariantError, type Json, type Locale, type Path } from '../answer/index.js';
import { type Blank, isBlank } from '../gate/index.js';
import { isRate, type Money, money } from '../money/index.js';
import { civilFields, dayNumber, isCivilDate, isInstant, type SpanUnit } from '../time/index.js';
import { anchored, type Piece, type Pieces, plain } from './piece.js';
import { type CountWords, monthNames, spanWords } from './words.js';

/**
 * A number with separated thousands.
 *
 * @example
 * numberText(60000) // => '60,000'
 * numberText(0.25) // => '0.25'
 */
export function numberText(value: number): string {
  const written = String(value);
  return grouped(written.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : written);
}

/** A decimal text with separated thousands. */
function grouped(decimal: string): string {
  const [whole = '', ...fraction] = decimal.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

/**
 * A length of time.
 *
 * @example
 * spanText('years', 1, 'en') // => '1 year'
 * spanText('months', 12, 'zh-CN') // => '12个月'
 */
export function spanText(unit: SpanUnit, count: number, locale: Locale): string {
  return besideUnit(unit, numberText(count), count === 1, locale);
}

function besideUnit(unit: SpanUnit, count: string, single: boolean, locale: Locale): string {
  const words = spanWords[unit];
  if (locale === 'zh-CN') return `${count}${words['zh-CN']}`;
  return `${count} ${single ? words.one : words.en}`;
}

/**
 * A day of the calendar.
 *
 * @example
 * dateText('2025-02-28', 'en') // => '28 February 2025'
 * dateText('2025-02-28', 'zh-CN') // => '2025年2月28日'
 */
export function dateText(date: string, locale: Locale): string {
  const { year, month, day } = civilFields(dayNumber(date));
  return locale === 'zh-CN' ? `${year}年${month}月${day}日` : `${day} ${monthNames[month - 1]} ${year}`;
}

/**
 * A moment: its day, its time of day, and the offset by which that is told.
 *
 * @example
 * momentText('2025-02-28T09:00:00+08:00', 'en') // => '28 February 2025 09:00 (UTC+08:00)'
 * momentText('2025-02-28T09:00:00Z', 'zh-CN') // => '2025年2月28日09:00（UTC）'
 * momentText('2025-02-28T23:59:59.999+08:00', 'en') // => 'the end of 28 February 2025 (UTC+08:00)'
 */
export function momentText(instant: string, locale: Locale): string {
  const date = dateText(instant.slice(0, 10), locale);
  const offset = instant.endsWith('Z') ? '' : instant.slice(-6);
  const time = instant.slice(11, instant.length - (offset === '' ? 1 : 6)).replace(/^(\d\d:\d\d):00(?:\.0+)?$/, '$1');
  const isEndOfDay = time === LAST_OF_DAY;
  if (locale === 'zh-CN') return `${date}${isEndOfDay ? '24:00' : time}（UTC${offset}）`;
  return isEndOfDay ? `the end of ${date} (UTC${offset})` : `${date} ${time} (UTC${offset})`;
}

/** The last time of a day that an instant can tell: what is due then is due by the end of the day. */
const LAST_OF_DAY = '23:59:59.999';

/**
 * An amount of money.
 *
 * @example
 * moneyText({ amount: '120', currency: 'CNY' }, 'en') // => 'CNY 120.00'
 * moneyText({ amount: '12000', currency: 'CNY' }, 'zh-CN') // => '人民币12,000.00元'
 */
export function moneyText(value: Money, locale: Locale): string {
  return plain(moneyPieces(value, [], locale));
}

/** An amount of money, its figure and its currency each anchored to its leaf. */
export function moneyPieces(value: Money | Blank, path: Path, locale: Locale): Pieces {
  if (isBlank(value)) return [blankPiece(value, path, locale)];
  const amount = anchored(grouped(money(value.amount, value.currency).amount), [...path, 'amount']);
  const currency = (text: string) => anchored(text, [...path, 'currency']);
  if (locale === 'en') return [currency(`${value.currency} `), amount];
  return value.currency === 'CNY'
    ? [currency('人民币'), amount, currency('元')]
    : [currency(`${value.currency} `), amount];
}

/**
 * A figure that is still open, for whoever fills in the clause to see.
 *
 * @example
 * blankText({ blank: 'warrantyYears', example: 3 }, 'en') // => '[warrantyYears: ____, e.g. 3]'
 */
export function blankText({ blank, example }: Blank, locale: Locale): string {
  if (locale === 'zh-CN')
    return `[${blank}：____${example === undefined ? '' : `，例如${exampleText(example, locale)}`}]`;
  return `[${blank}: ____${example === undefined ? '' : `, e.g. ${exampleText(example, locale)}`}]`;
}

function exampleText(example: Json, locale: Locale): string {
  if (isFigure(example)) return plain(figurePieces(example, [], locale));
  return typeof example === 'string' ? example : JSON.stringify(example);
}

/** A figure that is still open, anchored to its place. */
export function blankPiece(blank: Blank, path: Path, locale: Locale): Piece {
  return anchored(blankText(blank, locale), path);
}

/** A length of time of the terms, the whole of it or its number perhaps still open. */
export function spanPiece(span: object, path: Path, locale: Locale): Piece {
  if (isBlank(span)) return blankPiece(span, path, locale);
  const [[unit, count] = []] = Object.entries(span) as [SpanUnit, number | Blank][];
  if (unit === undefined || count === undefined)
    throw new InvariantError(`${JSON.stringify(span)} is not a length of time`);
  const text = isBlank(count)
    ? besideUnit(unit, blankText(count, locale), false, locale)
    : spanText(unit, count, locale);
  return anchored(text, [...path, unit]);
}

/** A number of the terms in front of its unit. */
export function countPiece(count: number | Blank, words: CountWords, path: Path, locale: Locale): Piece {
  const unit = locale === 'zh-CN' ? words['zh-CN'] : `${count === 1 ? words.one : words.en}`;
  const figure = isBlank(count) ? blankText(count, locale) : numberText(count);
  return anchored(locale === 'zh-CN' ? `${figure}${unit}` : `${figure} ${unit}`, path);
}

/** A rate of the terms. */
export function ratePiece(rate: string | Blank, path: Path, locale: Locale): Piece {
  return isBlank(rate) ? blankPiece(rate, path, locale) : anchored(rate, path);
}

/** Whether a value is a figure that can be worded without knowing what it stands for. */
export function isFigure(value: unknown): value is number | string | object {
  return typeof value === 'number' || isDateOrRate(value) || isBlank(value) || isMoney(value) || isSpanTerms(value);
}

/** A figure of any kind, told by its shape: a number, a rate, a date, an instant, an amount, a length of time, or a blank. */
export function figurePieces(figure: unknown, path: Path, locale: Locale): Pieces {
  if (isBlank(figure)) return [blankPiece(figure, path, locale)];
  if (typeof figure === 'number') return [anchored(numberText(figure), path)];
  if (isCivilDate(figure)) return [anchored(dateText(figure, locale), path)];
  if (isInstant(figure)) return [anchored(momentText(figure, locale), path)];
  if (isRate(figure)) return [anchored(figure, path)];
  if (isMoney(figure)) return moneyPieces(figure, path, locale);
  if (isSpanTerms(figure)) return [spanPiece(figure, path, locale)];
  throw new InvariantError(`${JSON.stringify(figure)} is not a figure that can be worded`);
}

function isDateOrRate(value: unknown): boolean {
  return isCivilDate(value) || isInstant(value) || isRate(value);
}

function isMoney(value: unknown): value is Money {
  return (
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'amount') && Object.hasOwn(value, 'currency')
  );
}

/** Whether a value is a length of time as terms hold it, its number perhaps still open. */
export function isSpanTerms(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const [unit, ...others] = Object.keys(value);
  return unit !== undefined && others.length === 0 && Object.hasOwn(spanWords, unit);
}
