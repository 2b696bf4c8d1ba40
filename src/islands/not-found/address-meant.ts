import { parseCode } from '#domain/code'
import { extractCode, percentDecode } from '#domain/extract-code'
import { LOCALES } from '#i18n/locales'
import { pathWithin } from '#i18n/paths'

/** Pages that read what stands behind the `#` of their address. */
const READERS = new RegExp(
  `^(?:${LOCALES.join('|')})/(?:quiz|result|invited?|caseload|roles(?:/[a-z-]+)?)/$`
)

/** `%23`, `%2523` and once more: each program on the way may have escaped what the one before had escaped. */
const MOST_ESCAPES = 3

/**
 * The address that somebody meant whose link lost its `#`: mail programs make `%23` of it, and the server then looks for a page of
 * that name. Undefined for every other path. It is always a page of ours, and has a `#`, so it never leads here again
 * in the same way.
 */
export function addressMeant(path: string, search: string): string | undefined {
  const [, page = '', suffix = ''] = /^([^#]*?)\/?#(.*)$/s.exec(unescaped(path)) ?? []
  const hash = suffix.replace(/[#/]+$/, '')
  if (!READERS.test(pathWithin(`${page}/`) ?? '') || !mayBeRead(hash)) return undefined
  return `${page}/${search}#${hash}`
}

/** The path with all that a `#` was hidden by taken away; without one, it does not matter what comes of it. */
function unescaped(path: string): string {
  let text = path
  for (let times = 0; times < MOST_ESCAPES && !text.includes('#'); times++) {
    text = percentDecode(text)
  }
  return text
}

/** A code, also a mistyped one, because its page says what is wrong; or an invitation, a filter and the like. */
function mayBeRead(hash: string): boolean {
  return /^[a-z-]+=/.test(hash) || parseCode(extractCode(hash)).kind !== 'malformed'
}
