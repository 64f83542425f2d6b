import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Source, sources } from '../architecture/sources.js';
import { root } from '../package/entries.js';

/** A piece of code in the documentation. Its lines are those of the file it stands in, the first of them `line`. */
export interface Block {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  /** The words after the language of its fence: `isolated`, `no-check`. */
  readonly tags: readonly string[];
}

/** The blocks of every guide, one list a file, in order. */
export function guideBlocks(): readonly (readonly Block[])[] {
  const guides = existsSync(`${root}docs`)
    ? readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' }).map(
        (path) => `docs/${path.replaceAll('\\', '/')}`,
      )
    : [];
  return ['README.md', 'CONTRIBUTING.md', ...guides.sort()]
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/api/') && existsSync(root + file))
    .map((file) => fencedBlocks(file, readFileSync(root + file, 'utf8'), 1))
    .filter((blocks) => blocks.length > 0);
}

/** The `@example` of every comment in the sources; one that holds fences is their contents. */
export function exampleBlocks(): readonly Block[] {
  return sources.flatMap(({ path, text }: Source) =>
    [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
      const plain = comment.replace(/^\/\*\*|\s*\*\/$|^[ \t]*\* ?/gm, '');
      return [...plain.matchAll(/^[ \t]*@example\b([\s\S]*?)(?=^[ \t]*@\w|(?![\s\S]))/gm)].flatMap((example) => {
        const line = linesIn(text.slice(0, index)) + linesIn(plain.slice(0, example.index)) + 1;
        const code = example[1] ?? '';
        const file = `src/${path}`;
        return code.includes('```') ? fencedBlocks(file, code, line) : [{ file, line, code, tags: [] }];
      });
    }),
  );
}

function fencedBlocks(file: string, text: string, firstLine: number): readonly Block[] {
  return [...text.matchAll(/^([ \t]*)```(?:ts|typescript)\b(.*)\n([\s\S]*?)^\1```/gm)].map(
    ({ 2: tags = '', 3: code = '', index }) => ({
      file,
      line: firstLine + linesIn(text.slice(0, index)) + 1,
      code,
      tags: tags.split(/\s+/).filter((tag) => tag !== ''),
    }),
  );
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
