/** Red, green and blue, each 0 to 255. */
type Colour = readonly [number, number, number]

/** A readable accent as `#rrggbb`, and whether it differs from the colour that was asked for. */
export type Accent = { readonly colour: string; readonly changed: boolean }

/** The contrast ratio that text needs at least (WCAG 2.2, success criterion 1.4.3, level AA). */
export const MINIMUM_CONTRAST = 4.5

/** The number of equal steps between a colour and black or white. */
const STEPS = 50

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
  const end = meanLuminance > BLACK_OR_WHITE ? 0 : 255
  for (let step = 0; step <= STEPS; step++) {
    const colour = accent.map((part) =>
      Math.round(part + ((end - part) * step) / STEPS)
    ) as unknown as Colour
    if (against.every((background) => contrastRatio(colour, background) >= MINIMUM_CONTRAST)) {
      return { colour: formatColour(colour), changed: step > 0 }
    }
  }
  return { colour: formatColour([end, end, end]), changed: true }
}

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

/** The contrast ratio of two colours, 1 to 21, in either order (WCAG 2.2, “contrast ratio”). */
export function contrastRatio(first: Colour, second: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function formatColour(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
