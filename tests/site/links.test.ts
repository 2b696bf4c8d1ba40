import { expect, inject, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { type Surveyed, survey } from './support/survey.ts'

// Where the pages lead, and what they say of themselves. One walk over all of them serves every question.

test('the pages lead to pages, in their own language, and each is itself', async () => {
  const pages = await survey()
  const paths = pages.map(({ path }) => path)

  // Root, twelve pages less the 404, quiz, result, worksheet, device and six to share, in two languages each.
  expect(paths).toHaveLength(1 + 2 * (11 + 4 + 6))
  expect(pages.flatMap((page) => strayLinks(page, pages))).toEqual([])
  expect(pages.flatMap((page) => foreignLinks(page))).toEqual([])
  expect(pages.flatMap((page) => lonelyPages(page, pages))).toEqual([])
  // Two titles are loan words, the same in both languages.
  expect(repeated(pages.map(({ language, title }) => `${language}: ${title}`))).toEqual([])
  expect(pages.filter(({ title }) => title.length > 80).map(({ path }) => path)).toEqual([])
  expect(pages.filter(({ headings }) => headings !== 1).map(({ path }) => path)).toEqual([])
  expect(pages.filter(({ path, language }) => language !== languageOf(path))).toEqual([])
})

test('descriptions are there, and no two explaining pages share one', async () => {
  const pages = (await survey()).filter(({ path }) => !path.includes('/shared/'))
  expect(pages.filter(({ description }) => description.length < 50)).toEqual([])
  expect(repeated(pages.map(({ description }) => description))).toEqual([])
})

/** Links of our own that lead nowhere, or to a place that the page does not have. */
function strayLinks(page: Surveyed, pages: readonly Surveyed[]): readonly string[] {
  return page.links.flatMap(({ href }) => {
    const url = new URL(href)
    if (url.origin !== inject('origin'))
      return url.protocol === 'https:' ? [] : [`${page.path}: ${href}`]
    const target = pages.find(({ path }) => path === url.pathname)
    const place = url.hash.slice(1)
    const found = target !== undefined && (place === '' || target.ids.includes(place))
    return found ? [] : [`${page.path}: ${url.pathname}${url.hash}`]
  })
}

/** Links that change the language without saying so. */
function foreignLinks(page: Surveyed): readonly string[] {
  return page.links.flatMap(({ href, hreflang }) => {
    const url = new URL(href)
    if (url.origin !== inject('origin')) return []
    const language = languageOf(url.pathname)
    return language === page.language || language === hreflang ? [] : [`${page.path}: ${href}`]
  })
}

/** Pages whose other language does not know of them, or that nothing switches to. */
function lonelyPages(page: Surveyed, pages: readonly Surveyed[]): readonly string[] {
  if (page.path === '/') return []
  return LOCALES.flatMap((locale) => {
    const other = pages.find(({ path }) => path === page.alternates[locale])
    if (other?.alternates[page.language] !== page.path)
      return [`${page.path}: no pair in ${locale}`]
    const switches = page.links.some(({ href }) => new URL(href).pathname === other.path)
    return locale === page.language || switches ? [] : [`${page.path}: no way to ${other.path}`]
  })
}

function languageOf(path: string): string {
  return LOCALES.find((locale) => path.startsWith(`/${locale}/`)) ?? 'en'
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}
