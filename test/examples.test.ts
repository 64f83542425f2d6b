import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  type CompiledAgreement,
  compileAgreement,
  fillBlanks,
  type ObjectivesFinding,
  openBlanks,
  parseAgreement,
  parseCase,
  parseObjectiveRecords,
} from '../src/index.js';

const folder = new URL('../examples/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const names = (path: string) => readdirSync(new URL(path, folder)).sort();

/** Each agreement is read, and filled in, once. */
function once<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const value = made.get(name) ?? make(name);
    made.set(name, value);
    return value;
  };
}

const open = once((name) => judgeOf(parsed(name)));
const filled = once((name) => judgeOf(filledIn(name)));

function judgeOf(agreement: Agreement) {
  return { agreement, compiled: compileAgreement(agreement) };
}

function parsed(name: string): Agreement {
  const result = parseAgreement(read(`agreements/${name}.json`));
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}

function filledIn(name: string): Agreement {
  const result = fillBlanks(parsed(name), read(`samples/${name}.json`).values);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}

describe('the example agreements', () => {
  it.each(names('agreements/'))('%s is read without an issue, and comes back as it was written', (file) => {
    const result = parseAgreement(read(`agreements/${file}`));
    expect(result).toEqual({ ok: true, value: read(`agreements/${file}`) });
  });

  it.each(names('samples/'))('%s fills every blank of the clauses that are evaluated', (file) => {
    const agreement = filledIn(file.replace('.json', ''));
    const evaluated = agreement.clauses.filter(({ kind }) => kind !== 'text' && kind !== 'heading').map(({ id }) => id);
    const stillOpen = openBlanks(agreement).flatMap(({ places }) => places.map(({ clause }) => clause));
    expect(stillOpen.filter((clause) => clause !== undefined && evaluated.includes(clause))).toEqual([]);
  });
});

/** What must be so: whatever the expectation names, and no more; where it is empty, nothing is there. */
function expectPart(actual: unknown, expected: unknown, at: string): void {
  const isBranch =
    typeof expected === 'object' &&
    expected !== null &&
    !Array.isArray(expected) &&
    !Object.hasOwn(expected, 'outcome') &&
    Object.keys(expected).length > 0;
  if (!isBranch) {
    expect(actual, at).toEqual(expected);
    return;
  }
  for (const [key, value] of Object.entries(expected)) {
    expectPart((actual as { readonly [key: string]: unknown })[key], value, `${at}.${key}`);
  }
}

/** What the records of a period come to. */
function measured(
  compiled: CompiledAgreement,
  { asOf, records }: { readonly asOf: string; readonly records: unknown },
): ObjectivesFinding {
  const read = parseObjectiveRecords(records);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return compiled.objectives(read.value, { asOf });
}

describe.each(names('cases/'))('a case under %s', (name) => {
  it.each(names(`cases/${name}/`))('%s comes out as worked by hand', (file) => {
    const example = read(`cases/${name}/${file}`);
    const { agreement, compiled } = (example.blanks === 'open' ? open : filled)(name);
    const objectives = example.records === undefined ? undefined : measured(compiled, example);
    if (example.case === undefined) {
      expectPart(objectives, example.expected, 'finding');
      return;
    }
    const facts = parseCase(agreement, example.case);
    if (!facts.ok) throw new Error(facts.issues.map(({ message }) => message).join('\n'));
    const finding = compiled.evaluate(facts.value, { asOf: example.asOf, ...(objectives && { objectives }) });
    expectPart({ ...objectives, ...finding }, example.expected, 'finding');
  });
});
