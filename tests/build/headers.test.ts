import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SLUGS } from '#content/slugs'
import { PLACINGS } from '#domain/placing'
import { LOCALES } from '#i18n/locales'
import { pathTo, picturePath, rolePath, sharedPath } from '#i18n/paths'
import { content } from '../content/support/real-content.ts'
import { headersFor, parseHeaderRules } from '../support/header-rules.ts'
import { nginxMap } from '../support/nginx-map.ts'

const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'))
const nginx = readFileSync('deploy/nginx.conf', 'utf8')

const folders = LOCALES.flatMap((locale) => [
  ...SLUGS.filter((slug) => slug !== 'not-found').map((slug) => pathTo(locale, slug)),
  ...content.roles.map(({ id }) => rolePath(locale, id)),
  ...PLACINGS.map((placing) => sharedPath(locale, placing))
])
// Hosts may give out a page by its file's name too.
const pages = ['/', ...folders].flatMap((path) => [path, `${path}index.html`]).concat('/404.html')
const frames = LOCALES.map((locale) => pathTo(locale, 'frame'))
const scripts = ['/scripts/qr-code.js', '/embed.js']
const files = [picturePath('en', 'site'), '/favicon.svg', '/robots.txt', '/sitemap.xml']
const data = '/data/roles.json'
const everything = [...pages, ...frames, ...scripts, ...files, data, '/no/such/page']

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

test('any page may fetch figures, the element and our scripts, which a sandboxed frame needs too, and nothing else', () => {
  const name = 'access-control-allow-origin'
  const open = everything.filter((path) => headersFor(path, rules).has(name))
  const meant = everything.filter((path) => /^\/(data|scripts|oembed)\/|^\/embed\./.test(path))
  expect(open).toEqual(meant)
  expect(meant).toEqual(expect.arrayContaining([data, '/embed.js', '/scripts/qr-code.js']))
  expect(pages.filter((path) => open.includes(path))).toEqual([])
  expect(headersFor(data, rules).get(name)).toBe('*')
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

test('pictures and figures are kept for a day, pages and scripts not at all', () => {
  const daily = ['/pictures/vi-back.png', '/favicon.svg', data]
  expect(without('cache-control', 'public, max-age=86400', daily)).toEqual([])
  const kept = [...pages, ...scripts].filter((path) => headersFor(path, rules).has('cache-control'))
  expect(kept).toEqual([])
})

describe('deploy/nginx.conf', () => {
  test('has the same values', () => {
    const said = [...headersFor('/en/', rules), ...headersFor(data, rules)]
    expect(said.map(([, value]) => value).filter((value) => !nginx.includes(value))).toEqual([])
  })

  test.each([
    ['framing', 'content-security-policy', [...pages, ...frames]],
    ['fetching', 'access-control-allow-origin', everything]
  ])('sends the same for every address: %s', (variable, name, paths) => {
    const valueFor = nginxMap(nginx, variable)
    // An empty value sends no header.
    const different = paths.filter(
      (path) => valueFor(path) !== (headersFor(path, rules).get(name) ?? '')
    )
    expect(different).toEqual([])
  })
})

function without(name: string, value: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => headersFor(path, rules).get(name) !== value)
}
