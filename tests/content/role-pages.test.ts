import { ROLE_SECTIONS, type RolePage } from '#content/role-page'
import { LOCALES, type Locale } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { wordsIn } from './support/page-reading.ts'
import { content } from './support/real-content.ts'

// Pages differ from each other because the jobs do.

/** Words of a page, fewest and most. A Vietnamese word is a syllable here. */
const LENGTHS: Readonly<Record<Locale, readonly [number, number]>> = {
  en: [280, 450],
  vi: [320, 560]
}

describe.each(LOCALES)('the pages of roles in %s', (locale) => {
  const pages = content.roles.map(({ id }) => {
    const page = content.languages[locale].roles[id]
    if (page === undefined) throw new Error(`There is no page of ${id} in ${locale}.`)
    return page
  })

  test('have names that tell them apart', () => {
    expect(new Set(pages.map(({ name }) => name.toLowerCase())).size).toBe(pages.length)
  })

  test('say in one sentence what somebody is for others, as long as search engines show', () => {
    const wrong = pages.filter(
      ({ lead }) => lead.length < 60 || lead.length > 160 || !/[.?]$/.test(lead)
    )
    expect(wrong.map(({ id, lead }) => `${id}: ${lead.length}`)).toEqual([])
  })

  test('are neither thin nor walls of text', () => {
    const [fewest, most] = LENGTHS[locale]
    const lengths = pages.map((page) => [page.id, wordsIn(textOf(page)).length] as const)
    expect(lengths.filter(([, count]) => count < fewest || count > most)).toEqual([])
  })

  test('list what suits and what wears out in three or four points, and name two places at least', () => {
    const points = (html: string) => html.match(/<li>/g)?.length ?? 0
    const wrong = pages.filter(
      ({ sections: { suits, wears }, places }) =>
        ![3, 4].includes(points(suits)) || ![3, 4].includes(points(wears)) || places.length < 2
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('share no sentence with each other', () => {
    const first = new Map<string, string>()
    const shared: string[] = []
    for (const page of pages) {
      for (const sentence of sentencesIn(page)) {
        const other = first.get(sentence)
        if (other !== undefined && other !== page.id)
          shared.push(`${other}, ${page.id}: ${sentence}`)
        first.set(sentence, page.id)
      }
    }
    expect(shared).toEqual([])
  })

  test('are no variations of each other: two pages share 4 in 100 of their word pairs of three at most', () => {
    const runs = pages.map((page) => ({ id: page.id, runs: runsOfThree(textOf(page)) }))
    const alike = runs.flatMap((one, at) =>
      runs.slice(at + 1).flatMap((other) => {
        const common = [...one.runs].filter((run) => other.runs.has(run)).length
        const share = common / Math.min(one.runs.size, other.runs.size)
        return share > MOST_ALIKE[locale] ? [`${one.id}, ${other.id}: ${share.toFixed(3)}`] : []
      })
    )
    expect(alike).toEqual([])
  })

  test('speak neither of percentiles nor of choosing people', () => {
    const words = /percentile|job zone|phân vị|shortlist|sàng lọc ứng viên bằng/i
    expect(pages.filter((page) => words.test(textOf(page))).map(({ id }) => id)).toEqual([])
  })

  test('tell of the same places in both languages, nearly always', () => {
    const different = pages.filter(({ id, places }) => {
      const others = LOCALES.map((one) => content.languages[one].roles[id]?.places ?? [])
      return others.some((other) => keys(other) !== keys(places))
    })
    expect(different.length).toBeLessThanOrEqual(Math.round(pages.length / 5))
  })
})

/** Shares of word triples that two pages may have in common: a little above what good pages have. */
const MOST_ALIKE: Readonly<Record<Locale, number>> = { en: 0.05, vi: 0.06 }

function textOf({ lead, sections, places }: RolePage): string {
  const html = [
    ...ROLE_SECTIONS.map((section) => sections[section]),
    ...places.map((one) => one.html)
  ]
  const text = html
    .join(' ')
    .replace(/<\/(?:p|li)>/g, ' ')
    .replace(/<[^>]*>/g, '')
  return `${lead} ${text}`.replace(/&#39;/g, "'").replace(/&quot;/g, '"')
}

function sentencesIn(page: RolePage): readonly string[] {
  return textOf(page)
    .split(/[.?!:]\s|\n/)
    .map((sentence) => wordsIn(sentence.toLowerCase().replace(/[^\p{L}\s']/gu, '')).join(' '))
    .filter((sentence) => sentence.split(' ').length >= 5)
}

function runsOfThree(text: string): ReadonlySet<string> {
  const words = wordsIn(text.toLowerCase().replace(/[^\p{L}\s']/gu, ''))
  return new Set(words.slice(2).map((word, at) => [words[at], words[at + 1], word].join(' ')))
}

function keys(places: RolePage['places']): string {
  return places.map(({ place }) => place).join()
}
