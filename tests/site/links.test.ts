import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parseView } from '#stores/caseload-view'
import { people } from './support/people.ts'
import { openResult } from './support/result-visit.ts'
import { allPaths, WALK_TIMEOUT, walk } from './support/walk.ts'

// Every link on every page leads somewhere, in the reader's own language.

const dist = resolve('dist')

type Links = {
  ids: readonly string[]
  links: readonly { href: string; path: string; hash: string; language: string | null }[]
}

let pages: Record<string, Links> = {}

beforeAll(async () => {
  pages = await walk(allPaths, {}, (page) =>
    page.evaluate(() => ({
      ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
      links: Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'), (link) => ({
        href: link.getAttribute('href') ?? '',
        path: link.origin === location.origin ? link.pathname : '',
        hash: link.hash.slice(1),
        language: link.getAttribute('hreflang')
      }))
    }))
  )
}, WALK_TIMEOUT)

test('every link leads to a page that exists, or to another site by https', () => {
  const broken = linksOf().filter(({ path, href }) =>
    path === '' ? !href.startsWith('https://') : !leadsToPage(path)
  )
  expect(broken.map(nameOf)).toEqual([])
})

test('every place in a page that a link names is there', () => {
  const broken = linksOf().filter(
    // What is written as `name=` is read by the page, and no place in it.
    ({ path, hash }) =>
      path !== '' &&
      hash !== '' &&
      !/^\w+=/.test(hash) &&
      !isCaseloadView(path, hash) &&
      !pages[path]?.ids.includes(hash)
  )
  expect(broken.map(nameOf)).toEqual([])
})

test('every link stays in the language of its page, but for those that say otherwise', () => {
  const strays = linksOf().filter(({ from, path, language }) => {
    // Files, as for programs, are in no language.
    if (path === '/' || from === '/' || !path.endsWith('/')) return false
    return languageIn(path) !== (language ?? languageIn(from))
  })
  expect(strays.map(nameOf)).toEqual([])
})

test('every page leads to the same page in the other language', () => {
  const without = allPaths.filter((from) => {
    if (from === '/') return false
    const other = from.startsWith('/en/')
      ? from.replace('/en/', '/vi/')
      : from.replace('/vi/', '/en/')
    return !pages[from]?.links.some(({ path, language }) => path === other && language !== null)
  })
  expect(without).toEqual([])
})

test('every page can be reached from the two home pages', () => {
  const reached = new Set(['/en/', '/vi/'])
  for (const path of reached) {
    for (const { path: next } of pages[path]?.links ?? []) if (next !== '') reached.add(next)
  }
  // The root is where one comes from; public pages are reached from a result, which is no link of a built page.
  // Pages of a frame are shown in other people's pages only; an invited quiz leads to its result with a code.
  const lost = allPaths.filter((path) => path !== '/' && !/\/(shared|frame|invited)\//.test(path))
  expect(lost.filter((path) => !reached.has(path))).toEqual([])
})

test.each(['en', 'vi'] as const)(
  'every link of a result leads to a page, in %s',
  async (locale) => {
    const { page } = await openResult({ locale, behind: `#${people.almostCounter.code}` })
    await page.getByText(people.almostCounter.code, { exact: true }).waitFor()
    const paths = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
      )
    expect(paths.length).toBeGreaterThan(2)
    expect(paths.filter((path) => !leadsToPage(path) || languageIn(path) !== locale)).toEqual([])
  }
)

function linksOf() {
  return Object.entries(pages).flatMap(([from, { links }]) =>
    links.map((link) => ({ from, ...link }))
  )
}

function leadsToPage(path: string): boolean {
  return path.endsWith('/') ? allPaths.includes(path) : existsSync(join(dist, path))
}

function languageIn(path: string): string | undefined {
  return path.split('/')[1]
}

function nameOf({ from, href }: { from: string; href: string }): string {
  return `${from} → ${href}`
}

/** Views of the caseload are read by its page, too. */
function isCaseloadView(path: string, hash: string): boolean {
  return path.endsWith('/caseload/') && parseView(`#${hash}`) !== undefined
}
