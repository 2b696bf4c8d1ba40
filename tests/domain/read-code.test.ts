import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCode } from '#domain/code'
import { readCode } from '#domain/read-code'

const read = (text: string) => {
  const parsed = readCode(text)
  return parsed.kind === 'ok' ? formatCode(parsed.answers) : parsed.kind
}

test.each([
  ['a short code alone', '1799-PG', '1799-PG'],
  ['a link with a short code', 'https://example.org/en/result/#i799pg&utm_source=chat', '1799-PG'],
  ['a code in a sentence', 'mã em là 14v8 b52s 75zk aw86 4h ạ', '14V8-B52S-75ZK-AW86-4H'],
  ['a code over two lines', 'Lan:\n14V8-B52S-75ZK-AW86-4H', '14V8-B52S-75ZK-AW86-4H'],
  [
    'a code with invisible characters',
    'Lan 14V8\u00AD-B52S-75ZK-\u200BAW86-4H.',
    '14V8-B52S-75ZK-AW86-4H'
  ],
  ['a percent-encoded code', '#%3C14V8%2DB52S%2D75ZK%2DAW86%2D4H%3E', '14V8-B52S-75ZK-AW86-4H'],
  ['a code of a newer format', '264', 'newer'],
  ['a mistyped code', '14V8-B52S-75ZK-AW86-4J', 'mistyped'],
  ['a text without a code', 'Lan!', 'malformed'],
  ['an empty text', '', 'malformed']
])('%s is read', (_, text, code) => {
  expect(read(text)).toBe(code)
})

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof readCode(text).kind).toBe('string')
    })
  )
})
