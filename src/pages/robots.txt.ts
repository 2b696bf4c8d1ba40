import type { APIRoute } from 'astro'
import { pathToFile } from '#i18n/paths'

/** Everything may be found; the sitemap's address has to be absolute. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathToFile('sitemap.xml'), site)}\n`)
