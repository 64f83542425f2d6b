import { known, open, type Uncertain } from '../logic/index.js';
import type { CalendarSpan } from '../time/index.js';
import { type Blank, blankName, blanksIn, type Figure } from './blank.js';

/** A length of time as terms hold it: the whole span, or its number, may be left open. */
export type SpanTerms = OneOf<'years' | 'months' | 'weeks' | 'days'> | Blank;

/** One unit with its number, and no other. */
export type OneOf<Units extends string> = {
  [Unit in Units]: { readonly [Key in Unit]: Figure<number> } & { readonly [Key in Exclude<Units, Unit>]?: never };
}[Units];

/** A figure of the terms, or the name of the blank that stands in its place. */
export function readFigure<Value>(figure: Value): Uncertain<Exclude<Value, Blank>> {
  const blanks = blanksIn(figure);
  if (blanks.length > 0) return open(blanks.map(({ blank }) => blankName(blank)));
  return known(figure as Exclude<Value, Blank>);
}

/** A length of time of the terms, or the name of the blank that stands in its place. */
export function readSpan(span: SpanTerms): Uncertain<CalendarSpan> {
  return readFigure(span) as Uncertain<CalendarSpan>;
}
