import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { manifest } from './entries.js';
import { pack } from './packed.js';

/** KiB, gzipped, of an app that only evaluates a warranty, without the packages that it depends on. */
const ceiling = 24;

const dependencies = Object.keys(manifest.dependencies);
const packed = pack(dependencies);

afterAll(packed.remove);

describe.each([manifest.name, `${manifest.name}/warranty`])('an app that evaluates by %s', (name) => {
  const app = `import { evaluateWarranty } from '${name}'; console.log(typeof evaluateWarranty);`;

  it('carries no schema', async () => {
    expect((await bundle(app, [])).packages).not.toContain('zod');
  });

  it(`is no larger than ${ceiling} KiB, apart from its dependencies`, async () => {
    const own = (await bundle(app, dependencies)).size;
    const report = [`${name}: own ${own.toFixed(1)} KiB`];
    for (const used of (await bundle(app, [])).packages.filter((one) => one !== manifest.name)) {
      const others = dependencies.filter((one) => one !== used);
      report.push(`${used} ${((await bundle(app, others)).size - own).toFixed(1)} KiB`);
    }
    console.info(report.join(', '));
    expect(own).toBeLessThanOrEqual(ceiling);
  });
});

describe('an app that parses', () => {
  it('carries the schemas, so their absence elsewhere means something', async () => {
    const app = `import { WarrantyTerms } from '${manifest.name}/warranty/terms'; console.log(WarrantyTerms);`;
    expect((await bundle(app, [])).packages).toContain('zod');
  });
});

/** Bundles an app as for a browser: its size in KiB, gzipped, and the packages of which anything is in it. */
async function bundle(app: string, external: readonly string[]) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: app, resolveDir: packed.app },
    bundle: true,
    minify: true,
    format: 'esm',
    external: [...external],
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const carried = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const packages = carried.map((path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? 'app');
  const size = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0) / 1024;
  return { size, packages: [...new Set(packages)].filter((name) => name !== 'app') };
}
