import type { AdvertWords } from './advert-settings.ts'

/** The constants of a script: the texts by language, and the site's address with a slash at its end. */
type Constants = { readonly BUILT_FOR: string } & (
  | { readonly TITLES: Readonly<Record<string, string>> }
  | { readonly WORDS: Readonly<Record<string, AdvertWords>> }
)

/**
 * Returns the text of embed.js or embed-advert.js: a classic script in a function of its own, so that
 * it defines no global variables in the host page. `script` is the bundled module of the element.
 */
export function embedFile(script: string, values: Constants): string {
  const declarations = Object.entries(values).map(
    ([name, value]) => `${name}=${JSON.stringify(value)}`
  )
  const constants = `const ${declarations.join()}`
  return `(()=>{${constants};${script}})()`
}
