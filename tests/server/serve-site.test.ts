import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type SiteServer, type SiteServerOptions, serveSite } from '../../server/serve-site.ts'

const parent = mkdtempSync(join(tmpdir(), 'serve-site-'))
const folder = join(parent, 'dist')
let server: SiteServer | undefined

beforeAll(() => {
  mkdirSync(join(folder, 'en'), { recursive: true })
  mkdirSync(join(parent, 'dist-secret'))
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(parent, 'dist-secret', 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>')
  writeFileSync(join(folder, 'en', 'index.html'), '<h1>English</h1><script>1</script><p>End</p>')
  writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>')
  writeFileSync(join(folder, 'logo.svg'), '<svg/>')
  writeFileSync(join(folder, 'tiếng việt.txt'), 'xin chào')
  writeFileSync(join(folder, '_headers'), '/*\n  X-All: yes\n/en/*\n  X-English: yes\n')
})

afterEach(async () => {
  await server?.close()
  server = undefined
})

afterAll(() => rmSync(parent, { recursive: true }))

describe('the answer to a path', () => {
  test.each([
    ['/', 200, '<h1>Home</h1>'],
    ['/en/', 200, '<h1>English</h1><script>1</script><p>End</p>'],
    ['/en/?from=host', 200, '<h1>English</h1><script>1</script><p>End</p>'],
    ['/logo.svg', 200, '<svg/>'],
    ['/ti%E1%BA%BFng%20vi%E1%BB%87t.txt', 200, 'xin chào'],
    ['/nowhere', 404, '<h1>Not found</h1>'],
    ['/nowhere/', 404, '<h1>Not found</h1>'],
    ['/_headers', 404, '<h1>Not found</h1>']
  ])('%s has the status %i', async (path, status, body) => {
    const { origin } = await start()
    expect(await ask(origin, path)).toMatchObject({ status, body })
  })

  test('a folder without the final slash redirects to the path with it, and keeps the query', async () => {
    const { origin } = await start()
    const { status, headers } = await ask(origin, '/en?from=host')
    expect(status).toBe(308)
    expect(headers.location).toBe('/en/?from=host')
  })

  test('without a 404.html, the body is the status', async () => {
    const { origin } = await start({ folder: join(folder, 'en') })
    expect(await ask(origin, '/nowhere')).toMatchObject({ status: 404, body: '404' })
  })
})

test.each([
  '/../secret.txt',
  '/en/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/../dist-secret/secret.txt',
  '//secret.txt',
  '/%00',
  '/%E0%A4%A'
])('%s does not lead out of the folder', async (path) => {
  const { origin } = await start()
  expect(await ask(origin, path)).toMatchObject({ status: 404, body: '<h1>Not found</h1>' })
})

describe('headers', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/logo.svg', 'image/svg+xml; charset=utf-8'],
    ['/nowhere', 'text/html; charset=utf-8']
  ])('the content type of %s', async (path, type) => {
    const { origin } = await start()
    expect((await ask(origin, path)).headers['content-type']).toBe(type)
  })

  test('the rules of _headers are applied', async () => {
    const { origin } = await start()
    const home = (await ask(origin, '/')).headers
    const english = (await ask(origin, '/en/')).headers
    expect([home['x-all'], home['x-english']]).toEqual(['yes', undefined])
    expect([english['x-all'], english['x-english']]).toEqual(['yes', 'yes'])
  })

  test('text is compressed for clients that accept brotli', async () => {
    const { origin } = await start()
    const response = await send(origin, '/', { 'accept-encoding': 'gzip, br' })
    const body = Buffer.concat(await response.toArray())
    expect(response.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toBe('<h1>Home</h1>')
  })
})

describe('with a base path', () => {
  test.each([
    ['/quiz/', 200, '<h1>Home</h1>'],
    ['/quiz/logo.svg', 200, '<svg/>'],
    ['/quiz/nowhere', 404, '<h1>Not found</h1>'],
    ['/quiz/_headers', 404, '<h1>Not found</h1>'],
    ['/quiz/../secret.txt', 404, '<h1>Not found</h1>'],
    // Paths outside the base path.
    ['/', 404, '404'],
    ['/quiz', 404, '404'],
    ['/en/', 404, '404'],
    ['/quizzes/', 404, '404']
  ])('%s has the status %i', async (path, status, body) => {
    const { origin } = await start({ folder, base: '/quiz/' })
    expect(await ask(origin, path)).toMatchObject({ status, body })
  })

  test('a folder without the final slash redirects to the path with it', async () => {
    const { origin } = await start({ folder, base: '/quiz/' })
    const { status, headers } = await ask(origin, '/quiz/en?from=host')
    expect([status, headers.location]).toEqual([308, '/quiz/en/?from=host'])
  })
})

test('a bare server sends the content type, no headers of _headers, and no compression', async () => {
  const { origin } = await start({ folder, bare: true })
  const response = await send(origin, '/en/', { 'accept-encoding': 'gzip, br' })
  expect(await text(response)).toBe('<h1>English</h1><script>1</script><p>End</p>')
  const ofHttp = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']
  const sent = Object.keys(response.headers).filter((name) => !ofHttp.includes(name))
  expect(sent).toEqual(['content-type'])
})

test('only GET and HEAD are allowed', async () => {
  const { origin } = await start()
  expect(await ask(origin, '/', 'POST')).toMatchObject({ status: 405 })
  expect(await ask(origin, '/', 'HEAD')).toMatchObject({ status: 200, body: '' })
})

test('`requests` contains the path and query of each request, in order', async () => {
  const { origin, requests } = await start()
  await ask(origin, '/en/?a=1')
  await ask(origin, '/nowhere')
  expect(requests).toEqual(['/en/?a=1', '/nowhere'])
})

describe('slowScript', () => {
  test('delays the last script and what follows it', async () => {
    const { origin } = await start({ folder, slowScript: 300 })
    const parts: { text: string; time: number }[] = []
    for await (const part of await send(origin, '/en/')) {
      parts.push({ text: String(part), time: performance.now() })
    }
    expect(parts.map((part) => part.text)).toEqual([
      '<h1>English</h1>',
      '<script>1</script><p>End</p>'
    ])
    const [first, second] = parts
    expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThan(250)
  })

  test('does not delay a page without a script', async () => {
    const { origin } = await start({ folder, slowScript: 60_000 })
    expect(await ask(origin, '/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' })
  })
})

test('serveSite rejects when the port is in use', async () => {
  const { origin } = await start()
  const port = Number(new URL(origin).port)
  await expect(serveSite({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

async function start(options: SiteServerOptions = { folder }): Promise<SiteServer> {
  server = await serveSite(options)
  return server
}

/** Sends a request without `fetch`, which would remove `/../` from the path. */
function send(origin: string, path: string, headers = {}, method = 'GET') {
  const { hostname, port } = new URL(origin)
  return new Promise<IncomingMessage>((done, failed) => {
    request({ hostname, port, path, headers, method }, done).once('error', failed).end()
  })
}

async function ask(origin: string, path: string, method = 'GET') {
  const response = await send(origin, path, {}, method)
  const { statusCode: status, headers } = response
  return { status, headers, body: await text(response) }
}
