import { defineConfig } from 'vitest/config'

/** The tests that Stryker runs against each mutant: see `stryker.config.mjs`. */
export default defineConfig({
  test: {
    environment: 'node',
    // No time limit: a test that is only slow, on a busy machine, must not count as one that
    // detects the mutant. Stryker itself stops endless loops.
    testTimeout: 0,
    isolate: false,
    include: ['tests/domain/**/*.test.ts'],
    // Long tests with random people and texts. Each takes seconds, and may detect a mutant in one
    // run and not in the next.
    exclude: [
      'tests/domain/caseload/fuzz.test.ts',
      'tests/domain/caseload/paste-speed.test.ts',
      'tests/domain/shift-by-chance.test.ts'
    ]
  }
})
