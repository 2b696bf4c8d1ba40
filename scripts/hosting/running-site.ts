import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type HeaderRule, headersFor, parseHeaderRules } from '../../server/header-rules.ts'
import { type Answer, ask, type Question } from './ask.ts'

/** A copy of the site that some server serves, and the folder with the files that it was built to. */
export type RunningSite = {
  readonly origin: string
  /** The base path, with a slash at both ends. */
  readonly base: string
  readonly folder: string
}

/** Looks at a running site, and returns a sentence for each difference from what it should send. */
export type Check = (site: RunningSite) => Promise<readonly string[]>

/** The paths of the files of a site without its base, such as `/en/index.html`; without `_headers`. */
export function filesOf({ folder }: RunningSite): readonly string[] {
  return globSync('**/*.*', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort()
}

/** The folders of a site that have no page, such as `/scripts/`. */
export function foldersWithoutPage(site: RunningSite): readonly string[] {
  const files = filesOf(site)
  const folders = new Set(files.map((file) => file.slice(0, file.lastIndexOf('/') + 1)))
  return [...folders].filter((folder) => !files.includes(`${folder}index.html`))
}

/** The path by which people know a file: the folder instead of its `index.html`. */
export function pathOf(file: string): string {
  return file.replace(/\/index\.html$/, '/')
}

/** The content of a file of the built site. */
export function contentOf({ folder }: RunningSite, file: string): Buffer {
  return readFileSync(join(folder, file))
}

/** Asks the server of a site for a path without its base. */
export function askSite(
  { origin, base }: RunningSite,
  path: string,
  question?: Question
): Promise<Answer> {
  return ask(origin, base + path.slice(1), question)
}

/** The rules of the built site's `_headers`. */
export function rulesOf(site: RunningSite): readonly HeaderRule[] {
  return parseHeaderRules(contentOf(site, '_headers').toString())
}

/** The headers that a path without its base should have, by `rules`. Names are in lower case. */
export function expectedHeaders(
  { base }: RunningSite,
  rules: readonly HeaderRule[],
  path: string
): ReadonlyMap<string, string> {
  return headersFor(base + path.slice(1), rules)
}
