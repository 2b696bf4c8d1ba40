import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { contentType } from '../../server/content-types.ts'
import { headersFor, parseHeaderRules } from '../../server/header-rules.ts'
import { BASES, differentHeaders } from './support/different-headers.ts'
import { everything } from './support/site-paths.ts'

const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'))

/** The lines of upload.sh that copy files, in their order. */
const uploads = Array.from(
  readFileSync('deploy/s3/upload.sh', 'utf8').matchAll(/^upload '(.*)' '(.*)' '(.*)'$/gm),
  ([, pattern = '', type = '', cacheControl = '']) => ({ pattern, type, cacheControl })
)

test('deploy/s3/upload.sh copies each file once, with the type of our server and the cache time of public/_headers', () => {
  const files = everything
    .filter((path) => path !== '/no/such/page')
    .map((path) => path.replace(/\/$/, '/index.html'))
  const different = [...new Set(files)].flatMap((file) => {
    const expected = {
      type: contentType(file),
      cacheControl: headersFor(file, rules).get('cache-control') ?? 'no-cache'
    }
    const found = uploads
      .filter(({ pattern }) => matches(file.slice(1), pattern))
      .map(({ type, cacheControl }) => ({ type, cacheControl }))
    return JSON.stringify(found) === JSON.stringify([expected]) ? [] : [{ file, found }]
  })
  expect(different).toEqual([])
})

test('deploy/s3/upload.sh does not copy _headers, and copies pages last', () => {
  expect(uploads.filter(({ pattern }) => matches('_headers', pattern))).toEqual([])
  expect(uploads.at(-1)?.pattern).toBe('*.html')
})

test('deploy/s3/cors.json lets pages of any origin read, and nothing else', () => {
  expect(JSON.parse(readFileSync('deploy/s3/cors.json', 'utf8'))).toEqual({
    CORSRules: [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'HEAD'], AllowedHeaders: ['*'] }]
  })
})

type Headers = Record<string, { readonly value: string }>
type Handler = (event: {
  readonly request: { readonly uri: string }
  readonly response: { readonly headers: Headers }
}) => { readonly headers: Headers }

test.each(BASES)(
  'for a site at %s, deploy/s3/response-headers.js adds every header of public/_headers to what S3 sends',
  (base) => {
    const source = readFileSync('deploy/s3/response-headers.js', 'utf8')
    const handler: Handler = runInNewContext(`${source};handler`)
    const different = differentHeaders(base, (uri) => {
      // S3 sends what upload.sh has stored.
      const file = uri.slice(base.length).replace(/^$|\/$/, '$&index.html')
      const stored = uploads.find(({ pattern }) => matches(file, pattern))?.cacheControl
      const before: Headers = { 'cache-control': { value: stored ?? 'no-cache' } }
      const { headers } = handler({ request: { uri }, response: { headers: before } })
      return new Map(Object.entries(headers).map(([name, { value }]) => [name, value]))
    })
    expect(different).toEqual([])
  }
)

test('deploy/s3/response-headers.js is below the limit of CloudFront, 10 kB', () => {
  expect(readFileSync('deploy/s3/response-headers.js').length).toBeLessThan(10_000)
})

/** As in aws: `*` matches any text, also slashes. */
function matches(file: string, pattern: string): boolean {
  const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '.*')
  return new RegExp(`^${expression}$`).test(file)
}
