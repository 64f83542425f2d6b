import type { Piece } from './picture-pieces.js';
import { element, figure } from './picture-xml.js';

export const BAR_HEIGHT = 26;

/** Colours that read on white and on black alike, and, in grey, apart from the ink of the page. */
export const COUNTED_COLOUR = '#4a86c5';
export const LATE_COLOUR = '#d03027';

/** Time ahead is drawn paler than time that has passed. */
const PALE = 0.4;

/** The pieces of a bar: solid where time counts, hatched where it does not, striped where the clock stands still. */
export function barOf(pieces: readonly Piece[], top: number, isAhead: boolean): string {
  const hatched = pieces.filter(({ paused, share }) => !paused && share < 1);
  const striped = pieces.filter(({ paused }) => paused);
  const solid = pieces.filter(({ share }) => share > 0);
  const drawn = [hatching(hatched, top), solidity(solid, top), stripes(striped, top)];
  if (drawn.join('') === '') return '';
  return element('g', isAhead ? { opacity: PALE } : {}, ...drawn);
}

/** Columns that count in part are as high as their share. */
function solidity(pieces: readonly Piece[], top: number): string {
  const boxes = pieces.map((piece) => box(piece, top + BAR_HEIGHT * (1 - piece.share), BAR_HEIGHT * piece.share));
  return path(boxes, { class: 'aftersales-counted', fill: COUNTED_COLOUR });
}

function stripes(pieces: readonly Piece[], top: number): string {
  const lines = pieces.map(({ x1, x2 }) => `M${figure(x1)} ${figure(top + BAR_HEIGHT / 2)}H${figure(x2)}`);
  const frames = pieces.map((piece) => box(piece, top, BAR_HEIGHT));
  const ink = { fill: 'none', stroke: 'currentColor' };
  return [
    path(lines, { ...ink, 'stroke-width': BAR_HEIGHT, 'stroke-dasharray': '1.5 3' }),
    path(frames, { ...ink, 'stroke-width': 0.75 }),
  ].join('');
}

/** How far apart, in pixels, the lines of a hatching are, and how short one may be. */
const HATCH = 6;
const SHORT = 1;

/** Slanted lines at the same places across all pieces, so that neighbours join. */
function hatching(pieces: readonly Piece[], top: number): string {
  const lines = pieces.flatMap((piece) => slants(piece, top + BAR_HEIGHT));
  return path(lines, { fill: 'none', stroke: 'currentColor', 'stroke-width': 0.75, 'stroke-opacity': 0.6 });
}

function slants({ x1, x2 }: Piece, bottom: number): readonly string[] {
  const lines: string[] = [];
  for (let foot = Math.ceil((x1 - BAR_HEIGHT) / HATCH) * HATCH; foot < x2; foot += HATCH) {
    const from = Math.max(x1, foot);
    const to = Math.min(x2, foot + BAR_HEIGHT);
    if (to - from < SHORT) continue;
    lines.push(`M${figure(from)} ${figure(bottom - (from - foot))}L${figure(to)} ${figure(bottom - (to - foot))}`);
  }
  return lines;
}

/** A rectangle as part of a path. */
function box({ x1, x2 }: Pick<Piece, 'x1' | 'x2'>, top: number, height: number): string {
  return `M${figure(x1)} ${figure(top)}H${figure(x2)}V${figure(top + height)}H${figure(x1)}z`;
}

function path(parts: readonly string[], look: { readonly [name: string]: string | number }): string {
  return parts.length === 0 ? '' : element('path', { d: parts.join(''), ...look });
}

/** How wide and high one tooth of the line is that shows what is too late. */
const TOOTH = 6;

/** What is too late: a jagged line between two ends. */
export function lateLine(x1: number, x2: number, top: number): string {
  const teeth = Math.max(1, Math.round((x2 - x1) / (2 * TOOTH)));
  const width = Math.max(x2 - x1, TOOTH) / (2 * teeth);
  const jags = `l${figure(width)} ${TOOTH}l${figure(width)} ${-TOOTH}`.repeat(teeth);
  return element('path', {
    class: 'aftersales-late',
    d: `M${figure(x1)} ${figure(top)}${jags}`,
    fill: 'none',
    stroke: LATE_COLOUR,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  });
}

/** A warning: a small triangle that points at the bar. */
export function warningSign(x: number, tip: number): string {
  return element('path', { d: `M${figure(x)} ${figure(tip)}l-4-7h8z`, fill: 'currentColor' });
}

/** A change of what is due: a small diamond on the bar. */
export function changeSign(x: number, foot: number): string {
  return element('path', { d: `M${figure(x)} ${figure(foot)}l-4-4l4-4l4 4z`, fill: 'none', stroke: 'currentColor' });
}
