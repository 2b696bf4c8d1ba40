import { encodeBase64, decodeBase64 } from '#domain/base64'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// The examples of RFC 4648, section 10, without padding; and UTF-8 of two, three and four bytes.
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
  // E1 BA BF = 111000 011011 101010 111111: the last sign of the alphabet for web addresses but one.
  ['ế', '4bq_'],
  // F0 9F 98 80
  ['😀', '8J-YgA']
])('%j', (text, signs) => {
  expect(encodeBase64(text)).toBe(signs)
  expect(decodeBase64(signs)).toBe(text)
})

test('whatever the text, it comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(decodeBase64(encodeBase64(text))).toBe(text)
    })
  )
})

test('bytes that are no UTF-8 are no text', () => {
  // FF, and the first byte of two.
  expect(decodeBase64('_w')).toBe('')
  expect(decodeBase64('ww')).toBe('')
})

test('reading never throws, whatever is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (signs) => {
      expect(typeof decodeBase64(signs)).toBe('string')
    })
  )
})
