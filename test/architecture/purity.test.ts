import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeOf, type Source, sources } from './sources.js';

/** What code may not contain, so that the same input gives the same output everywhere; with a line that does. */
const impure: { readonly [what: string]: readonly [pattern: RegExp, sample: string] } = {
  'reads the clock': [
    /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|(?<!new |[.\w])Date\(|\bperformance\./,
    'new Date()',
  ],
  'rolls dice': [/\bMath\.random\b|\bcrypto\./, 'Math.random()'],
  'asks the host for its locale': [/\.toLocale\w*|\.localeCompare\b/, "'a'.localeCompare('b')"],
  'reaches for the host': [/\b(process|globalThis)\.|\bglobalThis\b|(?<![.\w])require\(/, 'process.env.TZ'],
  'waits, or speaks': [/(?<![.\w])(setTimeout|setInterval|setImmediate|queueMicrotask)\(|\bconsole\./, 'setTimeout(f)'],
  'runs text as code': [/(?<![.\w])(eval|Function)\(/, "new Function('return 1')"],
  'gives up on types': [/\bas any\b/, 'x as any'],
  'has a nameless export': [/\bexport default\b/, 'export default 1'],
};

const longestFile = 300;

describe('the sources', () => {
  it.each(Object.entries(impure))('contain nothing that %s', (_, [pattern]) => {
    expect(sources.flatMap((source) => findings(source, pattern))).toEqual([]);
  });

  it(`have no file longer than ${longestFile} lines`, () => {
    const lengths = sources.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > longestFile)).toEqual([]);
  });
});

describe('the search for what is impure', () => {
  it.each(Object.entries(impure))('finds code that %s', (_, [pattern, sample]) => {
    expect(findings(sourceOf(`const x = 1;\n${sample};`), pattern)).toHaveLength(1);
  });

  it('passes over comments and strings', () => {
    const source = sourceOf('/** Math.random() */\n// Math.random()\nconst x = "Math.random()" + `Math.random()`;');
    expect(findings(source, /Math/)).toEqual([]);
    expect(codeOf(source)).toContain('const x =');
  });
});

/** `path:line text` for each place where the pattern matches. */
function findings(source: Source, pattern: RegExp): readonly string[] {
  const code = codeOf(source);
  return [...code.matchAll(new RegExp(pattern, 'g'))].map(
    ({ 0: text, index }) => `${source.path}:${code.slice(0, index).split('\n').length} ${text}`,
  );
}

function sourceOf(text: string): Source {
  return { path: 'sample.ts', text, tree: ts.createSourceFile('sample.ts', text, ts.ScriptTarget.ES2022, true) };
}
