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

test('collects the output of a script, and passes environment variables to it', async () => {
  const { passed, output } = await runScript('good', 'collected', folder, { ASKED: 'yes' })
  expect(passed).toBe(true)
  expect(output.split('\n').filter(Boolean).sort()).toEqual(['one', 'two yes'])
})

test('a script with an exit status other than 0 has not passed', async () => {
  const { passed, output } = await runScript('bad', 'collected', folder)
  expect(passed).toBe(false)
  expect(output).toContain('before')
})

test('a script that does not exist has not passed', async () => {
  const { passed, output } = await runScript('missing', 'collected', folder)
  expect(passed).toBe(false)
  expect(output).toContain('missing')
})
