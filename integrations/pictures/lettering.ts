import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'

/**
 * The font of the pictures. It supports Vietnamese, and it comes from npm so that every machine
 * draws the same pictures.
 */
const FONT_FAMILY = 'Be Vietnam Pro'
const FONT_FILE =
  'node_modules/@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'

/** The options of resvg for rendering a picture with text in this font. */
export const LETTERING: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [FONT_FILE], defaultFontFamily: FONT_FAMILY }
}

/**
 * The SVG of one line of text: `y` is its baseline, and `x` its left end or its middle (`anchor`).
 */
export function line(
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  anchor: 'start' | 'middle' = 'start'
): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${FONT_FAMILY}" font-weight="600" font-size="${size}" letter-spacing="${-0.015 * size}" fill="${colour}">${escaped(text)}</text>`
}

/**
 * The width of a line of text in the pictures at a font size of 1. Throws for a text without
 * visible characters.
 */
export function lineWidth(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${line(text, 0, 0, 100, '#000')}</svg>`
  const box = new Resvg(svg, LETTERING).getBBox()
  if (box === undefined) {
    throw new Error(`Preview picture: expected a text with visible characters, found "${text}".`)
  }
  const width = (box.x + box.width) / 100
  widths.set(text, width)
  return width
}

/** The measured widths by text, because `fitLines` measures the same lines many times. */
const widths = new Map<string, number>()

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
