import { type AdvertPatterns, NO_PATTERNS } from '#domain/advert/patterns'
import { describe, expect, test } from 'vitest'
import { type MarkedAdvert, phraseFigures } from '../../../scripts/adverts/phrase-figures.ts'
import { phraseTable } from '../../../scripts/adverts/phrase-table.ts'

const PATTERNS: AdvertPatterns = {
  en: {
    ...NO_PATTERNS,
    sides: {
      serving: { weight: 3, phrases: 'serve* guests, welcome guests' },
      words: { weight: 1, phrases: 'guests' },
      books: { weight: -3, phrases: 'ledger*, payroll' }
    },
    languageWords: 'the, and'
  },
  vi: {
    ...NO_PATTERNS,
    sides: {
      meeting: { weight: 3, phrases: 'gặp khách' },
      books: { weight: -3, phrases: 'ledger*' }
    },
    languageWords: 'và, của'
  }
}

const ADVERTS: readonly MarkedAdvert[] = [
  // F = 6: front. Without either phrase, its “guests” counts 1: F = 4, which is still enough for a side.
  {
    language: 'en',
    title: 'Host',
    text: 'Serve guests. Welcome guests.',
    side: 'front'
  },
  // F = 3, B = 3: both ways. Without “ledger” too little (3); without “serve guests” F = 1 and B = 3,
  // −2 / 9 = −0.22: back.
  {
    language: 'en',
    title: 'Clerk',
    text: 'Keep the ledger. Serve guests.',
    side: 'back'
  },
  // F = 3 · (1 + 1 / √2) = 5.1: front; without it, nothing.
  {
    language: 'vi',
    title: 'Lễ tân',
    text: 'Gặp khách ở cửa. Gặp khách ở quầy.',
    side: 'front'
  },
  // F = 1, B = 3: back. Nothing is claimed for it, so nothing changes.
  {
    language: 'en',
    title: 'Paralegal',
    text: 'The guests and the ledger.',
    side: 'notClaimed'
  }
]

describe('the figures of phrases', () => {
  const figures = phraseFigures(PATTERNS, ADVERTS)

  test('are in the order of the patterns', () => {
    expect(figures.map(({ language, group, phrase }) => `${language} ${group} ${phrase}`)).toEqual([
      'en serving serve* guests',
      'en serving welcome guests',
      'en words guests',
      'en books ledger*',
      'en books payroll',
      'vi meeting gặp khách',
      'vi books ledger*'
    ])
  })

  test.each([
    ['serve* guests', 3, { adverts: 2, hits: 2, balance: 0, changes: 1 }],
    ['welcome guests', 3, { adverts: 1, hits: 1, balance: 3, changes: 0 }],
    ['guests', 1, { adverts: 1, hits: 1, balance: 0, changes: 0 }],
    ['ledger*', -3, { adverts: 2, hits: 2, balance: 3, changes: 1 }],
    ['payroll', -3, { adverts: 0, hits: 0, balance: 0, changes: 0 }],
    ['gặp khách', 3, { adverts: 1, hits: 2, balance: 6, changes: 1 }]
  ])('of “%s”', (phrase, weight, expected) => {
    expect(figures.find((one) => one.phrase === phrase)).toMatchObject({ weight, ...expected })
  })
})

test('the table has the groups in their order, the best phrase first, and at the end what is never found', () => {
  expect(phraseTable(phraseFigures(PATTERNS, ADVERTS))).toBe(`en serving (3)
adverts  hits  right − wrong  changes  phrase
      1     1              3        0  welcome guests
      2     2              0        1  serve* guests

en words (1)
adverts  hits  right − wrong  changes  phrase
      1     1              0        0  guests

en books (-3)
adverts  hits  right − wrong  changes  phrase
      2     2              3        1  ledger*

vi meeting (3)
adverts  hits  right − wrong  changes  phrase
      1     2              6        1  gặp khách

Never found: 2 of 7 phrases
en books (-3): payroll
vi books (-3): ledger*
`)
})
