import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'

/**
 * Serves the page of the router at every address. `site` is the address of the site with the quiz,
 * without a slash at the end.
 */
export function serveRouter(site: string): Server {
  return createServer((request, response) => {
    const isScript = request.url === '/router.js'
    const text = readFileSync(
      join(import.meta.dirname, isScript ? 'router.js' : 'index.html'),
      'utf8'
    )
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8'
    })
    response.end(text.replaceAll('SITE', site))
  })
}
