import type { APIRoute } from 'astro'
import { BASE_PATH } from '#i18n/paths'
import { embedScript } from '#page-data/embed-script'

/** The script of the `<front-or-back>` element. Hosts load it, so its address must never change. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(embedScript(new URL(BASE_PATH, site ?? url).href), {
    headers: { 'content-type': 'text/javascript' }
  })
