import { BASE_PATH, pathWithin } from '#i18n/paths'

/** A language, and pages of ours that every visitor is shown a link to, whatever they answered. */
const SAME_FOR_EVERYONE = /^[a-z]{2}\/(?:(?:method|roles|worksheet)\/)?/

/**
 * The address that the page around us may learn when a visitor follows a link to our site: never what stands behind `#` or `?`, and
 * no page that only some results link to. A role's page becomes the library of roles; a verdict's public page, and
 * every page not listed above, becomes the home page in the same language. What is outside of the path that our site stands
 * under becomes the site's first page.
 */
export function impersonalAddress({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): string {
  const [page] = SAME_FOR_EVERYONE.exec(pathWithin(pathname) ?? '') ?? ['']
  return origin + BASE_PATH + page
}
