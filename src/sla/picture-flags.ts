import type { Locale } from '../kernel/answer/index.js';
import { epochMs, type Instant } from '../kernel/time/index.js';
import type { ClockTimeline, TimelineMark, TimelineSegment } from './finding.js';
import { type Axis, offsetOf } from './picture-axis.js';
import { markWords, momentWords, noteWords } from './picture-words.js';
import { shortened, textWidth } from './picture-xml.js';

/** Words above a bar, to the right of a line that leads down to what they name. */
export interface Flag {
  readonly x: number;
  readonly lines: readonly string[];
  /** Whether it is left out where there is no room. */
  readonly optional: boolean;
  /** What it tells of: a mark, or a stretch of the bar up to where it ends. */
  readonly of: { readonly mark: TimelineMark } | { readonly upTo: number };
}

/** A flag in its lane, counted upward from the bar. */
export interface PlacedFlag extends Flag {
  readonly lane: number;
}

export const FLAG_SIZE = 11;

/** The space between two flags of one lane, in pixels, the line of the second included. */
const SPACE = 10;
const LANES = 6;

/** Every flag of a row. */
export function flagsOf(timeline: ClockTimeline, axis: Axis, locale: Locale): readonly PlacedFlag[] {
  const marks = visibleMarks(timeline.marks, axis)
    .filter(({ mark }) => mark !== 'warning')
    .map((mark) => markFlag(mark, axis, locale));
  const notes = notesOf(timeline.segments, locale).flatMap((note) => noteFlag(note, axis));
  return placed([...notes, ...marks]);
}

/**
 * Puts flags into lanes, from the right to the left: each lies above every flag whose line it would cross, so that neither words nor
 * lines meet.
 */
export function placed(flags: readonly Flag[]): readonly PlacedFlag[] {
  const result: PlacedFlag[] = [];
  for (const flag of [...flags].sort((a, b) => b.x - a.x)) {
    const end = flag.x + widthOf(flag) + SPACE;
    const lane = Math.max(-1, ...result.filter(({ x }) => x < end).map((other) => other.lane)) + 1;
    if (!flag.optional || lane < LANES) result.push({ ...flag, lane });
  }
  return result;
}

function widthOf({ lines }: Flag): number {
  return Math.max(...lines.map((line) => textWidth(line, FLAG_SIZE)));
}

const KEPT: readonly TimelineMark['mark'][] = ['start', 'due', 'end', 'asOf'];

/** How near, in pixels, two warnings or two changes may be and still be told apart. */
const APART = 4;

/** The marks of a row, less those that would lie on another of their kind. */
export function visibleMarks(marks: readonly TimelineMark[], axis: Axis): readonly TimelineMark[] {
  const last = new Map<TimelineMark['mark'], number>();
  return [...marks]
    .sort((a, b) => epochMs(a.at) - epochMs(b.at))
    .filter(({ mark, at }) => {
      const x = axis.x(epochMs(at));
      const isKept = KEPT.includes(mark) || x - (last.get(mark) ?? Number.NEGATIVE_INFINITY) >= APART;
      if (isKept) last.set(mark, x);
      return isKept;
    });
}

function markFlag(mark: TimelineMark, axis: Axis, locale: Locale): Flag {
  const name = markWords(mark, locale);
  const offset = offsetOf(mark.at) === axis.offset ? '' : ` (UTC${offsetOf(mark.at)})`;
  const lines = [`${name}${offset}${beyond(mark.at, axis)}`, momentWords(mark.at, locale)];
  return { x: axis.x(epochMs(mark.at)), lines, optional: !KEPT.includes(mark.mark), of: { mark } };
}

/** An arrow where a moment lies outside what is drawn. */
function beyond(at: Instant, { from, to }: Axis): string {
  const ms = epochMs(at);
  if (ms < from) return ' ←';
  return ms > to ? ' →' : '';
}

/** A stretch of time that is named: a holiday, a day with hours of its own, a pause. */
export interface Note {
  readonly from: Instant;
  readonly to: Instant;
  readonly lines: readonly string[];
  readonly paused: boolean;
}

const MS_A_DAY = 86_400_000;

/** What is named on a bar; parts of one day, or days one after the other, that bear one name are named once. */
export function notesOf(segments: readonly TimelineSegment[], locale: Locale): readonly Note[] {
  const result: Note[] = [];
  for (const segment of segments) {
    const note = noteOf(segment, locale);
    if (note === undefined) continue;
    const last = result.at(-1);
    if (last !== undefined && goesOn(last, note)) result[result.length - 1] = { ...last, to: note.to };
    else result.push(note);
  }
  return result;
}

function noteOf({ from, to, why, name, kind }: TimelineSegment, locale: Locale): Note | undefined {
  const words = noteWords(why, locale);
  if (words === undefined) return undefined;
  return { from, to, lines: name === undefined ? [words] : [name[locale], words], paused: kind === 'paused' };
}

function goesOn(last: Note, next: Note): boolean {
  const gap = epochMs(next.from) - epochMs(last.to);
  const isSame = last.lines.join('\n') === next.lines.join('\n') && last.paused === next.paused;
  return isSame && (last.paused ? gap === 0 : gap < MS_A_DAY);
}

/** A name is given to what can be seen, and is cut to what has room. */
const VISIBLE = 3;
const LONGEST = 160;

function noteFlag({ from, to, lines }: Note, axis: Axis): readonly Flag[] {
  const x = axis.x(epochMs(from));
  const upTo = axis.x(epochMs(to));
  const cut = lines.map((line) => shortened(line, FLAG_SIZE, LONGEST));
  return upTo - x < VISIBLE ? [] : [{ x, lines: cut, optional: true, of: { upTo } }];
}
