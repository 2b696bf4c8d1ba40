import { Window } from 'happy-dom'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as published from '../../../packages/embed/types/index.d.ts'
import { siteAddress } from '../../../packages/embed/src/site-address.ts'
import { type BuiltEmbed, builtEmbed } from './support/built-embed.ts'

let built: BuiltEmbed
let module: typeof published

beforeAll(async () => {
  built = await builtEmbed()
  module = await import(built.module)
}, 60_000)
afterAll(() => {
  built.remove()
  vi.unstubAllGlobals()
})

describe('site', () => {
  test.each([
    ['https://quiz.example', 'https://quiz.example/'],
    ['https://quiz.example/', 'https://quiz.example/'],
    ['http://localhost:4321', 'http://localhost:4321/'],
    ['https://example.org/quiz', 'https://example.org/quiz/'],
    ['https://example.org/a/quiz//', 'https://example.org/a/quiz/'],
    ['HTTPS://Quiz.Example/', 'https://quiz.example/']
  ])('%s is the site %s', (site, address) => {
    expect(siteAddress({ site })).toBe(address)
  })

  test.each([
    ['quiz.example', '"quiz.example"'],
    ['', '""'],
    ['/quiz/', '"/quiz/"'],
    ['ftp://quiz.example/', '"ftp://quiz.example/"'],
    ['javascript:alert(1)', '"javascript:alert(1)"'],
    ['https://me:secret@quiz.example/', '"https://me:secret@quiz.example/"'],
    ['https://quiz.example/?lang=vi', '"https://quiz.example/?lang=vi"'],
    ['https://quiz.example/#', '"https://quiz.example/#"'],
    ['https://quiz.example/embed.js', '"https://quiz.example/embed.js"'],
    [undefined, 'undefined'],
    [null, 'null'],
    [7, 'a value of the type number'],
    [{}, 'a value of the type object']
  ])('%j is none', (site, found) => {
    const problem = new TypeError(
      `front-or-back: expected as "site" the address of a Front or Back site, with http or https and without a file name, a query or a fragment, such as "https://quiz.example/"; found ${found}.`
    )
    expect(() => siteAddress({ site })).toThrow(problem)
  })

  test('without any options, it is undefined', () => {
    expect(() => siteAddress(undefined)).toThrow('found undefined.')
  })
})

describe('in a browser', () => {
  beforeAll(() => {
    const { customElements, HTMLElement, CSSStyleSheet } = new Window()
    for (const [name, value] of Object.entries({ customElements, HTMLElement, CSSStyleSheet })) {
      vi.stubGlobal(name, value)
    }
  })

  test('a wrong site throws, and defines nothing', () => {
    expect(() => module.defineQuiz({ site: 'quiz.example' })).toThrow(TypeError)
    expect(() => module.defineAdvert({ site: 'quiz.example' })).toThrow(TypeError)
    expect(customElements.get('front-or-back')).toBeUndefined()
    expect(customElements.get('front-or-back-advert')).toBeUndefined()
  })

  test.each([
    ['front-or-back', () => module.defineQuiz({ site: 'https://quiz.example/' })],
    ['front-or-back-advert', () => module.defineAdvert({ site: 'https://quiz.example/' })]
  ])('the second time, %s stays as it is', (tag, define) => {
    define()
    const first = customElements.get(tag)
    expect(first).toBeTypeOf('function')
    define()
    expect(customElements.get(tag)).toBe(first)
  })
})
