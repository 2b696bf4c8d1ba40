import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SLUGS } from '#content-reader/slugs'
import { PLACINGS } from '#domain/placing'
import { LOCALES } from '#i18n/locales'
import { pathTo, picturePath, rolePath, sharedPath } from '#i18n/paths'
import { headersBelow } from '../../integrations/host-headers.ts'
import { content } from '../content/support/real-content.ts'
import { headersFor, parseHeaderRules } from '../../server/header-rules.ts'
import { nginxMap } from '../support/nginx-map.ts'

const headers = readFileSync('public/_headers', 'utf8')
const rules = parseHeaderRules(headers)
const nginx = readFileSync('deploy/nginx.conf', 'utf8')

const folders = LOCALES.flatMap((locale) => [
  ...SLUGS.filter((slug) => slug !== 'not-found').map((slug) => pathTo(locale, slug)),
  ...content.roles.map(({ id }) => rolePath(locale, id)),
  ...PLACINGS.map((placing) => sharedPath(locale, placing))
])
// Hosts may give out a page by its file's name too.
const pages = ['/', ...folders].flatMap((path) => [path, `${path}index.html`]).concat('/404.html')
const frames = LOCALES.flatMap((locale) =>
  ['frame', 'frame/result'].flatMap((slug) => {
    const path = pathTo(locale, slug)
    return [path, `${path}index.html`]
  })
)
const scripts = ['/scripts/qr-code.js', '/embed.js']
const files = [picturePath('en', 'site'), '/favicon.svg', '/robots.txt', '/sitemap.xml']
const data = '/data/roles.json'
const everything = [
  ...pages,
  ...frames,
  ...scripts,
  ...files,
  data,
  '/oembed/vi.json',
  '/embed.d.ts',
  '/no/such/page'
]

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

test('any page may fetch figures, what a pasted link shows, and the element, and nothing else', () => {
  const name = 'access-control-allow-origin'
  const open = everything.filter((path) => headersFor(path, rules).has(name))
  const meant = everything.filter((path) => /^\/(data|oembed)\/|^\/embed\./.test(path))
  expect(open).toEqual(meant)
  expect(meant).toEqual(expect.arrayContaining([data, '/embed.js']))
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

  const maps = [
    ['framing', 'content-security-policy', [...pages, ...frames]],
    ['fetching', 'access-control-allow-origin', everything]
  ] as const

  test.each(maps)('sends the same for every address: %s', (variable, name, paths) => {
    const valueFor = nginxMap(nginx, variable)
    // An empty value sends no header.
    const different = paths.filter(
      (path) => valueFor(path) !== (headersFor(path, rules).get(name) ?? '')
    )
    expect(different).toEqual([])
  })

  // The last two have names that mean something to the maps.
  test.each(['/quiz/', '/a/b/', '/data/', '/en/'])(
    'sends the same for every address below %s, unchanged',
    (base) => {
      const below = parseHeaderRules(headersBelow(base, headers))
      for (const [variable, name, paths] of maps) {
        const valueFor = nginxMap(nginx, variable)
        const different = paths
          .map((path) => base + path.slice(1))
          .filter((path) => valueFor(path) !== (headersFor(path, below).get(name) ?? ''))
        expect(different).toEqual([])
      }
    }
  )

  test('keeps for a day what the other hosts keep, and asks anew for everything else', () => {
    const valueFor = nginxMap(nginx, 'keeping')
    const different = everything.filter(
      (path) => valueFor(path) !== (headersFor(path, rules).get('cache-control') ?? 'no-cache')
    )
    expect(different).toEqual([])
  })

  test('compresses everything that can be made smaller, and well', () => {
    const [, types = ''] = /^ *gzip_types (.*);$/m.exec(nginx) ?? []
    // What nginx's mime.types says of our files, in older and newer versions; HTML is compressed without being named.
    expect(types.split(' ').toSorted()).toEqual([
      'application/javascript',
      'application/json',
      'application/xml',
      'image/svg+xml',
      'text/javascript',
      'text/plain',
      'text/xml'
    ])
    const [, level = '1'] = /^ *gzip_comp_level (\d);$/m.exec(nginx) ?? []
    expect(Number(level)).toBeGreaterThanOrEqual(6)
  })

  test('says what to change below a path, and everything that has to be', () => {
    const lines = nginx.split('\n')
    const marked = lines.flatMap((line, at) =>
      line.trim().startsWith('# Below a path: /quiz/') ? [lines[at + 1]?.trim()] : []
    )
    expect(marked).toEqual(['location / {', 'error_page 403 404 =404 /404.html;'])
    // Nothing else begins at the root of the domain, but for folders of the machine; expressions look for the end of a path.
    const rooted = lines.filter(
      (line) => !line.trim().startsWith('#') && /(?<!~)[ =]\/(?!srv\/|etc\/)/.test(line)
    )
    expect(rooted.map((line) => line.trim())).toEqual(marked)
  })
})

function without(name: string, value: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => headersFor(path, rules).get(name) !== value)
}
