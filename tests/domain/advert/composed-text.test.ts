import { composedText } from '#domain/advert/composed-text'
import { createAdvertReader } from '#domain/advert/read-advert'
import { describe, expect, it } from 'vitest'
import { SMALL_PATTERNS } from '../support/small-patterns.ts'

describe('a composed text', () => {
  it('has one character for a letter and its marks, and knows where they were', () => {
    // ê is e and one mark, ễ is e and two: "te\u0302n ve\u0302\u0303" has 9 units, "tên vễ" 6.
    const { text, placeOf } = composedText('te\u0302n ve\u0302\u0303')
    expect(text).toBe('tên vễ')
    expect([0, 1, 2, 3, 4, 5, 6].map(placeOf)).toEqual([0, 1, 3, 4, 5, 6, 9])
  })

  it('is the text itself if nothing can be composed', () => {
    for (const text of ['', 'tên', '☎\ufe0f', '\u0301 x\u0301']) {
      expect(composedText(text).text).toBe(text)
      expect(composedText(text).placeOf(1)).toBe(1)
    }
  })

  it('keeps what can be composed in part', () => {
    // Only the first mark is a part of a character: "x" has none, "ệ" takes both of its own.
    const { text, placeOf } = composedText('a\u0301\u0334\u0335e\u0323\u0302!')
    expect(text).toBe('á\u0334\u0335ệ!'.normalize('NFC'))
    expect(placeOf(text.length)).toBe(8)
    expect(placeOf(text.length - 1)).toBe(7)
  })

  it('has no place behind a letter that is longer when it is composed', () => {
    // Unicode writes this Hebrew letter as one and two marks, here with a mark of its own.
    const { text, placeOf } = composedText('\ufb2c\u05b0x')
    expect(text).toHaveLength(5)
    expect([0, 1, 2, 3, 4, 5].map(placeOf)).toEqual([0, 1, 2, 2, 2, 3])
  })

  it('does not sort marks without end', () => {
    const marks = '\u0301\u0323'.repeat(50_000)
    expect(composedText(`e${marks}`).text.length).toBeGreaterThan(99_000)
  })
})

describe('the reading of a decomposed advert', () => {
  const read = createAdvertReader(SMALL_PATTERNS)

  it('has its places in the text as it is written', () => {
    const text = 'Cẩn thận\nTư vấn cho khách\nĐặt cọc'.normalize('NFD')
    const { quotes, traits, warnings, marks } = read({ title: '', text })
    const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
      text.slice(start, end).normalize('NFC')
    expect(quotes.front.map(textOf)).toEqual(['Tư vấn cho khách'])
    expect(quotes.front.flatMap((quote) => quote.marks.map(textOf))).toEqual(['Tư vấn cho khách'])
    expect(traits.focus?.quotes.more.map(textOf)).toEqual(['Cẩn thận'])
    expect(warnings.flatMap((warning) => warning.quotes.map(textOf))).toEqual(['Đặt cọc'])
    expect(marks.map(textOf)).toEqual(['Tư vấn cho khách'])
  })

  it('is that of the composed one, with a decomposed title, too', () => {
    const advert = { title: 'Nhân viên truyền thông', text: 'sổ sách của kháchSổ sách' }
    const decomposed = { title: advert.title.normalize('NFD'), text: advert.text.normalize('NFD') }
    expect(read(decomposed).verdict).toEqual({ kind: 'notClaimed', work: 'marketing' })
    expect(read(decomposed).scale).toEqual(read(advert).scale)
  })
})
