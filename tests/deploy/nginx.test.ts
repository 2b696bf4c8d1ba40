import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersBelow } from '../../integrations/host-headers.ts'
import { headersFor, parseHeaderRules } from '../../server/header-rules.ts'
import { nginxMap } from './support/nginx-map.ts'
import { data, everything, frames, pages } from './support/site-paths.ts'

// deploy/nginx.conf has the headers of public/_headers.

const headers = readFileSync('public/_headers', 'utf8')
const rules = parseHeaderRules(headers)
const nginx = readFileSync('deploy/nginx.conf', 'utf8')

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

test.each(maps)('the map %s gives each path its %s of public/_headers', (variable, name, paths) => {
  const valueFor = nginxMap(nginx, variable)
  // nginx sends no header whose value is empty.
  const different = paths.filter(
    (path) => valueFor(path) !== (headersFor(path, rules).get(name) ?? '')
  )
  expect(different).toEqual([])
})

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

test('names the character set of every type that it compresses', () => {
  const types = (directive: string) => new RegExp(`^ *${directive} (.*);$`, 'm').exec(nginx)?.[1]
  expect(types('charset_types')).toContain('text/javascript')
  expect(types('charset_types')).toBe(types('gzip_types'))
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
