import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, inject, test } from 'vitest'
import { allPaths } from './support/built-pages.ts'

// The whole quiz, page and style and script, comes in one file within its budget, also in somebody else's page; and what that page
// itself loads is next to nothing.

const QUIZ = 16_000
const QUIZ_IN_FRAME = 16_500

test.each([
  ['/en/quiz/', QUIZ],
  ['/vi/quiz/', QUIZ],
  ['/en/frame/', QUIZ_IN_FRAME],
  ['/vi/frame/', QUIZ_IN_FRAME],
  ['/embed.js', 2000]
])('%s', async (path, most) => {
  const { encoding, bytes } = await served(path)
  expect(encoding).toBe('br')
  expect(bytes).toBeLessThanOrEqual(most)
})

test('the caseload’s script is on its own page only', () => {
  const withIt = allPaths.filter((path) =>
    readFileSync(join('dist', path, 'index.html'), 'utf8').includes('-sheet`')
  )
  expect(withIt).toEqual(['/en/caseload/', '/vi/caseload/'])
})

/** What really goes over the line: `fetch` would unpack it first. */
async function served(path: string): Promise<{ encoding: string | undefined; bytes: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const headers = { 'accept-encoding': 'br' }
  get(inject('origin') + path, { headers }, resolve).once('error', reject)
  const response = await promise
  const { length } = await buffer(response)
  return { encoding: response.headers['content-encoding'], bytes: length }
}
