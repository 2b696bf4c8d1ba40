import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allPaths, builtPage } from './support/built-pages.ts'
import { type Head, headIn } from './support/head.ts'

// The metadata of each page for search engines, link previews and screen readers, read from the
// built files. What scripts change is checked in every-page.test.ts.

/** Without pages for frames: they are shown inside hosts, and nobody finds or bookmarks them. */
const paths = allPaths.filter((path) => !path.includes('/frame/'))

const heads: Readonly<Record<string, Head>> = Object.fromEntries(
  paths.map((path) => [path, headIn(builtPage(path))])
)

test('each page has the `lang` of its path; the root page has English', () => {
  const wrong = paths.filter((path) => heads[path]?.language !== (path.split('/')[1] || 'en'))
  expect(wrong).toEqual([])
})

test('no part of a page is marked with a language other than English and Vietnamese', () => {
  const wrong = paths.filter((path) =>
    heads[path]?.markedLanguages.some((language) => !['en', 'vi'].includes(language))
  )
  expect(wrong).toEqual([])
})

test('each page has one h1', () => {
  const wrong = paths.filter((path) => heads[path]?.headings.filter(Boolean).length !== 1)
  expect(wrong).toEqual([])
})

test('no two pages of a language have the same title', () => {
  expect(repeated(paths, 'title')).toEqual([])
})

test('no two pages of a language that search engines may index have the same description', () => {
  const listed = paths.filter((path) => heads[path]?.robots !== 'noindex')
  expect(listed.length).toBeGreaterThan(20)
  expect(repeated(listed, 'description')).toEqual([])
})

test('the canonical URL of each page is its own', () => {
  expect(paths.filter((path) => heads[path]?.canonical !== path)).toEqual([])
})

test('a page and its translation name each other as alternates', () => {
  const oneSided = paths.filter((path) => {
    const { alternates = {} } = heads[path] ?? {}
    const languages = Object.keys(alternates)
    if (!languages.includes('en') || !languages.includes('vi')) return true
    if (path !== '/' && alternates[path.split('/')[1] ?? ''] !== path) return true
    return Object.values(alternates).some((other) => {
      const back = Object.values(heads[other]?.alternates ?? {})
      // The alternates of the root page are the home pages, which name each other, not the root.
      return path === '/' ? !paths.includes(other) : !back.includes(path) && other !== '/'
    })
  })
  expect(oneSided).toEqual([])
})

test('the og:image of each page exists', () => {
  const without = paths.filter((path) => {
    const { picture = '' } = heads[path] ?? {}
    return picture === '' || !existsSync(join('dist', picture))
  })
  expect(without).toEqual([])
})

/** The paths without this part, or with the same as an earlier path in the same language. */
function repeated(among: readonly string[], part: 'title' | 'description'): string[] {
  const texts = among.map((path) => `${heads[path]?.language}: ${heads[path]?.[part]}`)
  return among.filter(
    (path, index) => !heads[path]?.[part] || texts.indexOf(texts[index] ?? '') !== index
  )
}
