import { normalizeCode } from '#domain/normalize-code'
import { expect, test } from 'vitest'

test.each([
  ['1799-PG', '1799-PG'],
  ['https://example.org/en/result/#i799pg&utm_source=chat', '1799-PG'],
  ['1799-PH', undefined],
  ['264', undefined],
  ['', undefined]
])('the code in %j is %j', (text, code) => {
  expect(normalizeCode(text)).toBe(code)
})
