import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Finding, findings } from '../support/findings.ts'
import { troublesOf } from '../support/troubles.ts'
import { allPaths, pathsOfEachKind } from './support/built-pages.ts'
import { cutOff } from './support/cut-off.ts'
import { type RenderedPage, readRenderedPage } from './support/rendered-page.ts'
import { desk, lookAt, looks, smallPhone } from './support/looks.ts'
import { animatedElements, unconditionalTransitions } from './support/motion.ts'
import { brokenLinks, linksToMissingIds, linksToOtherLanguages } from './support/site-links.ts'
import { failuresByPage } from './support/failures-by-page.ts'
import { visitEach } from './support/visit-each.ts'
import { narrowText, widenText } from './support/wide-text.ts'
import { clippedTexts } from './support/clipped-texts.ts'

// Every page as it was built, opened once by one visitor. What can be read from the markup alone is in links.test.ts, heads.test.ts
// and policy.test.ts.

type Sight = {
  readonly troubles: readonly string[]
  readonly cookies: readonly string[]
  readonly rendered: RenderedPage
}

/** What is looked at on a page of each kind only, because it takes a second. */
type CloseSight = {
  readonly cut: readonly string[]
  readonly cutWithGaps: readonly string[]
  readonly words: readonly string[]
  readonly moving: readonly string[]
  readonly transitions: readonly string[]
  readonly findings: readonly Finding[]
}

let pages: Readonly<Record<string, Sight>> = {}
const closely: Record<string, CloseSight> = {}

beforeAll(async () => {
  let seen = 0
  pages = await visitEach(allPaths, {}, async (page, path) => {
    // The page's messages come in order: once this question is answered, none is on its way.
    const rendered = await readRenderedPage(page, path)
    const cookies = await page.context().cookies()
    const troubles = troublesOf(page.context()).slice(seen)
    if (pathsOfEachKind.includes(path)) closely[path] = await lookClosely(page, path)
    seen = troublesOf(page.context()).length
    return { troubles, cookies: cookies.map(({ name }) => name), rendered }
  })
}, 300_000)

test('no page has an error, breaks its policy or asks a stranger for anything', () => {
  expect(Object.keys(pages)).toEqual(allPaths)
  expect(failuresByPage(pages, ({ troubles }) => troubles)).toEqual({})
})

test('no page sets a cookie', () => {
  expect(failuresByPage(pages, ({ cookies }) => cookies)).toEqual({})
})

describe('once its scripts have run', () => {
  test('every link of a page leads to a page that exists, or to another site by https', () => {
    expect(failuresByPage(pages, ({ rendered }) => brokenLinks(rendered.links))).toEqual({})
  })

  test('every place in a page that a link names is there', () => {
    const idsIn = (path: string) => pages[path]?.rendered.ids
    expect(
      failuresByPage(pages, ({ rendered }) => linksToMissingIds(rendered.links, idsIn))
    ).toEqual({})
  })

  test('every link stays in the language of its page, but for those that say otherwise', () => {
    expect(failuresByPage(pages, ({ rendered }) => linksToOtherLanguages(rendered.links))).toEqual(
      {}
    )
  })

  test('words in the other language are marked as such, and no third one is', () => {
    const wrong = failuresByPage(pages, ({ rendered }) =>
      rendered.markedLanguages.filter((language) => !['en', 'vi'].includes(language))
    )
    expect(wrong).toEqual({})
  })

  // Nobody finds or bookmarks the pages inside other people's.
  const named = allPaths.filter((path) => !path.includes('/frame/'))

  test('each page has one first heading', () => {
    expect(named.filter((path) => pages[path]?.rendered.headings.length !== 1)).toEqual([])
  })

  test('no two pages of a language have the same title', () => {
    const titles = named.map((path) => `${path.split('/')[1]}: ${pages[path]?.rendered.title}`)
    expect(named.filter((_, at) => titles.indexOf(titles[at] ?? '') !== at)).toEqual([])
    expect(named.filter((path) => !pages[path]?.rendered.title)).toEqual([])
  })
})

describe('on a page of each kind', () => {
  test('axe finds nothing wrong', () => {
    expect(Object.keys(closely)).toEqual(pathsOfEachKind)
    const found = failuresByPage(closely, (page) =>
      page.findings.map(({ rule, target }) => `${rule}: ${target}`)
    )
    expect(found).toEqual({})
  })

  test('nothing scrolls sideways or is cut off at 320 px (WCAG 1.4.10)', () => {
    expect(failuresByPage(closely, ({ cut }) => cut)).toEqual({})
  })

  test('nor with larger gaps between lines, words and letters (WCAG 1.4.12)', () => {
    expect(failuresByPage(closely, ({ cutWithGaps }) => cutWithGaps)).toEqual({})
  })

  test('no words of a drawing are cut off at its edge, also with larger gaps', () => {
    expect(failuresByPage(closely, ({ words }) => words)).toEqual({})
  })

  test('with less motion nothing moves', () => {
    expect(failuresByPage(closely, ({ moving }) => moving)).toEqual({})
  })

  test('pages turn into each other only where motion is welcome', () => {
    expect(failuresByPage(closely, ({ transitions }) => transitions)).toEqual({})
  })
})

/** Leaves the page in the look that it was found in. */
async function lookClosely(page: Page, path: string): Promise<CloseSight> {
  const words = await clippedTexts(page)
  await lookAt(page, smallPhone)
  const cut = await cutOff(page)
  await widenText(page)
  const cutWithGaps = await cutOff(page)
  await lookAt(page, desk)
  const wordsWithGaps = await clippedTexts(page)
  await narrowText(page)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  const still = {
    moving: await animatedElements(page),
    transitions: await unconditionalTransitions(page)
  }
  // Both languages of a page and all pages of a kind come in different looks, so that each kind is seen in every one.
  await lookAt(page, looks[pathsOfEachKind.indexOf(path) % looks.length] ?? looks[0])
  const found = await findings(page)

  await lookAt(page, desk)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  return { cut, cutWithGaps, words: [...words, ...wordsWithGaps], ...still, findings: found }
}
