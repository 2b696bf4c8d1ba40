import { traitReadings } from '#domain/advert/trait-readings'
import { describe, expect, it, test } from 'vitest'
import { readSentences, textsOf } from '../support/advert-sentences.ts'

const readingsOf = (text: string) => traitReadings(readSentences(text))

const quotesFor = (text: string, trait: string) => {
  const quotes = readingsOf(text)[trait]?.quotes
  return quotes && { more: textsOf(text, quotes.more), less: textsOf(text, quotes.less) }
}

describe('what an advert says of a trait', () => {
  it('is weighed for it and against it, with quotes', () => {
    expect(readingsOf('Check files\nA lot of variety')).toEqual({
      focus: {
        more: 2,
        less: 2,
        level: 'none',
        quotes: {
          more: [{ start: 0, end: 11, marks: [{ start: 0, end: 5 }] }],
          less: [{ start: 12, end: 28, marks: [{ start: 21, end: 28 }] }]
        }
      }
    })
  })

  it('is nothing where it says nothing', () => {
    expect(readingsOf('Serve customers')).toEqual({})
    expect(readingsOf('')).toEqual({})
  })

  test.each<[string, number, string]>([
    // 2 for "check", 2 for "exact", 2 × 1/2 for the second "check": 5.
    ['Check\nExact\nCheck', 5, 'much'],
    ['Check\nExact', 4, 'some'],
    // 2 × (1 + 1/2 + 1/3) = 3.6667.
    ['Check\nCheck\nCheck', 3.6667, 'some'],
    // A fifth of 2 among the benefits, and in words about the company.
    ['Benefits\nCheck', 0.4, 'none'],
    ['Check our equal opportunities', 0.4, 'none'],
    ['Requirements\nCheck', 2, 'some'],
    // 0.4 and 2 for "check", in equal parts: 1.2 × (1 + 1/2) = 1.8.
    ['Check\nBenefits\nCheck', 1.8, 'some']
  ])('in %j adds up to %d: %s', (text, more, level) => {
    const { focus } = readingsOf(text)
    expect(focus?.more).toBeCloseTo(more, 4)
    expect(focus?.level).toBe(level)
  })

  it('is less by what asks for the opposite', () => {
    expect(readingsOf('Check\nExact\nCheck\nVariety').focus).toMatchObject({
      less: 2,
      level: 'some'
    })
    expect(readingsOf('Variety').focus).toMatchObject({ more: 0, less: 2, level: 'none' })
  })

  it('counts whole among the benefits for traits that employers name there', () => {
    expect(readingsOf('Benefits\nRemote').flexibility).toMatchObject({ more: 3, level: 'some' })
  })

  it('has nothing from the hundredth repetition on', () => {
    // 1 + 1/2 + … + 1/100 = 5.18738, times 2.
    expect(readingsOf('Check\n'.repeat(100)).focus?.more).toBeCloseTo(10.3748, 4)
    expect(readingsOf('Check\n'.repeat(400)).focus?.more).toBeCloseTo(10.3748, 4)
  })
})

describe('the quotes about a trait', () => {
  it('are the two sentences that say the most, in the order of the text', () => {
    const text = 'Check it\nCheck and be exact\nVariety\nAn exact check'
    expect(quotesFor(text, 'focus')).toEqual({
      more: ['Check and be exact', 'An exact check'],
      less: ['Variety']
    })
  })

  it('are from duties and requirements, and no heading', () => {
    const text = 'Founded in 1990, we listen\nSkills: listen\nListen to us\nBenefits\nListen here'
    expect(quotesFor(text, 'listening')?.more).toEqual(['Listen to us'])
  })

  it('are from benefits for traits that employers name there', () => {
    expect(quotesFor('Benefits\nRemote work', 'flexibility')?.more).toEqual(['Remote work'])
    expect(quotesFor('Founded in 1990, all remote', 'flexibility')?.more).toEqual([])
  })
})
