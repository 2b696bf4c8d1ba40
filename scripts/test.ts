import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

// Every check of the project, one after the other, each by its own program: `npm test`. Stops at the first that fails.

const require = createRequire(import.meta.url)
const reporters = (name: string): string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=.cache/test-report-${name}.json`
]

const checks: readonly (readonly [name: string, program: string, arguments: readonly string[]])[] =
  [
    ['Style and arrows', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
    ['Types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'hint']],
    ['The domain knows no browser', 'typescript/bin/tsc', ['--project', 'src/domain']],
    ['Nothing is newer than the browser floor', 'scripts/check-compatibility.ts', []],
    [
      'Unit tests',
      'vitest/vitest.mjs',
      ['run', '--project', 'unit', '--coverage', ...reporters('unit')]
    ],
    ['Build', 'astro/bin/astro.mjs', ['build']],
    [
      'Site tests',
      'vitest/vitest.mjs',
      ['run', '--project', 'site', '--project', 'sub-path', ...reporters('site')]
    ],
    ['Pace and marks', 'vitest/vitest.mjs', ['run', '--project', 'timed', ...reporters('timed')]]
  ]

// The tests expect a site at the root of a domain; SITE_URL may be set in the shell of whoever deploys from this machine.
const env = { ...process.env, SITE_URL: '' }

for (const [name, program, given] of checks) {
  console.info(`\n— ${name}`)
  const { status } = spawnSync(process.execPath, [fileOf(program), ...given], {
    stdio: 'inherit',
    env
  })
  if (status !== 0) {
    console.error(`\n${name} failed; what comes after it was not run.`)
    process.exit(1)
  }
}

/** The program's file: one of ours, or a package's. Packages may hide their files from `require`, but never their package.json. */
function fileOf(program: string): string {
  if (program.startsWith('scripts/')) return program
  const [, name = '', file = ''] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(program) ?? []
  return require.resolve(`${name}/package.json`).replace(/package\.json$/, file)
}
