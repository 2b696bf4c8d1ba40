import type { Locale } from './locales.ts'

/**
 * The base path of the site, with a slash at both ends: `/` at the root of a domain, or the path of
 * SITE_URL, such as `/quiz/`. Vite defines `import.meta.env`; scripts that run in Node without Vite
 * get `/`. Every path of the site must come from this file: a test finds paths written by hand
 * elsewhere.
 */
export const BASE_PATH: string = import.meta.env?.BASE_URL ?? '/'

/** The path of a page. Its slug is the same in every language, so only the locale differs. */
export function pathTo(locale: Locale, slug: string): string {
  return slug === 'home' ? `${BASE_PATH}${locale}/` : `${BASE_PATH}${locale}/${slug}/`
}

/** The path of the public page about a verdict, which contains nothing about a person. */
export function sharedPath(locale: Locale, placing: string): string {
  return pathTo(locale, `shared/${placing}`)
}

/** The path of the page about a role; `role` is its id. */
export function rolePath(locale: Locale, role: string): string {
  return pathTo(locale, `roles/${role}`)
}

/** The path of the preview picture of a shared link (`og:image`); `name` is a placing or `site`. */
export function picturePath(locale: Locale, name: string): string {
  return pathToFile(`pictures/${locale}-${name}.png`)
}

/** The path of a file that is the same for all languages, such as `embed.js`. */
export function pathToFile(name: string): string {
  return BASE_PATH + name
}

/**
 * The part of a path after the base path, such as `en/quiz/`. Undefined for a path outside the base
 * path, which belongs to another site at the same origin.
 */
export function pathWithin(path: string): string | undefined {
  return path.startsWith(BASE_PATH) ? path.slice(BASE_PATH.length) : undefined
}

/** The path of a lazy part: a script of src/pages/scripts/. */
export function scriptPath(name: string): string {
  return `${BASE_PATH}scripts/${name}.js`
}
