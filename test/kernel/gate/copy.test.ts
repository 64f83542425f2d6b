import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyJson, MAX_CHARACTERS, MAX_DEPTH, MAX_VALUES } from '../../../src/kernel/gate/index.js';
import { anything } from '../../anything.js';

describe('a copy', () => {
  it.each<[string, unknown]>([
    ['a text', 'misuse'],
    ['a number', -1.5],
    ['a yes or no', false],
    ['nothing known to be', null],
    ['a list', [1, [2, []]]],
    ['an object', { a: { b: [null, {}] } }],
  ])('is equal to plain JSON: %s', (_, input) => {
    expect(copyJson(input)).toEqual({ value: input, issues: [] });
  });

  it('shares nothing with the input', () => {
    const input = { clauses: [{ id: 'a' }] };
    const copied = copyJson(input).value as typeof input;
    input.clauses[0]!.id = 'b';
    input.clauses.push({ id: 'c' });
    expect(copied).toEqual({ clauses: [{ id: 'a' }] });
  });

  it('writes out what stands in two places', () => {
    const shared = { years: 1 };
    expect(copyJson([shared, shared])).toEqual({ value: [{ years: 1 }, { years: 1 }], issues: [] });
  });

  it.each<[string, () => unknown]>([
    ['frozen', () => Object.freeze({ a: Object.freeze([1]) })],
    ['without a prototype', () => Object.assign(Object.create(null), { a: [1] })],
    ['of a class that extends nothing', () => Object.assign(Object.create(Object.create(null)), { a: [1] })],
  ])('may be of an object that is %s', (_, make) => {
    expect(copyJson(make())).toEqual({ value: { a: [1] }, issues: [] });
  });

  it('keeps names that every object has as names like any other', () => {
    const input = JSON.parse('{ "constructor": 1, "toString": true, "hasOwnProperty": { "valueOf": null } }');
    expect(copyJson(input)).toEqual({ value: input, issues: [] });
    expect(Object.keys(copyJson(input).value as object)).toEqual(['constructor', 'toString', 'hasOwnProperty']);
  });

  it('is the input itself for all plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => {
        const text = JSON.stringify(input);
        fc.pre(!text.includes('"__proto__"'));
        expect(copyJson(input)).toEqual({ value: JSON.parse(text), issues: [] });
      }),
    );
  });
});

class Clause {
  readonly id = 'a';
}

const PLAIN = 'write plain JSON: objects, lists, texts, numbers';

describe('what JSON cannot write', () => {
  it.each<[string, unknown, string, string]>([
    ['undefined', undefined, 'the value is undefined', 'leave the key out when its value is unknown'],
    ['a function', () => 1, 'a function is not JSON', 'write plain JSON'],
    ['a symbol', Symbol('a'), 'a symbol is not JSON', 'write plain JSON'],
    ['a bigint', 1n, 'a bigint is not JSON', 'write plain JSON'],
    ['no number', Number.NaN, 'NaN is not a number that JSON can write', 'write a finite number'],
    ['infinity', -Infinity, '-Infinity is not a number that JSON can write', 'write a finite number'],
    ['a Date', new Date(0), 'the value is an instance of a class', PLAIN],
    ['a Map', new Map([['a', 1]]), 'the value is an instance of a class', PLAIN],
    ['a Set', new Set([1]), 'the value is an instance of a class', PLAIN],
    ['a typed array', new Uint8Array(2), 'the value is an instance of a class', PLAIN],
    ['a boxed number', Object(1), 'the value is an instance of a class', PLAIN],
    ['a boxed text', Object('a'), 'the value is an instance of a class', PLAIN],
    ['an instance of a class', new Clause(), 'the value is an instance of a class', PLAIN],
    ['a pattern', /a/, 'the value is an instance of a class', PLAIN],
    ['an error', new Error('a'), 'the value is an instance of a class', PLAIN],
    ['a promise', Promise.resolve(1), 'the value is an instance of a class', PLAIN],
  ])('is left out and told, the rest is copied: %s', (_, value, what, remedy) => {
    const path = ['facts', 'damage.cause'];
    expect(copyJson({ id: 'a', facts: { 'damage.cause': value, other: 1 } })).toEqual({
      value: { id: 'a', facts: { other: 1 } },
      issues: [{ code: 'notJson', path, message: `facts["damage.cause"]: ${what}; ${remedy}.`, remedy }],
    });
    expect(copyJson(value)).toEqual({
      issues: [{ code: 'notJson', path: [], message: `(root): ${what}; ${remedy}.`, remedy }],
    });
  });

  it('leaves an empty place in a list, so that all else keeps its position', () => {
    const { value, issues } = copyJson([0, undefined, 2, () => 3, 4]);
    expect(value).toEqual([0, null, 2, null, 4]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['notJson', [1]],
      ['notJson', [3]],
    ]);
  });

  it('is a hole in a list', () => {
    expect(copyJson(Object.assign([1], { 2: 3 }))).toEqual({
      value: [1, null, 3],
      issues: [
        {
          code: 'notJson',
          path: [1],
          message: '[1]: the list has a hole here; write null, or close the gap.',
          remedy: 'write null, or close the gap',
        },
      ],
    });
  });

  it.each(['first', '007', '-1', '1.5', '4294967295', '9007199254740993', 'length2', '__proto__'])(
    'is a list with a key "%s"',
    (key) => {
      const list = Object.defineProperty([1, 2, 3], key, { value: 2, enumerable: true });
      const { value, issues } = copyJson({ list });
      expect(value).toEqual({ list: [1, 2, 3] });
      expect(issues).toMatchObject([{ code: 'notJson', path: ['list', key], remedy: 'remove the key' }]);
    },
  );

  it('is a symbol as a key', () => {
    const { value, issues } = copyJson({ a: 1, [Symbol('secret')]: 2 });
    expect(value).toEqual({ a: 1 });
    expect(issues).toMatchObject([{ code: 'notJson', path: ['Symbol(secret)'], remedy: 'use a text as key' }]);
  });

  it('is the name "__proto__", which is neither kept nor lost in silence', () => {
    const { value, issues } = copyJson(JSON.parse('{ "facts": { "__proto__": { "polluted": true }, "a": 1 } }'));
    expect(value).toEqual({ facts: { a: 1 } });
    expect(Object.getPrototypeOf((value as { facts: object }).facts)).toBe(Object.prototype);
    expect(issues).toEqual([
      {
        code: 'forbiddenKey',
        path: ['facts', '__proto__'],
        message: 'facts.__proto__: "__proto__" cannot be a name; choose another name.',
        remedy: 'choose another name',
      },
    ]);
  });

  it('is something hidden or computed, and its code is never run', () => {
    let runs = 0;
    const input = {
      get years() {
        runs += 1;
        throw new Error('never to be run');
      },
      set months(_: number) {
        runs += 1;
      },
      toJSON() {
        runs += 1;
        return {};
      },
      [Symbol.toPrimitive]() {
        runs += 1;
        return 1;
      },
    };
    Object.defineProperty(input, 'days', { value: 1, enumerable: false });
    const { value, issues } = copyJson(input);
    expect(value).toEqual({});
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['notJson', ['years']],
      ['notJson', ['months']],
      ['notJson', ['toJSON']],
      ['notJson', ['days']],
      ['notJson', ['Symbol(Symbol.toPrimitive)']],
    ]);
    expect(runs).toBe(0);
  });

  it('is a cycle, told where it closes', () => {
    const clause: { [key: string]: unknown } = { id: 'a' };
    clause.except = [{ clause }];
    const { value, issues } = copyJson({ clauses: [clause] });
    expect(value).toEqual({ clauses: [{ id: 'a', except: [{}] }] });
    expect(issues).toEqual([
      {
        code: 'cycle',
        path: ['clauses', 0, 'except', 0, 'clause'],
        message: 'clauses[0].except[0].clause: the value contains itself; write it out without references back.',
        remedy: 'write it out without references back',
      },
    ]);
  });
});

const refused = (): never => {
  throw new Error('not to be read');
};

const traps = [
  'get',
  'set',
  'has',
  'deleteProperty',
  'ownKeys',
  'getPrototypeOf',
  'setPrototypeOf',
  'getOwnPropertyDescriptor',
  'defineProperty',
  'isExtensible',
  'preventExtensions',
  'apply',
  'construct',
] as const;

describe('an object that refuses to be read', () => {
  const unreadable = {
    code: 'unreadable',
    path: ['a'],
    message: 'a: the value refuses to be read; pass plain JSON, not a proxy.',
    remedy: 'pass plain JSON, not a proxy',
  };

  it.each<[string, object]>([
    ['an object', {}],
    ['a list', []],
  ])('is told: a proxy of %s that throws whatever is asked of it', (_, target) => {
    const proxy = new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, refused])));
    expect(copyJson({ a: proxy, b: 1 })).toEqual({ value: { b: 1 }, issues: [unreadable] });
  });

  it.each<[string, object]>([
    ['an object', {}],
    ['a list', []],
  ])('is told: a proxy of %s that was revoked', (_, target) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    expect(copyJson({ a: proxy, b: 1 })).toEqual({ value: { b: 1 }, issues: [unreadable] });
  });

  it.each(traps)('is never more than an issue: a proxy that throws in "%s" alone', (trap) => {
    const { value, issues } = copyJson({ a: new Proxy({ x: 1 }, { [trap]: refused }), b: 1 });
    expect(value).toMatchObject({ b: 1 });
    expect(issues).toEqual(Object.hasOwn(value as object, 'a') ? [] : [unreadable]);
  });

  it('may be a function', () => {
    const proxy = new Proxy(refused, Object.fromEntries(traps.map((trap) => [trap, refused])));
    expect(copyJson(proxy).issues).toMatchObject([{ code: 'notJson', path: [] }]);
  });

  it('is read where it is an honest proxy', () => {
    expect(copyJson(new Proxy({ a: [1] }, {}))).toEqual({ value: { a: [1] }, issues: [] });
  });
});

describe('limits', () => {
  function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
    let value: unknown = 1;
    for (let level = 0; level < levels; level += 1) value = wrap(value);
    return value;
  }

  it.each<[string, (inner: unknown) => unknown]>([
    ['objects', (inner) => ({ a: inner })],
    ['lists', (inner) => [inner]],
  ])('let %s nest as deep as stated, and tell once what lies deeper', (_, wrap) => {
    expect(copyJson(nested(MAX_DEPTH, wrap)).issues).toEqual([]);
    for (const levels of [MAX_DEPTH + 1, 100_000]) {
      const { issues } = copyJson(nested(levels, wrap));
      expect(issues).toMatchObject([{ code: 'tooDeep', remedy: 'nest it less deeply', path: { length: MAX_DEPTH } }]);
    }
  });

  it('let an input hold as many values as stated, and read none that holds more', () => {
    const most = new Array(MAX_VALUES - 1).fill(0);
    expect(copyJson(most)).toEqual({ value: most, issues: [] });
    expect(copyJson([...most, 0])).toEqual({
      issues: [
        {
          code: 'tooLarge',
          path: [MAX_VALUES - 1],
          message: `[${MAX_VALUES - 1}]: the input has more than ${MAX_VALUES} values or ${MAX_CHARACTERS} characters; split it, or leave out what is not needed.`,
          remedy: 'split it, or leave out what is not needed',
        },
      ],
    });
  });

  it.each<[string, unknown]>([
    ['one text', 'x'.repeat(MAX_CHARACTERS + 1)],
    ['many texts', new Array(6).fill('x'.repeat(MAX_CHARACTERS / 5))],
    ['keys', Object.fromEntries(['a', 'b', 'c'].map((name) => [name.repeat(MAX_CHARACTERS / 2), 1]))],
  ])('hold for the length of texts: %s', (_, input) => {
    expect(copyJson(input)).toMatchObject({ issues: [{ code: 'tooLarge' }] });
    expect(copyJson(input)).not.toHaveProperty('value');
  });

  it.each([4_294_967_295, 1_000_000_000])('stop a list of %i holes', (length) => {
    const { issues, ...rest } = copyJson({ list: new Array(length) });
    expect(rest).toEqual({});
    expect(issues.at(-1)).toMatchObject({ code: 'tooLarge', path: ['list', MAX_VALUES - 2] });
  });

  it('stop a list that claims to have no end', () => {
    const endless = new Proxy<unknown[]>([], {
      getOwnPropertyDescriptor: (_, key) =>
        key === 'length'
          ? { value: Number.POSITIVE_INFINITY, writable: true, enumerable: false, configurable: false }
          : { get: refused, enumerable: true, configurable: true },
    });
    expect(copyJson(endless).issues.at(-1)).toMatchObject({ code: 'tooLarge' });
  });

  it('stop an object that has another inside whenever it is read', () => {
    const bottomless = (): object =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b'],
          getOwnPropertyDescriptor: () => ({
            value: bottomless(),
            enumerable: true,
            configurable: true,
            writable: true,
          }),
        },
      );
    expect(new Set(copyJson(bottomless()).issues.map(({ code }) => code))).toEqual(new Set(['tooDeep', 'tooLarge']));
  });

  it('stop few values that would be written out as many', () => {
    let laughs: unknown = 'ha';
    for (let level = 0; level < 30; level += 1) laughs = [laughs, laughs, laughs, laughs];
    expect(copyJson(laughs).issues).toMatchObject([{ code: 'tooLarge' }]);
  });
});

/** A value as a text that shows everything in it which reading could have changed. */
function shown(value: unknown): string {
  return fc.stringify(value);
}

describe('any value whatever', () => {
  it('is copied as plain JSON, each thing left out being told, and is not changed', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const before = shown(input);
        const { value, issues } = copyJson(input);
        expect(shown(input)).toBe(before);
        if (value !== undefined) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        expect(value === undefined && issues.length === 0).toBe(false);
        for (const { path, message, remedy } of issues) {
          expect(message.endsWith(`; ${remedy}.`)).toBe(true);
          expect(path.every((key) => typeof key === 'string' || Number.isInteger(key))).toBe(true);
        }
      }),
    );
  });

  it('is equal to its copy when nothing is told', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { value, issues } = copyJson(input);
        if (issues.length > 0) return;
        expect(JSON.parse(JSON.stringify(input))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
