import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

// Breaks each rule of biome.json about imports between rooms once. Where a rule has exceptions, an
// allowed import is tested too.

type Import = readonly [file: string, source: string]

const BREAKS: readonly Import[] = [
  ['src/domain/new.ts', '#stores/quiz'],
  ['src/domain/new.ts', 'node:fs'],
  ['src/domain/caseload/new.ts', '#i18n/fill'],
  ['src/i18n/new.ts', '#domain/code'],
  ['src/drawings/new.ts', '#i18n/fill'],
  ['src/embed/new.ts', '#domain/code'],
  ['src/content-reader/new.ts', '#islands/quiz/quiz.tsx'],
  ['src/content-reader/new.ts', '#page-data/quiz-props'],
  ['src/stores/new.ts', '#content-reader/site-content'],
  ['src/stores/new.ts', '@nanostores/preact'],
  ['src/islands/quiz/new.tsx', '#content-reader/site-content'],
  ['src/islands/quiz/new.tsx', '#page-data/quiz-props'],
  ['src/islands/quiz/new.tsx', '#drawings/floor-plan'],
  ['src/islands/quiz/new.tsx', 'zod'],
  ['src/islands/quiz/new.tsx', './quiz.css'],
  ['src/islands/quiz/new.tsx', '#styles/prose.css?inline'],
  ['src/islands/quiz/new.tsx', '../../../server/serve-site.ts'],
  ['src/page-data/new.ts', '#components/new.ts'],
  ['src/page-data/new.ts', 'preact'],
  ['src/components/new.ts', '#layouts/new.ts'],
  ['src/components/new.ts', '../../integrations/budgets.ts'],
  ['src/layouts/new.ts', '../../integrations/budgets.ts'],
  ['src/pages/new.ts', '../../integrations/pictures/picture.ts'],
  ['src/pages/new.ts', '../../tests/support/visit.ts'],
  ['integrations/new.ts', '#content-reader/site-content'],
  ['integrations/new.ts', '../tests/support/visit.ts'],
  ['server/new.ts', '#domain/code'],
  ['server/new.ts', '../scripts/serve.ts'],
  ['packages/advert-reader/src/new.ts', '../../../src/content-reader/site-content.ts'],
  ['packages/advert-reader/src/new.ts', 'zod'],
  ['packages/embed/src/new.ts', '../../../src/content-reader/site-content.ts'],
  ['packages/embed/src/new.ts', '../../../src/domain/code.ts'],
  ['packages/embed/src/new.ts', 'node:fs'],
  ['scripts/new.ts', '#islands/quiz/quiz.tsx'],
  ['scripts/new.ts', '../tests/support/visit.ts']
]

const ALLOWED: readonly Import[] = [
  ['src/domain/caseload/new.ts', '#domain/code'],
  ['src/drawings/new.ts', '#domain/placing'],
  ['src/embed/new.ts', '#i18n/paths'],
  ['src/islands/quiz/new.tsx', './quiz.css?inline'],
  ['src/islands/quiz/new.tsx', '#content-reader/text-types'],
  ['src/islands/quiz/new.tsx', '#drawings/floor-plan-geometry'],
  ['src/pages/new.ts', 'virtual:preview-pictures'],
  ['integrations/new.ts', '#drawings/floor-plan'],
  ['server/new.ts', 'node:fs'],
  ['packages/advert-reader/src/new.ts', '../../../src/domain/advert/read-advert.ts'],
  ['packages/advert-reader/src/new.ts', '../types.d.ts'],
  ['packages/advert-reader/src/new.ts', 'node:fs'],
  ['packages/embed/src/new.ts', '../../../src/embed/quiz-element.ts'],
  ['packages/embed/src/new.ts', '../types/index.d.ts'],
  ['scripts/new.ts', '../server/serve-site.ts']
]

const CYCLE: readonly Import[] = [
  ['src/domain/first.ts', './second.ts'],
  ['src/domain/second.ts', './first.ts']
]

describe('each room', () => {
  const broken = rulesBrokenBy([...BREAKS, ...ALLOWED, ...CYCLE])

  test.each(BREAKS)('%s may not import %s', (file, source) => {
    expect(broken(file, source)).toEqual(['lint/style/noRestrictedImports'])
  })

  test.each(ALLOWED)('%s may import %s', (file, source) => {
    expect(broken(file, source)).toEqual([])
  })

  test.each(CYCLE)('%s may not import %s in a cycle', (file, source) => {
    expect(broken(file, source)).toEqual(['lint/suspicious/noImportCycles'])
  })
})

/**
 * Lints a temporary folder with our biome.json and one made-up file for each import. Returns a
 * function that gives the names of the rules that an import breaks.
 */
function rulesBrokenBy(imports: readonly Import[]) {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  const paths = new Map<Import, string>()
  try {
    cpSync('biome.json', join(folder, 'biome.json'))
    cpSync('package.json', join(folder, 'package.json'))
    for (const [index, entry] of imports.entries()) {
      const [file, source] = entry
      const path = CYCLE.includes(entry) ? file : file.replace('new.', `new-${index}.`)
      paths.set(entry, path)
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(
        join(folder, path),
        `import { value } from '${source}'\n\nexport const copy = value\n`
      )
    }
    const report = lint(folder)
    return (file: string, source: string): readonly string[] => {
      const path = paths.get(
        imports.find((entry) => entry[0] === file && entry[1] === source) ?? ['', '']
      )
      return report.filter((finding) => finding.path.endsWith(`/${path}`)).map(({ rule }) => rule)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Biome's reporter for GitHub writes one line for each finding: `::error
 * title=<rule>,file=<path>,…`.
 */
function lint(folder: string): readonly { readonly rule: string; readonly path: string }[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--reporter=github',
      '--max-diagnostics=none',
      '.'
    ],
    { cwd: folder, encoding: 'utf8' }
  )
  return Array.from(
    stdout.matchAll(/title=(lint\/\w+\/\w+),file=([^,]+)/g),
    ([, rule = '', path = '']) => ({
      rule,
      path
    })
  )
}
