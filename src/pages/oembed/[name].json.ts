import type { APIRoute, GetStaticPaths } from 'astro'
import { escapeHtml } from '#embed/escape-html'
import { languageContent } from '#content-reader/site-content'
import { LOCALES, type Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import { type PastedPage, pastedPages } from '#page-data/oembed'

/**
 * The oEmbed 1.0 response for each page that people paste: the markup of the frame with the quiz, which
 * WordPress and other consumers put in the place of a pasted link.
 */
export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    pastedPages(locale).map((page) => ({ params: { name: page.name }, props: { locale, page } }))
  )) satisfies GetStaticPaths

const SIZE = { width: 600, height: 640 }

export const GET: APIRoute<{ locale: Locale; page: PastedPage }> = ({
  props: { locale, page },
  site,
  url
}) => {
  const { frame, site: words } = languageContent(locale).ui
  const addressOf = (path: string): string => new URL(path, site ?? url).href
  // WordPress loads the script that gives the frame its height, and follows its links, only for a frame
  // after a `blockquote`. It shows the blockquote until the frame has sent its height, and without scripts.
  const link = `<blockquote class="wp-embedded-content"><a href="${addressOf(page.path)}">${escapeHtml(page.title)}</a></blockquote>`
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: words.name,
    provider_url: addressOf(pathTo(locale, 'home')),
    title: page.title,
    ...SIZE,
    html: `${link}<iframe src="${addressOf(pathTo(locale, 'frame'))}" title="${escapeHtml(frame.title)}" width="${SIZE.width}" height="${SIZE.height}" loading="lazy"></iframe>`
  })
}
