/** The file's name, and nothing or a query behind it. Other services have scripts of this name, too. */
const NAME = /\/embed\.js(?:[?#]|$)/

/**
 * The address of the site that embed.js was loaded from, with a slash at the end. `running` is the address of the script that runs now. It is
 * unknown to a module, and of another name where somebody has put our script into theirs: then `inPage`, the addresses of all
 * scripts of the page, has it, or else it is the address that the site was built for, which goes before any other in the page.
 */
export function siteOfScript(running: string, inPage: readonly string[], builtFor: string): string {
  const known = NAME.test(running)
    ? running
    : (inPage.find((address) => address.startsWith(`${builtFor}embed.js`)) ??
      inPage.find((address) => NAME.test(address)))
  return new URL('.', known ?? builtFor).href
}
