/**
 * The gate: how unknown input becomes plain, checked JSON, with every issue told at once.
 *
 * @packageDocumentation
 */
export { type Blank, blankName, blanksIn, type Figure, type Filled, isBlank, type Written } from './blank.js';
export { copyJson, type Copied, MAX_CHARACTERS, MAX_DEPTH, MAX_VALUES } from './copy.js';
export { frozenCopy } from './frozen.js';
export { factOfSum, readAmount, readNumber, readSum, type Sum } from './sums.js';
export { type OneOf, readFigure, readSpan, type SpanTerms } from './span.js';
export { type DueDayContext, type DueDayTerms, factsOfDueDay, readDueDay } from './due-day.js';
export { issue, nearest, useInstead, valueAt } from './issue.js';
