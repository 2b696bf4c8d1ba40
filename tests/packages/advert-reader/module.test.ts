import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#domain/advert/advert-words'
import type * as published from '../../../packages/advert-reader/types.d.ts'
import type { AdvertResult, LineProblem } from '../../../packages/advert-reader/types.d.ts'
import { type BuiltPackage, builtPackage } from './support/built-package.ts'

// The module as it is published, with the phrases of content/adverts.

let built: BuiltPackage
let module: typeof published

beforeAll(async () => {
  built = await builtPackage()
  module = await import(pathToFileURL(built.dist('index.js')).href)
})
afterAll(() => built.remove())

const NOTHING: AdvertResult = {
  side: 'unclear',
  strength: 0,
  range: [-0.5, 0.5],
  quotes: [],
  contact: 'none',
  persuading: 'none',
  focus: 'none',
  warnings: [],
  lang: 'en'
}

describe('readAdvert', () => {
  test('gives the side, the strength and the quotes with their places', () => {
    // F = 3 for “answer calls” + 1 for “guests”, B = 0: 4 / (4 + 5) = 0.444;
    // with 5 more for the one or the other side: −1 / 14 = −0.071, 9 / 14 = 0.643.
    expect(module.readAdvert({ text: '\n  Answer calls from guests. ' })).toEqual({
      ...NOTHING,
      side: 'front',
      strength: 0.444,
      range: [-0.071, 0.643],
      quotes: [{ side: 'front', text: 'Answer calls from guests.', start: 3, end: 28 }],
      contact: 'much'
    })
  })

  test('gives quotes in the order of the text', () => {
    const text = 'Reconcile the cash box.\nAnswer calls from guests.\nReconcile bank accounts.'
    const { quotes } = module.readAdvert({ text })
    expect(quotes.map(({ side, start, end }) => [side, text.slice(start, end)])).toEqual([
      ['back', 'Reconcile the cash box.'],
      ['front', 'Answer calls from guests.'],
      ['back', 'Reconcile bank accounts.']
    ])
    expect(quotes.map((quote) => quote.text)).toEqual(text.split('\n'))
  })

  test.each([
    ['back', 'none', { text: 'Reconcile the ledger. Prepare the payroll.' }],
    ['both', 'some', { text: 'Answer calls from guests. Reconcile bank statements.' }],
    ['unclear', 'none', { text: 'A varied job in a busy company.' }],
    ['unclaimed', 'much', { title: 'Marketing assistant', text: 'Answer calls from guests.' }]
  ])('names the side %s, with %s contact', (side, contact, advert) => {
    expect(module.readAdvert(advert)).toMatchObject({ side, contact })
  })

  test('gives the other readings, warnings and a caution', () => {
    const text =
      'Persuade and convince shoppers to buy. Negotiate prices. Pitch. Reconcile and proofread lists. Pay a deposit of 50 pounds.'
    expect(module.readAdvert({ title: 'Sales manager', text })).toMatchObject({
      persuading: 'much',
      focus: 'some',
      warnings: ['deposit'],
      caution: 'salesLead'
    })
    expect(module.readAdvert({ text })).not.toHaveProperty('caution')
  })

  test.each([
    ['Tư vấn khách hàng qua điện thoại.', undefined],
    ['tu van khach hang qua dien thoai', undefined]
  ])('reads Vietnamese, with marks and without: %s', (text, lang) => {
    expect(module.readAdvert({ text, lang })).toMatchObject({ side: 'front', lang: 'vi' })
  })

  test.each([
    ['vi', 'vi'],
    ['VI-vn', 'vi'],
    ['vi_VN', 'vi'],
    ['en-GB', 'en'],
    ['vie', 'en'],
    [null, 'en']
  ] as const)('takes the language %s for %s where the words show none', (lang, shown) => {
    expect(module.readAdvert({ text: '123', lang }).lang).toBe(shown)
  })

  // JavaScript can give it anything. `unread` types the values as adverts.
  test.each<[string, () => unknown]>([
    ['undefined', () => undefined],
    ['null', () => null],
    ['a string', () => 'Answer calls from guests.'],
    ['a number', () => 7],
    ['a symbol', () => Symbol('text')],
    ['a list', () => ['text']],
    ['an object without text', () => ({ title: 'Clerk', lang: 'en' })],
    ['other types', () => ({ title: 1, text: { toString: null }, lang: [] })],
    [
      'an object that throws',
      () =>
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('no')
            }
          }
        )
    ],
    ['half a character', () => ({ text: '\ud83d', title: '\udc4b' })]
  ])('never throws: %s', (_, value) => {
    expect(Reflect.apply(module.readAdvert, undefined, [value()])).toMatchObject({
      side: 'unclear',
      quotes: []
    })
  })

  test('reads the first 200,000 characters of a text', () => {
    const advert = 'Answer calls from guests.'
    const endingAt = (length: number) => '\n'.repeat(length - advert.length) + advert
    expect(module.readAdvert({ text: endingAt(200_000) }).side).toBe('front')
    expect(module.readAdvert({ text: endingAt(200_019) }).side).toBe('unclear')
  })
})

describe('readAdvertLines', () => {
  test('reads lines one after the other and reports those that it can’t read', async () => {
    const problems: LineProblem[] = []
    const lines = ['{"id":1,"text":"Answer calls from guests."}', '', 'hello\r\n', '{"text":""}\n']
    const read = module.readAdvertLines(lines, (problem) => problems.push(problem))
    const output = await Array.fromAsync(read)
    expect(output).toEqual([
      '{"id":1,"text":"Answer calls from guests.","side":"front","strength":0.444,"quotes":[{"side":"front","text":"Answer calls from guests.","start":0,"end":25}],"frontOrBack":{"range":[-0.071,0.643],"contact":"much","persuading":"none","focus":"none","warnings":[],"lang":"en"}}',
      'hello',
      '{"text":"","side":"unclear","strength":0,"quotes":[],"frontOrBack":{"range":[-0.5,0.5],"contact":"none","persuading":"none","focus":"none","warnings":[],"lang":"en"}}'
    ])
    expect(problems).toEqual([{ line: 3, expected: 'a JSON object', found: '"hello"' }])
  })

  test('asks for a line only when its reader asks for one', async () => {
    let given = 0
    async function* lines() {
      for (;;) {
        given += 1
        yield '{"text":"a"}'
      }
    }
    const read = module.readAdvertLines(lines())
    await read.next()
    await read.next()
    expect(given).toBe(2)
    await read.return()
  })
})

test('a word of five million letters is read without running out of stack', () => {
  // A thousand letters are the longest word.
  expect(wordsIn('ễ'.repeat(5_000_000))).toHaveLength(5000)
})

test('the version is that of the site', () => {
  const versionIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8')).version
  expect(versionIn('packages/advert-reader/package.json')).toBe(versionIn('package.json'))
})
