import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseView } from '#stores/caseload-view'
import { allPaths } from './built-pages.ts'

/** A link in a page, and its target as a browser resolves it. */
export type SiteLink = {
  /** The path of the page that contains the link. */
  readonly from: string
  /** The value of the `href` attribute. */
  readonly href: string
  /** The path of the target on our site; empty for a link to another site. */
  readonly path: string
  /** The URL fragment without `#`. */
  readonly hash: string
  /** The value of the `hreflang` attribute. */
  readonly language: string | undefined
}

/** Resolves a link in the page at the path `from`, with the site at `origin`. */
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

/** The links whose target is neither an existing page or file of our site nor an https URL. */
export function brokenLinks(links: readonly SiteLink[]): readonly string[] {
  return links
    .filter(({ path, href }) =>
      path === '' ? !href.startsWith('https://') : !pageOrFileExists(path)
    )
    .map(nameOf)
}

/** The links to our pages whose URL fragment is no id in the target page. */
export function linksToMissingIds(
  links: readonly SiteLink[],
  idsIn: (path: string) => readonly string[] | undefined
): readonly string[] {
  return links
    .filter(
      // A fragment such as `name=value` is data for the page's script, not an id.
      ({ path, hash }) =>
        path !== '' &&
        hash !== '' &&
        !/^\w+=/.test(hash) &&
        !isCaseloadView(path, hash) &&
        !idsIn(path)?.includes(hash)
    )
    .map(nameOf)
}

/**
 * The links whose target is not in the language of their `hreflang`. A link without `hreflang` must
 * lead to the language of the page that contains it.
 */
export function linksToOtherLanguages(links: readonly SiteLink[]): readonly string[] {
  return links
    .filter(({ from, path, language }) => {
      // The root page and files (paths without a final slash) have no language.
      if (path === '/' || from === '/' || !path.endsWith('/')) return false
      return languageIn(path) !== (language ?? languageIn(from))
    })
    .map(nameOf)
}

/** Whether the built site has a page (with a final slash) or a file at this path. */
export function pageOrFileExists(path: string): boolean {
  return path.endsWith('/') ? allPaths.includes(path) : existsSync(join('dist', path))
}

/** The first segment of a page's path, which is its language; empty for the root page. */
export function languageIn(path: string): string | undefined {
  return path.split('/')[1]
}

function nameOf({ from, href }: SiteLink): string {
  return `${from} → ${href}`
}

/** Whether the fragment names a view of the caseload page, such as `person-1`. */
function isCaseloadView(path: string, hash: string): boolean {
  return path.endsWith('/caseload/') && parseView(`#${hash}`) !== undefined
}
