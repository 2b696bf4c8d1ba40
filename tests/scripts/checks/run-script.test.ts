import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runScript } from '../../../scripts/checks/run-script.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'front-or-back-scripts-'))
  const scripts = {
    good: "node -e \"console.log('one'); console.error('two ' + process.env.ASKED)\"",
    bad: 'node -e "console.log(\'before\'); process.exit(3)"'
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('all that a script prints is kept, with what it was told', async () => {
  const { passed, output } = await runScript('good', 'kept', folder, { ASKED: 'yes' })
  expect(passed).toBe(true)
  expect(output.split('\n').filter(Boolean).sort()).toEqual(['one', 'two yes'])
})

test('a script that ends with another status than 0 has not passed', async () => {
  const { passed, output } = await runScript('bad', 'kept', folder)
  expect(passed).toBe(false)
  expect(output).toContain('before')
})

test('a script that is not there has not passed', async () => {
  const { passed, output } = await runScript('missing', 'kept', folder)
  expect(passed).toBe(false)
  expect(output).toContain('missing')
})
