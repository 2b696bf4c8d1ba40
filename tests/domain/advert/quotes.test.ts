import { quoteOf } from '#domain/advert/quotes'
import { describe, expect, it } from 'vitest'
import { englishSentences, textsOf } from '../support/advert-sentences.ts'

/** The quote of the first sentence of a text that marks some of its words, as texts. */
function quoted(text: string, marked: readonly (readonly [from: number, to: number])[]) {
  return englishSentences(text)
    .slice(0, 1)
    .map((sentence) => {
      const quote = quoteOf(
        sentence,
        marked.map(([from, to]) => ({ from, to }))
      )
      return { text: text.slice(quote.start, quote.end), marks: textsOf(text, quote.marks) }
    })
}

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('a quote', () => {
  it('is the sentence with the marked words', () => {
    expect(
      quoted('– Serve our guests. Call', [
        [0, 1],
        [1, 3]
      ])
    ).toEqual([{ text: 'Serve our guests.', marks: ['Serve', 'our guests'] }])
  })

  it('leaves out what is not in the sentence', () => {
    expect(
      quoted('Serve our guests', [
        [3, 4],
        [2, 9]
      ])
    ).toEqual([{ text: 'Serve our guests', marks: [] }])
  })

  it('has at most 240 characters', () => {
    // 48 words of 4 letters with spaces are 239 characters; one more word is too many, and so are two signs.
    expect(quoted(`${words(48)}!?`, [[0, 1]])).toEqual([{ text: words(48), marks: ['word'] }])
    expect(quoted(`${words(48)}!`, [[0, 1]])).toEqual([{ text: `${words(48)}!`, marks: ['word'] }])
    expect(quoted(words(49), [[0, 1]])).toEqual([{ text: words(48), marks: ['word'] }])
    expect(quoted(words(49), [[48, 49]])).toEqual([{ text: words(48), marks: ['word'] }])
  })

  it('of a longer sentence is around its first mark', () => {
    // "middle" begins at 500 and has 6 characters, so 117 are on both sides of it: 383 to 623. The first
    // whole word begins at 385, the last one ends at 621.
    const text = `${words(100)} middle ${words(100)}`
    expect(
      quoted(text, [
        [100, 101],
        [150, 151]
      ])
    ).toEqual([{ text: `${words(23)} middle ${words(23)}`, marks: ['middle'] }])
  })

  it('without marks is the whole sentence', () => {
    expect(quoted(words(60), [])).toEqual([{ text: words(60), marks: [] }])
  })

  it('has all of a mark that is longer than a quote', () => {
    const long = 'x'.repeat(300)
    expect(quoted(`a ${long} b`, [[1, 2]])).toEqual([{ text: long, marks: [long] }])
  })
})
