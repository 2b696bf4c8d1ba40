import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** Somebody else's site: tests/embed/board.html at an origin of its own, with each of tests/embed/hosts/ in its middle. */
export type HostServer = { readonly origin: string; readonly close: () => Promise<void> }

/**
 * Serves the board with one embed after the other. In them, SITE stands for our origin. A policy, if there is one, is the first line of the embed, as a
 * comment: `<!-- Content-Security-Policy: … -->`; it is sent as a header.
 */
export async function serveHost(site: string): Promise<HostServer> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://host').pathname.slice(1)
    if (!/^[a-z-]+\.(html|js)$/.test(name)) {
      response.writeHead(404).end()
      return
    }
    const page = name.endsWith('.js') ? readFileSync(RESIZER, 'utf8') : boardWith(name, site)
    const policy = /<!-- Content-Security-Policy: (.*) -->/.exec(page)?.[1]
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

const RESIZER = 'node_modules/@open-iframe-resizer/core/dist/index.js'

function boardWith(embed: string, site: string): string {
  const embedded = readFileSync(join('tests/embed/hosts', embed), 'utf8')
  return readFileSync('tests/embed/board.html', 'utf8')
    .replace('<!-- embed -->', () => embedded)
    .replaceAll('SITE', site)
}
