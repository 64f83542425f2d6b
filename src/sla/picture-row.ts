import type { Locale } from '../kernel/answer/index.js';
import { sayText } from '../kernel/text/index.js';
import { epochMs } from '../kernel/time/index.js';
import type { ClockAnswers, ClockTimeline, TimelineMark } from './finding.js';
import { type Axis, axisOf, LEFT, ticksOf } from './picture-axis.js';
import { BAR_HEIGHT, barOf, changeSign, lateLine, warningSign } from './picture-bar.js';
import { FLAG_SIZE, flagsOf, type Note, notesOf, type PlacedFlag, visibleMarks } from './picture-flags.js';
import { type Piece, piecesOf } from './picture-pieces.js';
import { markWords, momentWords, pictureWords, verdictWords } from './picture-words.js';
import { type Attributes, element, figure, shortened, textWidth, xmlText } from './picture-xml.js';

export const WIDTH = 960;

const NAME_SIZE = 14;
const HEADER = 26;
const LANE = 28;
/** The room between the lowest flag and the bar, for brackets and small signs. */
const SIGNS = 14;
/** The room between the bar and the scale, for what is too late. */
const LATE = 14;
const SCALE = 36;

/** What of the legend a row makes use of. */
export type Used = 'counted' | 'skipped' | 'paused' | 'mixed' | 'ahead' | 'late' | 'warning' | 'change';

/** One service level of a picture. */
export interface RowInput {
  readonly name: string;
  readonly timeline: ClockTimeline;
  readonly answers: ClockAnswers | undefined;
}

/** A row as drawn, how high it is, what it uses, and what it shows in words. */
export interface Row {
  readonly drawn: string;
  readonly height: number;
  readonly uses: ReadonlySet<Used>;
  readonly inWords: string;
}

/** Draws the time of one service level. */
export function rowOf(input: RowInput, top: number, locale: Locale): Row {
  const { timeline, answers, name } = input;
  const axis = axisOf(timeline.from, timeline.to);
  const flags = flagsOf(timeline, axis, locale);
  const lanes = Math.max(0, ...flags.map(({ lane }) => lane + 1));
  const bar = top + HEADER + lanes * LANE + SIGNS;
  const verdict = verdictWords(answers?.state, answers?.late, locale);
  const until = untilOf(timeline, axis);
  const passed = piecesOf(timeline.segments, axis, axis.from, until);
  const ahead = piecesOf(timeline.segments, axis, until, axis.to);
  const late = lateFrom(input, until);
  const drawn = [
    header(name, verdict, axis, top),
    barOf(passed, bar, false),
    barOf(ahead, bar, true),
    frame(axis, bar),
    late === undefined ? '' : lateness(axis.x(late), axis.x(until), bar, locale),
    ...flags.map((flag) => flagDrawn(flag, bar)),
    ...visibleMarks(timeline.marks, axis).map((mark) => signOf(mark, axis, bar)),
    scale(axis, bar + BAR_HEIGHT + LATE, locale),
  ];
  return {
    drawn: element('g', {}, ...drawn),
    height: bar + BAR_HEIGHT + LATE + SCALE - top,
    uses: new Set([...usedPieces([...passed, ...ahead]), ...usedMarks(timeline, late, ahead)]),
    inWords: inWords(input, verdict, locale),
  };
}

/** How far the time of a clock has run: to its end, or to the moment of evaluation. */
function untilOf({ marks }: ClockTimeline, axis: Axis): number {
  const last = marks.find(({ mark }) => mark === 'end') ?? marks.find(({ mark }) => mark === 'asOf');
  return last === undefined ? axis.to : Math.min(axis.to, epochMs(last.at));
}

/** From when it is too late, if it is: past what is due, unless the answer says that this is no breach. */
function lateFrom({ timeline, answers }: RowInput, until: number): number | undefined {
  const due = timeline.marks.find(({ mark }) => mark === 'due');
  const state = answers?.state;
  const isBreach = state?.outcome !== 'decided' || ['breached', 'excused'].includes(state.value.state);
  const from = due === undefined ? until : epochMs(due.at);
  return isBreach && from < until ? from : undefined;
}

function usedPieces(pieces: readonly Piece[]): readonly Used[] {
  return pieces.map(({ paused, share }) => {
    if (paused) return 'paused';
    if (share === 0) return 'skipped';
    return share === 1 ? 'counted' : 'mixed';
  });
}

function usedMarks({ marks }: ClockTimeline, late: number | undefined, ahead: readonly Piece[]): readonly Used[] {
  return [
    ...(ahead.length > 0 ? (['ahead'] as const) : []),
    ...(late === undefined ? [] : (['late'] as const)),
    ...(marks.some(({ mark }) => mark === 'warning') ? (['warning'] as const) : []),
    ...(marks.some(isChange) ? (['change'] as const) : []),
  ];
}

function isChange({ mark }: Pick<TimelineMark, 'mark'>): boolean {
  return mark === 'severityChanged' || mark === 'appointmentAgreed' || mark === 'delayNotified';
}

/** The name of the service level and how it stands, and the offset of the hours in its row. */
function header(name: string, verdict: string, { offset }: Axis, top: number): string {
  const y = top + NAME_SIZE;
  const left = WIDTH - 3 * LEFT - textWidth(verdict, NAME_SIZE) - textWidth('UTC+00:00', FLAG_SIZE);
  return [
    element(
      'text',
      { x: LEFT, y, 'font-size': NAME_SIZE },
      element('tspan', { 'font-weight': 'bold' }, xmlText(shortened(name, NAME_SIZE, left))),
      element('tspan', { dx: 8, 'font-size': FLAG_SIZE, 'fill-opacity': 0.75 }, `UTC${offset}`),
    ),
    words(verdict, { x: WIDTH - LEFT, y, 'font-size': NAME_SIZE, 'font-weight': 'bold', 'text-anchor': 'end' }),
  ].join('');
}

function words(text: string, attributes: Attributes): string {
  return element('text', attributes, xmlText(text));
}

function frame({ from, to, x }: Axis, bar: number): string {
  const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': 0.75 };
  return element('rect', { x: LEFT, y: bar, width: x(to) - x(from), height: BAR_HEIGHT, ...look });
}

function lateness(from: number, until: number, bar: number, locale: Locale): string {
  const top = bar + BAR_HEIGHT + 5;
  return [
    lateLine(from, until, top),
    words(pictureWords.late[locale], {
      x: Math.max(until, from + 6) + 12,
      y: top + 7,
      'font-size': FLAG_SIZE,
      'font-weight': 'bold',
    }),
  ].join('');
}

/** The look of the lines of marks, each told apart without a colour. */
const LINES: { readonly [Mark in TimelineMark['mark']]?: Attributes } = {
  due: { 'stroke-width': 4 },
  end: { 'stroke-width': 2 },
  asOf: { 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
};
const THIN_LINE: Attributes = { 'stroke-width': 0.75 };

/** The words of a flag, and the line that leads down from them: through the bar, or to the bracket of a stretch. */
function flagDrawn({ x, lines, lane, of }: PlacedFlag, bar: number): string {
  const top = bar - SIGNS - (lane + 1) * LANE;
  const isMark = 'mark' in of;
  const look = isMark ? (LINES[of.mark.mark] ?? THIN_LINE) : THIN_LINE;
  const weight = isMark && of.mark.mark === 'due' ? { 'font-weight': 'bold' } : {};
  const bracket = bar - 5;
  const foot = isMark ? `V${bar + BAR_HEIGHT + 4}` : `V${bracket}H${figure(of.upTo)}v3`;
  const d = `M${figure(x)} ${top + 2}${foot}`;
  return [
    element('path', { d, fill: 'none', stroke: 'currentColor', ...look }),
    ...lines.map((line, index) =>
      words(line, { x: x + 5, y: top + 11 + index * 13, 'font-size': FLAG_SIZE, ...weight }),
    ),
  ].join('');
}

/** The small sign of a warning, a change or the end; every other mark is a line. */
function signOf({ mark, at }: TimelineMark, axis: Axis, bar: number): string {
  const x = axis.x(epochMs(at));
  if (mark === 'warning') return warningSign(x, bar - 1);
  if (mark === 'end') return element('circle', { cx: x, cy: bar + BAR_HEIGHT + 5, r: 4, fill: 'currentColor' });
  return isChange({ mark }) ? changeSign(x, bar - 1) : '';
}

function scale(axis: Axis, top: number, locale: Locale): string {
  const ticks = ticksOf(axis, locale);
  const lines = ticks.map(({ x }) => `M${figure(x)} ${top}v8`).join('');
  const end = figure(axis.x(axis.to));
  return [
    element('path', {
      d: `M${LEFT} ${top}H${end}${lines}`,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 0.75,
    }),
    ...ticks.flatMap(({ x, label, under }) =>
      [label, under].map((text, line) =>
        text === '' ? '' : words(text, { x: x + 4, y: top + 12 + line * 13, 'font-size': FLAG_SIZE }),
      ),
    ),
  ].join('');
}

/** How many moments are told in words at most. */
const TOLD = 20;

/** What a row shows, in words: how the clock stands, its moments, and what is named on it. */
function inWords({ name, timeline }: RowInput, verdict: string, locale: Locale): string {
  const isChief = ({ mark }: TimelineMark) => mark !== 'warning' && !isChange({ mark });
  const marks = [...timeline.marks.filter(isChief), ...timeline.marks.filter((mark) => !isChief(mark))];
  const told = [
    ...marks.map((mark) => ({ at: mark.at, text: `${markWords(mark, locale)} ${momentWords(mark.at, locale)}` })),
    ...notesOf(timeline.segments, locale).map((note) => ({ at: note.from, text: noteInWords(note, locale) })),
  ];
  const inOrder = told.slice(0, TOLD).sort((a, b) => epochMs(a.at) - epochMs(b.at));
  const moments = inOrder.map(({ text }) => text).join(locale === 'zh-CN' ? '；' : '; ');
  return sayText(pictureWords.row, locale, { name, verdict, moments });
}

function noteInWords({ lines, from, to }: Note, locale: Locale): string {
  return `${lines[0]} ${momentWords(from, locale)} – ${momentWords(to, locale)}`;
}
