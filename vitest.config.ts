import { defineConfig } from 'vitest/config'

/** Marks depend on how busy the machine is. */
const LIGHTHOUSE = 'tests/site/lighthouse.test.ts'

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
          exclude: [LIGHTHOUSE],
          globalSetup: 'tests/support/site-setup.ts',
          setupFiles: 'tests/support/close-visits.ts',
          // A browser each: more of them only wait for each other on a small machine.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Not while the unit tests run: slow pages and full processors look like faults.
          sequence: { groupOrder: 1 }
        }
      },
      {
        test: {
          name: 'lighthouse',
          environment: 'node',
          include: [LIGHTHOUSE],
          globalSetup: 'tests/support/site-setup.ts',
          // Alone, after everything else: whatever runs beside it costs points.
          sequence: { groupOrder: 2 }
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
