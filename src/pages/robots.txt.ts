import type { APIRoute } from 'astro'
import { pathToFile } from '#i18n/paths'

/** Lets search engines visit every page. The address of the sitemap has to be absolute. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathToFile('sitemap.xml'), site)}\n`)
