import { VIEW_BOX, WIDTH as PLAN_WIDTH } from '#drawings/floor-plan-geometry'
import { fitLines, type WidthOf } from '#drawings/lines'

/** The formats of the picture, in pixels: for a chat, and for a story that fills a phone. */
export const PICTURE_FORMATS = {
  chat: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 }
} as const

export type PictureFormat = keyof typeof PICTURE_FORMATS

const MARGIN = 64
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
const [, , , PLAN_HEIGHT] = VIEW_BOX.split(' ').map(Number)

type Picture = {
  readonly format: PictureFormat
  /** The site's name. */
  readonly name: string
  /** The verdict, as a sentence of the person. */
  readonly sentence: string
  readonly foot: string
  /** The SVG markup of the floor plan with the rooms of the verdict lit. */
  readonly plan: string
  /** The value of a custom property, such as the colour `--paper`. */
  readonly colour: (name: string) => string
  readonly widthOf: WidthOf
}

/**
 * The picture of a verdict as SVG markup that needs no other file. It contains nothing but the
 * verdict: the plan shows an area, not the person's position.
 */
export function sharePicture({
  format,
  name,
  sentence,
  foot,
  plan,
  colour,
  widthOf
}: Picture): string {
  const { width, height } = PICTURE_FORMATS[format]
  const story = format === 'story'
  const middle = story ? 520 : 257
  const { lines, size } = fitLines(
    sentence,
    {
      width: width - 2 * MARGIN,
      middle,
      largest: story ? [120, 110, 96, 84] : [100, 92, 72],
      comfortable: story ? 92 : 70,
      smallest: 30
    },
    widthOf
  )
  const step = size * 1.2
  const footSize = Math.min(30, (width - 2 * MARGIN) / widthOf(foot))
  const first = middle + size * 0.35 - ((lines.length - 1) * step) / 2
  const scale = (width - 2 * MARGIN) / PLAN_WIDTH
  const planTop = height - MARGIN - 70 - scale * (PLAN_HEIGHT ?? 0) - (story ? 200 : 0)
  const parts = [
    `<path fill="var(--paper)" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="translate(${MARGIN - 4} ${story ? 150 : 44}) scale(2)"><path fill="var(--front)" d="M2 4h13v24H2z"/><path fill="var(--back)" d="M17 4h13v10H17zM17 18h13v10H17z"/></g>`,
    lineOf(name, MARGIN + 78, story ? 196 : 90, 40),
    ...lines.map((line, at) => lineOf(line, MARGIN, first + at * step, size)),
    `<g transform="translate(${MARGIN} ${planTop}) scale(${scale})" font-family='${FONT}' font-size="17" fill="var(--soft)">${plan}</g>`,
    lineOf(foot, MARGIN, height - (story ? 200 : 44), footSize, '--soft')
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`
  return svg.replaceAll(/var\((--[\w-]+)\)/g, (_, property: string) => colour(property))
}

function lineOf(text: string, x: number, y: number, size: number, colour = '--ink'): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x}" y="${y}" font-family='${FONT}' font-weight="600" font-size="${size}" fill="var(${colour})">${escaped}</text>`
}

/** Measures text in the font of the picture. Where there is no canvas, every letter has one width. */
export function measureText(): WidthOf {
  const context = document.createElement('canvas').getContext('2d')
  return (text) => {
    if (!context) return text.length * 0.6
    context.font = `600 100px ${FONT}`
    return context.measureText(text).width / 100
  }
}
