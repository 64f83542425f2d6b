import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Bilingual, Rule } from '../../src/kernel/answer/index.js';
import { sources } from '../architecture/sources.js';
import { root } from '../package/entries.js';
import { command, laws, type Room, ruleBook } from './rule-book.js';

const file = `${root}docs/rule-book.md`;
const rooms = await Promise.all(
  sources.flatMap(({ path }) => /^(\w+(?:\/\w+)*)\/rules\.ts$/.exec(path)?.[1] ?? []).map((name) => roomOf(name)),
);
const rules = rooms.flatMap((room) => Object.entries(room.rules));
const steps = sources.flatMap(({ path, tree }) => (path.endsWith('/rules.ts') ? [] : stepsIn(path, tree)));

describe('the rule book', () => {
  it(`is what the rules say; if not, run ${command}`, () => {
    const book = ruleBook(rooms);
    if (process.env.WRITE_RULE_BOOK === '1') writeFileSync(file, book);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(book);
  });

  it('names each law once, and says of each what it says', () => {
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
    expect(laws.filter(({ says }) => !says.endsWith('.'))).toEqual([]);
  });
});

describe.each(rules)('the rule %s', (id, rule) => {
  it('has the id under which it is listed, in its own room', () => {
    expect(rule.id).toBe(id);
    const listing = rooms.filter((room) => Object.hasOwn(room.rules, id)).map(({ name }) => name.split('/')[0]);
    expect(listing).toEqual([id.split('.')[0]]);
  });

  it('is worded in sentences in each language', () => {
    for (const wording of wordingsOf(rule)) {
      expect(wording.en).toMatch(/^[A-Z{].*\.$/);
      expect(wording['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
    }
  });

  it('has the same places for figures in each language', () => {
    for (const wording of wordingsOf(rule)) expect(placesIn(wording['zh-CN'])).toEqual(placesIn(wording.en));
  });

  it('is used by a step', () => {
    expect(steps.filter((step) => step.rule === id)).not.toEqual([]);
  });
});

describe('the steps in the sources', () => {
  it('are found', () => {
    expect(steps.length).toBeGreaterThan(rules.length / 2);
  });

  it('name rules that there are', () => {
    const ids = rules.map(([id]) => id);
    expect(steps.filter(({ rule }) => !ids.includes(rule)).map(told)).toEqual([]);
  });

  it('give every figure that the sentences of their rule have a place for', () => {
    const wanting = steps.filter(({ rule, gave }) => {
      const found = rules.find(([id]) => id === rule)?.[1];
      const places = found === undefined ? [] : wordingsOf(found).flatMap(({ en }) => placesIn(en));
      return gave !== undefined && places.some((place) => !gave.includes(place));
    });
    expect(wanting.map(told)).toEqual([]);
  });
});

/** A step as the sources write it: the id of its rule, and the names under `gave`; absent where they are not written there. */
interface WrittenStep {
  readonly where: string;
  readonly rule: string;
  readonly gave?: readonly string[];
}

/** Every object with a `rule` that is a literal, or one of two literals. */
function stepsIn(path: string, tree: ts.SourceFile): readonly WrittenStep[] {
  const found: WrittenStep[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const gave = gaveNames(node);
      const where = `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      for (const rule of literalsOf(valueUnder(node, 'rule'))) found.push({ where, rule, ...(gave && { gave }) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function literalsOf(value: ts.Expression | undefined): readonly string[] {
  if (value === undefined) return [];
  if (ts.isStringLiteral(value)) return [value.text];
  return ts.isConditionalExpression(value) ? [...literalsOf(value.whenTrue), ...literalsOf(value.whenFalse)] : [];
}

function gaveNames(step: ts.ObjectLiteralExpression): readonly string[] | undefined {
  const gave = valueUnder(step, 'gave');
  if (gave === undefined) return step.properties.some((one) => one.name?.getText() === 'gave') ? undefined : [];
  if (!ts.isObjectLiteralExpression(gave) || gave.properties.some(ts.isSpreadAssignment)) return undefined;
  return gave.properties.map((property) => property.name?.getText() ?? '');
}

function valueUnder(object: ts.ObjectLiteralExpression, key: string): ts.Expression | undefined {
  const property = object.properties.find((one) => one.name?.getText() === key);
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** What a rule says where it holds, where it does not, and where that is not known. */
function wordingsOf({ says, saysNot, saysUnknown }: Rule): readonly Bilingual[] {
  return [says, saysNot, saysUnknown].filter((wording) => wording !== undefined);
}

function placesIn(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place))].sort();
}

function told({ where, rule }: WrittenStep): string {
  return `${where} ${rule}`;
}

async function roomOf(name: string): Promise<Room> {
  const module: object = await import(/* @vite-ignore */ `${root}src/${name}/rules.ts`);
  const [exported] = Object.values(module) as readonly { readonly [id: string]: Rule }[];
  if (exported === undefined) throw new Error(`src/${name}/rules.ts exports no rules`);
  return { name, rules: exported };
}
