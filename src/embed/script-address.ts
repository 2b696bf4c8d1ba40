/**
 * The address of a script named embed.js, with or without a query or fragment. Other services, such
 * as Disqus, have scripts of this name, too.
 */
const EMBED_SCRIPT = /\/embed\.js(?:[?#]|$)/

/**
 * Returns the address of the site that embed.js was loaded from, with a slash at the end.
 *
 * `running` is the address of the running script, from `document.currentScript`. It is empty in a
 * module, and has another name when the host has bundled our script into one of its own. In both
 * cases the address is looked for in `inPage`, the addresses of all scripts in the page: first an
 * embed.js at `builtFor`, the address that the site was built for, then any other embed.js. Without
 * either, the result is `builtFor`.
 */
export function siteOfScript(running: string, inPage: readonly string[], builtFor: string): string {
  const found = EMBED_SCRIPT.test(running)
    ? running
    : (inPage.find((address) => address.startsWith(`${builtFor}embed.js`)) ??
      inPage.find((address) => EMBED_SCRIPT.test(address)))
  return new URL('.', found ?? builtFor).href
}
