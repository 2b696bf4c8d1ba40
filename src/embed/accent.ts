import {
  BLACK,
  contrastRatio,
  formatColour,
  luminance,
  MINIMUM_CONTRAST,
  movedTowards,
  parseColour,
  WHITE
} from './colour.ts'

/** A readable accent as `#rrggbb`, and whether it differs from the colour that was asked for. */
export type Accent = { readonly colour: string; readonly changed: boolean }

/**
 * The relative luminance at which black and white have the same contrast: √(1.05 · 0.05) − 0.05.
 */
const BLACK_OR_WHITE = 0.18

/**
 * Moves an accent such as `#0a6` towards black (on light backgrounds) or white (on dark ones) until
 * its contrast with every background is at least `MINIMUM_CONTRAST`. That makes text in the accent
 * colour readable, and text in a background's colour on the accent as well. Returns undefined for
 * text that is not a hexadecimal colour. `backgrounds` are hexadecimal colours.
 */
export function readableAccent(text: string, backgrounds: readonly string[]): Accent | undefined {
  const accent = parseColour(text)
  const against = backgrounds.map(parseColour).filter((colour) => colour !== undefined)
  if (!accent) return undefined
  const meanLuminance = against.reduce((sum, colour) => sum + luminance(colour), 0) / against.length
  const end = meanLuminance > BLACK_OR_WHITE ? BLACK : WHITE
  const colour = movedTowards(end, accent, (candidate) =>
    against.every((background) => contrastRatio(candidate, background) >= MINIMUM_CONTRAST)
  )
  return { colour: formatColour(colour), changed: colour !== accent }
}
