import { defineConfig } from 'vitest/config'
import { previewPictures } from './integrations/pictures/preview-pictures.ts'

/** Tests that measure time: what they find depends on how busy the machine is. */
const TIMED = [
  'tests/site/lighthouse.test.ts',
  'tests/site/quiz-against-floor.test.ts',
  'tests/site/quiz-pace.test.ts'
]

/** Tests that are also run against a site below a path, on a server that sends no header of ours. */
const ALSO_BELOW_A_PATH = [
  'tests/site/root.test.ts',
  'tests/site/escaped-hash.test.ts',
  'tests/site/result-qr-code.test.ts',
  'tests/site/embed-builder.test.ts',
  'tests/site/embed-element.test.ts'
]

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [previewPictures()],
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
          exclude: [...TIMED, 'tests/site/sub-path/**'],
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
          name: 'sub-path',
          environment: 'node',
          include: ['tests/site/sub-path/*.test.ts', ...ALSO_BELOW_A_PATH],
          globalSetup: 'tests/support/sub-path-setup.ts',
          setupFiles: 'tests/support/close-visits.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 }
        }
      },
      {
        test: {
          name: 'timed',
          environment: 'node',
          include: TIMED,
          globalSetup: 'tests/support/site-setup.ts',
          setupFiles: 'tests/support/close-visits.ts',
          testTimeout: 60_000,
          // Alone, after everything else, one after the other.
          fileParallelism: false,
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
