import { parseCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['the code itself', '11V0-4K'],
  ['a code with spaces around it', '  11V0-4K\n'],
  ['a URL fragment', '#11V0-4K'],
  ['a whole link', 'https://example.org/en/result#11V0-4K'],
  ['a link with a query before the #', 'https://example.org/en/result?embed=1#11V0-4K'],
  ['a link with an appended parameter', 'https://example.org/en/result#11V0-4K?secret=abc'],
  ['a fragment with a tracking parameter', '#11V0-4K&utm_source=chat'],
  ['a fragment with a parameter and a second line', '#11V0-4K?secret=abc\ndef'],
  ['a fragment with a second #', '#11V0-4K#top'],
  ['a fragment with two #', '##11V0-4K'],
  ['a code with a fragment of its own', '11V0-4K#?secret=abc'],
  ['a link with a percent-encoded #', 'https://example.org/en/result%2311V0-4K'],
  ['a code in quotation marks at the end of a sentence', '“11V0-4K”.']
])('a code is found in %s', (_, text) => {
  expect(extractCode(text)).toBe('11V0-4K')
})

test.each([
  ['a space', 'https://example.org/#11V0%204K', '11V0 4K'],
  ['a hyphen', '#11V0%2D4K', '11V0-4K'],
  ['a dash', '#11V0%E2%80%934K', '11V0–4K'],
  ['an invalid sequence', '#%E0%A4%A', '%E0%A4%A']
])('percent-encoding is decoded if it is valid: %s', (_, link, code) => {
  expect(extractCode(link)).toBe(code)
})

test('a text without a code gives an empty text, or its address', () => {
  expect(extractCode('')).toBe('')
  expect(extractCode('#')).toBe('')
  expect(extractCode('##')).toBe('')
  expect(extractCode('https://example.org/en/result/#')).toBe('')
  expect(extractCode('https://example.org/?q=1')).toBe('https://example.org/')
})

test('extracting and parsing any text never throws', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(typeof parseCode(extractCode(text)).kind).toBe('string')
    })
  )
})
