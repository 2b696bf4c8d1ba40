import { readableAccent } from './accent.ts'

/** Backgrounds that an accent stands on: paper and card of styles/colours.css, in its two themes. */
export const GROUNDS = {
  light: ['#fbf7ef', '#fffdf8'],
  dark: ['#1b1815', '#25211d']
} as const

export type Ground = keyof typeof GROUNDS

/** The accent to show, empty for none, and what the host should know about it; empty where all is well. */
export type GroundAccent = { readonly colour: string; readonly warning: string }

/** A host's accent as it can be read in one of our themes. */
export function accentOn(text: string, ground: Ground): GroundAccent {
  const accent = readableAccent(text, GROUNDS[ground])
  if (!accent) {
    return {
      colour: '',
      warning: `accent="${text}" is no colour such as #00aa66, and was left out.`
    }
  }
  const { colour, changed } = accent
  return {
    colour,
    warning: changed
      ? `accent="${text}" could not be read on our background; in the ${ground} theme it became ${colour}.`
      : ''
  }
}
