/**
 * Returns the address of the site that a script of ours was loaded from, with a slash at the end.
 * `name` is the name of its file, or of the same file under its versioned name (embed-1.js); embed.js
 * below stands for both. Other services, such as Disqus, have scripts named embed.js, too.
 *
 * `running` is the address of the running script, from `document.currentScript`. It is empty in a
 * module, and has another name when the host has bundled our script into one of its own. In both
 * cases the address is looked for in `inPage`, the addresses of all scripts in the page: first an
 * embed.js at `builtFor`, the address that the site was built for, then any other embed.js. Without
 * either, the result is `builtFor`.
 */
export function siteOfScript(
  running: string,
  inPage: readonly string[],
  builtFor: string,
  name: string
): string {
  // The name may be followed by a query or a fragment.
  const isOurs = (address: string): boolean =>
    address.split(/[?#]/)[0]?.split('/').at(-1)?.replace('-1.js', '.js') === name
  const atHome = inPage.filter((address) => address.startsWith(builtFor))
  const found = [running, ...atHome, ...inPage].find(isOurs)
  return new URL('.', found ?? builtFor).href
}
