/** The address that the site is deployed to, in two parts: Astro's options `site` and `base`. */
export type SiteAddress = {
  /** Scheme, host and port, without a slash at the end. */
  readonly site: string
  /** The base path, with a slash at both ends: `/` at the root of a domain, or such as `/quiz/`. */
  readonly base: string
}

/** The address when SITE_URL is not set. Its domain is reserved for examples (RFC 2606). */
const DEFAULT_ADDRESS = 'https://front-or-back.example/'

/**
 * Parses the environment variable SITE_URL, with or without a slash at the end. An empty text
 * counts as not set. Throws an Error that says what to do when SITE_URL can't be the address of the
 * site.
 */
export function readSiteAddress(text: string | undefined): SiteAddress {
  const address = text?.trim() || DEFAULT_ADDRESS
  const url = URL.canParse(address) ? new URL(address) : undefined
  const problem = url ? problemOf(url) : 'it is not an absolute address'
  if (!url || problem !== undefined) {
    throw new Error(
      `SITE_URL: expected the address that the site is deployed to, such as https://me.example/ or https://me.example/quiz/; found "${address}": ${problem}. Set SITE_URL to the real address, or unset it to try the site on this machine.`
    )
  }
  return { site: url.origin, base: url.pathname.replace(/\/?$/, '/') }
}

/** Why an address can't be the address of the site; undefined if it can. */
function problemOf({ protocol, username, password, search, hash, pathname }: URL) {
  if (protocol !== 'https:' && protocol !== 'http:') {
    return 'it must begin with https:// or http://'
  }
  if (username + password !== '') {
    return 'it must not contain a user name or a password, which every link would publish'
  }
  if (search + hash !== '') return 'it must contain neither ? nor #'
  // Astro serves no page under a base path with percent-encoding, which `URL` uses for characters
  // outside ASCII. `*` and `:` are wildcards in `_headers`. A path that begins with two slashes is
  // the address of another host.
  if (!/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(pathname)) {
    return 'its path may contain only the letters a to z, digits and - _ . ~ between single slashes'
  }
  return undefined
}
