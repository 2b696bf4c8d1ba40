import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STAGES } from '../../../scripts/checks/stages.ts'

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8')
)
const names = STAGES.flat(2)

test('every check is a script of package.json', () => {
  expect(names.filter((name) => !(name in scripts))).toEqual([])
})

test('no script that checks something is left out', () => {
  const checking = Object.keys(scripts).filter((name) => /^(?:test|build):/.test(name))
  expect(checking).toEqual(['build:sub-path', 'test:unit', 'test:site', 'test:timed'])
  for (const name of [...checking, 'lint', 'types', 'compatibility', 'build']) {
    expect(names).toContain(name)
  }
})

test('the sites are built before they are tried, and nothing runs beside what measures time', () => {
  const stageOf = (name: string) => STAGES.findIndex((stage) => stage.flat().includes(name))
  expect(stageOf('build')).toBeLessThan(stageOf('test:site'))
  expect(stageOf('build:sub-path')).toBeLessThan(stageOf('test:site'))
  expect(STAGES[stageOf('test:timed')]).toEqual([['test:timed']])
})
