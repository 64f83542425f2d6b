import type { Json } from '../../src/kernel/answer/index.js';
import { DATE_NAMES } from '../../src/kernel/case/index.js';

/** Plain JSON that is written here by hand. */
type Terms = { readonly [key: string]: unknown };

/** Terms with a case, and a change of one leaf that changes some answer. */
export interface Witness {
  readonly terms: Terms;
  readonly changed: Terms;
  readonly case: object;
  readonly asOf: string;
  /** What the agreement has beside the clause, and its settings. */
  readonly beside?: readonly object[];
  readonly settings?: object;
  readonly why: string;
}

/** Witnesses by the leaf that they change. */
export type Witnesses = Map<string, Witness>;

/** Where a leaf stands, and the rest that makes it matter; `put` gives the terms with a value at that place. */
export interface Place extends Omit<Witness, 'terms' | 'changed'> {
  readonly at: string;
  readonly put: (value: unknown) => Terms;
}

/** The blank that stands for an open figure. */
export const BLANK = { blank: 'figure' };

/** Every date of a case, each on a day of its own, with years in between where the order of two matters. */
export const dates = Object.fromEntries(
  DATE_NAMES.map((name, index) => [name, `2024-01-${String(index + 1).padStart(2, '0')}`]),
);

/** A change at a place from one value to another. */
export function change(all: Witnesses, place: Place, leaf: string, before: unknown, after: unknown): void {
  const { at, put, ...rest } = place;
  all.set(`${at}${leaf}`, { ...rest, terms: put(before), changed: put(after) });
}

/** Each word of a choice takes the place of another word. */
export function words(all: Witnesses, place: Place, choices: readonly string[]): void {
  for (const word of choices)
    change(
      all,
      place,
      `=${word}`,
      choices.find((other) => other !== word),
      word,
    );
}

/** A figure changes, and is left open. */
export function figure(all: Witnesses, place: Place, type: string, before: Json, after: Json): void {
  change(all, place, `:${type}`, before, after);
  change(all, place, '.blank:string', before, BLANK);
}

/** A length of time, short at first, becomes long in each unit; its number, and the whole of it, is left open. */
export function span(all: Witnesses, place: Place): void {
  for (const [unit, long] of Object.entries({ years: 3, months: 36, weeks: 150, days: 1000 })) {
    change(all, place, `.${unit}:integer`, { [unit]: 1 }, { [unit]: long });
    change(all, place, `.${unit}.blank:string`, { [unit]: 1 }, { [unit]: BLANK });
  }
  change(all, place, '.blank:string', { days: 1 }, BLANK);
}

/** Another date of the case, and one left open. */
export function date(all: Witnesses, place: Place): void {
  dateWord(all, place);
  change(all, place, '.blank:string', 'purchased', BLANK);
}

/** Another date of the case. */
export function dateWord(all: Witnesses, place: Place): void {
  for (const name of DATE_NAMES)
    change(all, place, `=${name}`, name === 'purchased' ? 'discontinued' : 'purchased', name);
}

/** Every form of a condition, one that holds made one that does not. */
export function condition(all: Witnesses, place: Place): void {
  const holds = { fact: 'item.category', is: 'phone' };
  const fails = { fact: 'item.category', is: 'server' };
  change(all, place, '.fact:string', holds, { ...holds, fact: 'item.region' });
  change(all, place, '.is:boolean', { fact: 'warned.before', is: true }, { fact: 'warned.before', is: false });
  change(all, place, '.is:number', { fact: 'use.people', is: 5 }, { fact: 'use.people', is: 6 });
  change(all, place, '.is:string', holds, fails);
  change(all, place, '.in[]:number', { fact: 'use.people', in: [5] }, { fact: 'use.people', in: [6] });
  change(
    all,
    place,
    '.in[]:string',
    { fact: 'item.category', in: ['phone'] },
    { fact: 'item.category', in: ['server'] },
  );
  const bounds = { over: [4, 5], under: [6, 5], atLeast: [5, 6], atMost: [5, 4] };
  for (const [key, [before, after]] of Object.entries(bounds)) {
    change(all, place, `.${key}:number`, { fact: 'use.people', [key]: before }, { fact: 'use.people', [key]: after });
    const day = (figure: number | undefined) => ({ fact: 'dates.accepted', [key]: `2024-01-0${figure}` });
    change(all, place, `.${key}:string`, day(before), day(after));
  }
  change(all, place, '.all[]…', { all: [holds] }, { all: [fails] });
  change(all, place, '.any[]…', { any: [holds] }, { any: [fails] });
  change(all, place, '.not…', { not: fails }, { not: holds });
}

/** Facts for which the conditions above hold. */
export const conditionFacts = {
  item: { category: 'phone', region: 'north' },
  facts: { 'warned.before': true, 'use.people': 5 },
};
