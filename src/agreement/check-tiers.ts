import type { Issue } from '../kernel/answer/index.js';
import { issue } from '../kernel/gate/index.js';
import { isThere, itemsOf, type Place, textOf, under } from '../kernel/gate/walk.js';
import { isCivilDate } from '../kernel/time/index.js';
import { figureIn } from './check-money.js';

/** The ways to write where a tier ends. */
export type Bound = 'upTo' | 'below';

/** What is wrong with the ends of tiers: they overlap, are cut short, or leave a gap above the last. */
export function tierIssues(rows: Place, bounds: readonly Bound[]): readonly Issue[] {
  const tiers = itemsOf(rows);
  let before: Place | undefined;
  return tiers.flatMap((tier, index) => {
    const ends = bounds.map((bound) => under(tier, bound)).filter(isThere);
    if (index === tiers.length - 1) return ends.flatMap(gapAbove);
    const [end, another] = ends;
    if (end === undefined) return [endMissing(under(tier, 'upTo'))];
    const found = [...overlapOf(end, before), ...(another === undefined ? [] : [endRepeated(another)])];
    if (figureIn(end) !== undefined) before = end;
    return found;
  });
}

function gapAbove({ at, value }: Place): readonly Issue[] {
  const what = 'the tiers leave a gap above this, where nothing is said';
  return [issue('gap', at, value, what, 'remove it, or add a tier without a bound')];
}

function endMissing({ at }: Place): Issue {
  const what = 'the tiers after this one are never reached';
  return issue('missing', at, undefined, what, 'write where the tier ends, or put it last');
}

function endRepeated({ at, value }: Place): Issue {
  return issue('repeated', at, value, 'the tier has two ends', 'write one of them');
}

function overlapOf(end: Place, before: Place | undefined): readonly Issue[] {
  const [figure, last] = [figureIn(end), before && figureIn(before)];
  if (figure === undefined || last === undefined || figure.compare(last) > 0) return [];
  const what = `the tiers overlap: the one before ends at ${last.text()}`;
  return [issue('overlap', end.at, end.value, what, `write a bound above ${last.text()}`)];
}

/** What is wrong with the bands of a credit: each lies below the one before, and credits more. */
export function bandIssues(bands: Place): readonly Issue[] {
  let [lowest, highest]: (Place | undefined)[] = [];
  return itemsOf(bands).flatMap((band) => {
    const [below, credit] = [under(band, 'below'), under(band, 'credit')];
    const found = [...notBelow(below, lowest), ...notMore(credit, highest)];
    if (figureIn(below) !== undefined) lowest = below;
    if (figureIn(credit) !== undefined) highest = credit;
    return found;
  });
}

function notBelow(below: Place, before: Place | undefined): readonly Issue[] {
  const [figure, last] = [figureIn(below), before && figureIn(before)];
  if (figure === undefined || last === undefined || figure.compare(last) < 0) return [];
  const what = `the bands overlap: the one before lies below ${before?.value}`;
  return [issue('overlap', below.at, below.value, what, `write a share below "${before?.value}"`)];
}

function notMore(credit: Place, before: Place | undefined): readonly Issue[] {
  const [figure, last] = [figureIn(credit), before && figureIn(before)];
  if (figure === undefined || last === undefined || figure.compare(last) > 0) return [];
  const what = 'a lower band credits no more than the one before it';
  return [issue('value', credit.at, credit.value, what, `write a credit above "${before?.value}"`)];
}

/** Rows by the days from which they hold, which are not in the order of these days. */
export function datedIssues(rows: readonly Place[]): readonly Issue[] {
  let before: string | undefined;
  return rows.flatMap((row) => {
    const from = under(row, 'from');
    const date = textOf(from);
    if (!isCivilDate(date)) return [];
    const last = before;
    before = date;
    if (last === undefined || date > last) return [];
    if (date === last) {
      const what = 'the row before begins on this day';
      return [issue('repeated', from.at, date, what, 'write each day once')];
    }
    const what = 'this lies before the day of the row above it';
    return [issue('outOfOrder', from.at, date, what, 'list the rows by their days, the earliest first')];
  });
}
