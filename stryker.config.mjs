// Changes the domain one place at a time and asks whether a test notices: `npm run mutate` (docs/decisions/0018).

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // All of the domain, and nothing else: what is drawn and built is tried in a browser, which takes too long for this.
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'vitest',
  // The domain's tests alone, without those that chance decides.
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // The two cores of a small machine. More workers only wait for each other, and mutants would seem to time out.
  concurrency: 2,
  // A slow test on a busy machine is no endless loop.
  timeoutMS: 20_000,
  // What no test reads and only takes time to copy.
  ignorePatterns: ['.cache', '.astro', 'dist', 'coverage', 'docs', 'public'],
  // Ignored by git and by Biome.
  tempDirName: '.cache/mutation/sandboxes',
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  reporters: ['clear-text', 'html', 'json'],
  // Survivors and scores are enough; which tests ran stands in the HTML report.
  clearTextReporter: { reportTests: false, logTests: false },
  // Below the bar, the run fails. `scripts/check-mutation-scores.ts` looks at each file.
  thresholds: { high: 100, low: 97, break: 97 }
}
