import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, describe, expect, it } from 'vitest';
import { sources } from '../architecture/sources.js';
import { entries, manifest, root } from './entries.js';
import { pack } from './packed.js';

const packed = pack([]);
const contents = createPackageFromTarballData(packed.tarball);
/** The guides go with the package, for the README links to them. */
const guides = readdirSync(`${root}docs`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const pictures = readdirSync(`${root}docs/images`).map((name) => `docs/images/${name}`);
const files = contents.listFiles().map((path) => path.replace(`/node_modules/${manifest.name}/`, ''));

afterAll(packed.remove);

describe('the published package', () => {
  it('has nothing that publint would change', async () => {
    const { buffer, byteOffset, byteLength } = packed.tarball;
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives every entry its types, under ESM, CommonJS and bundlers', async () => {
    const result = await checkPackage(contents);
    if (result.types === false) throw new Error('the package has no types');
    expect(Object.keys(result.entrypoints)).toEqual([...entries.map(({ subpath }) => subpath), './package.json']);
    // Resolution as before Node 16 knows no exports, and so no entry but the root.
    const problems = result.problems.filter(
      (problem) => !('resolutionKind' in problem) || problem.resolutionKind !== 'node10',
    );
    expect(problems).toEqual([]);
  });

  it('mirrors the sources, each module twice, with types for both', () => {
    const expected = sources.flatMap(({ path }) =>
      ['.js', '.cjs', '.d.ts', '.d.cts'].map((extension) => `dist/${path.replace(/\.ts$/, extension)}`),
    );
    expect(files.filter((file) => file.startsWith('dist/')).sort()).toEqual(expected.sort());
  });

  it('holds nothing besides', () => {
    const others = files.filter((file) => !file.startsWith('dist/'));
    expect(others.sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', ...guides, ...pictures, 'package.json'].sort(),
    );
  });

  it('does not tell where it was built', () => {
    const places = [root, `${homedir()}/`, '/home/', '/Users/', 'file://', 'localhost'];
    const telling = files.filter((file) => {
      const text = contents.readFile(`/node_modules/${manifest.name}/${file}`);
      return places.some((place) => text.includes(place));
    });
    expect(telling).toEqual([]);
  });
});

describe('the list of entries', () => {
  it('is followed by the reference', () => {
    const typedoc = JSON.parse(readFileSync(`${root}typedoc.json`, 'utf8'));
    expect(typedoc.entryPoints).toEqual(entries.map(({ module }) => `src/${module}.ts`));
  });

  it.each(entries)('has a module for $name', ({ subpath, module }) => {
    expect(sources.map(({ path }) => path)).toContain(`${module}.ts`);
    expect(manifest.exports[subpath]).toEqual({
      import: { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` },
      require: { types: `./dist/${module}.d.cts`, default: `./dist/${module}.cjs` },
    });
  });
});
