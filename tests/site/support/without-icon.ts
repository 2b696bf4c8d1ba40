/**
 * The addresses or paths of requests, without those for the site's icon. Not every build of Chromium asks for the icon of a page that nobody sees, and Debian's
 * does so whenever it finds the time, also long after the page was loaded.
 */
export function withoutIcon(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => new URL(address, 'http://site').pathname !== '/favicon.svg')
}
