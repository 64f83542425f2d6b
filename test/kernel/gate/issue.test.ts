import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issue, nearest, useInstead, valueAt } from '../../../src/kernel/gate/index.js';

describe('an issue', () => {
  it('names the place, the value and the remedy in one sentence', () => {
    expect(issue('value', ['clauses', 2, 'lasts', 'years'], 0, 'the value is not allowed', 'write 1 or more')).toEqual({
      code: 'value',
      path: ['clauses', 2, 'lasts', 'years'],
      value: 0,
      message: 'clauses[2].lasts.years: the value is not allowed (found 0); write 1 or more.',
      remedy: 'write 1 or more',
    });
  });

  it('has no value where nothing stands', () => {
    expect(issue('missing', ['id'], undefined, 'something is missing here', 'write a text')).toEqual({
      code: 'missing',
      path: ['id'],
      message: 'id: something is missing here; write a text.',
      remedy: 'write a text',
    });
  });

  it.each<[string, string | readonly string[]]>([
    ['text', 'x'.repeat(1_000_000)],
    ['list', new Array(1000).fill('x')],
  ])('shows the beginning of a long %s, and holds all of it', (_, value) => {
    const found = issue('value', ['a'], value, 'the value is not allowed', 'write a short one');
    expect(found.value).toBe(value);
    expect(found.message.length).toBeLessThan(160);
    expect(found.message).toContain('...');
  });
});

describe('the nearest name', () => {
  const known = ['from', 'lasts', 'remedies', 'replacement', 'repairedPart', 'damage.cause', 'km'];

  it.each([
    { name: 'form', found: 'from', why: 'two neighbours swapped' },
    { name: 'last', found: 'lasts', why: 'a letter too few' },
    { name: 'lassts', found: 'lasts', why: 'a letter too many' },
    { name: 'lists', found: 'lasts', why: 'another letter' },
    { name: 'Lasts', found: 'lasts', why: 'a capital' },
    { name: 'remedys', found: 'remedies', why: 'two changes in a long word' },
    { name: 'repaired-part', found: 'repairedPart', why: 'a hyphen and a capital' },
    { name: 'damage.casue', found: 'damage.cause', why: 'a swap in a dotted name' },
    { name: 'kn', found: undefined, why: 'too short to be sure' },
    { name: 'service', found: undefined, why: 'nothing comes near' },
    { name: '', found: undefined, why: 'nothing was written' },
  ])('to "$name" is $found: $why', ({ name, found }) => {
    expect(nearest(name, known)).toBe(found);
  });

  it('is the name itself when that is known', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }), fc.nat(), (names, at) => {
        const name = names[at % names.length]!;
        expect(nearest(name, names)?.toLowerCase()).toBe(name.toLowerCase());
      }),
    );
  });

  it('is not looked for where a text is too long to be a name', () => {
    const long = 'x'.repeat(1_000_000);
    expect(nearest(long, [`${long}y`])).toBeUndefined();
    expect(nearest('short', [long])).toBeUndefined();
  });
});

describe('what to use instead', () => {
  it('is the nearest name, the names there are, or nothing', () => {
    expect(useInstead('form', ['from', 'lasts'])).toBe('write "from" if that is meant');
    expect(useInstead('service', ['from', 'lasts'])).toBe('use one of "from", "lasts"');
    expect(useInstead('service', [])).toBe('remove it; none is known here');
  });

  it('lists twenty names at most', () => {
    const names = Array.from({ length: 30 }, (_, index) => `name${index}`);
    expect(useInstead('entirely different', names).split(',')).toHaveLength(20);
  });
});

describe('what stands at a path', () => {
  const root = { clauses: [{ id: 'a', on: null }], toString: 1 };

  it.each([
    { path: [], value: root },
    { path: ['clauses', 0, 'id'], value: 'a' },
    { path: ['clauses', 0, 'on'], value: null },
    { path: ['clauses', 1], value: undefined },
    { path: ['clauses', 'length', 'x'], value: undefined },
    { path: ['clauses', 0, 'on', 'x'], value: undefined },
    { path: ['clauses', 0, 'id', 'length'], value: undefined },
    { path: ['toString'], value: 1 },
    { path: ['valueOf'], value: undefined },
    { path: ['__proto__'], value: undefined },
  ])('$path', ({ path, value }) => {
    expect(valueAt(root, path)).toEqual(value);
  });
});
