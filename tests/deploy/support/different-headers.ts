import { readFileSync } from 'node:fs'
import { headersBelow } from '../../../integrations/host-headers.ts'
import { headersFor, parseHeaderRules } from '../../../server/header-rules.ts'
import { everything, frames, pages } from './site-paths.ts'

/** Base paths to try. The last two contain names that the expressions of recipes look for. */
export const BASES = ['/', '/quiz/', '/a/b/', '/data/', '/en/']

/**
 * The headers of a recipe that differ from public/_headers, for a site at a base path: a line for each,
 * `path name: value`. A header that `_headers` does not set is `no-cache` for Cache-Control, and must be
 * missing otherwise. The two policies are about documents, so other files may have them.
 */
export function differentHeaders(
  base: string,
  headersOf: (path: string) => ReadonlyMap<string, string>
): readonly string[] {
  const rules = parseHeaderRules(headersBelow(base, readFileSync('public/_headers', 'utf8')))
  const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())))
  const documents = new Set([...pages, ...frames])
  return everything.flatMap((path) => {
    const below = base + path.slice(1)
    const expected = headersFor(below, rules)
    const found = headersOf(below)
    const compared = [...names].filter((name) => documents.has(path) || !POLICIES.includes(name))
    return compared.flatMap((name) => {
      const fallback = name === 'cache-control' ? 'no-cache' : undefined
      const isEqual = found.get(name) === (expected.get(name) ?? fallback)
      return isEqual ? [] : [`${below} ${name}: ${found.get(name)}`]
    })
  })
}

const POLICIES = ['content-security-policy', 'permissions-policy']
