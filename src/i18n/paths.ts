import type { Locale } from './locales.ts'

/**
 * The path that the whole site stands under, with a slash on both sides: `/` at the root of a domain, `/quiz/` where SITE_URL says so.
 * The build writes it here; plain Node has no `import.meta.env`. No other file writes a path of the site by hand.
 */
export const BASE_PATH: string = import.meta.env?.BASE_URL ?? '/'

/** The address of a page. Slugs are the same in every language, so that switching is a swap of the first part. */
export function pathTo(locale: Locale, slug: string): string {
  return slug === 'home' ? `${BASE_PATH}${locale}/` : `${BASE_PATH}${locale}/${slug}/`
}

/** The address of the public page for a verdict, which knows nothing about a person. */
export function sharedPath(locale: Locale, placing: string): string {
  return pathTo(locale, `shared/${placing}`)
}

/** The address of a role's page. */
export function rolePath(locale: Locale, role: string): string {
  return pathTo(locale, `roles/${role}`)
}

/** The picture that a shared link is shown with; `name` is a placing or `site`. */
export function picturePath(locale: Locale, name: string): string {
  return pathToFile(`pictures/${locale}-${name}.png`)
}

/** The address of a file that is in no language, such as `embed.js`. */
export function pathToFile(name: string): string {
  return BASE_PATH + name
}

/** What stands behind the base in a path of this site, as in `en/quiz/`; undefined for paths outside, which are somebody else's. */
export function pathWithin(path: string): string | undefined {
  return path.startsWith(BASE_PATH) ? path.slice(BASE_PATH.length) : undefined
}

/** A script of src/pages/scripts/ that a page fetches when somebody needs it. */
export function scriptPath(name: string): string {
  return `${BASE_PATH}scripts/${name}.js`
}
