import { encodeBase64, decodeBase64 } from '#domain/base64'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// The examples of RFC 4648, section 10, without padding, and characters of two, three and four
// bytes.
test.each([
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
  // C3 A0 = 110000 111010 0000(00)
  ['à', 'w6A'],
  // E1 BA BF = 111000 011011 101010 111111, where 111111 is 63, the last character of the alphabet.
  ['ế', '4bq_'],
  // F0 9F 98 80
  ['😀', '8J-YgA']
])('%j is encoded as %j and decoded again', (text, characters) => {
  expect(encodeBase64(text)).toBe(characters)
  expect(decodeBase64(characters)).toBe(text)
})

test('any text is the same after encoding and decoding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(decodeBase64(encodeBase64(text))).toBe(text)
    })
  )
})

test('bytes that are not UTF-8 give an empty text', () => {
  // The byte FF, and C3, the first byte of a character of two.
  expect(decodeBase64('_w')).toBe('')
  expect(decodeBase64('ww')).toBe('')
})

test('decoding any text never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof decodeBase64(text)).toBe('string')
    })
  )
})
