import { expect, test } from 'vitest'
import { allPaths, builtPage } from './support/built-pages.ts'
import {
  brokenLinks,
  linksToMissingIds,
  type SiteLink,
  siteLink,
  linksToOtherLanguages
} from './support/site-links.ts'

// Every link on every page leads somewhere, in the reader's own language. Read from the disk; what scripts add to their page is
// looked at where each page is visited (every-page.test.ts).

type Links = { readonly ids: readonly string[]; readonly links: readonly SiteLink[] }

const pages: ReadonlyMap<string, Links> = new Map(allPaths.map((path) => [path, linksOn(path)]))
const links = [...pages.values()].flatMap((page) => page.links)

test('every page has links', () => {
  // In each of two languages: 72 roles, and more than 20 other pages, with at least 20 links a page.
  expect(pages.size).toBeGreaterThan(2 * (72 + 20))
  expect(links.length).toBeGreaterThan(20 * pages.size)
})

test('every link leads to a page that exists, or to another site by https', () => {
  expect(brokenLinks(links)).toEqual([])
})

test('every place in a page that a link names is there', () => {
  expect(linksToMissingIds(links, (path) => pages.get(path)?.ids)).toEqual([])
})

test('every link stays in the language of its page, but for those that say otherwise', () => {
  expect(linksToOtherLanguages(links)).toEqual([])
})

test('every page leads to the same page in the other language', () => {
  const without = allPaths.filter((from) => {
    if (from === '/') return false
    const other = from.startsWith('/en/')
      ? from.replace('/en/', '/vi/')
      : from.replace('/vi/', '/en/')
    return !pages
      .get(from)
      ?.links.some(({ path, language }) => path === other && language !== undefined)
  })
  expect(without).toEqual([])
})

test('every page can be reached from the two home pages', () => {
  const reached = new Set(['/en/', '/vi/'])
  for (const path of reached) {
    for (const { path: next } of pages.get(path)?.links ?? []) if (next !== '') reached.add(next)
  }
  // The root is where one comes from; public pages are reached from a result, which is no link of a built page.
  // Pages of a frame are shown in other people's pages only; an invited quiz leads to its result with a code.
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
