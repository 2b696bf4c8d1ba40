import { type Difference, grouped } from './grouped.ts'
import { askSite, filesOf, pathOf, type RunningSite } from './running-site.ts'

/**
 * Checks that the address of each page without its final slash leads to the page, with its query.
 * Browsers add the fragment themselves if the redirect has none. A redirect must not lead to another
 * host, as `Location: //en/` would.
 */
export async function checkFolders(site: RunningSite): Promise<readonly string[]> {
  const pages = filesOf(site)
    .map(pathOf)
    .filter((path) => path.endsWith('/'))
  // Without its base, the path of the first page is `/`, and only below a path it has another slash.
  const folders = pages.filter((path) => site.base + path !== '//')
  const differences = await Promise.all(
    folders.flatMap((path) =>
      ['', '?utm_source=board&n=1'].map((query) => differenceAt(site, path, query))
    )
  )
  return grouped([...differences.flat(), ...(await foreignRedirect(site))])
}

async function differenceAt(
  site: RunningSite,
  path: string,
  query: string
): Promise<readonly Difference[]> {
  const page = site.base + path.slice(1)
  const { status, header } = await askSite({ ...site, base: '/' }, page.slice(0, -1) + query)
  const location = header('location')
  const target = location === undefined ? undefined : new URL(location, site.origin + page)
  const isRedirect = [301, 302, 307, 308].includes(status)
  if (isRedirect && target?.href === site.origin + page + query) return []
  const expected = query === '' ? 'a redirect to the page' : 'a redirect that keeps the query'
  const found = isRedirect ? 'a redirect to another address' : `the status ${status}`
  return [{ path: page.slice(0, -1) + query, sentence: `expected ${expected}, found ${found}.` }]
}

async function foreignRedirect(site: RunningSite): Promise<readonly Difference[]> {
  const path = `/${site.base}en`
  const { header } = await askSite({ ...site, base: '/' }, path)
  const location = header('location') ?? path.slice(1)
  if (new URL(location, site.origin).origin === site.origin) return []
  return [{ path, sentence: `expected no redirect to another host, found ${location}.` }]
}
