import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: { readonly [name: string]: string };
  readonly exports: { readonly [subpath: string]: unknown };
}

export const manifest: Manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** A public entry: the name that users import, and the module that it is, as a path below `src` without extension. */
export interface Entry {
  readonly name: string;
  readonly subpath: string;
  readonly module: string;
}

/** Every public entry, read from the exports of `package.json`, the one place that lists them. */
export const entries: readonly Entry[] = Object.entries(manifest.exports)
  .filter(([subpath]) => subpath !== './package.json')
  .map(([subpath, target]) => ({
    name: manifest.name + subpath.slice(1),
    subpath,
    module: JSON.stringify(target).match(/\.\/dist\/([^"]+)\.js"/)?.[1] ?? `no ESM file for ${subpath}`,
  }));
