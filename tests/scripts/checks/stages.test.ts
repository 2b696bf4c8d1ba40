import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STAGES } from '../../../scripts/checks/stages.ts'

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8')
)
const names = STAGES.flat(2)

test('every name in STAGES is a script of package.json', () => {
  expect(names.filter((name) => !(name in scripts))).toEqual([])
})

test('STAGES contains every check in package.json', () => {
  // Not every machine has the browsers that `test:engines` needs (decision 30).
  const checking = Object.keys(scripts).filter(
    (name) => /^(?:test|build):/.test(name) && name !== 'test:engines'
  )
  expect(checking).toEqual([
    'build:sub-path',
    'build:packages',
    'test:domain',
    'test:unit',
    'test:site',
    'test:timed'
  ])
  for (const name of [...checking, 'lint', 'types', 'compatibility', 'build']) {
    expect(names).toContain(name)
  }
})

test('both builds run before the site tests, and the timed tests run alone', () => {
  const stageOf = (name: string) => STAGES.findIndex((stage) => stage.flat().includes(name))
  expect(stageOf('build')).toBeLessThan(stageOf('test:site'))
  expect(stageOf('build:sub-path')).toBeLessThan(stageOf('test:site'))
  expect(STAGES[stageOf('test:timed')]).toEqual([['test:timed']])
})
