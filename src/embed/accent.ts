/** Red, green and blue, each 0 to 255. */
type Colour = readonly [number, number, number]

/** What an accent became: the same, or one that can be read on all of the backgrounds. */
export type Accent = { readonly colour: string; readonly changed: boolean }

/** Contrast that text needs (WCAG 2.2, 1.4.3, level AA). */
export const READABLE = 4.5

/** How many steps lead from a colour to black or white. */
const STEPS = 50

/**
 * An accent such as `#0a6`, moved towards black or white until text in it can be read on every background, and text in a background's
 * colour on it. Undefined for what is no colour in hexadecimal digits.
 */
export function readableAccent(text: string, backgrounds: readonly string[]): Accent | undefined {
  const accent = parseColour(text)
  const grounds = backgrounds.map(parseColour).filter((ground) => ground !== undefined)
  if (!accent) return undefined
  const light = grounds.reduce((sum, ground) => sum + luminance(ground), 0) / grounds.length > 0.18
  const end = light ? 0 : 255
  for (let step = 0; step <= STEPS; step++) {
    const colour = accent.map((part) =>
      Math.round(part + ((end - part) * step) / STEPS)
    ) as unknown as Colour
    if (grounds.every((ground) => contrast(colour, ground) >= READABLE)) {
      return { colour: written(colour), changed: step > 0 }
    }
  }
  return { colour: written([end, end, end]), changed: true }
}

/** Three or six hexadecimal digits, with or without `#`. */
export function parseColour(text: string): Colour | undefined {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim())?.[1]
  if (digits === undefined) return undefined
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const part = (at: number): number => Number.parseInt(six.slice(at, at + 2), 16)
  return [part(0), part(2), part(4)]
}

/** How well two colours can be told apart, 1 to 21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function written(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
