import { wholeLanguage } from '#domain/advert/sentences'
import { describe, expect, it, test } from 'vitest'
import { englishSentences, SMALL_LEXICON } from '../support/advert-sentences.ts'

/** Each sentence of a text with the part of the advert that it belongs to. */
const sectionsIn = (text: string) =>
  englishSentences(text).map(({ start, end, section }) => [text.slice(start, end), section])

describe('a sentence', () => {
  it('is a duty where nothing says otherwise', () => {
    expect(sectionsIn('Serve customers')).toEqual([['Serve customers', 'duties']])
  })

  it('has words', () => {
    expect(sectionsIn('. ! (…)\nServe\n&')).toEqual([['Serve', 'duties']])
  })

  it('belongs to the heading above it', () => {
    expect(sectionsIn('You will\nServe\nRequirements\nA smile\nBenefits\nTea')).toEqual([
      ['You will', 'duties'],
      ['Serve', 'duties'],
      ['Requirements', 'requirements'],
      ['A smile', 'requirements'],
      ['Benefits', 'benefits'],
      ['Tea', 'benefits']
    ])
  })

  it('is a duty below a heading about the company, where no heading names the duties', () => {
    expect(sectionsIn('Benefits\nTea\nAbout us\nServe')).toEqual([
      ['Benefits', 'benefits'],
      ['Tea', 'benefits'],
      ['About us', 'duties'],
      ['Serve', 'duties']
    ])
  })

  it('is about the company below such a heading, where another one names the duties', () => {
    expect(sectionsIn('About us\nServe\nDuties\nServe')).toEqual([
      ['About us', 'company'],
      ['Serve', 'company'],
      ['Duties', 'duties'],
      ['Serve', 'duties']
    ])
  })

  test.each<[string, string]>([
    ['A degree is needed', 'requirements'],
    ['A bonus each year', 'benefits'],
    ['A firm founded in 1990', 'company'],
    // The first of these that is there.
    ['A degree and a bonus', 'requirements'],
    ['We serve families with a degree', 'company'],
    ['Here we serve families', 'duties']
  ])('without a heading shows it by itself: %j is of %s', (text, section) => {
    expect(sectionsIn(text)).toEqual([[text, section]])
  })

  it('shows it by itself below a heading of the company, but not below another one', () => {
    const own = (heading: string) => sectionsIn(`${heading}\nA degree`)[1]?.[1]
    expect(own('About us')).toBe('requirements')
    expect(own('Duties')).toBe('duties')
    expect(own('Benefits')).toBe('benefits')
  })

  it('that every employer adds is of the company under every heading', () => {
    expect(sectionsIn('Duties\nEqual opportunities for all')).toEqual([
      ['Duties', 'duties'],
      ['Equal opportunities for all', 'company']
    ])
  })

  it('is a heading if it is short, and begins with the words of one', () => {
    const headings = (text: string) => englishSentences(text).map(({ heading }) => heading)
    expect(headings('Duties\nServe\nThe duties')).toEqual([true, false, false])
    // 44 and 45 characters.
    expect(headings('Duties of the person whom we now look for us')).toEqual([true])
    expect(headings('Duties of the person whom we now look for, us')).toEqual([false])
    // A full stop ends a sentence, but for one with a colon.
    expect(headings('You will serve. You will call…')).toEqual([false, false])
    expect(headings('Duties: serve. Benefits!')).toEqual([true, false])
  })

  test.each<[string, string]>([
    // 69 and 70 characters.
    [`Benefits ${'x'.repeat(60)}`, 'benefits'],
    [`Benefits ${'x'.repeat(61)}`, 'duties'],
    [`Benefits: ${'x'.repeat(61)}`, 'benefits'],
    // The colon is at most after 45 characters.
    [`Benefits ${'x'.repeat(36)}: ${'x'.repeat(30)}`, 'benefits'],
    [`Benefits ${'x'.repeat(37)}: ${'x'.repeat(30)}`, 'duties']
  ])('begins a part of the advert while it is short, or has a colon early: %j', (text, section) => {
    expect(sectionsIn(`${text}\nTea`)[1]).toEqual(['Tea', section])
  })

  it('above the heading of the duties introduces the employer', () => {
    const introductions = (text: string) =>
      englishSentences(text).map(({ introduction }) => introduction)
    expect(introductions('We are a shop\nTea\nDuties\nServe\nYou will\nCall')).toEqual([
      true,
      true,
      false,
      false,
      false,
      false
    ])
    expect(introductions('Serve\nCall')).toEqual([false, false])
    expect(introductions('We are a shop\nYou will serve.')).toEqual([false, false])
    const duties = 'Duties: answer the phone, open the door and keep the shop clean.'
    expect(introductions(`We are a shop\n${duties}`)).toEqual([true, false])
  })

  it('is read in its own language', () => {
    const found = (text: string) => englishSentences(text).map((sentence) => sentence.found.length)
    // "Tư vấn khách" and "sổ sách" are phrases of the Vietnamese patterns, "sales" of the English ones.
    expect(found('Tư vấn khách\nSales with you\nSổ sách and sales with the others')).toEqual([
      1, 1, 1
    ])
  })
})

describe('the language of the whole advert', () => {
  it('is that of its words, or the one that is given', () => {
    expect(wholeLanguage('Tư vấn khách', 'en', SMALL_LEXICON).language).toBe('vi')
    expect(wholeLanguage('Barista', 'vi', SMALL_LEXICON)).toEqual({
      language: 'vi',
      unmarked: true
    })
  })
})
