import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { entries, manifest } from './entries.js';
import { pack } from './packed.js';

const packed = pack(Object.keys(manifest.dependencies));

afterAll(packed.remove);

describe.each(['app.mts', 'app.cts'])('the types, as %s sees them', (file) => {
  const path = join(packed.app, file);
  writeFileSync(path, entries.map(({ name }, index) => `export * as entry${index} from '${name}';`).join('\n'));
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  });

  it('compile, under the strictest options, without those of Node or a browser', () => {
    const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(packed.app));
    expect(files.length).toBeGreaterThan(entries.length);
    const ours = files.flatMap((one) => [
      ...program.getSyntacticDiagnostics(one),
      ...program.getSemanticDiagnostics(one),
    ]);
    const problems = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...ours];
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('are declared once: what an entry shares with the root is the same thing', () => {
    const [root = new Map(), ...others] = exportsOfEntries(program, path);
    const shared = others.flatMap((entry) => [...entry].filter(([name]) => root.has(name)));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter(([name, symbol]) => root.get(name) !== symbol).map(([name]) => name)).toEqual([]);
  });
});

/** What each entry exports, in the order of the entries: the name, and the symbol that it stands for in the end. */
function exportsOfEntries(program: ts.Program, path: string): readonly Map<string, ts.Symbol>[] {
  const checker = program.getTypeChecker();
  const real = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).map(
    (entry) => new Map(checker.getExportsOfModule(real(entry)).map((symbol) => [symbol.name, real(symbol)])),
  );
}
