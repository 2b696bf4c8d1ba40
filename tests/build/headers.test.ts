import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SLUGS } from '#content/slugs'
import { PLACINGS } from '#domain/placing'
import { LOCALES } from '#i18n/locales'
import { pathTo, picturePath, sharedPath } from '#i18n/paths'
import { headersFor, parseHeaderRules } from '../support/header-rules.ts'

const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'))

const folders = LOCALES.flatMap((locale) => [
  ...SLUGS.filter((slug) => slug !== 'not-found').map((slug) => pathTo(locale, slug)),
  ...PLACINGS.map((placing) => sharedPath(locale, placing))
])
// Hosts may give out a page by its file's name too.
const pages = ['/', ...folders].flatMap((path) => [path, `${path}index.html`]).concat('/404.html')
const frames = LOCALES.map((locale) => pathTo(locale, 'frame'))
const scripts = ['/scripts/qr-code.js', '/embed.js']
const files = [picturePath('en', 'site'), '/favicon.svg', '/robots.txt', '/sitemap.xml']
const everything = [...pages, ...frames, ...scripts, ...files, '/no/such/page']

test('no two rules set the same header for one path', () => {
  const setTwice = everything.filter((path) => {
    const names = rules.flatMap((rule) => [...headersFor(path, [rule]).keys()])
    return new Set(names).size < names.length
  })
  expect(setTwice).toEqual([])
})

test('no page may stand in another site’s frame', () => {
  expect(without('content-security-policy', "frame-ancestors 'self'", pages)).toEqual([])
})

test('the frames may stand anywhere', () => {
  const held = frames.filter((path) => headersFor(path, rules).has('content-security-policy'))
  expect(held).toEqual([])
})

test.each([
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin']
])('everywhere: %s is %s', (name, value) => {
  expect(without(name, value, everything)).toEqual([])
})

test('copying is allowed, cameras are not', () => {
  const policy = headersFor('/en/result/', rules).get('permissions-policy')?.split(', ')
  expect(policy).toContain('clipboard-write=(self)')
  expect(policy).toContain('camera=()')
})

test('pictures are kept for a day, pages and scripts not at all', () => {
  expect(headersFor('/pictures/vi-back.png', rules).get('cache-control')).toBe(
    'public, max-age=86400'
  )
  const kept = [...pages, ...scripts].filter((path) => headersFor(path, rules).has('cache-control'))
  expect(kept).toEqual([])
})

test('deploy/nginx.conf says the same', () => {
  const nginx = readFileSync('deploy/nginx.conf', 'utf8')
  const said = [...headersFor('/en/', rules), ...headersFor('/favicon.svg', rules)]
  expect(said.map(([, value]) => value).filter((value) => !nginx.includes(value))).toEqual([])
})

function without(name: string, value: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => headersFor(path, rules).get(name) !== value)
}
