import { expect, test } from 'vitest'
import { allPaths, builtPage } from './support/built-pages.ts'
import {
  brokenLinks,
  linksToMissingIds,
  type SiteLink,
  siteLink,
  linksToOtherLanguages
} from './support/site-links.ts'

// The links in the HTML of the built pages. Links that scripts add are checked in
// every-page.test.ts.

type Links = { readonly ids: readonly string[]; readonly links: readonly SiteLink[] }

const pages: ReadonlyMap<string, Links> = new Map(allPaths.map((path) => [path, linksOn(path)]))
const links = [...pages.values()].flatMap((page) => page.links)

test('all pages are read, and have links', () => {
  // In each of two languages there are 72 roles and more than 20 other pages. A page has at least
  // 20 links on average.
  expect(pages.size).toBeGreaterThan(2 * (72 + 20))
  expect(links.length).toBeGreaterThan(20 * pages.size)
})

test('every link leads to an existing page, or to another site by https', () => {
  expect(brokenLinks(links)).toEqual([])
})

test('the fragment of every link is an id in the page that the link leads to', () => {
  expect(linksToMissingIds(links, (path) => pages.get(path)?.ids)).toEqual([])
})

test('every link leads to a page in the same language, or in that of its hreflang', () => {
  expect(linksToOtherLanguages(links)).toEqual([])
})

test('every page links to its translation', () => {
  // Exceptions: the root page, which is in both languages, and two frames that show nothing: one reads
  // the adverts of a host's page, the other holds answers.
  const without = allPaths.filter((from) => {
    if (from === '/' || /\/frame\/(reader|memory)\/$/.test(from)) return false
    const other = from.startsWith('/en/')
      ? from.replace('/en/', '/vi/')
      : from.replace('/vi/', '/en/')
    return !pages
      .get(from)
      ?.links.some(({ path, language }) => path === other && language !== undefined)
  })
  expect(without).toEqual([])
})

test('every page can be reached by links from the two home pages', () => {
  const reached = new Set(['/en/', '/vi/'])
  for (const path of reached) {
    for (const { path: next } of pages.get(path)?.links ?? []) if (next !== '') reached.add(next)
  }
  // Exceptions: the root page, which leads to the home pages; public pages of a verdict and results
  // of an invited quiz, to which a script links; and pages for frames, which only hosts show.
  const lost = allPaths.filter((path) => path !== '/' && !/\/(shared|frame|invited)\//.test(path))
  expect(lost.filter((path) => !reached.has(path))).toEqual([])
})

function linksOn(path: string): Links {
  const { elements } = builtPage(path)
  return {
    ids: elements.flatMap(({ attributes: { id } }) => id ?? []),
    links: elements.flatMap(({ name, attributes: { href, hreflang } }) =>
      name === 'a' && href !== undefined ? [siteLink(path, href, hreflang)] : []
    )
  }
}
