import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { entries, manifest } from './entries.js';
import { pack } from './packed.js';

const dependencies = Object.keys(manifest.dependencies);
const complete = pack(dependencies);
const withoutZod = pack(dependencies.filter((name) => name !== 'zod'));

afterAll(() => {
  complete.remove();
  withoutZod.remove();
});

describe('with all that it depends on', () => {
  const names = JSON.stringify(entries.map(({ name }) => name));
  const print = '(name, all) => console.log(name, JSON.stringify(Object.keys(all).sort()))';

  it('every entry loads, and exports the same by import and by require', () => {
    const imported = run(
      complete.app,
      `const print = ${print}; for (const name of ${names}) print(name, await import(name))`,
      'module',
    );
    const required = run(
      complete.app,
      `const print = ${print}; for (const name of ${names}) print(name, require(name))`,
      'commonjs',
    );
    expect(imported.split('\n').map((line) => line.split(' ')[0])).toEqual(entries.map(({ name }) => name));
    expect(required).toBe(imported);
  });
});

// Where zod is not installed, whatever loads it fails: the plainest proof that evaluating does not.
describe('where zod is not installed', () => {
  const evaluating = ['warranty', 'exclusion', 'sla', 'sla/objectives', 'sla/picture', 'calendar', 'packs/cn/calendar'];

  it.each(evaluating.map((entry) => `${manifest.name}/${entry}`))('%s loads', (name) => {
    expect(run(withoutZod.app, `import '${name}'; console.log('loaded')`, 'module')).toBe('loaded');
    expect(run(withoutZod.app, `require('${name}'); console.log('loaded')`, 'commonjs')).toBe('loaded');
  });

  it(`${manifest.name}/warranty/terms does not load, since it parses`, () => {
    expect(run(withoutZod.app, `import '${manifest.name}/warranty/terms'`, 'module')).toMatch(
      /Cannot find package 'zod'/,
    );
    expect(run(withoutZod.app, `require('${manifest.name}/warranty/terms')`, 'commonjs')).toMatch(
      /Cannot find module 'zod'/,
    );
  });
});

/** What a script prints in a fresh Node, errors included. */
function run(app: string, script: string, type: 'module' | 'commonjs'): string {
  const { stdout, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, '--eval', script], {
    cwd: app,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return (stdout + stderr).trim();
}
