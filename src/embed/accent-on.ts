import { readableAccent } from './accent.ts'

/**
 * The colours that text in the accent colour is shown on, by colour scheme: `--paper` and `--card`
 * of src/styles/colours.css. A test compares them.
 */
export const BACKGROUNDS = {
  light: ['#fbf7ef', '#fffdf8'],
  dark: ['#1b1815', '#25211d']
} as const

/** The theme that is shown: `auto` is resolved to one of the two. */
export type ColourScheme = keyof typeof BACKGROUNDS

/**
 * The accent colour that the frame shows, and a warning for the developer of the host page.
 * `colour` is empty when the frame keeps its own accent; `warning` is empty when the host's accent
 * is used unchanged.
 */
export type ShownAccent = { readonly colour: string; readonly warning: string }

/**
 * Adjusts a host's accent until it is readable in a colour scheme. Text that is not a hexadecimal
 * colour gives no colour and a warning; an adjusted colour gives a warning, too.
 */
export function accentOn(text: string, scheme: ColourScheme): ShownAccent {
  const accent = readableAccent(text, BACKGROUNDS[scheme])
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
