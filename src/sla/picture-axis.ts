import type { Locale } from '../kernel/answer/index.js';
import { civilFields, dayNumber, epochMs, type Instant } from '../kernel/time/index.js';
import { dayWords, monthWords } from './picture-words.js';

/** Where the drawn time begins and ends in every picture; what follows is room for words. */
export const LEFT = 20;
export const RIGHT = 810;

/** The time of one row, laid out from left to right. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** The offset by which its hours are told: that of its beginning. */
  readonly offset: string;
  /** Where a moment lies; a moment outside lies at the edge. */
  x(ms: number): number;
}

/** Lays out the time between two instants. */
export function axisOf(first: Instant, last: Instant): Axis {
  const from = epochMs(first);
  const to = Math.max(from, epochMs(last));
  const perMs = to > from ? (RIGHT - LEFT) / (to - from) : 0;
  return {
    from,
    to,
    offset: offsetOf(first),
    x: (ms) => LEFT + perMs * (Math.min(Math.max(ms, from), to) - from),
  };
}

/** The offset of an instant: `+08:00`, or nothing in UTC. */
export function offsetOf(instant: Instant): string {
  return instant.endsWith('Z') ? '' : instant.slice(-6);
}

/** A line of the scale: what it says, and below that the day or year, where it begins a new one. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly under: string;
}

/** How far apart the lines of a scale are: a length of time, or whole months. */
type Step = { readonly ms: number } | { readonly months: number };

const MS_A_SECOND = 1000;
const MS_A_MINUTE = 60_000;
const MS_AN_HOUR = 3_600_000;
const MS_A_DAY = 86_400_000;

const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((count) => ({ ms: count * MS_A_SECOND })),
  ...[1, 2, 5, 15, 30].map((count) => ({ ms: count * MS_A_MINUTE })),
  ...[1, 2, 3, 6, 12].map((count) => ({ ms: count * MS_AN_HOUR })),
  ...[1, 2, 7, 14].map((count) => ({ ms: count * MS_A_DAY })),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400].map((months) => ({ months })),
];

/** No two lines of a scale are nearer than this, so that what they say has room. */
const ROOM = 88;

/** The lines of the scale, as the clocks show it that have the offset of the axis. */
export function ticksOf(axis: Axis, locale: Locale): readonly Tick[] {
  const step = STEPS.find((one) => lengthOf(one) * (RIGHT - LEFT) >= ROOM * (axis.to - axis.from));
  if (step === undefined || axis.from === axis.to) return [];
  const shift = offsetMs(axis.offset);
  let before = '';
  return momentsOf(step, axis.from + shift, axis.to + shift).map((local) => {
    const { label, group } = wordsOf(step, local, locale);
    const under = group === before ? '' : group;
    before = group;
    return { x: axis.x(local - shift), label, under };
  });
}

/** The least time from one line of a scale to the next. */
function lengthOf(step: Step): number {
  return 'ms' in step ? step.ms : step.months * 28 * MS_A_DAY;
}

function offsetMs(offset: string): number {
  if (offset === '') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith('-') ? -minutes : minutes) * MS_A_MINUTE;
}

/** A Monday, so that scales by the week show Mondays. */
const MONDAY = 4 * MS_A_DAY;

/** Every whole step between two local times. */
function momentsOf(step: Step, from: number, to: number): readonly number[] {
  if ('months' in step) return monthsOf(step.months, from, to);
  const first = Math.ceil((from - MONDAY) / step.ms) * step.ms + MONDAY;
  const count = Math.max(0, Math.floor((to - first) / step.ms) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step.ms);
}

/** The first of every so many months, counted from a January. */
function monthsOf(months: number, from: number, to: number): readonly number[] {
  const { year, month } = fieldsAt(from);
  const last = fieldsAt(to);
  const moments: number[] = [];
  const first = Math.ceil((year * 12 + month - 1) / months) * months;
  for (let at = first; at < last.year * 12 + last.month; at += months) {
    const firstDay = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    moments.push(dayNumber(firstDay) * MS_A_DAY);
  }
  return moments.filter((ms) => ms >= from);
}

function fieldsAt(local: number) {
  return civilFields(Math.floor(local / MS_A_DAY));
}

/** What a line of the scale says, and the longer stretch that it belongs to. */
function wordsOf(step: Step, local: number, locale: Locale): { readonly label: string; readonly group: string } {
  const { year } = fieldsAt(local);
  const yearLabel = locale === 'zh-CN' ? `${year}年` : `${year}`;
  if ('months' in step) {
    return step.months % 12 === 0
      ? { label: yearLabel, group: '' }
      : { label: monthWords(fieldsAt(local), locale), group: yearLabel };
  }
  const day = dayWords(Math.floor(local / MS_A_DAY), locale);
  return step.ms < MS_A_DAY ? { label: timeLabel(local, step.ms), group: day } : { label: day, group: yearLabel };
}

/** The time of day, to the second only where lines are nearer than a minute. */
function timeLabel(local: number, step: number): string {
  const seconds = Math.floor((local - Math.floor(local / MS_A_DAY) * MS_A_DAY) / MS_A_SECOND);
  const figures = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = step < MS_A_MINUTE ? figures : figures.slice(0, 2);
  return shown.map((value) => String(value).padStart(2, '0')).join(':');
}
