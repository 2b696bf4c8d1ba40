import { type Difference, grouped } from './grouped.ts'
import {
  askSite,
  expectedHeaders,
  filesOf,
  pathOf,
  type RunningSite,
  rulesOf
} from './running-site.ts'

/**
 * Checks that each file has the headers that `_headers` gives it, and that no page has another of them:
 * a frame page with `frame-ancestors` could not be shown in a frame. A page is asked for by its folder
 * and by its file.
 */
export async function checkHeaders(site: RunningSite): Promise<readonly string[]> {
  const rules = rulesOf(site)
  const names = new Set(
    rules.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()))
  ).add('cache-control')
  const paths = new Set(filesOf(site).flatMap((file) => [pathOf(file), file]))
  const differences = await Promise.all(
    [...paths].map(async (path): Promise<readonly Difference[]> => {
      const { status, header } = await askSite(site, path, asHost)
      // A server may redirect the name of the file to the folder.
      if (path.endsWith('/index.html') && status >= 300 && status < 400) return []
      if (status !== 200) return [{ path, sentence: `expected the status 200, found ${status}.` }]
      const expected = expectedHeaders(site, rules, path)
      return [...names].flatMap((name) => {
        const found = header(name)
        if (isRight(name, expected.get(name), found, path)) return []
        return { path, sentence: sentenceFor(name, expected.get(name), found) }
      })
    })
  )
  return grouped(differences.flat())
}

/** Some servers send CORS headers only to a page of another origin. */
const asHost = { method: 'HEAD', headers: { origin: 'https://host.example' } } as const

function isRight(
  name: string,
  expected: string | undefined,
  found: string | undefined,
  path: string
) {
  if (name === 'cache-control' && expected === undefined) return isAskedAgain(found)
  // Both are about documents. On other files they do nothing, so a server may send them with everything.
  const isDocument = path.endsWith('/') || path.endsWith('.html')
  const isHarmless = ['content-security-policy', 'permissions-policy'].includes(name) && !isDocument
  return found === expected || (expected === undefined && isHarmless)
}

/** Whether browsers ask each time whether a file has changed. */
export function isAskedAgain(cacheControl: string | undefined): boolean {
  return /\bno-cache\b|\bmax-age=0\b/.test(cacheControl ?? '')
}

function sentenceFor(name: string, expected: string | undefined, found: string | undefined) {
  const fallback = name === 'cache-control' ? 'no-cache' : 'none'
  return `${name}: expected ${shortened(expected ?? fallback)}, found ${shortened(found ?? 'none')}.`
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}
