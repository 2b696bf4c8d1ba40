import type { APIRoute } from 'astro'
import { siteContent } from '#content-reader/site-content'
import { SLUGS } from '#content-reader/slugs'
import { LOCALES } from '#i18n/locales'
import { BASE_PATH, pathTo, rolePath } from '#i18n/paths'

/**
 * The sitemap: every page that search engines may list, each with its addresses in all languages.
 */
export const GET: APIRoute = ({ site }) =>
  new Response(sitemap(site), { headers: { 'content-type': 'application/xml' } })

function sitemap(site: URL | undefined): string {
  const slugs = SLUGS.filter((slug) => slug !== 'not-found')
  const roles = siteContent().roles.map(({ id }) =>
    LOCALES.map((locale) => ({ language: locale, path: rolePath(locale, id) }))
  )
  const entries = [...slugs.map(versionsOf), ...roles].flatMap((versions) =>
    versions.map(({ path }) => entry(path, versions, site))
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

type Version = { readonly language: string; readonly path: string }

/**
 * The addresses of a page in all languages. For the home page, `x-default` is the page at the root,
 * where visitors choose a language.
 */
function versionsOf(slug: string): readonly Version[] {
  const versions = LOCALES.map((locale) => ({ language: locale, path: pathTo(locale, slug) }))
  return slug === 'home' ? [{ language: 'x-default', path: BASE_PATH }, ...versions] : versions
}

function entry(path: string, versions: readonly Version[], site: URL | undefined): string {
  const alternates = versions.map(
    (version) =>
      `<xhtml:link rel="alternate" hreflang="${version.language}" href="${new URL(version.path, site)}"/>`
  )
  return `<url><loc>${new URL(path, site)}</loc>${alternates.join('')}</url>`
}
