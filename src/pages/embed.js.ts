import type { APIRoute } from 'astro'
import { languageContent } from '#content-reader/site-content'
import { embedFile } from '#embed/embed-file'
import { script } from '#embed/element?script'
import { LOCALES } from '#i18n/locales'
import { BASE_PATH } from '#i18n/paths'

/** The script of the `<front-or-back>` element. Hosts load it, so its address must never change. */
export const GET: APIRoute = ({ site, url }) => {
  const titles = LOCALES.map((locale) => [locale, languageContent(locale).ui.frame.title])
  const builtFor = new URL(BASE_PATH, site ?? url).href
  const file = embedFile(script, { TITLES: Object.fromEntries(titles), BUILT_FOR: builtFor })
  return new Response(file, { headers: { 'content-type': 'text/javascript' } })
}
