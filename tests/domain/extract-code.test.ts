import { parseCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['the code itself', '11V0-4K'],
  ['with space about it', '  11V0-4K\n'],
  ["what stands behind a link's #", '#11V0-4K'],
  ['a whole link', 'https://example.org/en/result#11V0-4K'],
  ['a link with a query before the #', 'https://example.org/en/result?embed=1#11V0-4K'],
  ['a link with something put behind', 'https://example.org/en/result#11V0-4K?secret=abc'],
  ['and tracking', '#11V0-4K&utm_source=chat'],
  ['and more lines', '#11V0-4K?secret=abc\ndef'],
  ['and a second #', '#11V0-4K#top'],
  ['doubled #', '##11V0-4K'],
  ['with something of a host behind it', '11V0-4K#?secret=abc'],
  ['a # that was spelt out', 'https://example.org/en/result%2311V0-4K'],
  ['in quotes and at the end of a sentence', '“11V0-4K”.']
])('%s', (_, text) => {
  expect(extractCode(text)).toBe('11V0-4K')
})

test.each([
  ['a space', 'https://example.org/#11V0%204K', '11V0 4K'],
  ['a hyphen', '#11V0%2D4K', '11V0-4K'],
  ['a dash', '#11V0%E2%80%934K', '11V0–4K'],
  ['nothing that could be read', '#%E0%A4%A', '%E0%A4%A']
])('%s that a link has spelt out', (_, link, code) => {
  expect(extractCode(link)).toBe(code)
})

test('no code at all', () => {
  expect(extractCode('')).toBe('')
  expect(extractCode('#')).toBe('')
  expect(extractCode('##')).toBe('')
  expect(extractCode('https://example.org/en/result/#')).toBe('')
  expect(extractCode('https://example.org/?q=1')).toBe('https://example.org/')
})

test('whatever the text, finding and decoding it does not throw', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(typeof parseCode(extractCode(text)).kind).toBe('string')
    })
  )
})
