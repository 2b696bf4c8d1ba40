import type { APIRoute } from 'astro'
import { languageContent } from '#content/site-content'
import { LOCALES } from '#i18n/locales'
import { BASE_PATH } from '#i18n/paths'
import { embedScript } from '../../build/island-script.ts'

/** The element for other people's pages, at one address for ever. */
export const GET: APIRoute = async ({ site, url }) => {
  const titles = LOCALES.map((locale) => [locale, languageContent(locale).ui.frame.title])
  const script = await embedScript(Object.fromEntries(titles), new URL(BASE_PATH, site ?? url).href)
  return new Response(script, { headers: { 'content-type': 'text/javascript' } })
}
