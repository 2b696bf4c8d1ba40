import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'

/** The letters of the pictures: a typeface made for Vietnamese, from npm, so that every machine draws the same. */
const FONT_FAMILY = 'Be Vietnam Pro'
const FONT_FILE =
  'node_modules/@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'

/** For drawing a picture that has such letters. */
export const LETTERING: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [FONT_FILE], defaultFontFamily: FONT_FAMILY }
}

/** One line of letters on a base line; `x` is its left end, or its middle. */
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

/** How far a line of letters reaches, as the pictures draw it, with letters of size 1. */
export function lineWidth(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${line(text, 0, 0, 100, '#000')}</svg>`
  const box = new Resvg(svg, LETTERING).getBBox()
  if (box === undefined) throw new Error(`No letters to draw in "${text}".`)
  const width = (box.x + box.width) / 100
  widths.set(text, width)
  return width
}

/** Lines are measured many times while a sentence looks for its best shape. */
const widths = new Map<string, number>()

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
