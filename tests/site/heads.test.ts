import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allPaths, builtPage } from './support/built-pages.ts'
import { type Head, headIn } from './support/head.ts'

// What search engines, previews and screen readers are told about each page. Read from the disk; what scripts change in their page is
// looked at where each page is visited (every-page.test.ts).

/** Without the pages inside other people's: nobody finds those, previews them or bookmarks them. */
const paths = allPaths.filter((path) => !path.includes('/frame/'))

const heads: Readonly<Record<string, Head>> = Object.fromEntries(
  paths.map((path) => [path, headIn(builtPage(path))])
)

test('each page says which language it is in', () => {
  const wrong = paths.filter((path) => heads[path]?.language !== (path.split('/')[1] || 'en'))
  expect(wrong).toEqual([])
})

test('words in the other language are marked as such, and no third one is', () => {
  const wrong = paths.filter((path) =>
    heads[path]?.markedLanguages.some((language) => !['en', 'vi'].includes(language))
  )
  expect(wrong).toEqual([])
})

test('each page has one first heading', () => {
  const wrong = paths.filter((path) => heads[path]?.headings.filter(Boolean).length !== 1)
  expect(wrong).toEqual([])
})

test('no two pages of a language have the same title', () => {
  expect(doubled(paths, 'title')).toEqual([])
})

test('no two pages of a language that search engines list have the same description', () => {
  const listed = paths.filter((path) => heads[path]?.robots !== 'noindex')
  expect(listed.length).toBeGreaterThan(20)
  expect(doubled(listed, 'description')).toEqual([])
})

test('each page names itself as the place where it is at home', () => {
  expect(paths.filter((path) => heads[path]?.canonical !== path)).toEqual([])
})

test('a page and the same page in the other language name each other', () => {
  const oneSided = paths.filter((path) => {
    const { alternates = {} } = heads[path] ?? {}
    const languages = Object.keys(alternates)
    if (!languages.includes('en') || !languages.includes('vi')) return true
    if (path !== '/' && alternates[path.split('/')[1] ?? ''] !== path) return true
    return Object.values(alternates).some((other) => {
      const back = Object.values(heads[other]?.alternates ?? {})
      // The root offers the home pages, which are each other's pair and not the root's.
      return path === '/' ? !paths.includes(other) : !back.includes(path) && other !== '/'
    })
  })
  expect(oneSided).toEqual([])
})

test('the picture of each page exists', () => {
  const without = paths.filter((path) => {
    const { picture = '' } = heads[path] ?? {}
    return picture === '' || !existsSync(join('dist', picture))
  })
  expect(without).toEqual([])
})

/** The paths whose title or description is missing, or is that of an earlier page in the same language. */
function doubled(among: readonly string[], part: 'title' | 'description'): string[] {
  const said = among.map((path) => `${heads[path]?.language}: ${heads[path]?.[part]}`)
  return among.filter((path, at) => !heads[path]?.[part] || said.indexOf(said[at] ?? '') !== at)
}
