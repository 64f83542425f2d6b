import type { FactName, Json } from '../answer/index.js';
import { InvariantError } from '../answer/index.js';
import { civilDate, dayNumber, isCivilDate } from '../time/civil-date.js';
import type { Domain, Domains } from './declaration.js';
import { type Diagrams, truth, type Uncertain, type Variable } from './uncertain.js';

/** A question about one fact that its value, once known, answers yes or no. */
export interface Test {
  readonly fact: FactName;
  /** The answer for a known value; `null` is known not to be. */
  readonly holds: (value: Json) => boolean;
}

/** Where the facts of one evaluation come from: a value, `null` for "known not to be", `undefined` for unknown. */
export type FactReader = (fact: FactName) => Json | undefined;

interface Entry {
  readonly tests: Test[];
  readonly constants: Set<boolean | number | string>;
  variable?: Variable;
  columns?: ReadonlyMap<Test, readonly boolean[]>;
}

/**
 * The regions into which the constants of all clauses cut the values of each fact.
 *
 * @remarks Compiling registers every test; the first question about a missing fact fixes its regions. Two values lie in the same
 * region when no test tells them apart.
 * @example
 * const regions = new Regions();
 * const test = regions.test('usage.km', [60000], (km) => typeof km === 'number' && km > 60000);
 * const missing = regions.ask(test, () => undefined, new Diagrams());
 * missing.kind === 'split' ? missing.variable.samples : [] // => [60000, 60001]
 */
export class Regions {
  private readonly entries = new Map<FactName, Entry>();
  private order: ReadonlyMap<FactName, number> | undefined;

  constructor(private readonly domains: Domains = {}) {}

  /** Registers a test and the constants that it compares the fact with. */
  test(fact: FactName, constants: readonly (boolean | number | string)[], holds: (value: Json) => boolean): Test {
    if (this.order !== undefined) throw new InvariantError(`a test of ${fact} came after the regions were fixed`);
    const entry: Entry = this.entries.get(fact) ?? { tests: [], constants: new Set() };
    this.entries.set(fact, entry);
    for (const constant of constants) entry.constants.add(constant);
    const test = { fact, holds };
    entry.tests.push(test);
    return test;
  }

  /** The answer to a test: settled when the fact is known, split by its regions when it is missing. */
  ask(test: Test, read: FactReader, diagrams: Diagrams): Uncertain<boolean> {
    const value = read(test.fact);
    if (value !== undefined) return truth(test.holds(value));
    const entry = this.fixed(test.fact);
    const column = entry.columns.get(test);
    if (column === undefined) throw new InvariantError(`a test of ${test.fact} that was never registered`);
    return diagrams.split(entry.variable, column.map(truth));
  }

  private fixed(fact: FactName): Required<Entry> {
    this.order ??= new Map([...this.entries.keys()].sort().map((name, index) => [name, index]));
    const entry = this.entries.get(fact);
    const order = this.order.get(fact);
    if (entry === undefined || order === undefined) throw new InvariantError(`no test of ${fact}`);
    if (entry.variable === undefined || entry.columns === undefined) {
      const domain = Object.hasOwn(this.domains, fact) ? this.domains[fact] : undefined;
      const samples = tellApart(candidates(domain, [...entry.constants]), entry.tests);
      entry.variable = { fact, order, samples };
      entry.columns = new Map(entry.tests.map((test) => [test, samples.map((sample) => test.holds(sample))]));
    }
    return entry as Required<Entry>;
  }
}

/** Keeps the first of the values that all tests answer alike. */
function tellApart(values: readonly Json[], tests: readonly Test[]): readonly Json[] {
  const byAnswers = new Map<string, Json>();
  for (const value of values) {
    const answers = tests.map((test) => (test.holds(value) ? '1' : '0')).join('');
    if (!byAnswers.has(answers)) byAnswers.set(answers, value);
  }
  return [...byAnswers.values()];
}

/** Values of which at least one lies in every region; "known not to be" comes last. */
function candidates(domain: Domain | undefined, constants: readonly (boolean | number | string)[]): readonly Json[] {
  switch (domain?.type ?? typeOf(constants)) {
    case 'yesNo':
      return [true, false, null];
    case 'choice':
      return [...Object.keys(domain?.type === 'choice' ? domain.values : {}), null];
    case 'number':
      return [
        ...numbersAround(
          constants.filter((value) => typeof value === 'number'),
          domain,
        ),
        null,
      ];
    case 'date':
      return [...datesAround(constants.filter(isCivilDate)), null];
    case 'text':
      return [...constants, anotherText(constants), null];
  }
}

/** The type that the constants show, for a fact that nobody declared. */
function typeOf(constants: readonly (boolean | number | string)[]): 'yesNo' | 'number' | 'date' | 'text' {
  if (constants.every((value) => typeof value === 'boolean')) return 'yesNo';
  if (constants.every(isCivilDate)) return 'date';
  return constants.some((value) => typeof value === 'number') ? 'number' : 'text';
}

/** Each constant, a number between each two neighbours, and one beyond either end, so far as the fact may reach there. */
function numbersAround(constants: readonly number[], domain: Domain | undefined): readonly number[] {
  const least = (domain?.type === 'number' ? domain.atLeast : undefined) ?? Number.NEGATIVE_INFINITY;
  const most = (domain?.type === 'number' ? domain.atMost : undefined) ?? Number.POSITIVE_INFINITY;
  const bounds = [least, most].filter(Number.isFinite);
  const sorted = [...new Set([...constants, ...bounds])].sort((a, b) => a - b);
  const between = sorted.slice(1).map((right, index) => (right + (sorted[index] ?? right)) / 2);
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  return [...sorted, ...between, lowest - apart(lowest), highest + apart(highest)].filter(
    (value) => value >= least && value <= most,
  );
}

/** A step that leads to another number: one, or for numbers too large to be told apart by one, a share of the number. */
function apart(value: number): number {
  return Math.max(1, Math.abs(value) * 2 ** -50);
}

/** Each date, the day before it and the day after it, so far as the calendar reaches: dates lie on whole days. */
function datesAround(constants: readonly string[]): readonly string[] {
  const days = constants.map(dayNumber).flatMap((day) => [day, day - 1, day + 1]);
  const isKnown = (day: number) => day >= dayNumber('1900-01-01') && day <= dayNumber('2999-12-31');
  return days.length === 0 ? ['2000-01-01'] : [...new Set(days)].filter(isKnown).map(civilDate);
}

function anotherText(constants: readonly unknown[]): string {
  let text = '(another)';
  while (constants.includes(text)) text = `(${text})`;
  return text;
}
