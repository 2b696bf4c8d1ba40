import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Finding, findings } from '../support/findings.ts'
import { troublesOf } from '../support/troubles.ts'
import { allPaths, builtPage, firstOfEachKind, pathsOfEachKind } from './support/built-pages.ts'
import { cutOff } from './support/cut-off.ts'
import { type RenderedPage, readRenderedPage } from './support/rendered-page.ts'
import { desk, lookAt, looks, smallPhone } from './support/looks.ts'
import { animatedElements, unconditionalTransitions } from './support/motion.ts'
import { brokenLinks, linksToMissingIds, linksToOtherLanguages } from './support/site-links.ts'
import { failuresByPage } from './support/failures-by-page.ts'
import { visitEach } from './support/visit-each.ts'
import { narrowText, widenText } from './support/wide-text.ts'
import { clippedTexts } from './support/clipped-texts.ts'

// One browser opens every page of the built site once; of the pages of roles and of placings, which
// share their scripts, the first three of each. What can be checked in the HTML alone is in
// links.test.ts, heads.test.ts and policy.test.ts, for all pages.

/** What is read on every page. */
type PageReport = {
  readonly troubles: readonly string[]
  readonly cookies: readonly string[]
  readonly rendered: RenderedPage
}

/** What is checked only on one page of each kind, because it takes a second. */
type DetailedReport = {
  readonly cut: readonly string[]
  readonly cutWithGaps: readonly string[]
  readonly clipped: readonly string[]
  readonly moving: readonly string[]
  readonly transitions: readonly string[]
  readonly findings: readonly Finding[]
}

const openedPaths = firstOfEachKind(3)

let pages: Readonly<Record<string, PageReport>> = {}
const detailed: Record<string, DetailedReport> = {}

beforeAll(async () => {
  let seen = 0
  pages = await visitEach(openedPaths, {}, async (page, path) => {
    // Messages from the page arrive in order: once this evaluation returns, all earlier ones have
    // arrived.
    const rendered = await readRenderedPage(page, path)
    const cookies = await page.context().cookies()
    const troubles = troublesOf(page.context()).slice(seen)
    if (pathsOfEachKind.includes(path)) detailed[path] = await checkInDetail(page, path)
    seen = troublesOf(page.context()).length
    return { troubles, cookies: cookies.map(({ name }) => name), rendered }
  })
}, 300_000)

test('no page has an error, violates its policy or sends a request to another origin', () => {
  expect(Object.keys(pages)).toEqual(openedPaths)
  expect(failuresByPage(pages, ({ troubles }) => troubles)).toEqual({})
})

test('no page sets a cookie', () => {
  expect(failuresByPage(pages, ({ cookies }) => cookies)).toEqual({})
})

describe('once its scripts have run', () => {
  test('every link leads to an existing page, or to another site by https', () => {
    expect(failuresByPage(pages, ({ rendered }) => brokenLinks(rendered.links))).toEqual({})
  })

  test('the fragment of every link is an id in the page that the link leads to', () => {
    const idsIn = (path: string) => pages[path]?.rendered.ids ?? idsOnDisk(path)
    expect(
      failuresByPage(pages, ({ rendered }) => linksToMissingIds(rendered.links, idsIn))
    ).toEqual({})
  })

  test('every link leads to a page in the same language, or in that of its hreflang', () => {
    expect(failuresByPage(pages, ({ rendered }) => linksToOtherLanguages(rendered.links))).toEqual(
      {}
    )
  })

  test('no part of a page is marked with a language other than English and Vietnamese', () => {
    const wrong = failuresByPage(pages, ({ rendered }) =>
      rendered.markedLanguages.filter((language) => !['en', 'vi'].includes(language))
    )
    expect(wrong).toEqual({})
  })

  // Pages for frames are left out: they are shown inside hosts, and nobody finds or bookmarks them.
  const named = openedPaths.filter((path) => !path.includes('/frame/'))

  test('each page has one h1', () => {
    expect(named.filter((path) => pages[path]?.rendered.headings.length !== 1)).toEqual([])
  })

  test('no two pages of a language have the same title', () => {
    const titles = named.map((path) => `${path.split('/')[1]}: ${pages[path]?.rendered.title}`)
    expect(named.filter((_, at) => titles.indexOf(titles[at] ?? '') !== at)).toEqual([])
    expect(named.filter((path) => !pages[path]?.rendered.title)).toEqual([])
  })
})

describe('on a page of each kind', () => {
  test('axe-core finds no violation', () => {
    expect(Object.keys(detailed)).toEqual(pathsOfEachKind)
    const found = failuresByPage(detailed, (page) =>
      page.findings.map(({ rule, target }) => `${rule}: ${target}`)
    )
    expect(found).toEqual({})
  })

  test('nothing scrolls sideways or is cut off at 320 px (WCAG 1.4.10)', () => {
    expect(failuresByPage(detailed, ({ cut }) => cut)).toEqual({})
  })

  test('nothing scrolls sideways or is cut off with the text spacing of WCAG 1.4.12', () => {
    expect(failuresByPage(detailed, ({ cutWithGaps }) => cutWithGaps)).toEqual({})
  })

  test('no text of a drawing is clipped at its edge, also with more text spacing', () => {
    expect(failuresByPage(detailed, ({ clipped }) => clipped)).toEqual({})
  })

  test('with reduced motion, no element has an animation or a transition', () => {
    expect(failuresByPage(detailed, ({ moving }) => moving)).toEqual({})
  })

  test('view transitions between pages are not used with reduced motion', () => {
    expect(failuresByPage(detailed, ({ transitions }) => transitions)).toEqual({})
  })
})

/** The ids of a page that was not opened; undefined if there is no such page. */
function idsOnDisk(path: string): readonly string[] | undefined {
  if (!allPaths.includes(path)) return undefined
  return builtPage(path).elements.flatMap(({ attributes }) => attributes.id ?? [])
}

/** Checks an open page, and restores its size, colour scheme and spacing at the end. */
async function checkInDetail(page: Page, path: string): Promise<DetailedReport> {
  const clipped = await clippedTexts(page)
  await lookAt(page, smallPhone)
  const cut = await cutOff(page)
  await widenText(page)
  const cutWithGaps = await cutOff(page)
  await lookAt(page, desk)
  const clippedWithGaps = await clippedTexts(page)
  await narrowText(page)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  const still = {
    moving: await animatedElements(page),
    transitions: await unconditionalTransitions(page)
  }
  // axe-core runs in one look per page. Successive pages get different ones, so all are used.
  await lookAt(page, looks[pathsOfEachKind.indexOf(path) % looks.length] ?? looks[0])
  const found = await findings(page)

  await lookAt(page, desk)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  return { cut, cutWithGaps, clipped: [...clipped, ...clippedWithGaps], ...still, findings: found }
}
