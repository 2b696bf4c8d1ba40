// `npm run mutate`: changes the code of the domain in one place at a time (a mutant), and lists the
// mutants that no test detects (docs/decisions/0018).

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // Only the domain: other code is tested in a browser or by builds, which would take too long for
  // each mutant.
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'vitest',
  // Only the tests of the domain, without the long ones that use random people and texts.
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // Leave out mutants in values that are computed when their module is loaded, because each of them
  // would need a run of all tests. These values are literal constants; docs/decisions/0018 says how
  // they were checked. Other mutants need only the tests that reach them.
  ignoreStatic: true,
  // For a machine with two cores. More workers would slow each other down, so tests would run into
  // the time limit, which counts as detected.
  concurrency: 2,
  // A run that takes longer than 1.5 times its usual time plus this many milliseconds counts as an
  // endless loop. Long enough for slow tests on a busy machine.
  timeoutMS: 20_000,
  // Stryker copies the project for each worker. No test reads these folders.
  ignorePatterns: ['.cache', '.astro', 'dist', 'coverage', 'docs', 'public'],
  // The folder .cache is ignored by git and by Biome.
  tempDirName: '.cache/mutation/sandboxes',
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  reporters: ['clear-text', 'html', 'json'],
  // Print only surviving mutants and scores. The HTML report says which tests ran.
  clearTextReporter: { reportTests: false, logTests: false },
  // The run fails if tests detect less than 97 % of all mutants. scripts/check-mutation-scores.ts
  // checks the score of each file.
  thresholds: { high: 100, low: 97, break: 97 }
}
