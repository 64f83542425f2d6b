import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { entries, root } from './test/package/entries.js';

/** Tests that read the sources, the docs or the built package: the time zone of the host cannot matter to them. */
const ofSources = ['test/architecture/**/*.test.ts', 'test/docs/**/*.test.ts'];
/** Tests of clocks themselves: whatever zone the machine stands in, they must come out alike. */
const ofClocks = ['test/host-zone.test.ts', 'test/kernel/{case,time}/*.test.ts'];
/** Tests in which clocks and calendars are read: the zone that differs most tells whether that of the machine leaks in. */
const ofTime = [
  ...ofClocks,
  'test/kernel/calendar/{laws,questions,segments,slow-model}.test.ts',
  'test/laws/laws.test.ts',
  'test/{exclusion,sla,sla/objectives,warranty}/{golden,laws,time-laws,trace}.test.ts',
  'test/{fee,penalty}/golden.test.ts',
  'test/sla/slow-model.test.ts',
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
    // All cores: on a machine of two, one would stand idle otherwise.
    maxWorkers: '100%',
    projects: [
      // How often each property runs: thoroughly once, then enough to notice that the host zone leaks in.
      zone('UTC', 15, ['test/**/*.test.ts']),
      zone('America/Sao_Paulo', 8, ofClocks),
      zone('Pacific/Apia', 15, ofTime),
      { extends: true, test: { name: 'sources', include: ofSources, isolate: false, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'package',
          include: ofPackage,
          isolate: false,
          globalSetup: ['test/package/fresh-build.mjs'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});

/** Tests on a machine that stands in the given time zone. */
function zone(name: string, propertyRuns: number, include: readonly string[]): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [...include],
      exclude: [...ofSources, ...ofPackage],
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
