import { epochMs } from '../kernel/time/index.js';
import type { TimelineSegment } from './finding.js';
import type { Axis } from './picture-axis.js';

/** A piece of a bar: from one place to another, and which share of it counts; a pause is told apart from other time. */
export interface Piece {
  readonly x1: number;
  readonly x2: number;
  readonly share: number;
  readonly paused: boolean;
}

/** What is thinner than this, in pixels, is not drawn by itself. */
const THIN = 0.5;
/** How wide the columns are, in pixels, that stand for many thin pieces. */
const COLUMN = 4;

/** The segments of a bar between two moments, those that are too thin to be told apart drawn together. */
export function piecesOf(segments: readonly TimelineSegment[], axis: Axis, from: number, to: number): readonly Piece[] {
  const pieces = segments.flatMap((segment) => pieceOf(segment, axis, from, to));
  return joined(crowds(pieces).flatMap((crowd) => (crowd.some(isThin) ? columns(crowd) : crowd)));
}

function pieceOf(segment: TimelineSegment, axis: Axis, from: number, to: number): readonly Piece[] {
  const x1 = axis.x(Math.max(from, epochMs(segment.from)));
  const x2 = axis.x(Math.min(to, epochMs(segment.to)));
  return x1 < x2 ? [{ x1, x2, share: segment.kind === 'counted' ? 1 : 0, paused: segment.kind === 'paused' }] : [];
}

function widthOf({ x1, x2 }: Piece): number {
  return x2 - x1;
}

function isThin(piece: Piece): boolean {
  return widthOf(piece) < THIN;
}

/** Neighbours that are all narrow stand together; wide pieces, and pauses that can be seen, stand alone. */
function crowds(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const result: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of pieces) {
    const isAlone = widthOf(piece) >= COLUMN || (piece.paused && !isThin(piece));
    if (open !== undefined && !isAlone) open.push(piece);
    else result.push([piece]);
    open = isAlone ? undefined : (open ?? result.at(-1));
  }
  return result;
}

/** Many pieces as few columns, each with the share of it that counts. */
function columns(crowd: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let inColumn: Piece[] = [];
  for (const [index, piece] of crowd.entries()) {
    inColumn.push(piece);
    const x1 = inColumn[0]?.x1 ?? piece.x1;
    if (piece.x2 - x1 < COLUMN && index < crowd.length - 1) continue;
    const counted = inColumn.reduce((sum, one) => sum + one.share * widthOf(one), 0);
    result.push({ x1, x2: piece.x2, share: Math.min(1, counted / (piece.x2 - x1)), paused: inColumn.every(isPaused) });
    inColumn = [];
  }
  return result;
}

function isPaused({ paused }: Piece): boolean {
  return paused;
}

/** Pieces in order, neighbours of the same kind made one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isSame = last?.x2 === piece.x1 && last.share === piece.share && last.paused === piece.paused;
    if (last !== undefined && isSame) result[result.length - 1] = { ...last, x2: piece.x2 };
    else result.push(piece);
  }
  return result;
}
