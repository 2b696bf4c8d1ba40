/**
 * The URLs or paths of requests without those for the site's icon. Not every build of Chromium
 * requests the icon of a page in a headless browser. Debian's Chromium does, at any time, even long
 * after the page was loaded.
 */
export function withoutIcon(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => new URL(address, 'http://site').pathname !== '/favicon.svg')
}
