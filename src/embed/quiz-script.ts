import { defineQuizElement } from './quiz-element.ts'
import { siteOfScript } from './script-address.ts'

// embed.js: defines `<front-or-back>`. The frame is loaded from the site that this script was loaded
// from.

/** The frame's title in each language. embed-file.ts defines this constant from content/. */
declare const TITLES: Readonly<Record<string, string>>
/** The address that the site was built for, with a slash at the end. embed-file.ts defines it. */
declare const BUILT_FOR: string

// `instanceof` checks the value because an element such as `<img name="currentScript">` in the host
// page replaces the property of `document` (DOM clobbering).
const { currentScript } = document
const address = siteOfScript(
  currentScript instanceof HTMLScriptElement ? currentScript.src : '',
  Array.from(document.querySelectorAll('script'), ({ src }) => src),
  BUILT_FOR
)
defineQuizElement({ address, titles: TITLES })
