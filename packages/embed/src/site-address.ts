import { fieldsOf } from '../../../src/embed/messages.ts'
import { parseAddress } from '../../../src/embed/parse-address.ts'

/**
 * The address in `site` of these options, with a slash at its end. Throws a TypeError for anything that
 * can't be the address of a site, such as that of its script, and for options of any other type.
 */
export function siteAddress(options: unknown): string {
  const { site } = fieldsOf(options)
  const address = typeof site === 'string' ? parseAddress(site) : undefined
  if (!address || !isSite(address)) {
    throw new TypeError(
      `front-or-back: expected as "site" the address of a Front or Back site, with http or https and without a file name, a query or a fragment, such as "https://quiz.example/"; found ${inWords(site)}.`
    )
  }
  return address.href.replace(/\/*$/, '/')
}

function isSite({ protocol, username, password, pathname, href }: URL): boolean {
  const isPlain = username === '' && password === '' && !/[?#]/.test(href)
  return /^https?:$/.test(protocol) && isPlain && !/\.(?:[mc]?js|html?)$/i.test(pathname)
}

/** A value as somebody would write it in a program, or else its type. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  return value === undefined || value === null ? `${value}` : `a value of the type ${typeof value}`
}
