import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Gives the folder of the built site, and throws a sentence if it was not built. */
export function builtSite(folder: string): string {
  if (existsSync(join(folder, 'index.html'))) return folder
  throw new Error(`There is no built site in ${folder}. Run the build first: npm run build`)
}

/** The path that a built site was built to stand under, as its first page says: `/`, or `/quiz/` where SITE_URL had one. */
export function basePathOf(folder: string): string {
  const file = join(folder, 'index.html')
  const [, address = ''] =
    /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? []
  if (URL.canParse(address)) return new URL(address).pathname
  throw new Error(
    `${file}: expected a canonical link, found none. Build the site again: npm run build`
  )
}

/** The paths of all pages of a built site, in order: `/`, `/en/`, `/en/quiz/`, …; not the 404. */
export async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true })
  return files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort()
}
