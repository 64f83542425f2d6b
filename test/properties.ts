import fc from 'fast-check';

/**
 * How every property runs. The seed is fixed, so that a red test is red again tomorrow; `PROPERTY_SEED` and `PROPERTY_RUNS`
 * explore further. A failure prints its seed and the smallest counterexample.
 */
fc.configureGlobal({
  seed: Number(process.env.PROPERTY_SEED ?? 20_240_229),
  numRuns: Number(process.env.PROPERTY_RUNS ?? 100),
  verbose: fc.VerbosityLevel.None,
});
