import { describe, expect, it, test } from 'vitest'
import { readSentences, textsOf } from '../support/advert-sentences.ts'

/** What counts in a text: the words, with the weight, trait or warning that they stand for. */
function counted(text: string): readonly string[] {
  return readSentences(text).flatMap(({ sentence: { words }, hits }) => {
    const named = [
      ...hits.sides.map((hit) => ({ ...hit, name: hit.meaning.weight })),
      ...hits.traits.map((hit) => ({ ...hit, name: hit.meaning.trait })),
      ...hits.warnings.map((hit) => ({ ...hit, name: hit.meaning.id }))
    ]
    return named.flatMap(({ from, to, name }) => {
      const inside = words.slice(from, to)
      const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 }
      return textsOf(text, [span]).map((words) => `${words}: ${name}`)
    })
  })
}

describe('what counts in a sentence', () => {
  it('are its phrases for sides, traits and warnings, in the order of the text', () => {
    expect(counted('Data and sales, check the training fee')).toEqual([
      'Data: -1',
      'sales: 2',
      'check: focus',
      'training fee: deposit'
    ])
  })

  test.each<[string, string, string[]]>([
    ['the phrase with the larger weight', 'serve our customers', ['serve our customers: 3']],
    [
      'each phrase that stands alone',
      'serve customers while you go to clients',
      ['serve customers: 3', 'clients: 1']
    ],
    [
      'the longest way of a phrase, not a shorter one inside',
      'call the new clients',
      ['call the new clients: 3']
    ],
    // Both have the weight 3, and "desk ledger*" is the longer text in the patterns.
    ['of equal weights, the longer text', 'front desk ledgers', ['desk ledgers: -3']],
    [
      'of one phrase, the earlier place',
      'serve and call customers',
      ['serve and call customers: 3']
    ],
    [
      'what is in the gap of a phrase with a smaller weight',
      'keep ledger files',
      ['keep ledger files: -2', 'ledger: -3']
    ]
  ])('is %s: %j', (_, text, hits) => {
    expect(counted(text)).toEqual(hits)
  })

  test.each<[string, string[]]>([
    ['Keep customer data', []],
    ['Keep customer data for customers', ['customers: 1']],
    // A phrase that shares one word with a neutral one does not count at all.
    ['Serve client server rooms', []]
  ])('is nothing inside of a neutral phrase: %j', (text, hits) => {
    expect(counted(text)).toEqual(hits)
  })

  test.each<[string, string[]]>([
    ['no customers', []],
    ['no talking to customers', []],
    // Three words may be in between, but not four.
    ['no one two three customers', []],
    ['no one two three four customers', ['customers: 1']],
    // What is joined by signs is one word.
    ['no one-to-one two three customers', []],
    // At most eight words, however they are joined.
    ['no a-b-c-d-e-f-g customers', []],
    ['no a-b-c-d-e-f-g-h customers', ['customers: 1']],
    ['not only customers', ['customers: 1']],
    ['no data but customers', ['customers: 1']],
    ['without sales and filing', []],
    ['customers, no', ['customers: 1']],
    ['no checking, no training fee', []],
    // The denial may be inside of the phrase, but for one of its own words.
    ['call no customers', []],
    ['call colleagues, not our customers', []],
    ['call not only customers', ['call not only customers: 3']],
    ['call not colleagues but customers', ['call not colleagues but customers: 3']],
    // A phrase may begin with a denial.
    ['no experience', ['no experience: easyMoney']],
    ['no degree needed', ['no degree needed: easyMoney']]
  ])('is nothing that is denied: %j', (text, hits) => {
    expect(counted(text)).toEqual(hits)
  })
})
