import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**']
        }
      },
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/site-setup.ts',
          setupFiles: 'tests/support/close-visits.ts',
          // A browser each: more of them only wait for each other on a small machine.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Not while the unit tests run: slow pages and full processors look like faults.
          sequence: { groupOrder: 1 }
        }
      }
    ],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      reporter: ['text'],
      thresholds: { 100: true }
    }
  }
})
