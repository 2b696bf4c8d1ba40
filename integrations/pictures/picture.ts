import { Resvg } from '@resvg/resvg-js'
import type { FloorPlanWords } from '#drawings/floor-plan'
import { LETTERING, line, lineWidth } from './lettering.ts'
import { inLightColours } from './light-colours.ts'
import { fitLines, type Space } from './lines.ts'

/** The size that previews ask for. */
const WIDTH = 1200
const HEIGHT = 630

const MARGIN = 64

/** What a preview picture says and shows. */
export type Picture = {
  /** The site's name. */
  readonly name: string
  /** What is said of a placing, or asked by the site. */
  readonly sentence: string
  /** The floor plan without words, as drawn in src/components/. */
  readonly plan: string
  /** The names of its rooms. */
  readonly rooms: Omit<FloorPlanWords, 'street'>
}

/** A placing's picture: its sentence as large as can be, under the name. */
export function placingPicture({ name, sentence, plan, rooms }: Picture): Buffer {
  return png([
    logo(MARGIN - 2, 40, 1),
    line(name, MARGIN + 44, 65, 26, 'var(--ink)'),
    inLines(sentence, PLACING_SPACE, 'var(--ink)'),
    atTheFoot(plan, rooms)
  ])
}

/** The site's own picture: its name as large as can be, over what it asks. */
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

function inLines(sentence: string, space: Space, colour: string): string {
  const { lines, size } = fitLines(sentence, space, lineWidth)
  const step = size * 1.14
  const first = space.middle + size * 0.35 - ((lines.length - 1) * step) / 2
  return lines.map((text, at) => line(text, MARGIN, first + at * step, size, colour)).join('')
}

/** The floor plan from margin to margin. It runs out of the picture below, so that its rooms are large. */
function atTheFoot(plan: string, { counter, shared, quiet }: Picture['rooms']): string {
  const names = [
    { room: counter, x: 138 },
    { room: shared, x: 262 },
    { room: quiet, x: 399 }
  ].map(({ room, x }) => line(room, x, 131, 12.5, 'var(--ink)', 'middle'))
  return `<g transform="translate(${MARGIN} 248) scale(2.262)">${plan}${names.join('')}</g>`
}

/** The site's sign, as in public/favicon.svg. */
function logo(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="var(--front)" d="M2 4h13v24H2z"/><path fill="var(--back)" d="M17 4h13v10H17zM17 18h13v10H17z"/></g>`
}

function png(parts: readonly string[]): Buffer {
  const paper = `<path fill="var(--paper)" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${paper}${parts.join('')}</svg>`
  return new Resvg(inLightColours(svg), LETTERING).render().asPng()
}
