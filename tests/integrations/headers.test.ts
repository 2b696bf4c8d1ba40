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
// Hosts may also serve a page under the name of its file.
const pages = ['/', ...folders].flatMap((path) => [path, `${path}index.html`]).concat('/404.html')
const frames = LOCALES.flatMap((locale) =>
  ['frame', 'frame/result', 'frame/advert', 'frame/reader', 'frame/memory'].flatMap((slug) => {
    const path = pathTo(locale, slug)
    return [path, `${path}index.html`]
  })
)
const scripts = [
  '/scripts/qr-code.js',
  '/scripts/advert-reader.js',
  '/embed.js',
  '/embed-1.js',
  '/embed-advert.js'
]
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

test('other sites may not show our pages in a frame', () => {
  expect(without('content-security-policy', "frame-ancestors 'self'", pages)).toEqual([])
})

test('any site may show the frame pages in a frame', () => {
  const restricted = frames.filter((path) => headersFor(path, rules).has('content-security-policy'))
  expect(restricted).toEqual([])
})

test('frame pages and the scripts of their workers are isolated, and no other page', () => {
  const name = 'cross-origin-embedder-policy'
  const isolated = everything.filter((path) => headersFor(path, rules).has(name))
  expect(isolated).toEqual([...frames, '/scripts/qr-code.js', '/scripts/advert-reader.js'])
  expect(without(name, 'require-corp', isolated)).toEqual([])
})

test('any origin may fetch the role figures, the oEmbed answers and the element, and nothing else', () => {
  const name = 'access-control-allow-origin'
  const open = everything.filter((path) => headersFor(path, rules).has(name))
  const expected = everything.filter((path) => /^\/(data|oembed)\/|^\/embed[.-]/.test(path))
  expect(open).toEqual(expected)
  expect(expected).toEqual(expect.arrayContaining([data, '/embed.js', '/embed-advert.js']))
  expect(pages.filter((path) => open.includes(path))).toEqual([])
  expect(headersFor(data, rules).get(name)).toBe('*')
})

test.each([
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'cross-origin']
])('for every path, %s is %s', (name, value) => {
  expect(without(name, value, everything)).toEqual([])
})

test('every page may write to the clipboard; only the caseload may use the camera, and only the invitation full screen and a screen that stays awake', () => {
  const caseloads = LOCALES.map((locale) => pathTo(locale, 'caseload'))
  const invites = LOCALES.map((locale) => pathTo(locale, 'invite'))
  for (const path of [...pages, ...frames]) {
    const policy = headersFor(path, rules).get('permissions-policy')?.split(', ') ?? []
    const features = policy.map((rule) => rule.replace(/=.*/, ''))
    expect(new Set(features).size, path).toBe(policy.length)
    expect(policy, path).toContain('clipboard-write=(self)')
    const isCaseload = caseloads.some((caseload) => path.startsWith(caseload))
    expect(policy, path).toContain(isCaseload ? 'camera=(self)' : 'camera=()')
    const isInvite = invites.some((invite) => path.startsWith(invite))
    expect(policy, path).toContain(isInvite ? 'fullscreen=(self)' : 'fullscreen=()')
    expect(policy, path).toContain(isInvite ? 'screen-wake-lock=(self)' : 'screen-wake-lock=()')
  }
})

test('pictures and the role figures are cached for a day, and there is no rule for pages and scripts', () => {
  const daily = ['/pictures/vi-back.png', '/favicon.svg', data]
  expect(without('cache-control', 'public, max-age=86400', daily)).toEqual([])
  const cached = [...pages, ...scripts].filter((path) =>
    headersFor(path, rules).has('cache-control')
  )
  expect(cached).toEqual([])
})

describe('deploy/nginx.conf', () => {
  test('contains every header value of public/_headers', () => {
    const values = [...headersFor('/en/', rules).values(), ...headersFor(data, rules).values()]
    expect(values.filter((value) => !nginx.includes(value))).toEqual([])
  })

  const maps = [
    ['frame_policy', 'content-security-policy', [...pages, ...frames]],
    ['permissions_policy', 'permissions-policy', [...pages, ...frames]],
    ['allow_origin', 'access-control-allow-origin', everything],
    ['embedder_policy', 'cross-origin-embedder-policy', everything]
  ] as const

  test.each(maps)(
    'the map %s gives each path its %s of public/_headers',
    (variable, name, paths) => {
      const valueFor = nginxMap(nginx, variable)
      // nginx sends no header whose value is empty.
      const different = paths.filter(
        (path) => valueFor(path) !== (headersFor(path, rules).get(name) ?? '')
      )
      expect(different).toEqual([])
    }
  )

  // The last two base paths contain names that the expressions of the maps look for.
  test.each(['/quiz/', '/a/b/', '/data/', '/en/'])(
    'needs no change of its maps for a site with the base path %s',
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

  test('sends the cache times of public/_headers, and no-cache for everything else', () => {
    const valueFor = nginxMap(nginx, 'cache_control')
    const different = everything.filter(
      (path) => valueFor(path) !== (headersFor(path, rules).get('cache-control') ?? 'no-cache')
    )
    expect(different).toEqual([])
  })

  test('compresses every type of text, at level 6 or higher', () => {
    const [, types = ''] = /^ *gzip_types (.*);$/m.exec(nginx) ?? []
    // The types of our files in the mime.types of older and newer versions of nginx. nginx always
    // compresses HTML, so it is not listed.
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

  test('marks every line that must change below a path', () => {
    const lines = nginx.split('\n')
    const marked = lines.flatMap((line, index) =>
      line.trim().startsWith('# Below a path: /quiz/') ? [lines[index + 1]?.trim()] : []
    )
    expect(marked).toEqual(['location / {', 'error_page 403 404 =404 /404.html;'])
    // No other line contains a path from the root of the domain. Folders of the machine may stay,
    // and so may the expressions of the maps, which match the end of a path.
    const rooted = lines.filter(
      (line) => !line.trim().startsWith('#') && /(?<!~)[ =]\/(?!srv\/|etc\/)/.test(line)
    )
    expect(rooted.map((line) => line.trim())).toEqual(marked)
  })
})

function without(name: string, value: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => headersFor(path, rules).get(name) !== value)
}
