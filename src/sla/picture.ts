/**
 * The time of service levels as a picture: what counted, what did not, where the clock stood still, and what was too late.
 *
 * @packageDocumentation
 */
import type { ClauseId, Locale } from '../kernel/answer/index.js';
import type { ClockTimeline, SlaFinding } from './finding.js';
import { LEFT } from './picture-axis.js';
import { BAR_HEIGHT, barOf, COUNTED_COLOUR, changeSign, LATE_COLOUR, lateLine, warningSign } from './picture-bar.js';
import { type Row, rowOf, type Used, WIDTH } from './picture-row.js';
import { pictureWords } from './picture-words.js';
import { element, textWidth, xmlText } from './picture-xml.js';

/** What a picture shows. */
export interface PictureOptions {
  /** The service levels to draw, from top to bottom; all that have begun unless stated. */
  readonly clauses?: readonly ClauseId[];
  /** What the service levels are called; by their ids unless stated. */
  readonly names?: { readonly [clause: ClauseId]: string };
}

/**
 * Draws the time of service levels as an SVG document, one row for each clock that has begun.
 *
 * @remarks Each row has a scale of its own, in the offset of its first moment; what is too thin to be told apart is drawn together.
 * The picture stands by itself: no script, no font, no link, no id. In a page it takes the colour of the text around it, and
 * `--aftersales-counted` and `--aftersales-late` as colours of its own; as a file it follows the reader's light or dark screen.
 * A finding without reasons has no timelines, and gives a picture that says so.
 * @param finding - What was answered, with reasons.
 * @param locale - The language of what is written.
 * @param options - Which service levels are shown, and how they are called.
 * @example
 * const finding = evaluateSla(
 *   [{ id: 'answer', metric: 'firstResponse', within: { hours: 2 } }],
 *   { log: [{ event: 'reported', at: '2025-06-06T16:00:00+08:00' }] },
 *   { zone: 'Asia/Shanghai', asOf: '2025-06-06T19:00:00+08:00' },
 * );
 * const picture = slaTimelineSvg(finding, 'en', { names: { answer: 'First response' } });
 * picture.startsWith('<svg ') // => true
 * picture.includes('too late by 1 hour, still open') // => true
 */
export function slaTimelineSvg(finding: SlaFinding, locale: Locale, options: PictureOptions = {}): string {
  const rows: Row[] = [];
  const names: string[] = [];
  let height = MARGIN;
  for (const [clause, timeline] of chosen(finding, options)) {
    const name = ownValue(options.names, clause) ?? clause;
    const row = rowOf({ name, timeline, answers: ownValue(finding.clocks, clause) }, height, locale);
    rows.push(row);
    names.push(name);
    height += row.height + MARGIN;
  }
  if (rows.length === 0) return nothing(locale);
  const used = new Set(rows.flatMap(({ uses }) => [...uses]));
  const legend = legendOf(used, height, locale);
  const title = `${pictureWords.title[locale]}${locale === 'zh-CN' ? '：' : ': '}${names.join(locale === 'zh-CN' ? '、' : ', ')}`;
  const told = { title, description: rows.map(({ inWords }) => inWords).join('\n') };
  return framed([...rows.map(({ drawn }) => drawn), legend.drawn], legend.foot + MARGIN, told, locale);
}

const MARGIN = 20;

/** The timelines to draw, in order. */
function chosen(finding: SlaFinding, { clauses }: PictureOptions): readonly (readonly [ClauseId, ClockTimeline])[] {
  const { timelines = {} } = finding;
  return (clauses ?? Object.keys(timelines)).flatMap((clause) => {
    const timeline = ownValue(timelines, clause);
    return timeline === undefined ? [] : [[clause, timeline] as const];
  });
}

function ownValue<T>(values: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}

/** A picture that says that there is nothing to draw. */
function nothing(locale: Locale): string {
  const says = pictureWords.none[locale];
  const words = element('text', { x: LEFT, y: 2 * MARGIN, 'font-size': 14 }, xmlText(says));
  return framed([words], 3 * MARGIN, { title: pictureWords.title[locale], description: says }, locale);
}

/**
 * The looks that a page may change, and those for a dark screen where the picture is a file of its own. Where styles are refused,
 * every look stands in the attributes too.
 */
const STYLE = [
  `.aftersales-counted{fill:var(--aftersales-counted,${COUNTED_COLOUR})}`,
  `.aftersales-late{stroke:var(--aftersales-late,${LATE_COLOUR})}`,
  '@media screen and (prefers-color-scheme:dark){:root.aftersales-sla{color:#e6edf3;--aftersales-late:#ff7b72}}',
].join('');

function framed(
  inside: readonly string[],
  height: number,
  { title, description }: { readonly title: string; readonly description: string },
  locale: Locale,
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'aftersales-sla',
      role: 'img',
      lang: locale,
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': 'sans-serif',
      fill: 'currentColor',
    },
    element('title', {}, xmlText(title)),
    element('desc', {}, xmlText(description)),
    element('style', {}, STYLE),
    ...inside,
  );
}

const LEGEND_SIZE = 11;
const LEGEND_LINE = 24;
const SWATCH = 30;

/** The signs of the legend, in order, each drawn from a place on, as high as a bar that ends at a foot. */
const SIGNS: { readonly [Sign in Used]: (x: number, top: number) => string } = {
  counted: (x, top) => swatch(x, top, { share: 1, paused: false }),
  mixed: (x, top) => swatch(x, top, { share: 0.5, paused: false }),
  skipped: (x, top) => swatch(x, top, { share: 0, paused: false }),
  paused: (x, top) => swatch(x, top, { share: 0, paused: true }),
  ahead: (x, top) => swatch(x, top, { share: 1, paused: false }, true),
  late: (x, top) => lateLine(x, x + SWATCH, top + BAR_HEIGHT / 2 - 3),
  warning: (x, top) => warningSign(x + SWATCH / 2, top + BAR_HEIGHT / 2 + 4),
  change: (x, top) => changeSign(x + SWATCH / 2, top + BAR_HEIGHT / 2 + 4),
};

function swatch(x: number, top: number, look: { readonly share: number; readonly paused: boolean }, isAhead = false) {
  return barOf([{ x1: x, x2: x + SWATCH, ...look }], top, isAhead);
}

/** What the signs mean that a picture uses, in as many lines as it takes. */
function legendOf(used: ReadonlySet<Used>, top: number, locale: Locale) {
  const drawn: string[] = [];
  let x = LEFT;
  let y = top;
  for (const [sign, draw] of Object.entries(SIGNS) as [Used, (typeof SIGNS)[Used]][]) {
    if (!used.has(sign)) continue;
    const says = pictureWords[sign][locale];
    const width = SWATCH + 8 + textWidth(says, LEGEND_SIZE) + 16;
    if (x + width > WIDTH - LEFT) {
      x = LEFT;
      y += LEGEND_LINE + BAR_HEIGHT / 2;
    }
    const at = { x: x + SWATCH + 8, y: y + BAR_HEIGHT / 2 + 4, 'font-size': LEGEND_SIZE };
    drawn.push(draw(x, y), element('text', at, xmlText(says)));
    x += width;
  }
  return { drawn: element('g', {}, ...drawn), foot: y + BAR_HEIGHT };
}
