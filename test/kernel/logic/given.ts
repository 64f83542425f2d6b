import fc from 'fast-check';
import type { FactName, Json } from '../../../src/kernel/answer/index.js';
import {
  type Asking,
  type Condition,
  compileCondition,
  Diagrams,
  type FactDeclaration,
  type FactDeclarations,
  type FactReader,
  Regions,
  type Settled,
  type Uncertain,
} from '../../../src/kernel/logic/index.js';

const words = { en: 'words', 'zh-CN': '措辞' };

export const yesNo: FactDeclaration = { type: 'yesNo', ask: words, phrases: { yes: words, no: words } };
export const date: FactDeclaration = { type: 'date', ask: words, name: words };
export const text: FactDeclaration = { type: 'text', ask: words, name: words };

export function choice(...values: readonly string[]): FactDeclaration {
  return { type: 'choice', ask: words, values: Object.fromEntries(values.map((value) => [value, words])) };
}

export function number(bounds: { readonly atLeast?: number; readonly atMost?: number } = {}): FactDeclaration {
  return { type: 'number', ask: words, name: words, ...bounds };
}

/** What is known of each fact; a fact that is left out is missing. */
export type Known = { readonly [fact: FactName]: Json };

/** Reads facts from plain values. */
export function reading(values: Known): FactReader {
  return (fact) => (Object.hasOwn(values, fact) ? values[fact] : undefined);
}

/** One evaluation of conditions over facts of which some are missing. */
export function asked(declarations: FactDeclarations, values: Known, ...conditions: readonly Condition[]) {
  const regions = new Regions(declarations);
  const holds = conditions.map((condition) => compileCondition(condition, regions));
  const asking: Asking = { read: reading(values), diagrams: new Diagrams() };
  return { diagrams: asking.diagrams, truths: holds.map((one) => one(asking)) };
}

/** The truth of a condition, ready to be settled. */
export function question(
  declarations: FactDeclarations,
  values: Known,
  condition: Condition,
): Uncertain<Settled<boolean>> {
  const { diagrams, truths } = asked(declarations, values, condition);
  return diagrams.map(truths[0]!, (value) => ({ value }));
}

/** The plain meaning of a condition, for facts that are all known: the model that the library has to agree with. */
export function isMet(condition: Condition, values: Known): boolean {
  if ('all' in condition) return condition.all.every((part) => isMet(part, values));
  if ('any' in condition) return condition.any.some((part) => isMet(part, values));
  if ('not' in condition) return !isMet(condition.not, values);
  const value = values[condition.fact] ?? null;
  if ('is' in condition) return value === null ? condition.is === false : value === condition.is;
  if (value === null) return false;
  if ('in' in condition) return condition.in.some((listed) => listed === value);
  if ('over' in condition) return magnitude(value) > magnitude(condition.over);
  if ('under' in condition) return magnitude(value) < magnitude(condition.under);
  if ('atLeast' in condition) return magnitude(value) >= magnitude(condition.atLeast);
  return magnitude(value) <= magnitude(condition.atMost);
}

/** A number as it is, a date as the milliseconds of its midnight. */
function magnitude(value: Json): number {
  return typeof value === 'number' ? value : Date.parse(`${String(value)}T00:00:00Z`);
}

/** A fact of the random worlds: how it is declared, a fine grid of its values, and the conditions that compare it. */
interface WorldFact {
  readonly name: FactName;
  readonly declaration: FactDeclaration;
  readonly grid: readonly Json[];
  readonly comparison: fc.Arbitrary<Condition>;
}

const causes = ['misuse', 'fire', 'wear'];
const models = ['A1', 'B2', 'C3'];
const days = Array.from({ length: 14 }, (_, index) => `2024-02-${String(index + 17).padStart(2, '0')}`).slice(0, 13);

function ordered<Limit extends number | string>(fact: FactName, limit: fc.Arbitrary<Limit>): fc.Arbitrary<Condition> {
  return fc.oneof(
    limit.map((over) => ({ fact, over })),
    limit.map((under) => ({ fact, under })),
    limit.map((atLeast) => ({ fact, atLeast })),
    limit.map((atMost) => ({ fact, atMost })),
    limit.map((is) => ({ fact, is })),
  );
}

function listed(fact: FactName, values: readonly string[]): fc.Arbitrary<Condition> {
  return fc.oneof(
    fc.constantFrom(...values).map((is) => ({ fact, is })),
    fc.subarray([...values], { minLength: 1 }).map((some) => ({ fact, in: some })),
  );
}

/** Constants are whole numbers from 0 to 6; halves lie between any two, and the grid reaches beyond both ends. */
function distance(bounds: { readonly atLeast?: number; readonly atMost?: number }): WorldFact {
  const halves = Array.from({ length: 19 }, (_, index) => index / 2 - 1.5);
  const { atLeast = -2, atMost = 8 } = bounds;
  return {
    name: 'usage.km',
    declaration: number(bounds),
    grid: [...halves.filter((value) => value >= atLeast && value <= atMost), null],
    comparison: ordered('usage.km', fc.integer({ min: 0, max: 6 })),
  };
}

/** Some of five facts, one of each type, the number within bounds or without; a failing property prints names and bounds. */
export const anyWorld: fc.Arbitrary<readonly WorldFact[]> = fc
  .constantFrom({}, { atLeast: 0 }, { atLeast: 2, atMost: 5 }, { atLeast: 3, atMost: 3 }, { atMost: 4.5 })
  .chain((bounds) => fc.tuple(fc.constant(bounds), fc.subarray([...worldWithin(bounds)], { minLength: 1 })))
  .map(([bounds, world]) => {
    const shown = () => JSON.stringify([bounds, ...world.map(({ name }) => name)]);
    return Object.assign([...world], { [fc.toStringMethod]: shown });
  });

function worldWithin(bounds: { readonly atLeast?: number; readonly atMost?: number }): readonly WorldFact[] {
  return [
    {
      name: 'seal.broken',
      declaration: yesNo,
      grid: [true, false, null],
      comparison: fc.boolean().map((is) => ({ fact: 'seal.broken', is })),
    },
    {
      name: 'damage.cause',
      declaration: choice(...causes),
      grid: [...causes, null],
      comparison: listed('damage.cause', causes),
    },
    distance(bounds),
    {
      name: 'racing.since',
      declaration: date,
      grid: [...days, null],
      comparison: ordered('racing.since', fc.constantFrom(...days.slice(2, 11))),
    },
    {
      name: 'item.model',
      declaration: text,
      grid: [...models, 'quite another', null],
      comparison: listed('item.model', models),
    },
  ];
}

export function declarationsOf(world: readonly WorldFact[]): FactDeclarations {
  return Object.fromEntries(world.map(({ name, declaration }) => [name, declaration]));
}

/** Conditions up to three levels deep on the facts of a world. */
export function anyCondition(world: readonly WorldFact[]): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.oneof(...world.map(({ comparison }) => comparison)),
      fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  }));
  return condition;
}

/** A value for each fact of a world. */
export function anyValues(world: readonly WorldFact[]): fc.Arbitrary<Known> {
  return fc
    .tuple(...world.map(({ grid }) => fc.constantFrom(...grid)))
    .map((values) => Object.fromEntries(world.map(({ name }, index) => [name, values[index]!])));
}

/** A value for some facts of a world; the others are missing. */
export function someValues(world: readonly WorldFact[]): fc.Arbitrary<Known> {
  return fc
    .tuple(anyValues(world), fc.subarray(world.map(({ name }) => name)))
    .map(([values, told]) => Object.fromEntries(told.map((name) => [name, values[name]!])));
}

/** Every way to complete what is known, by trying all values of the grid for every missing fact. */
export function* completions(world: readonly WorldFact[], values: Known): Generator<Known> {
  const missing = world.find(({ name }) => !Object.hasOwn(values, name));
  if (missing === undefined) {
    yield values;
    return;
  }
  for (const value of missing.grid) yield* completions(world, { ...values, [missing.name]: value });
}
