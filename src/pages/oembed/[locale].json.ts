import type { APIRoute, GetStaticPaths } from 'astro'
import { languageContent } from '#content-reader/site-content'
import { LOCALES, type Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'

/**
 * The oEmbed 1.0 response for the quiz: the markup of the frame, which WordPress and other
 * consumers put in the place of a pasted link.
 */
export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths

const SIZE = { width: 600, height: 640 }

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site, url }) => {
  const { frame, site: words } = languageContent(locale).ui
  const base = site ?? url
  const src = new URL(pathTo(locale, 'frame'), base).href
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: words.name,
    provider_url: new URL(pathTo(locale, 'home'), base).href,
    title: frame.title,
    ...SIZE,
    html: `<iframe src="${src}" title="${frame.title}" width="${SIZE.width}" height="${SIZE.height}" loading="lazy"></iframe>`
  })
}
