import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../package/entries.js';
import type { Program } from './programs.js';

/** What the programs may call, besides what they import. */
const declarations = `declare const $check: {
  equal(where: string, actual: unknown, expected: unknown): void;
  throws(where: string, action: () => unknown, error: string): void;
};`;

/** Every complaint of the compiler; an example may leave a name unused, and look into a list whose length it shows. */
export function complaints(programs: readonly Program[]): readonly string[] {
  const files = new Map(programs.map(({ path, code }) => [root + path, code]));
  files.set(`${root}check.d.ts`, declarations);
  const { config } = ts.parseConfigFileTextToJson('', readFileSync(`${root}tsconfig.test.json`, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const lenient = {
    ...options,
    noUnusedLocals: false,
    noUnusedParameters: false,
    noUncheckedIndexedAccess: false,
    verbatimModuleSyntax: false,
  };
  const host = ts.createCompilerHost(lenient);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const program = ts.createProgram([...files.keys()], lenient, host);
  // The sources themselves are checked with the tests.
  const own = program.getSourceFiles().filter(({ fileName }) => files.has(fileName));
  const found = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return [...program.getOptionsDiagnostics(), ...found].map((diagnostic) => ts.formatDiagnostic(diagnostic, host));
}

/** The program as the body of a function that is given `require`, `exports` and `$check`. */
export function runnable({ code, path }: Program): string {
  return ts.transpileModule(code, {
    fileName: path,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: false },
  }).outputText;
}
