import type { APIRoute } from 'astro'

/** Everything may be found; the sitemap's address has to be absolute. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site)}\n`)
