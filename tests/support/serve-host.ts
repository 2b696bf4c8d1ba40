import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** Somebody else's site: pages of tests/embed/hosts/ at an origin of their own. */
export type HostServer = { readonly origin: string; readonly close: () => Promise<void> }

/**
 * Serves the small host pages. In them, SITE stands for our origin. A page's policy, if it has one, is its first line, as a
 * comment: `<!-- Content-Security-Policy: … -->`; it is sent as a header.
 */
export async function serveHost(site: string): Promise<HostServer> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://host').pathname.slice(1)
    if (!/^[a-z-]+\.(html|js)$/.test(name)) {
      response.writeHead(404).end()
      return
    }
    const file = name.endsWith('.js')
      ? 'node_modules/@open-iframe-resizer/core/dist/index.js'
      : join('tests/embed/hosts', name)
    const page = readFileSync(file, 'utf8').replaceAll('SITE', site)
    const policy = /^<!-- Content-Security-Policy: (.*) -->/.exec(page)?.[1]
    response.writeHead(200, {
      'content-type': name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      ...(policy !== undefined && { 'content-security-policy': policy })
    })
    response.end(page)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    // Another name than the site's, so that it is another site and not only another port.
    origin: `http://localhost:${port}`,
    close: () => new Promise((closed) => server.close(() => closed()))
  }
}
