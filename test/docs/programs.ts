import { posix } from 'node:path';
import ts from 'typescript';
import { sources } from '../architecture/sources.js';
import { entries, manifest, root } from '../package/entries.js';
import { type Checked, checked } from './assertions.js';
import { type Block, exampleBlocks, guideBlocks } from './blocks.js';

/** Blocks that run as one. Line for line it is the file that they stand in, so that a compiler's complaint leads there. */
export interface Program {
  readonly title: string;
  /** Where the program would stand: beside the file of its blocks, so that relative imports mean what they say. */
  readonly path: string;
  readonly code: string;
  readonly blocks: readonly Checked[];
}

/** The blocks of a guide are one program, but each isolated block is its own, and so is each `@example`. */
export function programs(): readonly Program[] {
  const guides = guideBlocks().flatMap((blocks) => {
    const story = blocks.filter(({ tags }) => !tags.includes('isolated'));
    const isolated = blocks.filter(({ tags }) => tags.includes('isolated'));
    return [...(story.length > 0 ? [program(story)] : []), ...isolated.map((block) => program([block]))];
  });
  return [...guides, ...exampleBlocks().map((block) => program([block], exportsInScope(block)))];
}

/** Each block opens a scope inside the one before: it sees what came earlier, and may use a name again. */
function program(blocks: readonly Block[], scope: readonly string[] = []): Program {
  const ready = blocks.map(checked);
  const imports = ready.flatMap((block) => block.imports);
  const lines: string[] = [[...new Set([...imports, ...scope.filter((line) => !imports.includes(line))])].join(' ')];
  for (const { block, code } of ready) {
    while (lines.length < block.line) lines.push('');
    lines.push(`${lines.pop()}{ ${code.split('\n')[0]}`, ...code.split('\n').slice(1));
  }
  const { file = '', line = 0 } = blocks[0] ?? {};
  return {
    title: `${file}:${line}`,
    path: `${file}.${line}.ts`,
    code: `${lines.join('\n')}${'}'.repeat(ready.length)} export {};\n`,
    blocks: ready,
  };
}

/** Imports of what an `@example` uses and its module exports, or else the index of its folder, or else the root. */
function exportsInScope({ file, code }: Block): readonly string[] {
  const path = posix.relative('src', file);
  const scope = new Map<string, string>();
  for (const module of ['index.ts', posix.join(posix.dirname(path), 'index.ts'), path]) {
    const specifier = module === 'index.ts' ? manifest.name : `./${posix.basename(module, '.ts')}.js`;
    for (const name of exportedNames(module)) scope.set(name, specifier);
  }
  return [...scope]
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
    .map(([name, specifier]) => `import { ${name} } from '${specifier}';`);
}

/** The names that a module exports, types included. */
function exportedNames(path: string): readonly string[] {
  const tree = sources.find((source) => source.path === path)?.tree;
  return (tree?.statements ?? []).flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
    }
    const isExported =
      ts.canHaveModifiers(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (isExported !== true) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map((one) => one.name.getText());
    return ts.isDeclarationStatement(statement) && statement.name !== undefined ? [statement.name.getText()] : [];
  });
}

/** Loads a module as the program at `path` would import it. */
export function load(specifier: string, path: string): Promise<unknown> {
  const entry = entries.find(({ name }) => name === specifier);
  if (entry !== undefined) return import(/* @vite-ignore */ `${root}src/${entry.module}.ts`);
  if (!specifier.startsWith('.')) return import(/* @vite-ignore */ specifier);
  return import(/* @vite-ignore */ root + posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'));
}
