import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { root } from '../package/entries.js';

/** A module of `src`: its path below `src`, and its text as read and as parsed. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** One import or re-export: `to` is a path below `src` when relative, else the name of a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether nothing of it is left at run time: `import type`, `export type … from`, or `import('…')` in a type. */
  readonly isType: boolean;
}

export const sources: readonly Source[] = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(`${root}src/${path}`, 'utf8');
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
  });

/** Every import of a module, wherever in the file it stands. */
export function importsOf({ path, tree }: Source): readonly Import[] {
  const found: Import[] = [];
  const note = (name: ts.Node | undefined, isType: boolean) => {
    if (name === undefined || !ts.isStringLiteral(name)) return;
    const to = name.text.startsWith('.')
      ? posix.join(posix.dirname(path), name.text).replace(/\.js$/, '.ts')
      : name.text;
    found.push({ from: path, to, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      note(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The code of a module with comments and the insides of strings blanked out, each character in its place. */
export function codeOf({ text, tree }: Source): string {
  const code = text.replace(/[^\n]/g, ' ').split('');
  const visit = (node: ts.Node): void => {
    const inner = node.getChildren(tree).filter((child) => !ts.isJSDoc(child));
    const isWords = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (inner.length > 0) inner.forEach(visit);
    else if (!isWords) {
      const start = node.getStart(tree);
      code.splice(start, node.end - start, ...text.slice(start, node.end));
    }
  };
  visit(tree);
  return code.join('');
}
