import type { Placing } from '#domain/placing'
import {
  COUNTER_X,
  PLAN_AREA,
  QUIET_ROOMS_X,
  SHARED_TABLES_X,
  WIDTH
} from './floor-plan-geometry.ts'
import { floorPlan, type FloorPlanWords } from './floor-plan.ts'

/**
 * Returns the SVG markup of the floor plan with the rooms of a placing lit and the others dimmed.
 * It shows an area and never a point, because the public page about a verdict contains nothing
 * about a person.
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

/** Dims the furniture in the dark rooms, but not the names of the rooms. */
const VEIL = `<path fill="url(#veil)" d="${PLAN_AREA}"/>`

/** The brightness, 0 to 1, at x coordinates of the plan; between them it changes linearly. */
type Lights = readonly (readonly [x: number, light: number])[]

const BRIGHTNESS: Readonly<Record<Placing, Lights>> = {
  front: [
    [20, 0.5],
    [COUNTER_X, 1],
    [SHARED_TABLES_X, 1],
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
    [QUIET_ROOMS_X, 1],
    [472, 1]
  ]
}

/**
 * A horizontal SVG gradient over the width of the plan; `opacity` computes it from the brightness.
 */
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
