import { PROSE_SLUGS } from '#content-reader/slugs'
import { LOCALES } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { figuresOf, headingsOf, visibleText, wordsIn } from './support/page-reading.ts'
import { content, realPage } from './support/real-content.ts'

const cases = LOCALES.flatMap((locale) => PROSE_SLUGS.map((slug) => [locale, slug] as const))

/** Limits for the number of words in a page, by slug. In Vietnamese, syllables are counted. */
const LENGTHS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  home: [180, 380],
  'front-vs-back': [400, 720],
  manager: [400, 720],
  employee: [400, 720],
  customer: [400, 720],
  'human-resources': [400, 720],
  'hand-in': [400, 700],
  // Two printed pages: tests/site/printing.test.ts.
  'lesson-plan': [800, 1400],
  // The quiz and the advert reader, much of it folded.
  method: [700, 2400],
  privacy: [280, 600],
  'role-data': [350, 650],
  'not-found': [20, 80]
}
const USUAL_LENGTH = [450, 900] as const

/** The figures of each page, by slug. The other pages have none. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  home: ['floor-plan', 'quiz-steps'],
  'front-office': ['front-office-trio'],
  'back-office': ['who-serves-whom'],
  'front-vs-back': ['side-by-side', 'jobs-by-contact'],
  manager: ['view-manager'],
  employee: ['view-employee'],
  customer: ['view-customer'],
  'human-resources': ['view-human-resources'],
  finance: ['finance'],
  method: [
    'traits',
    'verdicts',
    'simulation',
    'reliability',
    'assumed-correlation',
    'contradictions',
    'seen-change'
  ]
}

describe.each(cases)('the page %s/%s', (locale, slug) => {
  const page = realPage(locale, slug)

  test('has a length within its limits', () => {
    const [fewest, most] = LENGTHS[slug] ?? USUAL_LENGTH
    const count = wordsIn(visibleText(page)).length
    expect(count).toBeGreaterThanOrEqual(fewest)
    expect(count).toBeLessThanOrEqual(most)
  })

  // The home page is a summary itself.
  test('has a summary of three or four points, except home and not-found, which have none', () => {
    expect(['home', 'not-found'].includes(slug) ? [0] : [3, 4]).toContain(page.summary.length)
  })

  test('has a description that search engines show in full: 70 to 160 characters', () => {
    expect(page.description.length).toBeGreaterThanOrEqual(70)
    expect(page.description.length).toBeLessThanOrEqual(160)
    expect(page.description).toMatch(/[.?]$/)
  })

  test('has a title for the menu of at most three words', () => {
    expect(wordsIn(page.navigation).length).toBeLessThanOrEqual(3)
  })

  test('shows its figures', () => {
    expect(figuresOf(page)).toEqual(FIGURES[slug] ?? [])
  })

  test('describes each figure in eight words or more, for everybody who can’t see it', () => {
    const captions = page.blocks.flatMap((block) => ('caption' in block ? [block.caption] : []))
    expect(captions.filter((caption) => wordsIn(caption).length < 8)).toEqual([])
  })

  test('links to at least two other pages to read next', () => {
    expect(page.onward.length).toBeGreaterThanOrEqual(2)
    expect(new Set(page.onward).size).toBe(page.onward.length)
    expect(page.onward).not.toContain(slug)
  })

  test('has at least three sections, and no h3 before the first h2', () => {
    const headings = headingsOf(page)
    if (slug === 'not-found') expect(headings).toEqual([])
    else expect(headings.length).toBeGreaterThanOrEqual(3)
    expect(headings.filter((level) => !['h2', 'h3'].includes(level))).toEqual([])
    expect(headings[0]).not.toBe('h3')
  })
})

test('what the method page does not fold are 1,420 words at most', () => {
  for (const locale of LOCALES) {
    const page = realPage(locale, 'method')
    const open = { ...page, blocks: page.blocks.filter(({ fold }) => fold === undefined) }
    expect(wordsIn(visibleText(open)).length).toBeLessThanOrEqual(1420)
  }
})

test('every page names the quiz as a page to read next, except four that name something else for their readers', () => {
  const without = PROSE_SLUGS.filter((slug) => !realPage('en', slug).onward.includes('quiz'))
  expect(without).toEqual(['human-resources', 'counsellors', 'lesson-plan', 'hand-in'])
  expect(realPage('en', 'human-resources').onward).toContain('method')
  // The clients of a counsellor take the quiz from an invitation or on paper.
  expect(realPage('en', 'counsellors').onward).toEqual(
    expect.arrayContaining(['invite', 'worksheet'])
  )
  expect(realPage('en', 'lesson-plan').onward).toEqual(
    expect.arrayContaining(['invite', 'worksheet'])
  )
  expect(realPage('en', 'hand-in').onward).toEqual(expect.arrayContaining(['caseload', 'method']))
})

test('every page except not-found is a page to read next of another page', () => {
  const reached = new Set(PROSE_SLUGS.flatMap((slug) => realPage('en', slug).onward))
  const withoutLinks = ['not-found']
  expect(PROSE_SLUGS.filter((slug) => !reached.has(slug) && !withoutLinks.includes(slug))).toEqual(
    []
  )
})

test('every source is cited', () => {
  const cited = new Set(PROSE_SLUGS.flatMap((slug) => realPage('en', slug).sources))
  expect(Object.keys(content.languages.en.sources).filter((id) => !cited.has(id))).toEqual([])
})
