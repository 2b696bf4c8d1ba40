import type { Placing } from '#domain/placing'
import { COUNTER, EVERYTHING, QUIET_ROOMS, SHARED_TABLES, WIDTH } from './floor-plan-geometry.ts'
import { floorPlan, type FloorPlanWords } from './floor-plan.ts'

/**
 * The floor plan with the lights on where a placing sits, and the rest of the house gone quiet. A stretch of the house and
 * never a point: the page that shows it knows nothing about a person.
 */
export function placingPlan(placing: Placing, words?: FloorPlanWords): string {
  const brightness = BRIGHTNESS[placing]
  const rooms = ['front', 'middle', 'back'].map((room) => {
    const colour = `var(--${room})`
    return gradient(`${room}-light`, colour, brightness, (light) => 0.08 + 0.24 * light)
  })
  const veil = gradient('veil', 'var(--paper)', brightness, (light) => 0.66 - 0.66 * light)
  const plan = floorPlan(words).replaceAll(/var\(--(front|middle|back)-tint\)/g, 'url(#$1-light)')
  return `<defs>${rooms.join('')}${veil}</defs>${plan}${VEIL}`
}

/** Dims what stands in the dark rooms. It ends above the words. */
const VEIL = `<path fill="url(#veil)" d="${EVERYTHING}"/>`

/** How bright it is (0 to 1) at which distance from the left. */
type Lights = readonly (readonly [x: number, light: number])[]

const BRIGHTNESS: Readonly<Record<Placing, Lights>> = {
  front: [
    [20, 0.5],
    [COUNTER, 1],
    [SHARED_TABLES, 1],
    [270, 0]
  ],
  'leaning-front': [
    [20, 0.2],
    [90, 0.8],
    [160, 1],
    [270, 0.8],
    [350, 0]
  ],
  both: [
    [20, 0.3],
    [70, 1],
    [186, 1],
    [232, 0],
    [292, 0],
    [338, 1],
    [472, 1]
  ],
  neither: [
    [140, 0],
    [215, 0.6],
    [309, 0.6],
    [384, 0]
  ],
  'leaning-back': [
    [174, 0],
    [254, 0.8],
    [364, 1],
    [472, 0.7]
  ],
  back: [
    [254, 0],
    [QUIET_ROOMS, 1],
    [472, 1]
  ]
}

function gradient(
  id: string,
  colour: string,
  brightness: Lights,
  opacity: (light: number) => number
): string {
  const stops = brightness.map(
    ([x, light]) =>
      `<stop offset="${(x / WIDTH).toFixed(3)}" stop-color="${colour}" stop-opacity="${opacity(light).toFixed(2)}"/>`
  )
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x2="${WIDTH}">${stops.join('')}</linearGradient>`
}
