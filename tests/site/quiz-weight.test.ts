import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { expect, inject, test } from 'vitest'

// The whole quiz, page and style and script, comes in what a server sends before it waits for an answer.

const ONE_WINDOW = 14_600

test.each(['/en/quiz/', '/vi/quiz/'])('%s', async (path) => {
  const { encoding, bytes } = await served(path)
  expect(encoding).toBe('br')
  expect(bytes).toBeLessThanOrEqual(ONE_WINDOW)
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
