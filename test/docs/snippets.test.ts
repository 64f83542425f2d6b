import { describe, expect, it } from 'vitest';
import { complaints, runnable } from './compile.js';
import { load, type Program, programs } from './programs.js';

const all = programs();

describe('the documentation', () => {
  it.each(all.map((program) => [program.title, program] as const))('tells the truth at %s', (_, program) =>
    run(program),
  );

  it('compiles', () => {
    expect(complaints(all).join('')).toBe('');
  });

  it('asserts something in every block', () => {
    const silent = all.flatMap(({ blocks }) =>
      blocks.filter((one) => one.assertions === 0 && !one.block.tags.includes('no-check')),
    );
    expect(silent.map(({ block }) => `${block.file}:${block.line}`)).toEqual([]);
  });
});

const check = {
  equal(where: string, actual: unknown, expected: unknown) {
    expect(actual, where).toEqual(expected);
  },
  throws(where: string, action: () => unknown, error: string) {
    let thrown = 'nothing';
    try {
      action();
    } catch (caught) {
      thrown = caught instanceof Error ? `${caught.name}: ${caught.message}` : String(caught);
    }
    expect(thrown, where).toContain(error);
  },
};

async function run(program: Program): Promise<void> {
  const code = runnable(program);
  const specifiers = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, specifier = '']) => specifier);
  const modules = new Map<string, unknown>();
  for (const specifier of specifiers) modules.set(specifier, await load(specifier, program.path));
  const AsyncFunction = run.constructor as FunctionConstructor;
  await AsyncFunction('require', 'exports', '$check', code)((name: string) => modules.get(name), {}, check);
}
