import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/**
 * A server of a host page: tests/embed/board.html at another origin than the site's, around a file
 * of tests/embed/hosts/.
 */
export type HostServer = { readonly origin: string; readonly close: () => Promise<void> }

/**
 * Serves the board at `/NAME.html`, with tests/embed/hosts/NAME.html in it. SITE in these files is
 * replaced by `site`, the site's origin. A comment `<!-- Content-Security-Policy: … -->` in the
 * file is sent as a header; `?policy=…` in the address comes first, and `?embedder=…` sends a
 * Cross-Origin-Embedder-Policy. Each `/NAME.js` is the file `script`. Other paths are 404.
 */
export async function serveHost(site: string, script: string): Promise<HostServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host')
    const name = pathname.slice(1)
    const embedder = searchParams.get('embedder')
    if (!/^[a-z-]+\.(html|js)$/.test(name)) {
      response.writeHead(404).end()
      return
    }
    const page = name.endsWith('.js') ? readFileSync(script, 'utf8') : boardWith(name, site)
    const policy =
      searchParams.get('policy') ?? /<!-- Content-Security-Policy: (.*) -->/.exec(page)?.[1]
    response.writeHead(200, {
      'content-type': name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      ...(policy !== undefined && { 'content-security-policy': policy }),
      ...(embedder !== null && { 'cross-origin-embedder-policy': embedder })
    })
    response.end(page)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    // `localhost` and not 127.0.0.1 like the site: another port alone would be another origin, but
    // the same site.
    origin: `http://localhost:${port}`,
    close: () => new Promise((closed) => server.close(() => closed()))
  }
}

function boardWith(embed: string, site: string): string {
  const embedded = readFileSync(join('tests/embed/hosts', embed), 'utf8')
  return readFileSync('tests/embed/board.html', 'utf8')
    .replace('<!-- embed -->', () => embedded)
    .replaceAll('SITE', site)
}
