import { PROSE_SLUGS } from '#content-reader/slugs'
import { LOCALES } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { figuresOf, headingsOf, visibleText, wordsIn } from './support/page-reading.ts'
import { content, realPage } from './support/real-content.ts'

const cases = LOCALES.flatMap((locale) => PROSE_SLUGS.map((slug) => [locale, slug] as const))

/** Words of running text, fewest and most: neither thin nor a wall. A Vietnamese word is a syllable here. */
const LENGTHS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  home: [220, 450],
  method: [700, 1300],
  privacy: [280, 600],
  'role-data': [350, 650],
  'not-found': [20, 80]
}
const USUAL_LENGTH = [450, 900] as const

/** What each page shows. The others are text alone. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  home: ['floor-plan'],
  'front-office': ['front-office-trio'],
  'back-office': ['who-serves-whom'],
  'front-vs-back': ['floor-plan', 'side-by-side'],
  manager: ['view-manager'],
  employee: ['view-employee'],
  customer: ['view-customer'],
  'human-resources': ['view-human-resources'],
  finance: ['finance'],
  method: ['traits', 'verdicts', 'simulation']
}

describe.each(cases)('the page %s/%s', (locale, slug) => {
  const page = realPage(locale, slug)

  test('is neither thin nor a wall of text', () => {
    const [fewest, most] = LENGTHS[slug] ?? USUAL_LENGTH
    const count = wordsIn(visibleText(page)).length
    expect(count).toBeGreaterThanOrEqual(fewest)
    expect(count).toBeLessThanOrEqual(most)
  })

  test('says itself in three or four points, but where nothing is to say', () => {
    expect(slug === 'not-found' ? [0] : [3, 4]).toContain(page.summary.length)
  })

  test('has a description that search engines show whole', () => {
    expect(page.description.length).toBeGreaterThanOrEqual(70)
    expect(page.description.length).toBeLessThanOrEqual(160)
    expect(page.description).toMatch(/[.?]$/)
  })

  test('has a name short enough for the menu', () => {
    expect(wordsIn(page.navigation).length).toBeLessThanOrEqual(3)
  })

  test('shows its figures', () => {
    expect(figuresOf(page)).toEqual(FIGURES[slug] ?? [])
  })

  test('describes each figure in a sentence, for whoever cannot see it', () => {
    const captions = page.blocks.flatMap((block) => ('caption' in block ? [block.caption] : []))
    expect(captions.filter((caption) => wordsIn(caption).length < 8)).toEqual([])
  })

  test('leads on to two other pages at least', () => {
    expect(page.onward.length).toBeGreaterThanOrEqual(2)
    expect(new Set(page.onward).size).toBe(page.onward.length)
    expect(page.onward).not.toContain(slug)
  })

  test('has sections, none of them inside of nothing', () => {
    const headings = headingsOf(page)
    if (slug === 'not-found') expect(headings).toEqual([])
    else expect(headings.length).toBeGreaterThanOrEqual(3)
    expect(headings.filter((level) => !['h2', 'h3'].includes(level))).toEqual([])
    expect(headings[0]).not.toBe('h3')
  })
})

test('every page leads to the quiz, but for human resources, which leads to its limits', () => {
  const without = PROSE_SLUGS.filter((slug) => !realPage('en', slug).onward.includes('quiz'))
  expect(without).toEqual(['human-resources'])
  expect(realPage('en', 'human-resources').onward).toContain('method')
})

test('every page can be reached from another', () => {
  const reached = new Set(PROSE_SLUGS.flatMap((slug) => realPage('en', slug).onward))
  const fromMenus = ['not-found']
  expect(PROSE_SLUGS.filter((slug) => !reached.has(slug) && !fromMenus.includes(slug))).toEqual([])
})

test('every source is cited', () => {
  const cited = new Set(PROSE_SLUGS.flatMap((slug) => realPage('en', slug).sources))
  expect(Object.keys(content.languages.en.sources).filter((id) => !cited.has(id))).toEqual([])
})
