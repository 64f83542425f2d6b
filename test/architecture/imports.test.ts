import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sources } from './sources.js';

const rooms = ['exclusion', 'warranty', 'sla', 'return', 'fee', 'penalty', 'retention', 'obligation'];
const kernel = ['answer', 'time', 'money', 'calendar', 'gate', 'logic', 'case', 'text'].map((part) => `kernel/${part}`);

/** The arrows: what each part may import, besides its own files. An arrow that is not drawn here is a mistake. */
const arrows: { readonly [part: string]: readonly string[] } = {
  index: ['agreement', ...rooms, ...kernel, 'packs'],
  agreement: [...rooms, ...kernel, 'packs'],
  packs: kernel,
  ...Object.fromEntries(rooms.map((room) => [room, kernel])),
  'kernel/text': kernel.filter((part) => part !== 'kernel/text'),
  'kernel/gate': ['kernel/answer', 'kernel/case', 'kernel/logic', 'kernel/money', 'kernel/time'],
  'kernel/case': ['kernel/answer', 'kernel/calendar', 'kernel/logic', 'kernel/money', 'kernel/time'],
  'kernel/logic': ['kernel/answer', 'kernel/time'],
  'kernel/calendar': ['kernel/answer', 'kernel/gate', 'kernel/time'],
  'kernel/money': ['kernel/answer'],
  'kernel/time': ['kernel/answer'],
  'kernel/answer': [],
};

/** Which files may import a package. No other package may be imported at all. */
const packages: { readonly [name: string]: RegExp } = {
  zod: /(^|\/)(terms|schema)\.ts$|^kernel\/gate\/|^agreement\//,
  'date-fns': /^kernel\/time\//,
  '@date-fns/tz': /^kernel\/time\//,
  '@date-fns/utc': /^kernel\/time\//,
  'decimal.js': /^kernel\/money\//,
};

/** Modules that evaluate, and the entries that users import them by. Nothing that they load may load zod. */
const evaluating = new RegExp(`^((${rooms.join('|')})/(.*/)?(index|evaluate[^/]*)|kernel/calendar/index)\\.ts$`);

const imports = sources.flatMap(importsOf);
const modules = new Set(sources.map(({ path }) => path));
const inside = imports.filter(({ to }) => modules.has(to));
const outside = imports.filter(({ to }) => !modules.has(to));

describe('the house', () => {
  it('consists of the parts that are drawn', () => {
    expect(sources.map(({ path }) => partOf(path)).filter((part) => !Object.hasOwn(arrows, part))).toEqual([]);
  });

  it('has no arrow that is not drawn', () => {
    const wrong = inside.filter(
      ({ from, to }) => partOf(from) !== partOf(to) && !arrows[partOf(from)]?.includes(partOf(to)),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('lets a calendar near the gate only where its terms are read', () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        partOf(from) === 'kernel/calendar' && partOf(to) === 'kernel/gate' && !/(^|[/-])(terms|issues)\.ts$/.test(from),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('imports packages only where they are allowed', () => {
    const wrong = outside.filter(({ from, to }) => !packages[packageOf(to)]?.test(from));
    expect(wrong.map(told)).toEqual([]);
  });

  it('reads no module in a circle', () => {
    const circular = sources.filter(({ path }) => wayTo((to) => to === path, path) !== undefined);
    expect(circular.map(({ path }) => path)).toEqual([]);
  });

  it.each(sources.map(({ path }) => path).filter((path) => evaluating.test(path)))('%s never loads zod', (path) => {
    expect(wayTo((to) => packageOf(to) === 'zod', path)).toBeUndefined();
  });
});

/** The part that a file belongs to: `index`, `warranty`, `kernel/time`. */
function partOf(path: string): string {
  return path.match(/^(kernel\/[^/]+|[^/.]+)/)?.[0] ?? path;
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function told({ from, to }: Import): string {
  return `${from} → ${to}`;
}

/** The shortest chain of imports, as loaded at run time, from a file to something that is looked for. */
function wayTo(isSought: (to: string) => boolean, start: string): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const { to } of imports.filter(({ from, isType }) => from === way.at(-1) && !isType)) {
      if (isSought(to)) return [...way, to];
      if (modules.has(to) && !seen.has(to)) ways.push([...way, to]);
      seen.add(to);
    }
  }
  return undefined;
}
