import { codeForAddress, normalizeCode } from '#domain/normalize-code'
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

test.each([
  ['1799pg', '1799-PG'],
  ['Lan <14v8-b52s-75zk-aw86-4h>', '14V8-B52S-75ZK-AW86-4H'],
  ['#1799-PH&utm_source=chat', '1799-PH'],
  ['', '']
])('in the address, %j is %j', (text, code) => {
  expect(codeForAddress(text)).toBe(code)
})
