import { defineConfig } from 'vitest/config'
import { previewPictures } from './integrations/pictures/preview-pictures.ts'

/** Tests of a whole island, in the folders of tests/islands. They need a document, but no browser. */
const ISLANDS = 'tests/islands/*/*.test.{ts,tsx}'

/** Tests that measure time. Their results depend on the load of the machine. */
const TIMED = [
  'tests/domain/advert/reading-speed.test.ts',
  'tests/domain/caseload/paste-speed.test.ts',
  'tests/packages/advert-reader/pace.test.ts',
  'tests/site/caseload-print-pace.test.ts',
  'tests/site/embed-advert-pace.test.ts',
  'tests/site/embed-quiz-pace.test.ts',
  'tests/site/lighthouse.test.ts',
  'tests/site/quiz-against-minimal-quiz.test.ts',
  'tests/site/quiz-pace.test.ts'
]

/** Tests in Firefox and WebKitGTK, which not every machine has: see vitest.engines.config.ts. */
const IN_OTHER_ENGINES = 'tests/engines/*.test.ts'

/**
 * Tests that run a second time, against a site with a base path on a server without our headers.
 */
const ALSO_WITH_BASE_PATH = [
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
        // Alone, because measuring the coverage of other tests would double their time.
        test: {
          name: 'domain',
          environment: 'node',
          include: ['tests/domain/**/*.test.ts'],
          exclude: TIMED,
          isolate: false,
          testTimeout: 30_000,
          // V8 discards the bytecode of functions that have not run for a while, and with it the counts
          // of their branches: in some runs, a branch that a test has reached was reported as missed.
          execArgv: ['--no-flush-bytecode']
        }
      },
      {
        plugins: [previewPictures()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...TIMED, 'tests/domain/**', 'tests/site/**', ISLANDS, IN_OTHER_ENGINES],
          // Each worker loads a module once for all test files, which is faster. A test that
          // changes the state of a module or a global variable must therefore restore it.
          isolate: false,
          // Property tests take seconds on a busy machine; none of these tests is about time.
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: 'islands',
          environment: 'happy-dom',
          include: [ISLANDS],
          isolate: false,
          testTimeout: 30_000
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
          // Modules and the connection to the browser are loaded once for all files of a worker.
          // A third worker on two processors made the tests slower.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Runs after the unit tests, because pages on a busy processor exceed the time limits.
          sequence: { groupOrder: 1 }
        }
      },
      {
        test: {
          name: 'sub-path',
          environment: 'node',
          include: ['tests/site/sub-path/*.test.ts', ...ALSO_WITH_BASE_PATH],
          globalSetup: 'tests/support/sub-path-setup.ts',
          setupFiles: 'tests/support/close-visits.ts',
          isolate: false,
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
          // One file at a time and after all other tests, so that nothing else uses the processor.
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
