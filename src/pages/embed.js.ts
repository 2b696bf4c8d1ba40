import { languageContent } from '#content/site-content'
import { LOCALES } from '#i18n/locales'
import { embedScript } from '../../build/island-script.ts'

/** The element for other people's pages, at one address for ever. */
export async function GET(): Promise<Response> {
  const titles = LOCALES.map((locale) => [locale, languageContent(locale).ui.frame.title])
  const script = await embedScript(Object.fromEntries(titles))
  return new Response(script, { headers: { 'content-type': 'text/javascript' } })
}
