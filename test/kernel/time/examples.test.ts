import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../src/kernel/time/', import.meta.url));

describe.each(readdirSync(folder))('every @example in %s', (file) => {
  const examples = readFileSync(folder + file, 'utf8').matchAll(/^ \* (.+?) \/\/ => (.+)$/gm);
  it('comes out as it says', async () => {
    const scope: object = await import(`../../../src/kernel/time/${file.replace('.ts', '')}.ts`);
    const run = (code: string) => new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));
    for (const [line, expression = '', value = ''] of examples) expect(run(expression), line).toEqual(run(value));
  });
});
