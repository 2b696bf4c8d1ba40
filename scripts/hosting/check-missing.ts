import { isAskedAgain } from './check-headers.ts'
import { type Difference, grouped } from './grouped.ts'
import {
  askSite,
  contentOf,
  expectedHeaders,
  foldersWithoutPage,
  type RunningSite,
  rulesOf
} from './running-site.ts'

/**
 * Checks what the server sends for an address without a page, for a folder without a page, and for
 * `_headers`: our 404 page with the status 404 and its headers, which must not be cached as long as the
 * file that is missing.
 */
export async function checkMissing(site: RunningSite): Promise<readonly string[]> {
  const page = contentOf(site, '404.html')
  const headers = [...expectedHeaders(site, rulesOf(site), '/404.html')]
  const paths = [
    '/no/such/page',
    '/no/such/page/',
    '/en/quiz/none.html',
    '/pictures/none.png',
    '/_headers',
    ...foldersWithoutPage(site)
  ]
  const differences = await Promise.all(
    paths.map(async (path): Promise<readonly Difference[]> => {
      const { status, header, body } = await askSite(site, path)
      const sentences = [
        ...(status === 404 ? [] : [`expected the status 404, found ${status}.`]),
        ...(page.equals(body) ? [] : ['expected the 404 page, found something else.']),
        ...(isAskedAgain(header('cache-control'))
          ? []
          : [`cache-control: expected no-cache, found ${header('cache-control') ?? 'none'}.`]),
        ...headers.flatMap(([name, value]) =>
          header(name) === value ? [] : [`${name}: found another value than for /404.html.`]
        )
      ]
      return sentences.map((sentence) => ({ path, sentence }))
    })
  )
  return grouped(differences.flat())
}
