import { parseAddress } from '#embed/parse-address'
import { expect, test } from 'vitest'

test('an absolute address is taken apart', () => {
  expect(parseAddress('https://board.example:8443/a?b#c')?.origin).toBe(
    'https://board.example:8443'
  )
})

test.each(['', '/search', 'board.example', 'https://', '//board.example/'])(
  '%j is no absolute address',
  (text) => {
    expect(parseAddress(text)).toBeUndefined()
  }
)

test('a browser without URL.canParse, such as Chrome 109, answers the same', () => {
  const { canParse } = URL
  Reflect.deleteProperty(URL, 'canParse')
  try {
    expect(parseAddress('https://board.example/')?.href).toBe('https://board.example/')
    expect(parseAddress('no address')).toBeUndefined()
  } finally {
    URL.canParse = canParse
  }
})
