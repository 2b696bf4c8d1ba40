import { SECTORS, ROLE_SECTIONS, type RolePage } from '#content-reader/role-page'
import { LOCALES, type Locale } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { wordsIn } from './support/page-reading.ts'
import { content } from './support/real-content.ts'

// Pages differ from each other because the jobs do. Limits are a little beyond what the pages had in November 2026.

type Limits = readonly [fewest: number, most: number]

/** Words of each part, and of the whole page with its lead. A Vietnamese word is a syllable here. */
const LENGTHS: Readonly<Record<Locale, Readonly<Record<string, Limits>>>> = {
  en: {
    day: [80, 130],
    customer: [20, 60],
    seat: [45, 90],
    suits: [30, 70],
    wears: [25, 65],
    entry: [45, 95],
    sectors: [25, 85],
    page: [280, 450]
  },
  vi: {
    day: [85, 150],
    customer: [25, 70],
    seat: [50, 100],
    suits: [30, 75],
    wears: [30, 75],
    entry: [60, 115],
    sectors: [30, 100],
    page: [320, 560]
  }
}

/** Of a page's runs of four words, the share that another page may have too: 1.2 and 2.5 % were the most. */
const MOST_ALIKE: Readonly<Record<Locale, number>> = { en: 0.02, vi: 0.035 }

/** The words that say of a customer that they are inside. */
const INSIDE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:inside|colleagues?)\b/i,
  vi: /đồng nghiệp|trong công ty|nội bộ|(?:phía|bên) trong/i
}

describe.each(LOCALES)('the pages of roles in %s', (locale) => {
  const pages = content.roles.map(({ id }) => rolePage(locale, id))

  test('have names that tell them apart', () => {
    expect(new Set(pages.map(({ name }) => name.toLowerCase())).size).toBe(pages.length)
  })

  test('say in one sentence what somebody is for others, as long as search engines show', () => {
    const wrong = pages.filter(
      ({ lead }) => lead.length < 60 || lead.length > 155 || !/^[^.?!]*[.?]$/.test(lead)
    )
    expect(wrong.map(({ id, lead }) => `${id}: ${lead}`)).toEqual([])
  })

  test.each(Object.entries(LENGTHS[locale]))(
    'are neither thin nor walls of text: %s',
    (part, [fewest, most]) => {
      const lengths = pages.map((page) => [page.id, wordsIn(partOf(page, part)).length] as const)
      expect(lengths.filter(([, count]) => count < fewest || count > most)).toEqual([])
    }
  )

  test('list what suits and what wears out in three or four points', () => {
    const points = (html: string) => html.match(/<li>/g)?.length ?? 0
    const wrong = pages.filter(({ sections: { suits, wears } }) =>
      [suits, wears].some((html) => ![3, 4].includes(points(html)))
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('tell of two places at least, each once, in the usual order', () => {
    const wrong = pages.filter((page) => {
      const told = placesOf(page)
      const inOrder = SECTORS.filter((place) => told.includes(place))
      return told.length < 2 || told.join() !== inOrder.join()
    })
    expect(wrong.map((page) => `${page.id}: ${placesOf(page).join(', ')}`)).toEqual([])
  })

  test('share no sentence with each other', () => {
    const first = new Map<string, string>()
    const shared: string[] = []
    for (const page of pages) {
      for (const sentence of sentencesIn(page)) {
        const other = first.get(sentence)
        if (other !== undefined) shared.push(`${other}, ${page.id}: ${sentence}`)
        first.set(sentence, page.id)
      }
    }
    expect(shared).toEqual([])
  })

  test('are no variations of each other: few runs of four words come back', () => {
    const runs = pages.map((page) => ({ id: page.id, runs: runsOfFour(page) }))
    const alike = runs.flatMap((one, at) =>
      runs.slice(at + 1).flatMap((other) => {
        const common = [...one.runs].filter((run) => other.runs.has(run)).length
        const share = common / Math.min(one.runs.size, other.runs.size)
        return share > MOST_ALIKE[locale] ? [`${one.id}, ${other.id}: ${share.toFixed(3)}`] : []
      })
    )
    expect(alike).toEqual([])
  })

  test('speak neither of percentiles and job zones nor of choosing people by a quiz', () => {
    const words =
      /percentile|job zone|phân vị|thứ hạng phần trăm|shortlist|\bthis (?:quiz|site)\b|trắc nghiệm|trang này/i
    expect(pages.filter((page) => words.test(textOf(page))).map(({ id }) => id)).toEqual([])
  })

  // Not all: “your customers wear staff cards” says it as well.
  test('say of most roles inside that they are for colleagues', () => {
    const inside = content.roles.filter(({ customers }) => customers === 'inside')
    const said = inside.filter(({ id }) => INSIDE[locale].test(textOf(rolePage(locale, id))))
    expect(inside).toHaveLength(25)
    expect(said.length).toBeGreaterThanOrEqual(19) // three in four; 21 in either language
  })
})

test('pages tell of the same places in every language, at least four in five', () => {
  const [first, ...others] = LOCALES
  const different = content.roles.filter(({ id }) =>
    others.some(
      (locale) => placesOf(rolePage(locale, id)).join() !== placesOf(rolePage(first, id)).join()
    )
  )
  expect(different.length).toBeLessThanOrEqual(14) // 72 / 5 = 14.4
})

function rolePage(locale: Locale, id: string): RolePage {
  const page = content.languages[locale].roles[id]
  if (page === undefined) throw new Error(`There is no page of ${id} in ${locale}.`)
  return page
}

function placesOf({ sectors }: RolePage): readonly string[] {
  return sectors.map(({ sector }) => sector)
}

/** A section, the places, or the whole page, without tags; paragraphs and points stand in lines of their own. */
function partOf(page: RolePage, part: string): string {
  const section = ROLE_SECTIONS.find((one) => one === part)
  if (section !== undefined) return plain(page.sections[section])
  if (part === 'sectors') return plain(page.sectors.map(({ html }) => `<p>${html}</p>`).join(''))
  return textOf(page)
}

function textOf(page: RolePage): string {
  return [page.lead, ...[...ROLE_SECTIONS, 'sectors'].map((part) => partOf(page, part))].join('\n')
}

function plain(html: string): string {
  return html
    .replace(/<\/(?:p|li)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
}

/** Of five words or more, without signs and capitals. */
function sentencesIn(page: RolePage): readonly string[] {
  return textOf(page)
    .split(/[.?!:]\s|\n/)
    .map((sentence) => bareWords(sentence).join(' '))
    .filter((sentence) => sentence.split(' ').length >= 5)
}

function runsOfFour(page: RolePage): ReadonlySet<string> {
  const words = bareWords(textOf(page))
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))
}

function bareWords(text: string): readonly string[] {
  return wordsIn(text.toLowerCase().replace(/[^\p{L}\s']/gu, ''))
}
