import { defineConfig } from 'vitest/config'

/**
 * The main ways through the built site in Firefox and WebKitGTK, where they are installed
 * (docs/decisions/0030-other-engines.md). `npm test` does not run them.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engines/*.test.ts'],
    globalSetup: 'tests/engines/support/engines-setup.ts',
    // WebKitWebDriver has one session at a time.
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
