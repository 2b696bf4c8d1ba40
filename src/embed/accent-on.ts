import { readableAccent } from './accent.ts'
import type { ColourScheme } from './surface.ts'

/**
 * The colours that text in the accent colour is shown on, by colour scheme: `--paper` and `--card`
 * of src/styles/colours.css. A test compares them.
 */
export const BACKGROUNDS = {
  light: ['#fbf7ef', '#fffdf8'],
  dark: ['#1b1815', '#25211d']
} as const

/**
 * The tint of our boxes on which an accent is hardest to read, by colour scheme: `--front-tint` and
 * `--back-tint` of src/styles/colours.css. Boxes have links and quiet buttons too. An accent that is
 * readable on it is readable on the other tints and on `BACKGROUNDS`; a test compares them.
 */
export const HARDEST_TINT = { light: '#f8ddcc', dark: '#1c383f' } as const

/**
 * The accent colour that the frame shows, and a warning for the developer of the host page.
 * `colour` is empty when the frame keeps its own accent; `warning` is empty when the host's accent
 * is used unchanged.
 */
export type ShownAccent = { readonly colour: string; readonly warning: string }

/**
 * Adjusts a host's accent until it is readable in a colour scheme, on the paper and the cards that
 * are shown and on our tints. Text that is not a hexadecimal colour gives no colour and a warning; an
 * adjusted colour gives a warning, too. `backgrounds` are hexadecimal colours.
 */
export function accentOn(
  text: string,
  scheme: ColourScheme,
  backgrounds: readonly string[] = BACKGROUNDS[scheme]
): ShownAccent {
  const accent = readableAccent(text, [...backgrounds, HARDEST_TINT[scheme]])
  if (!accent) {
    return {
      colour: '',
      warning: `accent="${text}" is not a hexadecimal colour such as #00aa66, so it is ignored.`
    }
  }
  const { colour, changed } = accent
  return {
    colour,
    warning: changed
      ? `accent="${text}" has too little contrast with our background; the ${scheme} theme uses ${colour} instead.`
      : ''
  }
}
