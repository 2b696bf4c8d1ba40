import { roleLinkFor } from '#embed/role-link'
import { expect, test } from 'vitest'

const role = { name: 'Lễ tân & “sale”', soc: '43-4171.00' }

test.each([
  [
    'https://board.example/search?q={role}',
    'https://board.example/search?q=L%E1%BB%85%20t%C3%A2n%20%26%20%E2%80%9Csale%E2%80%9D'
  ],
  ['http://board.example/{soc}/', 'http://board.example/43-4171.00/'],
  [
    'https://board.example/{soc}?q={role}&again={soc}',
    'https://board.example/43-4171.00?q=L%E1%BB%85%20t%C3%A2n%20%26%20%E2%80%9Csale%E2%80%9D&again=43-4171.00'
  ]
])('fills in %s', (template, address) => {
  expect(roleLinkFor(template, role)).toBe(address)
})

test.each([
  'javascript:alert("{role}")',
  'data:text/html,{role}',
  'ftp://board.example/{role}',
  '/search?q={role}',
  'https://board.example/search',
  '{role}',
  ''
])('returns undefined for %j: no http(s) address, or no placeholder', (template) => {
  expect(roleLinkFor(template, role)).toBeUndefined()
})
