import { type Advert, createAdvertReader } from '#domain/advert/read-advert'
import { describe, expect, it, test } from 'vitest'
import { textsOf } from '../support/advert-sentences.ts'
import { SMALL_PATTERNS } from '../support/small-patterns.ts'

const read = createAdvertReader(SMALL_PATTERNS)
const readText = (text: string, title = '') => read({ title, text })

const quotesIn = (text: string, side: 'front' | 'back') =>
  textsOf(text, readText(text).quotes[side])

describe('an advert', () => {
  it('is read as a whole', () => {
    const text = 'Serve our customers\nKeep the ledgers of the shop'
    // 3 for each side, so 0 / (3 + 3 + 5).
    expect(readText(text)).toEqual({
      verdict: { kind: 'bothWays' },
      scale: { strength: 0, range: [-0.3125, 0.3125], side: 'bothWays' },
      quotes: {
        front: [{ start: 0, end: 19, marks: [{ start: 0, end: 19 }] }],
        back: [{ start: 20, end: 48, marks: [{ start: 29, end: 36 }] }]
      },
      traits: {},
      warnings: [],
      caution: undefined,
      language: 'en',
      marks: [
        { start: 0, end: 19, side: 'front', faint: false },
        { start: 29, end: 36, side: 'back', faint: false }
      ]
    })
  })

  test.each<[Advert, string, number]>([
    [{ title: '', text: '' }, 'cannotTell', 0],
    [{ title: '', text: 'Serve customers' }, 'cannotTell', 0.375],
    // 3 × 3 for the title: 9/14.
    [{ title: 'Front desk', text: '' }, 'front', 0.6429],
    // 9 for the title, 3 for the duty: (9 − 3)/17.
    [{ title: 'Front desk', text: 'Keep ledgers' }, 'front', 0.3529],
    [{ title: '', text: 'Ledgers. Filing' }, 'back', -0.5],
    // A title on two lines is one.
    [{ title: 'Front\ndesk', text: '' }, 'front', 0.6429]
  ])('%j is read as %s', (advert, kind, strength) => {
    const { verdict, scale } = read(advert)
    expect(verdict).toEqual({ kind })
    expect(scale.strength).toBeCloseTo(strength, 4)
  })

  it('claims no side for some titles, but still shows where it is', () => {
    const { verdict, scale } = readText('Serve customers. Front desk', 'Marketing Assistant')
    expect(verdict).toEqual({ kind: 'notClaimed', work: 'marketing' })
    expect(scale.side).toBe('front')
  })

  it('tells the kind of work that is read wrong more often', () => {
    expect(readText('', 'Sales Manager').caution).toBe('salesLead')
  })

  it('tells its language; for a text that shows none, the one that is given', () => {
    expect(read({ title: '', text: 'Tư vấn khách' }).language).toBe('vi')
    expect(read({ title: '', text: 'Barista' }).language).toBe('en')
    expect(read({ title: '', text: 'Barista', language: 'vi' }).language).toBe('vi')
  })

  it('has its readings of traits and its warnings', () => {
    const { traits, warnings } = readText('Check all files.\nPay a training fee.')
    expect(traits.focus?.more).toBe(2)
    expect(warnings.map(({ id }) => id)).toEqual(['deposit'])
  })

  it('marks what shows a side, but not what says little by itself', () => {
    const text = 'Sales to customers with filing of data'
    expect(textsOf(text, readText(text).marks)).toEqual(['Sales', 'filing'])
  })
})

describe('a mark', () => {
  it('is faint in what counts next to nothing', () => {
    const { marks } = readText('Founded in sales\nFiling\nRequirements\nFiling\nBenefits\nFiling')
    expect(marks.map(({ faint }) => faint)).toEqual([true, false, false, true])
  })
})

describe('a reader without the patterns of a language', () => {
  it('reads the sentences in the other one', () => {
    const readEnglish = createAdvertReader({ en: SMALL_PATTERNS.en })
    const reading = readEnglish({ title: '', text: 'Front desk\nTư vấn khách' })
    // 3 / (3 + 5): nothing is found in the second line.
    expect(reading.scale.strength).toBe(0.375)
    expect(createAdvertReader({})({ title: '', text: 'Front desk' }).scale.strength).toBe(0)
  })
})

describe('the quotes for a side', () => {
  it('are the three sentences that show it best, in the order of the text', () => {
    const text = [
      'Keep the ledgers',
      'Write code and do the filing',
      'Write code for the till',
      'Filing and ledgers, too'
    ].join('\n')
    // Each phrase is there twice: (1 + 1/√2)/2 = 0.854 of its weight. The sentences have 2.56, 4.27, 2.56
    // and 4.27. Of two equal ones, the first is quoted.
    expect(quotesIn(text, 'back')).toEqual([
      'Keep the ledgers',
      'Write code and do the filing',
      'Filing and ledgers, too'
    ])
    expect(quotesIn(text, 'front')).toEqual([])
  })

  test.each<[string, string[]]>([
    ['Serve customers', []],
    ['Serve our customers', ['Serve our customers']],
    // Without a strong phrase.
    ['Sales to our customers', []],
    // With more for the other side: 3 for the front, 3 + 3 + 2, and half of it, for the back.
    ['Serve customers, write code, filing, ledgers', []],
    // What the employer says of itself, before the duties begin.
    ['Our people serve customers\nDuties\nServe our customers', ['Serve our customers']],
    ['Duties: serve customers', []],
    ['Benefits\nServe our customers', []]
  ])('leave out what shows little: %j', (text, quotes) => {
    expect(quotesIn(text, 'front')).toEqual(quotes)
  })

  it('are requirements only where no duty shows the side of the advert', () => {
    const requirements =
      'Requirements\nKeep the ledgers\nHave to write code\nSome filing of ledgers'
    expect(quotesIn(`${requirements}`, 'back')).toEqual([
      'Keep the ledgers',
      'Have to write code',
      'Some filing of ledgers'
    ])
    expect(quotesIn(`Ledgers for the shop\n${requirements}`, 'back')).toEqual([
      'Ledgers for the shop'
    ])
    const front = 'Serve the customers\nAt the front desk\nFor sales'
    expect(quotesIn(`${front}\n${requirements}`, 'back')).toEqual([])
  })

  it('mark the strongest words first, and leave out weak ones', () => {
    const text = 'Filing of data in ledgers for the clients'
    const [quote] = readText(text).quotes.back
    expect(quote && textsOf(text, quote.marks)).toEqual(['ledgers', 'Filing'])
  })
})
