import { askSite, type RunningSite } from './running-site.ts'

/**
 * Checks that a browser that has a file and asks whether it has changed does not get it again. Pages are
 * not cached without asking, so this happens on every visit.
 */
export async function checkRevalidation(site: RunningSite): Promise<readonly string[]> {
  const paths = ['/en/quiz/', '/embed.js', '/favicon.svg']
  const sentences = paths.map(async (path) => {
    const accept = { 'accept-encoding': 'gzip, deflate, br' }
    const { header } = await askSite(site, path, { headers: accept })
    const etag = header('etag')
    const modified = header('last-modified')
    const { status } = await askSite(site, path, {
      headers: {
        ...accept,
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(modified !== undefined && { 'if-modified-since': modified })
      }
    })
    return status === 304
      ? []
      : [`${path}: expected the status 304 for a file that has not changed, found ${status}.`]
  })
  return (await Promise.all(sentences)).flat()
}
