import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reportTroubles, TROUBLE_PATH } from './report-troubles.ts'

/**
 * Copies a built site to `copy`, with a script at the beginning of each page that reports what goes
 * wrong in it. WebKitWebDriver can neither read the console nor run a script before those of a page.
 * The script stands before the page's policy, which is a meta element and applies only to what
 * follows it. Returns `copy`. Throws if a page has no `<head>`.
 */
export async function recordTroublesIn(site: string, copy: string): Promise<string> {
  await rm(copy, { recursive: true, force: true })
  await cp(site, copy, { recursive: true })
  const pages = (await readdir(copy, { recursive: true })).filter((file) => file.endsWith('.html'))
  for (const page of pages) {
    const file = join(copy, page)
    await writeFile(file, withReport(await readFile(file, 'utf8'), file))
  }
  return copy
}

/**
 * Everything that went wrong in the pages of a watched site, from the requests that its server has
 * got: one line each, with the page.
 */
export function troublesIn(requests: readonly string[]): readonly string[] {
  return requests
    .filter((request) => request.startsWith(`${TROUBLE_PATH}?`))
    .map(
      (request) => new URLSearchParams(request.slice(TROUBLE_PATH.length)).get('said') ?? request
    )
}

function withReport(html: string, file: string): string {
  const [before, after] = html.split('<head>', 2)
  if (before === undefined || after === undefined) {
    throw new Error(`${file}: expected a page with <head>, found none.`)
  }
  const script = `(${reportTroubles})(${JSON.stringify(TROUBLE_PATH)})`
  return `${before}<head><script>${script}</script>${html.slice(before.length + '<head>'.length)}`
}
