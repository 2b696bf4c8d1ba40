/** Where the site will live, in the two parts that Astro asks for. */
export type SiteAddress = {
  /** Scheme, name and port, without a slash at the end. */
  readonly site: string
  /** The path that everything stands under: `/` at the root of a domain, `/quiz/` below it. */
  readonly base: string
}

/** Stands in where nobody has said where the site will live: a name that belongs to nobody (RFC 2606). */
const NOWHERE = 'https://front-or-back.example/'

/**
 * Reads the environment variable SITE_URL, with or without its last slash; empty counts as not set. Throws an Error that says what
 * to write where it is no address that a site can live at.
 */
export function readSiteAddress(text: string | undefined): SiteAddress {
  const wanted = text?.trim() || NOWHERE
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined
  const problem = url ? problemOf(url) : 'this is no whole address'
  if (!url || problem !== undefined) {
    throw new Error(
      `SITE_URL: expected the address that the site will have, such as https://me.example/ or https://me.example/quiz/; found "${wanted}": ${problem}. Set SITE_URL to the real address, or leave it out to try the site on this machine.`
    )
  }
  return { site: url.origin, base: url.pathname.replace(/\/?$/, '/') }
}

/** Why a site can't live at an address; undefined where it can. */
function problemOf({ protocol, username, password, search, hash, pathname }: URL) {
  if (protocol !== 'https:' && protocol !== 'http:') {
    return 'it has to begin with https:// or http://'
  }
  if (username + password !== '') return 'a name or a password would be published in every link'
  if (search + hash !== '') return 'it can have neither ? nor #'
  // Astro serves no page below a base with percent signs, which URL writes for letters beyond ASCII; `*` and `:` are wildcards in
  // `_headers`; a path that begins with two slashes is an address of another host.
  if (!/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(pathname)) {
    return 'its path may have the letters a to z, digits and - _ . ~ between single slashes'
  }
  return undefined
}
