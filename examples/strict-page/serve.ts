import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'

/**
 * Serves this page as a strict host does: each response has a nonce of its own, only scripts with it
 * run, Trusted Types are required and none may be created, and nothing but our frames is loaded.
 * `site` is the address of the site with the quiz, without a slash at the end.
 */
export function serveStrictPage(site: string): Server {
  return createServer((request, response) => {
    if (request.url === '/page.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(read('page.js'))
      return
    }
    if (request.url !== '/') {
      response.writeHead(404).end()
      return
    }
    const nonce = randomBytes(16).toString('base64')
    const policy = [
      "default-src 'none'",
      "base-uri 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      `frame-src ${site}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'"
    ]
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; ')
    })
    response.end(read('index.html').replaceAll('NONCE', nonce).replaceAll('SITE', site))
  })
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}
