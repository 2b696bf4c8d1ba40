import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseView } from '#stores/caseload-view'
import { allPaths } from './built-pages.ts'

/** A link of a page, and where a browser would go from there. */
export type SiteLink = {
  /** The page that it stands in. */
  readonly from: string
  /** As it is written. */
  readonly href: string
  /** The path of a page or file of ours; nothing where it leads to somebody else. */
  readonly path: string
  readonly hash: string
  /** The language that it says its page is in. */
  readonly language: string | undefined
}

/** Reads a link as a browser does that has the page open, with the site at this origin. */
export function siteLink(
  from: string,
  href: string,
  language: string | undefined,
  origin = 'https://this-site.invalid'
): SiteLink {
  const here = new URL(from, origin)
  const there = new URL(href, here)
  return {
    from,
    href,
    path: there.origin === here.origin ? there.pathname : '',
    hash: there.hash.slice(1),
    language
  }
}

/** Those that lead neither to a page or file of ours nor to another site by https. */
export function brokenLinks(links: readonly SiteLink[]): readonly string[] {
  return links
    .filter(({ path, href }) => (path === '' ? !href.startsWith('https://') : !leadsToPage(path)))
    .map(nameOf)
}

/** Those that name a place in a page that it doesn't have. */
export function lostPlaces(
  links: readonly SiteLink[],
  placesIn: (path: string) => readonly string[] | undefined
): readonly string[] {
  return links
    .filter(
      // What is written as `name=` is read by the page, and no place in it.
      ({ path, hash }) =>
        path !== '' &&
        hash !== '' &&
        !/^\w+=/.test(hash) &&
        !isCaseloadView(path, hash) &&
        !placesIn(path)?.includes(hash)
    )
    .map(nameOf)
}

/** Those that lead into another language than that of their page, or than the one that they say. */
export function strayLinks(links: readonly SiteLink[]): readonly string[] {
  return links
    .filter(({ from, path, language }) => {
      // Files, as for programs, are in no language.
      if (path === '/' || from === '/' || !path.endsWith('/')) return false
      return languageIn(path) !== (language ?? languageIn(from))
    })
    .map(nameOf)
}

/** Whether there is a page or a file of ours. */
export function leadsToPage(path: string): boolean {
  return path.endsWith('/') ? allPaths.includes(path) : existsSync(join('dist', path))
}

/** The language of a page by its path. */
export function languageIn(path: string): string | undefined {
  return path.split('/')[1]
}

function nameOf({ from, href }: SiteLink): string {
  return `${from} → ${href}`
}

/** Views of the caseload are read by its page, too. */
function isCaseloadView(path: string, hash: string): boolean {
  return path.endsWith('/caseload/') && parseView(`#${hash}`) !== undefined
}
