import { describe, expect, test } from 'vitest'
import { readSiteAddress } from '../../integrations/site-address.ts'

describe('where the site will live', () => {
  test.each([
    ['https://me.example', 'https://me.example', '/'],
    ['https://me.example/', 'https://me.example', '/'],
    ['https://me.example/quiz', 'https://me.example', '/quiz/'],
    ['https://me.example/quiz/', 'https://me.example', '/quiz/'],
    ['http://localhost:8080/a/b-c/', 'http://localhost:8080', '/a/b-c/'],
    [' https://me.example/quiz/\n', 'https://me.example', '/quiz/'],
    ['https://me.example/~me/v1.2_B', 'https://me.example', '/~me/v1.2_B/'],
    // From RFC 3492.
    ['https://bücher.example/', 'https://xn--bcher-kva.example', '/']
  ])('%j', (text, site, base) => {
    expect(readSiteAddress(text)).toEqual({ site, base })
  })

  test('is nowhere yet unless somebody says it', () => {
    const nowhere = { site: 'https://front-or-back.example', base: '/' }
    expect(readSiteAddress(undefined)).toEqual(nowhere)
    expect(readSiteAddress('')).toEqual(nowhere)
  })
})

test.each([
  ['me.example', 'this is no whole address'],
  ['/quiz/', 'this is no whole address'],
  ['ftp://me.example/', 'it has to begin with https:// or http://'],
  ['localhost:4321', 'it has to begin with https:// or http://'],
  ['https://me:secret@me.example/', 'a name or a password would be published in every link'],
  ['https://me.example/?a=1', 'it can have neither ? nor #'],
  ['https://me.example/#quiz', 'it can have neither ? nor #'],
  [
    'https://me.example//quiz/',
    'its path may have the letters a to z, digits and - _ . ~ between single slashes'
  ],
  [
    'https://me.example/trắc-nghiệm/',
    'its path may have the letters a to z, digits and - _ . ~ between single slashes'
  ],
  [
    'https://me.example/quiz*/',
    'its path may have the letters a to z, digits and - _ . ~ between single slashes'
  ]
])('%s stops the build', (text, problem) => {
  expect(() => readSiteAddress(text)).toThrow(
    `SITE_URL: expected the address that the site will have, such as https://me.example/ or https://me.example/quiz/; found "${text}": ${problem}. Set SITE_URL to the real address, or leave it out to try the site on this machine.`
  )
})
