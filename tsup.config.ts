import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import ts from 'typescript';

/**
 * Every module of `src` is an entry, so that `dist` mirrors `src` file by file. One file an entry would hide the modules
 * from bundlers, which drop only what they can see: an app that evaluates a warranty would then carry the schemas too.
 */
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  clean: true,
  silent: true,
  // The output is as readable as the source, line by line; maps would double the package.
  sourcemap: false,
  esbuildPlugins: [keepModulesApart()],
  esbuildOptions: (options) => {
    options.outbase = 'src';
  },
  onSuccess: async () => emitDeclarations(),
});

/** Leaves imports between our modules standing, with the extension that the format wants. */
function keepModulesApart(): Plugin {
  return {
    name: 'keep-modules-apart',
    setup(build) {
      const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
      build.onResolve({ filter: /^\.\.?\// }, ({ kind, path }) => {
        if (kind === 'entry-point') return undefined;
        return { path: path.replace(/\.js$/, extension), external: true };
      });
    },
  };
}

/**
 * Writes each module's declarations twice: `.d.ts` beside the ESM file, `.d.cts` beside the CommonJS one.
 *
 * The compiler mirrors `src` here as well, rather than rolling types up an entry: a type is then declared in one file,
 * whichever entry it is reached by, so `Answer` from the root and `Answer` from `/answer` are the same type.
 */
function emitDeclarations(): void {
  const { config } = ts.parseConfigFileTextToJson('tsconfig.json', readFileSync('tsconfig.json', 'utf8'));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: 'src',
    outDir: 'dist',
  });
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) {
    const host = { getCanonicalFileName: String, getCurrentDirectory: process.cwd, getNewLine: () => '\n' };
    throw new Error(`The declarations do not compile.\n${ts.formatDiagnostics(problems, host)}`);
  }
  program.emit(undefined, (path, text) => {
    ts.sys.writeFile(path, text);
    ts.sys.writeFile(path.replace(/\.d\.ts$/, '.d.cts'), forCommonJs(text));
  });
}

/** Points relative imports, `from './x.js'` and `import('./x.js')`, at the CommonJS declarations. */
function forCommonJs(declarations: string): string {
  return declarations.replace(/((?:from |import\(|import )['"]\.\.?\/[^'"]+)\.js(['"])/g, '$1.cjs$2');
}
