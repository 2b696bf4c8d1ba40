import { unmarkedKey, wordsIn } from '#domain/advert/advert-words'
import { createMatcher } from '#domain/advert/matcher'
import { parsePhrase } from '#domain/advert/parse-phrase'
import { describe, expect, it, test } from 'vitest'

const lists = { customers: 'client*|walk-in guest*' }

function matcherFor(phrases: readonly string[], keyFor?: (key: string) => string) {
  const parsed = phrases.map((text) => {
    const result = parsePhrase(text, lists)
    if (result.kind === 'problem') throw new Error(text)
    return result.phrase
  })
  return createMatcher(parsed, keyFor)
}

/** What one phrase finds in a text, as texts. */
function foundBy(phrase: string, text: string): readonly string[] {
  const words = wordsIn(text)
  return matcherFor([phrase])
    .find(words)
    .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end))
}

describe('a matcher', () => {
  test.each<[string, string, string[]]>([
    ['front desk', 'The FRONT-DESK, front desks', ['FRONT-DESK']],
    ['customer*', 'customers and customisation, CUSTOMER', ['customers', 'CUSTOMER']],
    ['custom*', 'custom customs cust', ['custom', 'customs']],
    [
      '(greet|serv)* (our|the)? @customers',
      'serving clients, greet the walk-in guests',
      ['serving clients', 'greet the walk-in guests']
    ],
    ['(sell|sell more) now', 'sell more now', ['sell more now']],
    ['earn @number', 'earn 500, earn well, earn', ['earn 500']],
    ['pay :', 'Pay: good. we pay', ['Pay', 'pay']],
    ['pay :', 'we pay well', []],
    [
      'remote !(desktop|sens*)',
      'remote desktop, remote sensing, remote work, remote',
      ['remote', 'remote']
    ],
    ['remote !work*', 'remote working', []]
  ])('finds %j in %j', (phrase, text, found) => {
    expect(foundBy(phrase, text)).toEqual(found)
  })

  test.each<[string, string[]]>([
    ['serve guests', ['serve guests']],
    ['serve a b c guests', ['serve a b c guests']],
    ['serve a b c d guests', []],
    // What is joined by signs counts as one word, up to eight words in all.
    ['serve up-to-date and well-off guests', ['serve up-to-date and well-off guests']],
    ['serve a-b-c-d-e-f-g-h guests', ['serve a-b-c-d-e-f-g-h guests']],
    ['serve a-b-c-d-e-f-g-h-i guests', []]
  ])('lets a gap be up to three words: %j', (text, found) => {
    expect(foundBy('serve _ guests', text)).toEqual(found)
  })

  it('takes the longest way, and tells what is in its gaps', () => {
    const words = wordsIn('call our new clients or old clients')
    expect(matcherFor(['call _ clients', 'call _ clients _ clients']).find(words)).toEqual([
      { phrase: 0, from: 0, to: 4, gaps: [[1, 3]] },
      {
        phrase: 1,
        from: 0,
        to: 7,
        gaps: [
          [1, 3],
          [4, 6]
        ]
      }
    ])
  })

  it('finds every phrase that begins with a word, once each', () => {
    const words = wordsIn('customers')
    const found = matcherFor(['customer*', 'customers', '(custom|customer)*', 'client*']).findAt(
      words,
      0
    )
    expect(found.map(({ phrase }) => phrase).sort()).toEqual([0, 1, 2])
  })

  it('finds nothing after the last word', () => {
    expect(matcherFor(['pay']).findAt(wordsIn('pay'), 1)).toEqual([])
  })

  it('finds the same after thousands of other words', () => {
    const matcher = matcherFor(['pay'])
    const many = wordsIn(Array.from({ length: 6_000 }, (_, at) => `word${at} pay`).join(' '))
    expect(matcher.find(many)).toHaveLength(6_000)
    expect(matcher.find(many)).toHaveLength(6_000)
  })

  it('compares words in the form that it is given', () => {
    const words = wordsIn('tu van khach')
    expect(matcherFor(['tư vấn khách']).find(words)).toEqual([])
    expect(matcherFor(['tư vấn khách'], unmarkedKey).find(words)).toEqual([
      { phrase: 0, from: 0, to: 3, gaps: [] }
    ])
  })

  it('does not look for stems of more than 24 characters', () => {
    expect(foundBy(`${'a'.repeat(24)}*`, 'a'.repeat(30))).toHaveLength(1)
    expect(foundBy(`${'a'.repeat(25)}*`, 'a'.repeat(30))).toEqual([])
  })
})
