import { parseAddress } from '#embed/parse-address'
import { expect, test } from 'vitest'

test('parses an absolute address', () => {
  expect(parseAddress('https://board.example:8443/a?b#c')?.origin).toBe(
    'https://board.example:8443'
  )
})

test.each(['', '/search', 'board.example', 'https://', '//board.example/'])(
  'returns undefined for %j, which is no absolute address',
  (text) => {
    expect(parseAddress(text)).toBeUndefined()
  }
)

test('gives the same results without URL.canParse, as in Chrome 109', () => {
  const { canParse } = URL
  Reflect.deleteProperty(URL, 'canParse')
  try {
    expect(parseAddress('https://board.example/')?.href).toBe('https://board.example/')
    expect(parseAddress('no address')).toBeUndefined()
  } finally {
    URL.canParse = canParse
  }
})
