import { Resvg } from '@resvg/resvg-js'
import type { FloorPlanWords } from '#drawings/floor-plan'
import { LETTERING, line, lineWidth } from './lettering.ts'
import { inLightColours } from './light-colours.ts'
import { fitLines, type Space } from '#drawings/lines'

/** The size in pixels that link previews ask for (`og:image`). */
const WIDTH = 1200
const HEIGHT = 630

const MARGIN = 64

/** The texts and the drawing of a preview picture. */
export type Picture = {
  /** The site's name. */
  readonly name: string
  /** The sentence about a placing, or the question that the site asks. */
  readonly sentence: string
  /** The SVG markup of the floor plan from src/drawings/, without the names of the rooms. */
  readonly plan: string
  /** The names of the rooms. */
  readonly rooms: Omit<FloorPlanWords, 'street'>
}

/**
 * Draws the picture of a placing as PNG: the site's name, and below it the sentence as large as
 * possible.
 */
export function placingPicture({ name, sentence, plan, rooms }: Picture): Buffer {
  return png([
    logo(MARGIN - 2, 40, 1),
    line(name, MARGIN + 44, 65, 26, 'var(--ink)'),
    inLines(sentence, PLACING_SPACE, 'var(--ink)'),
    atTheFoot(plan, rooms)
  ])
}

/**
 * Draws the picture of the site as PNG: the site's name in large letters, and below it its
 * question.
 */
export function sitePicture({ name, sentence, plan, rooms }: Picture): Buffer {
  return png([
    logo(MARGIN - 6, 49, 2.6),
    line(name, MARGIN + 102, 118, 84, 'var(--ink)'),
    inLines(sentence, SITE_SPACE, 'var(--soft)'),
    atTheFoot(plan, rooms)
  ])
}

const PLACING_SPACE: Space = {
  width: WIDTH - 2 * MARGIN,
  middle: 172,
  largest: [92, 66, 46],
  comfortable: 60,
  smallest: 38
}

const SITE_SPACE: Space = {
  width: WIDTH - 2 * MARGIN,
  middle: 200,
  largest: [46, 36],
  comfortable: 40,
  smallest: 30
}

/** The SVG of a sentence, broken into lines that are centred vertically in their space. */
function inLines(sentence: string, space: Space, colour: string): string {
  const { lines, size } = fitLines(sentence, space, lineWidth)
  const step = size * 1.14
  const first = space.middle + size * 0.35 - ((lines.length - 1) * step) / 2
  return lines.map((text, index) => line(text, MARGIN, first + index * step, size, colour)).join('')
}

/**
 * The SVG of the floor plan at the bottom, from margin to margin. The lower edge of the picture
 * crops it, so that its rooms can be large.
 */
function atTheFoot(plan: string, { counter, shared, quiet }: Picture['rooms']): string {
  const names = [
    { room: counter, x: 138 },
    { room: shared, x: 262 },
    { room: quiet, x: 399 }
  ].map(({ room, x }) => line(room, x, 131, 12.5, 'var(--ink)', 'middle'))
  return `<g transform="translate(${MARGIN} 248) scale(2.262)">${plan}${names.join('')}</g>`
}

/** The logo of the site, as in public/favicon.svg. */
function logo(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="var(--front)" d="M2 4h13v24H2z"/><path fill="var(--back)" d="M17 4h13v10H17zM17 18h13v10H17z"/></g>`
}

function png(parts: readonly string[]): Buffer {
  const paper = `<path fill="var(--paper)" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${paper}${parts.join('')}</svg>`
  return new Resvg(inLightColours(svg), LETTERING).render().asPng()
}
