import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createBrotliCache } from './brotli-cache.ts'
import { contentType, isText } from './content-types.ts'
import { findFile } from './find-file.ts'
import { type HeaderRule, headersFor, parseHeaderRules } from './header-rules.ts'
import { splitBeforeLastScript } from './split-at-script.ts'

/** A running server. `requests` contains the path and query of each request so far, in order. */
export type SiteServer = { origin: string; requests: string[]; close: () => Promise<void> }

export type SiteServerOptions = {
  /** The folder with the built site. */
  folder: string
  /** The port; 0, the default, means any free port. */
  port?: number
  /**
   * Delays the last script of each page, and everything after it: by a number of milliseconds, or
   * until a promise is fulfilled. Tests use it to act before the script has loaded.
   */
  slowScript?: number | Promise<unknown>
  /** The base path of the site, with a slash at both ends. Other paths get the status 404. */
  base?: string
  /**
   * Serves the site like the simplest host: without compression, and without headers but the
   * content type.
   */
  bare?: boolean
}

/**
 * Serves a built site at 127.0.0.1, as static hosts do, with brotli compression and the headers of
 * the site's `_headers` file (but see `bare`). Rejects when the port is in use or `_headers` is
 * invalid.
 */
export async function serveSite(options: SiteServerOptions): Promise<SiteServer> {
  const requests: string[] = []
  const site = openSite(options)
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    answer(site, request, response).catch((error: unknown) => response.destroy(asError(error)))
  })
  const port = await listen(server, options.port ?? 0)
  return { origin: `http://127.0.0.1:${port}`, requests, close: () => close(server) }
}

type Site = {
  folder: string
  rules: HeaderRule[]
  slowScript: number | Promise<unknown>
  base: string
  /** Compresses a file; undefined for a server without compression. */
  compressed: ((file: string) => Promise<Buffer>) | undefined
}

function openSite({ folder, slowScript = 0, base = '/', bare = false }: SiteServerOptions): Site {
  const headers = join(folder, '_headers')
  return {
    folder: resolve(folder),
    rules: existsSync(headers) && !bare ? parseHeaderRules(readFileSync(headers, 'utf8')) : [],
    slowScript,
    base,
    compressed: bare ? undefined : createBrotliCache()
  }
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const [path = '', query] = (request.url ?? '').split('?', 2)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  if (!path.startsWith(site.base)) return refuse(response, 404)
  response.setHeaders(headersFor(path, site.rules))
  const found = await findFile(site.folder, path.slice(site.base.length - 1))
  if (found.kind === 'redirect') {
    const address = site.base + found.path.slice(1)
    const location = query === undefined ? address : `${address}?${query}`
    return response.writeHead(308, { location }).end()
  }
  if (found.kind === 'file') return send(site, found.file, request, response)
  const notFound = join(site.folder, '404.html')
  if (!existsSync(notFound)) return refuse(response, 404)
  response.statusCode = 404
  return send(site, notFound, request, response)
}

async function send(site: Site, file: string, request: IncomingMessage, response: ServerResponse) {
  const type = contentType(file)
  response.setHeader('content-type', type)
  if (request.method === 'HEAD') return response.end()
  if (site.slowScript !== 0 && type.startsWith('text/html')) {
    return sendInTwoParts(await readFile(file, 'utf8'), site.slowScript, response)
  }
  if (!site.compressed || !isText(type) || !acceptsBrotli(request)) {
    return response.end(await readFile(file))
  }
  response.setHeader('content-encoding', 'br')
  response.setHeader('vary', 'accept-encoding')
  return response.end(await site.compressed(file))
}

async function sendInTwoParts(
  html: string,
  delay: number | Promise<unknown>,
  response: ServerResponse
) {
  const [before, rest] = splitBeforeLastScript(html)
  response.write(before)
  if (rest !== '')
    await (typeof delay === 'number' ? wait(delay, undefined, { ref: false }) : delay)
  response.end(rest)
}

function acceptsBrotli(request: IncomingMessage): boolean {
  return /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
}

function refuse(response: ServerResponse, status: number) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(String(status))
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') done(address.port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
