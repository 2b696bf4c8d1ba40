import type { APIRoute } from 'astro'
import { languageContent } from '#content-reader/site-content'
import { script } from '#embed/advert-script?script'
import { embedFile } from '#embed/embed-file'
import { LOCALES } from '#i18n/locales'
import { BASE_PATH } from '#i18n/paths'
import { advertWords } from '#embed/advert-words'

/**
 * The script of the `<front-or-back-advert>` element. Hosts load it, so its address must never
 * change. It is a file of its own, so that hosts of the quiz need not load it.
 */
export const GET: APIRoute = ({ site, url }) => {
  const words = LOCALES.map((locale) => [locale, advertWords(locale, languageContent(locale).ui)])
  const builtFor = new URL(BASE_PATH, site ?? url).href
  const file = embedFile(script, { WORDS: Object.fromEntries(words), BUILT_FOR: builtFor })
  return new Response(file, { headers: { 'content-type': 'text/javascript' } })
}
