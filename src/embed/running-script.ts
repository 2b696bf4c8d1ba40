import { siteOfScript } from './script-address.ts'

/**
 * The script element that is running, if there is one, and the address of the site that it was loaded
 * from; `builtFor` and `name` as in `siteOfScript`.
 */
export function runningScript(
  builtFor: string,
  name: string
): { readonly script: HTMLScriptElement | undefined; readonly address: string } {
  // `instanceof` checks the value because an element such as `<img name="currentScript">` in the host
  // page replaces the property of `document` (DOM clobbering).
  const { currentScript } = document
  const script = currentScript instanceof HTMLScriptElement ? currentScript : undefined
  const inPage = Array.from(document.querySelectorAll('script'), ({ src }) => src)
  return { script, address: siteOfScript(script?.src ?? '', inPage, builtFor, name) }
}
