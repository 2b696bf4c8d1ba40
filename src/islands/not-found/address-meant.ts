import { percentDecode } from '#domain/extract-code'
import { readCode } from '#domain/read-code'
import { LOCALES } from '#i18n/locales'
import { pathWithin } from '#i18n/paths'

/** The pages that read the URL fragment, as paths below the base path. */
const READERS = new RegExp(
  `^(?:${LOCALES.join('|')})/(?:quiz|result|invited?|caseload|roles(?:/[a-z-]+)?)/$`
)

/**
 * How often a `#` may be escaped, as in `%23`, `%2523`, `%252523`: each program may escape it
 * again.
 */
const MOST_ESCAPES = 3

/**
 * Restores the URL of a link whose `#` was escaped: some mail programs turn it into `%23`, and the
 * server then looks for a page of that name. Returns a path, query and fragment, or undefined for any
 * other missing page. The path is always one of our pages, never another site's. Its `#` is not
 * escaped, so if that page is missing too, this function does not redirect again.
 */
export function addressMeant(path: string, search: string): string | undefined {
  const [, page = '', suffix = ''] = /^([^#]*?)\/?#(.*)$/s.exec(unescaped(path)) ?? []
  const hash = suffix.replace(/[#/]+$/, '')
  if (!READERS.test(pathWithin(`${page}/`) ?? '') || !mayBeRead(hash)) return undefined
  return `${page}/${search}#${hash}`
}

/** Decodes the path until it contains a `#`, at most `MOST_ESCAPES` times. */
function unescaped(path: string): string {
  let text = path
  for (let times = 0; times < MOST_ESCAPES && !text.includes('#'); times++) {
    text = percentDecode(text)
  }
  return text
}

/**
 * Whether the page may understand this fragment: parameters such as an invitation or a filter, or a
 * code. A mistyped code counts too, because the result page explains the error.
 */
function mayBeRead(hash: string): boolean {
  return /^[a-z-]+=/.test(hash) || readCode(hash).kind !== 'malformed'
}
