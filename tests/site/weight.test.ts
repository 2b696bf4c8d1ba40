import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, inject, test } from 'vitest'
import { allPaths } from './support/built-pages.ts'

// Size budgets. The quiz is one file with its styles and script, also in a frame. Hosts load only a
// small script.

/** The largest allowed size of the quiz in bytes, compressed with Brotli. */
const QUIZ_BUDGET = 16_100
const FRAMED_QUIZ_BUDGET = 18_100

test.each([
  ['/en/quiz/', QUIZ_BUDGET],
  ['/vi/quiz/', QUIZ_BUDGET],
  ['/en/frame/', FRAMED_QUIZ_BUDGET],
  ['/vi/frame/', FRAMED_QUIZ_BUDGET],
  ['/embed.js', 2000]
])('%s has at most %i bytes with Brotli', async (path, budget) => {
  const { encoding, bytes } = await served(path)
  expect(encoding).toBe('br')
  expect(bytes).toBeLessThanOrEqual(budget)
})

test('only the caseload page contains the caseload’s script', () => {
  // The caseload's script builds the name of its lazy part, such as `en-sheet`, in a template literal.
  const withIt = allPaths.filter((path) =>
    readFileSync(join('dist', path, 'index.html'), 'utf8').includes('-sheet`')
  )
  expect(withIt).toEqual(['/en/caseload/', '/vi/caseload/'])
})

/** The encoding and size of a response as sent. `fetch` is not used, because it decompresses. */
async function served(path: string): Promise<{ encoding: string | undefined; bytes: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const headers = { 'accept-encoding': 'br' }
  get(inject('origin') + path, { headers }, resolve).once('error', reject)
  const response = await promise
  const { length } = await buffer(response)
  return { encoding: response.headers['content-encoding'], bytes: length }
}
