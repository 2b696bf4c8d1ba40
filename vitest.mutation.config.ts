import { defineConfig } from 'vitest/config'

/** The tests that mutants have to get past: see `stryker.config.mjs`. */
export default defineConfig({
  test: {
    environment: 'node',
    // Slow is not wrong: Stryker itself stops what never ends, and a busy machine must not pass for a test that has noticed something.
    testTimeout: 0,
    isolate: false,
    include: ['tests/domain/**/*.test.ts'],
    // Long runs over people and texts made up by chance. They might notice a mutant today and not tomorrow, and each takes seconds.
    exclude: ['tests/domain/caseload/fuzz.test.ts', 'tests/domain/shift-by-chance.test.ts']
  }
})
