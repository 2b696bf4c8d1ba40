import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltPackage, builtPackage } from './support/built-package.ts'

// The command must not hold what it has read. Most of these bytes are a field that it passes on,
// because reading adverts as long as that would take minutes.

let built: BuiltPackage

beforeAll(async () => {
  built = await builtPackage()
})
afterAll(() => built.remove())

const FIELD = 'x'.repeat(100_000)
const MEGABYTE = 1_000_000

test('200 MB of lines take less than 200 MB of memory', async () => {
  const { bytes, memory } = await passed(function* () {
    for (let line = 1; line <= 2000; line += 1) {
      yield line % 100 === 0 ? `${FIELD}\n` : `{"html":"${FIELD}","text":"Answer calls."}\n`
    }
  })
  expect(bytes).toBeGreaterThan(200 * MEGABYTE)
  expect(memory).toBeLessThan(200 * MEGABYTE)
}, 120_000)

test('one line of 200 MB takes less than 200 MB of memory', async () => {
  const { bytes, memory } = await passed(function* () {
    for (let part = 1; part <= 2000; part += 1) yield FIELD
  })
  // Its line break is added.
  expect(bytes).toBe(200 * MEGABYTE + 1)
  expect(memory).toBeLessThan(200 * MEGABYTE)
}, 120_000)

/**
 * Prints the greatest memory of the process in kilobytes when it ends. Not `maxRSS`: Linux hands that
 * of the parent on to a child, and the parent is a test runner of several hundred megabytes.
 */
const PRINT_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs'
  process.on('exit', () => {
    const status = '/proc/self/status'
    const greatest = existsSync(status) && /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))
    process.stderr.write('\\n' + (greatest ? greatest[1] : process.resourceUsage().maxRSS))
  })
`)}`

/** How many bytes come out of the command for an input, and how much memory it took at most. */
async function passed(input: () => Iterable<string>) {
  const child = spawn(process.execPath, ['--import', PRINT_MEMORY, built.dist('command.js')])
  Readable.from(input()).pipe(child.stdin)
  const errors = textOf(child.stderr)
  let bytes = 0
  for await (const part of child.stdout) bytes += part.length
  return { bytes, memory: Number((await errors).split('\n').at(-1)) * 1024 }
}
