import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Returns `folder` if it contains a built site. Otherwise throws an Error that names `command`,
 * which builds the site.
 */
export function builtSite(folder: string, command = 'npm run build'): string {
  if (existsSync(join(folder, 'index.html'))) return folder
  throw new Error(
    `${folder}: expected a built site, found no index.html. Build the site first: ${command}`
  )
}

/**
 * The base path of a built site, from the canonical link of its first page: `/`, or such as
 * `/quiz/` when SITE_URL has a path. Throws when the page has no canonical link with an absolute
 * address.
 */
export function basePathOf(folder: string): string {
  const file = join(folder, 'index.html')
  const [, address = ''] =
    /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? []
  if (URL.canParse(address)) return new URL(address).pathname
  throw new Error(
    `${file}: expected a canonical link, found none. Build the site again: npm run build`
  )
}

/**
 * The paths of all pages of a built site, sorted: `/`, `/en/`, `/en/quiz/` and so on, without the
 * 404 page.
 */
export async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true })
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort()
}
