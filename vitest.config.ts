import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { entries, root } from './test/package/entries.js';

/** Tests that read the sources, the docs or the built package: the time zone of the host cannot matter to them. */
const ofSources = ['test/architecture/**/*.test.ts', 'test/docs/**/*.test.ts'];
/** Tests of terms and parsers, without a clock or a calendar in them: once is enough. */
const ofInput = [
  'test/agreement/{blanks,mistakes,parse,schema,sla-mistakes,totality}.test.ts',
  'test/kernel/gate/copy.test.ts',
  'test/laws/no-drift.test.ts',
];
const ofPackage = ['test/package/**/*.test.ts'];

export default defineConfig({
  resolve: {
    // Tests and snippets import `aftersales/warranty` as a user would, and get the source.
    alias: entries.map(({ name, module }) => ({
      find: new RegExp(`^${name}$`),
      replacement: `${root}src/${module}.ts`,
    })),
  },
  test: {
    projects: [
      // How often each property runs: thoroughly once, then enough to notice that the host zone leaks in.
      zone('UTC', 60),
      zone('Asia/Shanghai', 15),
      zone('America/Sao_Paulo', 15),
      zone('Pacific/Apia', 15),
      { extends: true, test: { name: 'sources', include: ofSources, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'package',
          include: ofPackage,
          globalSetup: ['test/package/fresh-build.mjs'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});

/** The whole suite on a machine that stands in the given time zone. */
function zone(name: string, propertyRuns: number): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: ['test/**/*.test.ts'],
      exclude: [...ofSources, ...ofPackage, ...(name === 'UTC' ? [] : ofInput)],
      setupFiles: ['test/properties.ts'],
      // Only a process of its own takes TZ for its clock; threads share that of their parent.
      pool: 'forks',
      // The library keeps no state, so files may share a process, which saves loading it anew for each.
      isolate: false,
      env: { TZ: name, PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? String(propertyRuns) },
      testTimeout: 60_000,
    },
  };
}
