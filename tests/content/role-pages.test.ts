import { SECTORS, ROLE_SECTIONS, type RolePage } from '#content-reader/role-page'
import { LOCALES, type Locale } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { wordsIn } from './support/page-reading.ts'
import { content } from './support/real-content.ts'

// The limits for lengths and similarity are a little wider than what the pages had in November
// 2026.

type Limits = readonly [fewest: number, most: number]

/**
 * Limits for the number of words in each part that a page has, and in the whole page with its lead.
 * In Vietnamese, syllables are counted. Cards of a result show what is under `traits`.
 */
const LENGTHS: Readonly<Record<Locale, Readonly<Record<string, Limits>>>> = {
  en: {
    work: [60, 115],
    whom: [20, 55],
    side: [30, 75],
    suits: [25, 60],
    asks: [25, 65],
    start: [60, 150],
    try: [20, 45],
    check: [25, 70],
    scams: [35, 75],
    sectors: [20, 85],
    traits: [12, 150],
    page: [450, 610]
  },
  vi: {
    work: [75, 150],
    whom: [25, 75],
    side: [40, 95],
    suits: [30, 75],
    asks: [30, 80],
    start: [70, 180],
    try: [25, 50],
    check: [30, 90],
    scams: [35, 80],
    sectors: [25, 100],
    traits: [16, 175],
    page: [540, 740]
  }
}

/**
 * How similar two pages may be: the runs of four words that both have, as a share of the runs of the
 * page that has fewer. The largest shares in November 2026 were 1.2 % (en) and 2.5 % (vi).
 */
const MOST_ALIKE: Readonly<Record<Locale, number>> = { en: 0.02, vi: 0.035 }

/** Words of pages whose role serves colleagues. */
const INSIDE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:inside|colleagues?)\b/i,
  vi: /đồng nghiệp|trong công ty|nội bộ|(?:phía|bên) trong/i
}

describe.each(LOCALES)('the pages of roles in %s', (locale) => {
  const pages = content.roles.map(({ id }) => rolePage(locale, id))

  test('have different names', () => {
    expect(new Set(pages.map(({ name }) => name.toLowerCase())).size).toBe(pages.length)
  })

  test('have a lead of one sentence that search engines show in full: 60 to 155 characters', () => {
    const wrong = pages.filter(
      ({ lead }) => lead.length < 60 || lead.length > 155 || !/^[^.?!]*[.?]$/.test(lead)
    )
    expect(wrong.map(({ id, lead }) => `${id}: ${lead}`)).toEqual([])
  })

  test.each(Object.entries(LENGTHS[locale]))(
    'have a length within the limits: %s',
    (part, [fewest, most]) => {
      const lengths = pages
        .filter(({ scams }) => part !== 'scams' || scams !== undefined)
        .map((page) => [page.id, wordsIn(partOf(page, part)).length] as const)
      expect(lengths.filter(([, count]) => count < fewest || count > most)).toEqual([])
    }
  )

  test('list what suits and what is asked in three or four points, what to check in two to four', () => {
    const points = (html: string) => html.match(/<li>/g)?.length ?? 0
    const wrong = pages.filter(
      ({ sections: { suits, asks, check } }) =>
        [suits, asks].some((html) => ![3, 4].includes(points(html))) ||
        ![2, 3, 4].includes(points(check))
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
    const warned = pages.flatMap(({ scams }) => (scams === undefined ? [] : [points(scams)]))
    expect(warned.filter((count) => ![2, 3].includes(count))).toEqual([])
    expect(warned.length).toBeGreaterThanOrEqual(20)
  })

  test('say in one sentence what the day and each trait end is, at least 40 characters long', () => {
    const wrong = pages.flatMap(({ id, overall, ends }) =>
      [overall, ...Object.values(ends)]
        .filter((sentence) => sentence.length < 40 || !/^[^.?!]*[.?!]$/.test(sentence))
        .map((sentence) => `${id}: ${sentence}`)
    )
    expect(wrong).toEqual([])
  })

  test('have two to six aliases, none of which is the name itself', () => {
    const wrong = pages.filter(
      ({ name, aliases }) =>
        aliases.length < 2 ||
        aliases.length > 6 ||
        new Set([name, ...aliases].map((text) => text.toLowerCase())).size <= aliases.length
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('do not cite O*NET: the page shows the figure, with its source', () => {
    expect(pages.filter((page) => /O\*NET/i.test(textOf(page))).map(({ id }) => id)).toEqual([])
  })

  test('describe at least two sectors, each once, in the order of SECTORS', () => {
    const wrong = pages.filter((page) => {
      const sectors = sectorsOf(page)
      const inOrder = SECTORS.filter((sector) => sectors.includes(sector))
      return sectors.length < 2 || sectors.join() !== inOrder.join()
    })
    expect(wrong.map((page) => `${page.id}: ${sectorsOf(page).join(', ')}`)).toEqual([])
  })

  test('have no sentence in common', () => {
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

  test('are not variations of each other: few runs of four words are on two pages', () => {
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

  test('mention neither percentiles, job zones and shortlists nor the site and its quiz', () => {
    const words =
      /percentile|job zone|phân vị|thứ hạng phần trăm|shortlist|\bthis (?:quiz|site)\b|trắc nghiệm|trang này/i
    expect(pages.filter((page) => words.test(textOf(page))).map(({ id }) => id)).toEqual([])
  })

  // Not every page, because it may use other words, such as “your customers wear staff cards”.
  test('of roles that serve colleagues mostly contain a word of INSIDE: at least 19 of 25', () => {
    const inside = content.roles.filter(({ customers }) => customers === 'inside')
    const said = inside.filter(({ id }) => INSIDE[locale].test(textOf(rolePage(locale, id))))
    expect(inside).toHaveLength(25)
    expect(said.length).toBeGreaterThanOrEqual(19) // three in four; 21 in either language
  })
})

test('at least four in five pages describe the same sectors in every language', () => {
  const [first, ...others] = LOCALES
  const different = content.roles.filter(({ id }) =>
    others.some(
      (locale) => sectorsOf(rolePage(locale, id)).join() !== sectorsOf(rolePage(first, id)).join()
    )
  )
  expect(different.length).toBeLessThanOrEqual(14) // 72 / 5 = 14.4
})

function rolePage(locale: Locale, id: string): RolePage {
  const page = content.languages[locale].roles[id]
  if (page === undefined) throw new Error(`There is no page of ${id} in ${locale}.`)
  return page
}

function sectorsOf({ sectors }: RolePage): readonly string[] {
  return sectors.map(({ sector }) => sector)
}

/**
 * A section, the lines about sectors or trait ends, or the whole page, without tags; each paragraph
 * and list item is a line. A page that lacks the section has an empty text.
 */
function partOf(page: RolePage, part: string): string {
  const section = ROLE_SECTIONS.find((name) => name === part)
  if (section !== undefined) return plain(page.sections[section])
  if (part === 'scams') return plain(page.scams ?? '')
  if (part === 'traits') return [page.overall, ...Object.values(page.ends)].join('\n')
  const lines = part === 'start' ? page.start : part === 'sectors' ? page.sectors : undefined
  if (lines) return plain(lines.map(({ html }) => `<p>${html}</p>`).join(''))
  return textOf(page)
}

function textOf(page: RolePage): string {
  return [
    page.lead,
    ...[...ROLE_SECTIONS, 'start', 'scams', 'sectors'].map((part) => partOf(page, part))
  ].join('\n')
}

function plain(html: string): string {
  return html
    .replace(/<\/(?:p|li)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
}

/**
 * The sentences of five words or more, in lower case and without punctuation. Two pages may warn of
 * the same scam.
 */
function sentencesIn(page: RolePage): readonly string[] {
  return textOf({ ...page, scams: undefined })
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
