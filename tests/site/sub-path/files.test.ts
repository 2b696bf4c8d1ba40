import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { headersFor, parseHeaderRules } from '../../../server/header-rules.ts'
import { elementsOf, type HtmlElement } from '../../support/html-elements.ts'
import { SUB_PATH, SUB_PATH_FOLDER, SUB_PATH_SITE } from '../../../scripts/sub-path/site.ts'

// The files of a site that is built for a path below an origin: all its URLs stay below this path.

const { origin } = new URL(SUB_PATH_SITE)
const pages = globSync('**/*.html', { cwd: SUB_PATH_FOLDER })
const read = (file: string): string => readFileSync(join(SUB_PATH_FOLDER, file), 'utf8')

/** A URL in a page, and the file that contains it. */
type Found = { readonly page: string; readonly address: string }

const found = pages.flatMap((page): readonly Found[] =>
  elementsOf(read(page)).flatMap((element) =>
    addressesIn(element).map((address) => ({ page, address }))
  )
)

describe('the pages', () => {
  test('are all built, and have links', () => {
    // In each of two languages there are 72 roles and more than 20 other pages. A page has at least
    // 20 links on average.
    expect(pages.length).toBeGreaterThan(2 * (72 + 20))
    expect(found.length).toBeGreaterThan(20 * pages.length)
  })

  test('every URL of ours begins with the site’s path', () => {
    expect(
      found.filter(({ address }) => isOurs(address) && withinSite(address) === undefined)
    ).toEqual([])
  })

  test('every URL of ours leads to a file', () => {
    const broken = found.filter(({ address }) => {
      const path = withinSite(address)
      // Paths in data may contain a placeholder such as `{id}`.
      return path !== undefined && !path.includes('{') && !leadsToFile(path)
    })
    expect(broken).toEqual([])
  })

  test('no URL is relative to its page', () => {
    expect(found.filter(({ address }) => !/^(?:[/#]|https:)/.test(address))).toEqual([])
  })
})

test('the canonical and alternate URLs of a page are absolute', () => {
  const links = elementsOf(read('vi/roles/pr-specialist/index.html')).flatMap(
    ({ name, attributes }) =>
      name === 'link' ? [`${attributes.rel} ${attributes.hreflang ?? ''} ${attributes.href}`] : []
  )
  expect(links).toEqual([
    'icon  /quiz/favicon.svg',
    `canonical  ${SUB_PATH_SITE}vi/roles/pr-specialist/`,
    `alternate en ${SUB_PATH_SITE}en/roles/pr-specialist/`,
    `alternate vi ${SUB_PATH_SITE}vi/roles/pr-specialist/`
  ])
})

test('robots.txt, sitemap, oEmbed and data contain absolute URLs', () => {
  const robots = read('robots.txt')
  expect(robots).toContain(`Sitemap: ${SUB_PATH_SITE}sitemap.xml`)

  const sitemap = read('sitemap.xml')
  expect(sitemap).toContain(`<loc>${SUB_PATH_SITE}en/quiz/</loc>`)
  expect(sitemap).toContain(`hreflang="x-default" href="${SUB_PATH_SITE}"`)
  const addresses = Array.from(sitemap.matchAll(/(?:<loc>|href=")([^<"]*)/g), ([, url = '']) => url)
  expect(addresses.filter((address) => withinSite(address) === undefined)).toEqual([])

  const oembed: unknown = JSON.parse(read('oembed/en.json'))
  expect(oembed).toMatchObject({
    provider_url: `${SUB_PATH_SITE}en/`,
    html: expect.stringContaining(`src="${SUB_PATH_SITE}en/frame/"`)
  })

  const data: unknown = JSON.parse(read('data/roles.json'))
  expect(data).toMatchObject({ documentation: { vi: `${SUB_PATH_SITE}vi/role-data/` } })
})

test('the page for job boards shows snippets with the site’s URL', () => {
  const codes = elementsOf(read('en/embed/index.html')).filter(({ name }) => name === 'code')
  const [frame, element] = ['frame-snippet', 'element-snippet'].map(
    (id) => codes.find(({ attributes }) => attributes.id === id)?.text
  )
  expect(frame).toContain(`<iframe src="${SUB_PATH_SITE}en/frame/"`)
  expect(element).toContain(`<script async src="${SUB_PATH_SITE}embed.js"></script>`)
})

test('the rules of _headers apply to paths below the site’s path', () => {
  const rules = parseHeaderRules(read('_headers'))
  const framing = (path: string) => headersFor(path, rules).get('content-security-policy')
  expect(framing('/quiz/en/quiz/')).toBe("frame-ancestors 'self'")
  expect(framing('/quiz/404.html')).toBe("frame-ancestors 'self'")
  expect(framing('/quiz/en/frame/')).toBeUndefined()
  expect(headersFor('/en/quiz/', rules).size).toBe(0)
})

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/en/quiz/', 200, 'text/html; charset=utf-8'],
  ['/embed.js', 200, 'text/javascript; charset=utf-8'],
  ['/no/such/page', 404, 'text/html; charset=utf-8'],
  ['/_headers', 404, 'text/html; charset=utf-8']
])(
  'the server of these tests answers %s with %i, a content type and no other header of ours',
  async (path, status, type) => {
    const response = await fetch(inject('origin') + path)
    expect(response.status).toBe(status)
    const ofHttp = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']
    expect([...response.headers].filter(([name]) => !ofHttp.includes(name))).toEqual([
      ['content-type', type]
    ])
    await response.body?.cancel()
  }
)

test.each(['/', '/en/quiz/', '/embed.js', '/quiz'])(
  'the server answers %s, outside of the site’s path, with 404',
  async (path) => {
    const response = await fetch(new URL(path, inject('origin')))
    expect([response.status, await response.text()]).toEqual([404, '404'])
  }
)

test('every role has a page', () => {
  const { roles } = content
  const missing = roles.filter(({ id }) => !pages.includes(join('vi', 'roles', id, 'index.html')))
  expect(missing).toEqual([])
})

/** The URLs in an element's attributes, and strings in its JSON that look like a path or URL. */
function addressesIn({ name, attributes, text }: HtmlElement): readonly string[] {
  const { href, src, srcset, action, poster, content = '', type = '' } = attributes
  const inAttributes = [href, src, srcset, action, poster].filter((value) => value !== undefined)
  const inMeta = name === 'meta' && /^https?:/.test(content) ? [content] : []
  const inData = name === 'script' && type.endsWith('json') ? stringsIn(JSON.parse(text)) : []
  return [...inAttributes, ...inMeta, ...inData.filter((text) => /^(?:https:\/\/|\/)\S/.test(text))]
}

function stringsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : []
}

function isOurs(address: string): boolean {
  return address.startsWith('/') || address.startsWith(origin)
}

/** The part of a URL after the site's path, without query and fragment; undefined outside of it. */
function withinSite(address: string): string | undefined {
  const path = address.startsWith(origin) ? address.slice(origin.length) : address
  return path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length).replace(/[?#].*/, '') : undefined
}

function leadsToFile(path: string): boolean {
  return existsSync(
    join(SUB_PATH_FOLDER, path.endsWith('/') || path === '' ? `${path}index.html` : path)
  )
}
