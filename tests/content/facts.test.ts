import { readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { visibleText, wordsIn } from './support/page-reading.ts'
import { realPage } from './support/real-content.ts'

const NUMBERS = Array.from({ length: 16 }, (_, at) => at + 1)

/** Facts that most other sources contradict: a page with one must also state what those sources say. */
const DISPUTED = [4]

const factsShape = z.record(
  z.string(),
  z.array(
    z.strictObject({ page: z.string(), phrase: z.string(), usual: z.boolean().default(false) })
  )
)

describe.each(LOCALES)('facts of the source articles in %s', (locale) => {
  const facts = factsShape.parse(parse(readFileSync(`tests/content/facts.${locale}.yaml`, 'utf8')))

  test('are sixteen in number', () => {
    expect(Object.keys(facts).map(Number)).toEqual(NUMBERS)
  })

  test.each(NUMBERS)('the listed pages contain the phrases that state fact %i', (number) => {
    const phrases = facts[number] ?? []
    expect(phrases.length).toBeGreaterThan(0)
    for (const { page, phrase } of phrases) {
      expect(textOf(locale, page), `the page ${page}`).toContain(phrase)
      // A page may contain a shorter phrase by chance.
      expect(wordsIn(phrase).length, phrase).toBeGreaterThanOrEqual(5)
    }
  })

  test.each(DISPUTED)('fact %i is on a page that also mentions the usual view', (number) => {
    const phrases = facts[number] ?? []
    const pages = phrases.filter(({ usual }) => !usual).map(({ page }) => page)
    const usual = phrases.filter((phrase) => phrase.usual)
    expect(usual.length).toBeGreaterThanOrEqual(2)
    for (const { page } of usual) expect(pages).toContain(page)
  })
})

describe('the usual view of finance', () => {
  test('in English, puts risk and parts of IT in the middle office, operations and the rest of IT in the back office', () => {
    const text = textOf('en', 'finance')
    expect(text).toContain('Risk and parts of IT are the middle office')
    expect(text).toContain('Operations and the rest of IT are the back office')
  })

  test('says the same in Vietnamese', () => {
    const text = textOf('vi', 'finance')
    expect(text).toContain('xếp quản trị rủi ro và một phần IT vào middle office')
    expect(text).toContain('Khối vận hành và phần IT còn lại thì thuộc back office')
  })
})

function textOf(locale: Locale, slug: string): string {
  return visibleText(realPage(locale, slug))
}
