import type { APIRoute } from 'astro'
import { siteContent } from '#content-reader/site-content'
import { script } from '#islands/frame/advert-reader.script.ts?script'

/**
 * The script that reads adverts in the frames of hosts, with the patterns of all languages: a worker,
 * and, where the browser allows the frame no worker, a lazy part.
 */
export const GET: APIRoute = () => {
  const start = `(${script}).startReader(globalThis,${JSON.stringify(siteContent().advertPatterns)})`
  const file = `(globalThis.frontOrBack??={parts:{}}).parts["advert-reader"]=${start}`
  return new Response(file, { headers: { 'content-type': 'text/javascript' } })
}
