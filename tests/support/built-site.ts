import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Gives the folder of the built site, and throws a sentence if it was not built. */
export function builtSite(folder: string): string {
  if (existsSync(join(folder, 'index.html'))) return folder
  throw new Error(`There is no built site in ${folder}. Run the build first: npm run build`)
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
