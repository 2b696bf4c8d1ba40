import { describe, expect, test } from 'vitest'
import { readSiteAddress } from '../../integrations/site-address.ts'

describe('readSiteAddress', () => {
  test.each([
    ['https://me.example', 'https://me.example', '/'],
    ['https://me.example/', 'https://me.example', '/'],
    ['https://me.example/quiz', 'https://me.example', '/quiz/'],
    ['https://me.example/quiz/', 'https://me.example', '/quiz/'],
    ['http://localhost:8080/a/b-c/', 'http://localhost:8080', '/a/b-c/'],
    [' https://me.example/quiz/\n', 'https://me.example', '/quiz/'],
    ['https://me.example/~me/v1.2_B', 'https://me.example', '/~me/v1.2_B/'],
    // Punycode (RFC 3492).
    ['https://bücher.example/', 'https://xn--bcher-kva.example', '/']
  ])('splits %j into site and base path', (text, site, base) => {
    expect(readSiteAddress(text)).toEqual({ site, base })
  })

  test('returns the default address when SITE_URL is not set or empty', () => {
    const defaultAddress = { site: 'https://front-or-back.example', base: '/' }
    expect(readSiteAddress(undefined)).toEqual(defaultAddress)
    expect(readSiteAddress('')).toEqual(defaultAddress)
  })
})

test.each([
  ['me.example', 'it is not an absolute address'],
  ['/quiz/', 'it is not an absolute address'],
  ['ftp://me.example/', 'it must begin with https:// or http://'],
  ['localhost:4321', 'it must begin with https:// or http://'],
  [
    'https://me:secret@me.example/',
    'it must not contain a user name or a password, which every link would publish'
  ],
  ['https://me.example/?a=1', 'it must contain neither ? nor #'],
  ['https://me.example/#quiz', 'it must contain neither ? nor #'],
  [
    'https://me.example//quiz/',
    'its path may contain only the letters a to z, digits and - _ . ~ between single slashes'
  ],
  [
    'https://me.example/trắc-nghiệm/',
    'its path may contain only the letters a to z, digits and - _ . ~ between single slashes'
  ],
  [
    'https://me.example/quiz*/',
    'its path may contain only the letters a to z, digits and - _ . ~ between single slashes'
  ]
])('%s stops the build', (text, problem) => {
  expect(() => readSiteAddress(text)).toThrow(
    `SITE_URL: expected the address that the site is deployed to, such as https://me.example/ or https://me.example/quiz/; found "${text}": ${problem}. Set SITE_URL to the real address, or unset it to try the site on this machine.`
  )
})
