/** Red, green and blue, each a whole number from 0 to 255. */
export type Colour = readonly [number, number, number]

export const BLACK: Colour = [0, 0, 0]
export const WHITE: Colour = [255, 255, 255]

/** The contrast ratio that text needs at least (WCAG 2.2, success criterion 1.4.3, level AA). */
export const MINIMUM_CONTRAST = 4.5

/** The number of equal steps between a colour and its end in `movedTowards`. */
const STEPS = 50

/**
 * Parses a colour of three or six hexadecimal digits, with or without `#`. Returns undefined for
 * anything else, colour names such as `green` included.
 */
export function parseColour(text: string): Colour | undefined {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim())?.[1]
  if (digits === undefined) return undefined
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const part = (start: number): number => Number.parseInt(six.slice(start, start + 2), 16)
  return [part(0), part(2), part(4)]
}

/** A colour as `#rrggbb`. */
export function formatColour(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** The colour between two others: `share` is how much of the second is in it, 0 to 1. */
export function mixed([red, green, blue]: Colour, other: Colour, share: number): Colour {
  const between = (from: number, to: number): number => Math.round(from + (to - from) * share)
  return [between(red, other[0]), between(green, other[1]), between(blue, other[2])]
}

/**
 * Moves a colour towards `end`, in 50 equal steps, until `passes` accepts it. Returns the first colour
 * that passes, the same array if it is the given one, or `end` if none does.
 */
export function movedTowards(
  end: Colour,
  colour: Colour,
  passes: (candidate: Colour) => boolean
): Colour {
  let candidate = colour
  for (let step = 1; step <= STEPS && !passes(candidate); step++) {
    candidate = mixed(colour, end, step / STEPS)
  }
  return candidate
}

/** The contrast ratio of two colours, 1 to 21, in either order (WCAG 2.2, “contrast ratio”). */
export function contrastRatio(first: Colour, second: Colour): number {
  const ratio = (luminance(first) + 0.05) / (luminance(second) + 0.05)
  return Math.max(ratio, 1 / ratio)
}

/** The relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2, “relative luminance”). */
export function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
