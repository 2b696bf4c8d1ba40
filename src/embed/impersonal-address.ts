import { BASE_PATH, pathWithin } from '#i18n/paths'

/**
 * The home page of a language, and the pages that every visitor gets a link to, whatever they
 * answered.
 */
const SAME_FOR_EVERYONE = /^[a-z]{2}\/(?:(?:method|roles|worksheet)\/)?/

/**
 * Returns the address that the host page may receive when a visitor follows a link to our site:
 * without query and fragment, and never a page that only some results link to, because that would
 * reveal something about the answers.
 *
 * - A role's page becomes the library of roles.
 * - A verdict's public page, and every other page not in `SAME_FOR_EVERYONE`, becomes the home page
 *   in the same language.
 * - A page outside the base path of our site becomes the site's first page.
 */
export function impersonalAddress({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): string {
  const [page] = SAME_FOR_EVERYONE.exec(pathWithin(pathname) ?? '') ?? ['']
  return origin + BASE_PATH + page
}
