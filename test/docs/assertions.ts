import ts from 'typescript';
import type { Block } from './blocks.js';

/** A block made ready to run: the same lines, but its imports apart and its assertions turned into calls of `$check`. */
export interface Checked {
  readonly block: Block;
  readonly code: string;
  /** One import declaration for each imported name. */
  readonly imports: readonly string[];
  readonly assertions: number;
}

/**
 * Reads the comments that assert something of the statement before them: `f() // => value`, `const x = f() // => value`,
 * `f() // throws Name`. The comment may stand below the statement, and a value may go on in the comments that follow.
 */
export function checked(block: Block): Checked {
  const imports: string[] = [];
  let code = '';
  let end = 0;
  let assertions = 0;
  for (const statement of parse(block.code).statements) {
    const before = block.code.slice(end, statement.getStart());
    const where = `${block.file}:${block.line + lineBreaks(block.code.slice(0, statement.getStart())).length}`;
    const assertion = assertionAfter(statement, block.code, where);
    code += before;
    if (ts.isImportDeclaration(statement)) {
      imports.push(...singleImports(statement));
      code += lineBreaks(statement.getText());
    } else if (assertion === undefined) code += statement.getText();
    else code += assertion.code;
    if (assertion !== undefined) assertions += 1;
    end = assertion?.end ?? statement.end;
  }
  const rest = block.code.slice(end);
  const meant = [...block.code.matchAll(/\/\/ ?(=>|throws\b)/g)].length;
  if (meant !== assertions) {
    throw new Error(`${block.file}:${block.line} only statements that are not nested can be asserted: ${block.code}`);
  }
  return { block, code: code + rest, imports, assertions };
}

/** The statement with its assertion as code, and where in the block the assertion ends. */
function assertionAfter(statement: ts.Statement, text: string, where: string) {
  const opening = text.slice(statement.end).match(/^[ \t]*\n?[ \t]*\/\/ ?(=>|throws\b)/);
  if (opening === null) return undefined;
  const start = statement.end + opening[0].length;
  const asserted = opening[1] === '=>' ? wholeExpression(text.slice(start), where) : lineAt(text, start);
  const call = opening[1] === '=>' ? equality(statement, asserted, where) : refusal(statement, asserted, where);
  return { code: call + lineBreaks(opening[0]), end: start + asserted.length };
}

/** The comment from its `=>` on, over as many lines as it takes to be an expression. */
function wholeExpression(text: string, where: string): string {
  const lines = text.split('\n');
  for (let taken = 1; taken <= lines.length; taken += 1) {
    const candidate = lines.slice(0, taken).join('\n');
    if (taken > 1 && !/^[ \t]*\/\//.test(lines[taken - 1] ?? '')) break;
    if (isExpression(uncommented(candidate))) return candidate;
  }
  throw new Error(`${where} what stands after => is not an expression: ${lines[0]}`);
}

function equality(statement: ts.Statement, comment: string, where: string): string {
  const call = (actual: string) => `$check.equal('${where}', (${actual}), (${uncommented(comment)}));`;
  if (ts.isExpressionStatement(statement)) return call(statement.expression.getText());
  const [variable] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (variable === undefined) throw new Error(`${where} has no value to compare`);
  const { name } = variable;
  const value = ts.isIdentifier(name) ? name.text : `{ ${name.elements.map((element) => element.getText()).join()} }`;
  return `${statement.getText().replace(/;?$/, ';')} ${call(value)}`;
}

function refusal(statement: ts.Statement, comment: string, where: string): string {
  if (!ts.isExpressionStatement(statement)) throw new Error(`${where} is not an expression that could throw`);
  return `$check.throws('${where}', () => (${statement.expression.getText()}), ${JSON.stringify(comment.trim())});`;
}

/** `import { a, b } from 'x'` as one import for each name, so that blocks may repeat what others import. */
function singleImports(declaration: ts.ImportDeclaration): readonly string[] {
  const clause = declaration.importClause;
  const named = clause?.namedBindings;
  if (named === undefined || !ts.isNamedImports(named)) return [declaration.getText()];
  const type = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : '';
  return named.elements.map(
    (name) => `import { ${type}${name.getText()} } from ${declaration.moduleSpecifier.getText()};`,
  );
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true });
  return text.trim() !== '' && diagnostics?.length === 0;
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true);
}

function uncommented(lines: string): string {
  return lines.replace(/^[ \t]*\/\/ ?/gm, '');
}

function lineAt(text: string, start: number): string {
  return text.slice(start).split('\n')[0] ?? '';
}

function lineBreaks(text: string): string {
  return text.replace(/[^\n]/g, '');
}
